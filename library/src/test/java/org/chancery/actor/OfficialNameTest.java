package org.chancery.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficialNameTest {
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Japanese Foreign Ministry | JP FOREIGN_MINISTER",
        "Example readout, Chinese Foreign Ministry style | CN FOREIGN_MINISTER",
        "Ministry of Foreign Affairs of the Republic of Korea | KR FOREIGN_MINISTER",
        "Indian Ministry of External Affairs | IN FOREIGN_MINISTER",
        "Israeli Prime Minister's Office | IL HEAD_OF_GOVERNMENT",
        "Prime Minister's Office, Finland | FI HEAD_OF_GOVERNMENT",
        "Government of the Netherlands | NL HEAD_OF_GOVERNMENT",
        "German Federal Government | DE HEAD_OF_GOVERNMENT",
        "Presidential Office of Ukraine | UA HEAD_OF_STATE",
        "Office of the President of Estonia | EE HEAD_OF_STATE",
        "Norwegian Ministry of Defence | NO DEFENCE_MINISTER",
        "Palácio do Planalto | BR HEAD_OF_STATE",
        "Japan Times | -",
        "Foreign Affairs | -",
        "Foreign Ministry | -",
        "Journal of Government | -",
      })
  void tellsTheOfficeBehindAName(String source, String expected) {
    String found =
        KNOWLEDGE.publisher(source).map(p -> p.party().code() + " " + p.role()).orElse("-");
    assertEquals(expected, found);
  }
}
