package org.chancery.intake;

/// Input that is not a report; caught by [Intake], which knows where it stands.
final class Unusable extends Exception {
  private static final long serialVersionUID = 1L;

  private final Fault.Kind kind;
  private final String reason;

  Unusable(Fault.Kind kind, String reason) {
    super(reason);
    this.kind = kind;
    this.reason = reason;
  }

  Fault at(String where) {
    return new Fault(where, kind, reason);
  }
}
