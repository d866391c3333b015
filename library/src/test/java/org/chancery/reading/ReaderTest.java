package org.chancery.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReaderTest {
  private static final String AGENCY = "Example Agency";

  private static void reads(
      Optional<String> published, String source, String text, String... lines) {
    assertEquals(
        List.of(lines), Readings.lines(Readings.of("test", published, source, text)), text);
  }

  @Test
  void officialReadoutIsOfItsOwnDay() {
    reads(
        Optional.of("2016-03-09"),
        "Example readout, Kremlin",
        "Vladimir Putin had a telephone conversation with Prime Minister of Israel Benjamin"
            + " Netanyahu. The conversation was initiated by the Israeli side.",
        "call held IL:Benjamin Netanyahu RU:Vladimir Putin 2016-03-09 by IL");
  }

  @Test
  void twoCallsOnTwoDays() {
    reads(
        Optional.of("2014-03-16"),
        AGENCY,
        "Angela Merkel spoke by phone with Vladimir Putin on Sunday. The two leaders had last"
            + " spoken on Thursday.",
        "call held DE:Angela Merkel RU:Vladimir Putin 2014-03-16",
        "call held DE:Angela Merkel RU:Vladimir Putin 2014-03-13");
  }

  @Test
  void announcedAndHeldInOneReportIsOne() {
    reads(
        Optional.of("2015-05-13"),
        AGENCY,
        "John Kerry met Sergei Lavrov in Sochi on Tuesday. The meeting with Lavrov had been"
            + " announced a day before.",
        "meeting held RU:Sergei Lavrov US:John Kerry 2015-05-12");
  }

  @Test
  void counterpartAndOfficeOfTheDay() {
    reads(
        Optional.of("2019-10-23"),
        AGENCY,
        "Russian President Vladimir Putin met his Turkish counterpart in Sochi on Tuesday.",
        "meeting held RU:Vladimir Putin TR:Recep Tayyip Erdogan 2019-10-22");
  }

  @Test
  void cancelledMeeting() {
    reads(
        Optional.of("2018-11-29"),
        AGENCY,
        "Donald Trump on Thursday cancelled a meeting with Vladimir Putin.",
        "meeting cancelled RU:Vladimir Putin US:Donald Trump");
  }

  @Test
  void undatedReportIsDatedByABirthday() {
    reads(
        Optional.empty(),
        AGENCY,
        "Chinese President Xi Jinping spoke by phone with Vladimir Putin on Friday. Xi"
            + " congratulated Putin on his 61st birthday on Monday.",
        "call held CN:Xi Jinping RU:Vladimir Putin 2013-10-04/2013-10-11");
  }

  @Test
  void homeAffairsHoldNoContact() {
    reads(
        Optional.of("2021-03-02"),
        "Example readout, White House",
        "President Biden spoke with Governor Newsom of California. He met with union leaders and"
            + " spoke with reporters about Iran.");
  }
}
