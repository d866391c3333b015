package org.chancery.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.Knowledge;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.report.Part;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {
  private static final Names NAMES = new Names(Knowledge.bundled());
  private static final Quote WORDS =
      Report.ofText("note", "They met.").quote(new Span(Part.BODY, 0, 4));

  @ParameterizedTest
  @CsvSource({
    "IL, Prime Minister, 'Ann Bee, Prime Minister of Israel'",
    "NL, Prime Minister, 'Ann Bee, Prime Minister of the Netherlands'",
    "US, Secretary of State, 'Ann Bee, Secretary of State, United States'",
    "DE, Federal Chancellor of Germany, 'Ann Bee, Federal Chancellor of Germany'",
    "UN, Secretary-General, 'Ann Bee, Secretary-General of the United Nations'",
    "IAEA, Director General, 'Ann Bee, Director General of the IAEA'",
    "NATO, Secretary General, 'Ann Bee, Secretary General of NATO'",
    "Nowhere Front, leader, 'Ann Bee, leader of the Nowhere Front'"
  })
  void namesThePartyWithTheOffice(String party, String office, String words) {
    PartyId id = new PartyId(party);
    assertEquals(words, NAMES.side(id, List.of(person(id, "Ann Bee", office))));
  }

  @Test
  void namesSeveralOfOneSideTogether() {
    PartyId id = new PartyId("FR");
    List<Participant> people =
        List.of(person(id, "Ann Bee", "President"), person(id, "Cy Dee", "Minister"));
    assertEquals("France: Ann Bee, President; Cy Dee, Minister", NAMES.side(id, people));
  }

  @Test
  void namesTheBarePartyWhereNobodyIsNamed() {
    PartyId id = new PartyId("FR");
    Participant nobody = new Participant(id, Optional.empty(), Optional.empty(), WORDS);
    assertEquals("France", NAMES.side(id, List.of(nobody)));
  }

  @ParameterizedTest
  @CsvSource({"IL, Israel's", "US, the United States'", "AE, the United Arab Emirates'"})
  void formsThePossessive(String party, String words) {
    assertEquals(words, NAMES.possessive(new PartyId(party)));
  }

  private static Participant person(PartyId party, String name, String office) {
    return new Participant(party, Optional.of(name), Optional.of(office), WORDS);
  }
}
