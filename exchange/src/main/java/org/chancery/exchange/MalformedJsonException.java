package org.chancery.exchange;

/// JSON that cannot be used. The message is one sentence: the place, what is wrong and what to do.
public final class MalformedJsonException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String reason;

  MalformedJsonException(String place, String reason) {
    super(place + ": " + reason);
    this.place = place;
    this.reason = reason;
  }

  /// Where, as the caller named it: `dev.jsonl:12`.
  public String place() {
    return place;
  }

  /// What is wrong and what to do, without the place.
  public String reason() {
    return reason;
  }
}
