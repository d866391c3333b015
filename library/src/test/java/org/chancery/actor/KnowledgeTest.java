package org.chancery.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.time.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {
  private static final Knowledge BUNDLED = Knowledge.bundled();
  private static final PartyId ZED = new PartyId("ZZ");
  private static final Table STATES =
      table(
          """
          code\tname\tnames\tadjectives\tcapitals\tmetonyms\tfrom\tto
          ZZ\tZedland\t\tZedish\tZed City
          """);
  private static final Table TENURES =
      table(
          """
          party\trole\ttitle\tperson\tfrom\tto
          ZZ\thead_of_state\tKing\tAl Orr\t2001-02-03\t2010
          ZZ\thead_of_state\tQueen\tBo Ek\t2011
          """);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Vladimir Putin, RU, head_of_state, 2018-04-11
          Dmitry Medvedev, RU, head_of_state, 2008-08-12
          Vladimir Putin, RU, head_of_government, 2008-08-12
          Boris Yeltsin, RU, head_of_state, 1999-12-30
          Sergey Lavrov, RU, foreign_minister, 2014-03-05
          Yevgeny Primakov, RU, foreign_minister, 1997-06-01
          Mikhail Gorbachev, SU, head_of_state, 1991-07-31
          Bill Clinton, US, head_of_state, 2000-07-11
          George W. Bush, US, head_of_state, 2003-03-20
          Barack Obama, US, head_of_state, 2013-09-27
          Donald Trump, US, head_of_state, 2018-06-12
          Joe Biden, US, head_of_state, 2021-06-16
          Donald Trump, US, head_of_state, 2025-03-01
          Condoleezza Rice, US, foreign_minister, 2006-07-25
          Hillary Clinton, US, foreign_minister, 2010-06-01
          John Kerry, US, foreign_minister, 2015-07-14
          Mike Pompeo, US, foreign_minister, 2019-02-14
          Antony Blinken, US, foreign_minister, 2022-01-21
          Jake Sullivan, US, security_adviser, 2022-03-14
          Tony Blair, GB, head_of_government, 2003-03-20
          Gordon Brown, GB, head_of_government, 2008-11-15
          David Cameron, GB, head_of_government, 2011-03-19
          Theresa May, GB, head_of_government, 2018-04-11
          Boris Johnson, GB, head_of_government, 2021-06-11
          Liz Truss, GB, head_of_government, 2022-09-30
          Rishi Sunak, GB, head_of_government, 2023-11-01
          Keir Starmer, GB, head_of_government, 2024-09-01
          Queen Elizabeth II, GB, head_of_state, 1991-01-01
          Jacques Chirac, FR, head_of_state, 2003-03-20
          Nicolas Sarkozy, FR, head_of_state, 2008-08-12
          Francois Hollande, FR, head_of_state, 2014-06-06
          Emmanuel Macron, FR, head_of_state, 2022-02-07
          Helmut Kohl, DE, head_of_government, 1995-05-08
          Gerhard Schroeder, DE, head_of_government, 2003-03-20
          Angela Merkel, DE, head_of_government, 2018-04-11
          Angela Merkel, DE, head_of_government, 2021-12-08
          Olaf Scholz, DE, head_of_government, 2021-12-08
          Frank-Walter Steinmeier, DE, foreign_minister, 2015-02-12
          Frank-Walter Steinmeier, DE, head_of_state, 2020-01-01
          Silvio Berlusconi, IT, head_of_government, 2009-07-08
          Mario Draghi, IT, head_of_government, 2022-01-01
          Viktor Orban, HU, head_of_government, 2017-02-02
          Sauli Niinisto, FI, head_of_state, 2018-07-16
          Tarja Halonen, FI, head_of_state, 2005-01-01
          Jens Stoltenberg, NO, head_of_government, 2010-04-27
          Jens Stoltenberg, NATO, organisation_head, 2018-07-11
          Xi Jinping, CN, head_of_state, 2021-11-16
          Hu Jintao, CN, head_of_state, 2008-08-08
          Li Keqiang, CN, head_of_government, 2016-06-01
          Wang Yi, CN, foreign_minister, 2018-04-11
          Shinzo Abe, JP, head_of_government, 2007-06-07
          Shinzo Abe, JP, head_of_government, 2018-04-17
          Fumio Kishida, JP, head_of_government, 2022-05-23
          Moon Jae-in, KR, head_of_state, 2018-04-27
          Narendra Modi, IN, head_of_government, 2019-02-27
          Manmohan Singh, IN, head_of_government, 2010-11-08
          Imran Khan, PK, head_of_government, 2019-02-27
          Recep Tayyip Erdogan, TR, head_of_government, 2010-06-01
          Recep Tayyip Erdogan, TR, head_of_state, 2018-07-16
          Mohammad Javad Zarif, IR, foreign_minister, 2015-07-14
          Bashar al-Assad, SY, head_of_state, 2015-09-30
          Hosni Mubarak, EG, head_of_state, 2009-06-04
          Benjamin Netanyahu, IL, head_of_government, 2018-04-11
          Ariel Sharon, IL, head_of_government, 2004-04-14
          Ehud Olmert, IL, head_of_government, 2007-11-27
          Naftali Bennett, IL, head_of_government, 2021-12-13
          Yair Lapid, IL, head_of_government, 2022-09-01
          Mahmoud Abbas, PS, head_of_state, 2010-09-02
          Volodymyr Zelensky, UA, head_of_state, 2019-12-09
          Petro Poroshenko, UA, head_of_state, 2015-02-12
          Leonid Kuchma, UA, head_of_state, 2001-01-01
          Alexander Lukashenko, BY, head_of_state, 2015-02-12
          Justin Trudeau, CA, head_of_government, 2018-06-08
          Nelson Mandela, ZA, head_of_state, 1996-01-01
          Luiz Inacio Lula da Silva, BR, head_of_state, 2005-01-01
          Jair Bolsonaro, BR, head_of_state, 2020-01-01
          Kofi Annan, UN, organisation_head, 2002-01-01
          Ban Ki-moon, UN, organisation_head, 2010-01-01
          Antonio Guterres, UN, organisation_head, 2018-04-11
          """)
  void knowsWhoHeldAnOfficeOnADay(String name, String party, String role, LocalDate day) {
    Set<String> holders =
        BUNDLED
            .holders(new PartyId(party), Role.valueOf(role.toUpperCase(Locale.ROOT)), Days.of(day))
            .stream()
            .map(tenure -> tenure.person().name())
            .collect(Collectors.toSet());

    assertTrue(holders.contains(name), () -> "in office: " + holders);
  }

  /// The predecessor or successor, a day beyond either end.
  @ParameterizedTest
  @CsvSource({
    "Angela Merkel, DE, HEAD_OF_GOVERNMENT, 2021-12-09",
    "Olaf Scholz, DE, HEAD_OF_GOVERNMENT, 2021-12-07",
    "Barack Obama, US, HEAD_OF_STATE, 2009-01-19",
    "Barack Obama, US, HEAD_OF_STATE, 2017-01-21",
    "Emmanuel Macron, FR, HEAD_OF_STATE, 2017-05-13",
    "Vladimir Putin, RU, HEAD_OF_STATE, 2010-01-01",
    "Kofi Annan, UN, ORGANISATION_HEAD, 2007-01-01"
  })
  void knowsWhoDidNot(String name, String party, Role role, LocalDate day) {
    assertFalse(
        BUNDLED.holders(new PartyId(party), role, Days.of(day)).stream()
            .anyMatch(tenure -> tenure.person().name().equals(name)));
  }

  @Test
  void theLongestOverlapComesFirst() throws MalformedTableException {
    Knowledge knowledge = Knowledge.of(List.of(STATES, TENURES));

    assertEquals(
        List.of("Bo Ek", "Al Orr"),
        knowledge.holders(ZED, Role.HEAD_OF_STATE, Days.parse("2010-12-30/2011-01-10")).stream()
            .map(tenure -> tenure.person().name())
            .toList());
  }

  @Test
  void aPersonOfATenureNeedsNoLineOfItsOwn() throws MalformedTableException {
    Knowledge knowledge = Knowledge.of(List.of(STATES, TENURES));
    Person person = knowledge.persons().iterator().next();

    assertEquals(new Person("Al Orr", List.of("Orr"), List.of(), Optional.empty()), person);
    assertEquals(1, knowledge.tenures(person).size());
    assertEquals("Zedland", knowledge.nameOf(ZED));
    assertEquals("QQ", knowledge.nameOf(new PartyId("QQ")));
  }

  @Test
  void anEndByMonthOrYearCountsToItsLastDay() throws MalformedTableException {
    Knowledge knowledge = Knowledge.of(List.of(STATES, TENURES));

    assertEquals(
        List.of("2001-02-03/2010-12-31", "2011-01-01/2199-12-31"),
        knowledge.persons().stream()
            .map(person -> knowledge.tenures(person).getFirst().days().iso())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ZZ,president,President,Al Orr,2001,     | t.tsv, line 2: unknown role 'president'; known are head_of_state, head_of_government, deputy_head, foreign_minister, defence_minister, security_adviser, envoy, ambassador, spokesperson, organisation_head, organisation_deputy, opposition_leader, other
          QQ,head_of_state,President,Al Orr,2001, | t.tsv, line 2: unknown party 'QQ'; add it to a table of states first
          ZZ,head_of_state,President,,2001,       | t.tsv, line 2: column 'person' is empty; fill it in or remove the line
          ZZ,head_of_state,,Al Orr,2001,          | t.tsv, line 2: column 'title' is empty; fill it in or remove the line
          ZZ,head_of_state,King,Al Orr,May 2001,  | t.tsv, line 2: 'from' and 'to' take an ISO day, month or year such as 2018-04
          ZZ,head_of_state,King,Al Orr,2001,2000  | t.tsv, line 2: the tenure ends before it starts
          """)
  void saysWhatIsWrongWithATenure(String line, String message) throws MalformedTableException {
    Table table =
        Table.parse("t.tsv", "party\trole\ttitle\tperson\tfrom\tto\n" + line.replace(',', '\t'));

    MalformedTableException fault =
        assertThrows(MalformedTableException.class, () -> Knowledge.of(List.of(STATES, table)));

    assertEquals(message, fault.getMessage());
  }

  private static Table table(String text) {
    try {
      return Table.parse("own.tsv", text);
    } catch (MalformedTableException e) {
      throw new AssertionError(e);
    }
  }
}
