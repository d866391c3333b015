package org.chancery.time;

/// Which way a date expression looks from the day on which it was written.
public enum Tense {
  PAST,
  FUTURE
}
