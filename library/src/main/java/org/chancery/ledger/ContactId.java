package org.chancery.ledger;

/// Identity of a contact in a ledger: the parties, the channel and eight hex digits over the first
/// words that established it, such as `IL-RU-call-3f9a0c21`.
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
