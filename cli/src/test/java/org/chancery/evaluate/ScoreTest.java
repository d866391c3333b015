package org.chancery.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The figures are those that `score.py` prints on the same lines.
final class ScoreTest {
  private final Contacts key = new Contacts();
  private final Contacts readings = new Contacts();

  @Test
  void countsWhatIsRightExtraAndMissed() throws KeyException {
    key(
        "a",
        contact("call", "2018-04-11", "IL", true),
        contact("meeting", "2018-05", "null", false));
    reading(
        "a",
        contact("call", "2018-04-11", "RU", true),
        contact("visit", "2019-01-01", "null", true));
    key("b");
    reading("b");
    key("c", contact("message", "null", "null", true));
    assertEquals(
        List.of(
            "reports 3 (unread 1)  contacts in key 3  found 2",
            "contacts  precision 0.500  recall 0.333  F1 0.400   main recall 0.500",
            "  call     precision 1.000  recall 1.000  (key 1)",
            "  meeting  precision 0.000  recall 0.000  (key 1)",
            "  message  precision 0.000  recall 0.000  (key 1)",
            "  visit    precision 0.000  recall 0.000  (key 0)",
            "of the matched: date exact 1.000, date contains the true one 1.000, all persons 1.000,"
                + " initiator precision 0.000 recall 0.000 (1 stated)",
            "reports without contact left empty 1.000 (1)"),
        score().lines());
  }

  @Test
  void takesVisitsForMeetingsAndWiderDatesForHolding() throws KeyException {
    key("a", contact("meeting", "2018-05-09", "null", true));
    reading("a", contact("visit", "2018-05", "null", true));
    assertEquals("  meeting  precision 1.000  recall 1.000  (key 1)", score().lines().get(2));
    assertEquals(
        "of the matched: date exact 0.000, date contains the true one 1.000, all persons 1.000,"
            + " initiator precision 0.000 recall 0.000 (0 stated)",
        score().lines().get(3));
  }

  @Test
  void prefersTheBestDate() throws KeyException {
    key(
        "a",
        contact("call", "2018-04-11", "null", true),
        contact("call", "2018-04-13", "null", true));
    reading(
        "a",
        contact("call", "2018-04-13", "null", true),
        contact("call", "2018-04-11", "null", true));
    assertEquals(
        "contacts  precision 1.000  recall 1.000  F1 1.000   main recall 1.000",
        score().lines().get(1));
    assertEquals(0, score().misses().size());
  }

  @Test
  void daysFarApartAreTwoContacts() throws KeyException {
    key("a", contact("call", "2018-04-11", "null", true));
    reading("a", contact("call", "2018-04-15", "null", true));
    assertEquals(
        "contacts  precision 0.000  recall 0.000  F1 0.000   main recall 0.000",
        score().lines().get(1));
    assertEquals(
        List.of(
            "{\"kind\": \"missed\", \"report\": \"a\", "
                + contact("call", "2018-04-11", "null", true).substring(1),
            "{\"kind\": \"extra\", \"report\": \"a\", "
                + contact("call", "2018-04-15", "null", true).substring(1)),
        score().misses());
  }

  @Test
  void manyPartiesNeedNotAllAgree() throws KeyException {
    key("a", parties("DE", "FR", "GB", "IT", "US"));
    reading("a", parties("DE", "FR", "GB"));
    key("b", parties("DE", "FR", "GB", "IT", "US"));
    reading("b", parties("DE", "FR"));
    assertEquals(
        "contacts  precision 0.500  recall 0.500  F1 0.500   main recall 0.000",
        score().lines().get(1));
  }

  @Test
  void anOptionalContactIsNoMiss() throws KeyException {
    String contact = contact("call", "null", "null", false);
    key("a", contact.substring(0, contact.length() - 1) + ", \"optional\": true}");
    reading("a");
    assertEquals("reports 1 (unread 0)  contacts in key 0  found 0", score().lines().getFirst());
  }

  @Test
  void roundsHalvesOfTheBinaryValueToEven() {
    assertEquals("0.062", Ratio.decimals(0.0625));
    assertEquals("0.188", Ratio.decimals(0.1875));
    assertEquals("0.667", Ratio.decimals(2.0 / 3));
  }

  private Score score() {
    return Score.of(key, readings);
  }

  private void key(String report, String... contacts) throws KeyException {
    key.addKey("{\"id\": \"" + report + "\", \"contacts\": " + List.of(contacts) + "}", "key:1");
  }

  private void reading(String report, String... contacts) throws KeyException {
    readings.addReading(
        "{\"report\": {\"id\": \"" + report + "\"}, \"contacts\": " + List.of(contacts) + "}",
        "readings:1");
  }

  private static String contact(String channel, String date, String initiator, boolean main) {
    return "{\"channel\": \""
        + channel
        + "\", \"status\": \"held\", \"parties\": [{\"state\": \"IL\","
        + " \"name\": \"Benjamin Netanyahu\"}, {\"state\": \"RU\", \"name\": \"Putin\"}], \"date\": "
        + quoted(date)
        + ", \"initiator\": "
        + quoted(initiator)
        + ", \"main\": "
        + main
        + "}";
  }

  private static String parties(String... states) {
    List<String> parties = List.of(states).stream().map(s -> "{\"state\": \"" + s + "\"}").toList();
    return "{\"channel\": \"meeting\", \"status\": \"held\", \"parties\": " + parties + "}";
  }

  private static String quoted(String text) {
    return text.equals("null") ? text : "\"" + text + "\"";
  }
}
