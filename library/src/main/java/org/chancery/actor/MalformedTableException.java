package org.chancery.actor;

/// A table of facts that cannot be used; the message says which line and why.
public final class MalformedTableException extends Exception {
  private static final long serialVersionUID = 1L;

  public MalformedTableException(String message) {
    super(message);
  }
}
