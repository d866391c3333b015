package org.chancery.contact;

/// How far a contact has come, as its report tells it.
public enum Status {
  HELD(Outcome.HELD),
  UNDER_WAY(Outcome.HELD),
  PLANNED(Outcome.PLANNED),
  INVITED(Outcome.NOT_HELD),
  OFFERED(Outcome.NOT_HELD),
  POSTPONED(Outcome.NOT_HELD),
  CANCELLED(Outcome.NOT_HELD),
  REFUSED(Outcome.NOT_HELD),
  DENIED(Outcome.NOT_HELD);

  /// The three kinds that a record distinguishes.
  public enum Outcome {
    HELD,
    PLANNED,
    NOT_HELD
  }

  private final Outcome outcome;

  Status(Outcome outcome) {
    this.outcome = outcome;
  }

  public Outcome outcome() {
    return outcome;
  }
}
