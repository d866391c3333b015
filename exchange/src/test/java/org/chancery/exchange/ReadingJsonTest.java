package org.chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingJsonTest {
  @Test
  void everyFieldComesBack() throws MalformedJsonException {
    String line = ReadingJson.write(Samples.full());

    assertEquals(Samples.full(), ReadingJson.parse(line));
    assertEquals(line, ReadingJson.write(ReadingJson.parse(line)));
    assertFalse(line.contains("\n"));
  }

  @Test
  void aReadingWithoutAnythingComesBack() throws MalformedJsonException {
    assertEquals(Samples.empty(), ReadingJson.parse(ReadingJson.write(Samples.empty())));
  }

  @Test
  void nothingIsWrittenAsEmptyListsAndNulls() {
    assertEquals(
        """
        {"report":{"id":"bare","hash":"%s","title":null,"published":null,"source":null,"url":null,\
        "published_days":null,"published_reason":null,"publisher":null},"contacts":[],"accounts":[],\
        "follow_ups":[],"counts":[],"mechanisms":[],"incidents":[],"refused":[]}\
        """
            .formatted(Samples.empty().report().id().hex()),
        ReadingJson.write(Samples.empty()));
  }

  @Test
  void aContactHasTheFieldsOfTheDesign() {
    String line = ReadingJson.write(Samples.full());

    assertTrue(
        line.contains("\"channel\":\"call\",\"status\":\"held\",\"status_detail\":\"under_way\""),
        line);
    assertTrue(line.contains("\"date\":\"2018-04-11\",\"date_reason\":\"Wednesday before"), line);
    assertTrue(
        line.contains("\"initiator\":\"RU\",\"initiator_words\":{\"start\":6,\"end\":16,"), line);
    assertTrue(line.contains("\"place\":null,\"topics\":[]"), line);
    assertTrue(line.contains("\"status\":\"not_held\",\"status_detail\":\"cancelled\""), line);
    assertTrue(line.contains("{\"part\":\"title\",\"start\":0,"), line);
  }

  @Test
  void daysWithGapsStandInFullBesideTheIntervalThatCoversThem() {
    String line = ReadingJson.write(Samples.full());

    assertTrue(
        line.contains(
            "\"date\":\"2018-04-03/2018-04-24\","
                + "\"date_days\":\"2018-04-03,2018-04-10,2018-04-17,2018-04-24\""),
        line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{}",
        "{\"report\":1}",
        "{\"report\":{\"id\":\"a\",\"hash\":\"xyz\"}}"
      })
  void anotherShapeIsRefused(String line) {
    assertThrows(MalformedJsonException.class, () -> ReadingJson.parse(line));
  }

  @Test
  void aFaultSaysWhichFieldIsWrong() {
    String line = ReadingJson.write(Samples.full()).replace("\"under_way\"", "\"done\"");

    MalformedJsonException fault =
        assertThrows(MalformedJsonException.class, () -> ReadingJson.parse(line));

    assertTrue(
        fault.reason().startsWith("the field 'status_detail' is 'done' and must be one of"),
        fault.reason());
  }
}
