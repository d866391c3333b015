package org.chancery.identity;

/// What a contact is called in a ledger, readable: parties, days and channel as its earliest
/// published mention has them, such as `IL-RU-2018-04-11-call`. [Naming] says how it is chosen.
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
