package org.chancery.ledger;

/// Identity of a contact in a ledger, readable: the parties, the days, the channel and, where it
/// was not held, the status, such as `IL-RU-2018-04-11-call`. Where two have all of these in
/// common, a number follows.
public record ContactId(String value) implements Comparable<ContactId> {
  @Override
  public int compareTo(ContactId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
