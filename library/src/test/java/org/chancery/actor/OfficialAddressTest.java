package org.chancery.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficialAddressTest {
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  @ParameterizedTest
  @CsvSource({
    "mofa.gov.pk, PK FOREIGN_MINISTER",
    "https://www.mfa.gov.sg/newsroom/item, SG FOREIGN_MINISTER",
    "foreignminister.gov.au, AU FOREIGN_MINISTER",
    "primeminister.gr, GR HEAD_OF_GOVERNMENT",
    "pmo.gov.sg, SG HEAD_OF_GOVERNMENT",
    "president.ee, EE HEAD_OF_STATE",
    "presidencia.gob.mx, MX HEAD_OF_STATE",
    "mod.go.jp, JP DEFENCE_MINISTER",
    "home.treasury.gov, US OTHER",
    "beehive.govt.nz, NZ HEAD_OF_GOVERNMENT",
    "mofa.com, -",
    "thepresident.org, -",
    "Example Agency, -",
    "bbc.co.uk, -",
    "tribune.com.pk, -",
    "lemonde.fr, -",
  })
  void tellsTheOfficeBehindAnAddress(String source, String expected) {
    String found =
        KNOWLEDGE.publisher(source).map(p -> p.party().code() + " " + p.role()).orElse("-");
    assertEquals(expected, found);
  }
}
