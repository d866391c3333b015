package org.chancery.actor;

/// A state (ISO 3166-1 alpha-2, or `SU`, `YU`, `DD`, `CS`, `XK`), an organisation (`UN`, `EU`,
/// `AFU` for the African Union ...) or another entity that takes part as its own side (`Hamas`).
public record PartyId(String code) implements Comparable<PartyId> {
  public PartyId {
    if (code.isBlank()) {
      throw new IllegalArgumentException("a party without a code");
    }
  }

  @Override
  public int compareTo(PartyId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
