package org.chancery.evaluate;

/// A key or a file of readings that cannot be used. The message is one sentence for people.
public final class KeyException extends Exception {
  private static final long serialVersionUID = 1L;

  KeyException(String message) {
    super(message);
  }
}
