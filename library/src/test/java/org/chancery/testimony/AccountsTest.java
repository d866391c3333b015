package org.chancery.testimony;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Netanyahu stressed that Israel would act. | IL: Israel would act",
        "The talks were useful, the Kremlin said. | RU: The talks were useful",
        "The Kremlin denied that Putin had asked for a call."
            + "| RU: denied that Putin had asked for a call",
        "MOSCOW, April 11 (Example Wire) - The talks were useful, the Kremlin said."
            + "| RU: The talks were useful",
        "Putin urged Israel to show restraint. | RU: urged Israel to show restraint",
        "The Kremlin press service said Putin “firmly backed” the plan."
            + "| RU: Putin “firmly backed” the plan",
        "Netanyahu's office said the call was short. | IL: the call was short",
        "“The call was useful,” Putin told reporters. | RU \"The call was useful\"",
        "“The call was useful,” said the Israeli announcement. | IL \"The call was useful\"",
        "In a statement, the Kremlin said, “The call was useful.” | RU \"The call was useful.\"",
        "Putin told journalists in Sochi that the call was short. | RU: the call was short",
        "Putin “does not want war,” Netanyahu said. | IL: Putin “does not want war,”",
        "Merkel's spokesman, Steffen Seibert, said the call was useful. | DE: the call was useful",
        "TASS reported that the Kremlin said the call was short."
            + "| RU via TASS: the call was short",
        "The call was short, the Kremlin said, TASS reported on Thursday."
            + "| RU via TASS: The call was short",
        "According to the Kremlin, the call was useful. | RU: the call was useful",
        "The call was proposed by Israel, according to TASS."
            + "| third: The call was proposed by Israel",
        "Several Israeli newspapers reported that the call was tense."
            + "| third: the call was tense",
        "Netanyahu’s office issued a press release, saying the call was useful."
            + "| IL: the call was useful",
        "The Kremlin called the conversation “very timely.” | RU \"very timely.\"",
        "Jerusalem remained silent about the raid. | IL: remained silent about the raid",
        "Russia declined to comment on the raid. | RU: declined to comment on the raid",
      })
  void oneStatement(String sentence, String account) {
    assertEquals(List.of(account), Sample.news(sentence).accounts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The agreement was announced on Friday.",
        "The Kremlin called the visit off.",
        "The Kremlin issued a decree.",
        "The plan proceeds according to schedule.",
        "A source close to the Kremlin said the raid was wrong.",
        "The Russian comment on the raid was short.",
        "The plane crashed, adding to the tension.",
        "Putin did not say that the raid was wrong.",
      })
  void noStatement(String sentence) {
    assertEquals(List.of(), Sample.news(sentence).accounts());
  }

  @Test
  void aQuotationOfSeveralSentencesIsOneStatement() {
    String text = "“The call was useful. It was also short,” the Kremlin announced on Thursday.";
    assertEquals(
        List.of("RU \"The call was useful. It was also short\""), Sample.news(text).accounts());
  }

  @Test
  void aQuotationMayCloseSentencesLater() {
    String text = "According to the Kremlin “the call was useful. It was short.” It rained.";
    assertEquals(
        List.of("RU \"the call was useful. It was short.\""), Sample.news(text).accounts());
  }

  @Test
  void theNextQuotationOfAParagraphHasTheSameSpeaker() {
    String text = "“We spoke long,” Netanyahu said. “We shall speak again before the summer ends.”";
    assertEquals(
        List.of("IL \"We spoke long\"", "IL \"We shall speak again before the summer ends.\""),
        Sample.news(text).accounts());
  }

  @Test
  void aSpeakerMayGoOn() {
    String text = "Netanyahu denied the report, adding that Israel would not wait.";
    assertEquals(
        List.of("IL: denied the report", "IL: Israel would not wait"),
        Sample.news(text).accounts());
  }

  @Test
  void twoSidesMayStandInOneSentence() {
    String text = "Putin said the call was useful, while Netanyahu said it was too short.";
    assertEquals(
        List.of("RU: the call was useful", "IL: it was too short"), Sample.news(text).accounts());
  }

  @Test
  void aJointStatementIsOfBoth() {
    String text = "The call was useful, the Kremlin and Netanyahu said in a joint statement.";
    assertEquals(
        List.of("IL: The call was useful", "RU: The call was useful"),
        Sample.news(text).accounts());
  }

  @Test
  void laterSentencesMayNameOnlyTheOfficeTheStatementOrTheSurname() {
    String text =
        "The Kremlin press service said in a statement that the call was useful. The press service"
            + " also said it was short. The call was late, the statement said. Israeli Ambassador to"
            + " Moscow Gary Koren said the call was long. “The call was warm,” Koren stressed.";
    assertEquals(
        List.of(
            "RU: the call was useful",
            "RU: it was short",
            "RU: The call was late",
            "IL: the call was long",
            "IL \"The call was warm\""),
        Sample.news(text).accounts());
  }

  @Test
  void aSpeechIsNotAboutTheContact() {
    String text =
        "Netanyahu said during a speech in Eilat that shipping must be free. “The sea is ours,” he"
            + " said.";
    assertEquals(List.of(false, false), Sample.news(text).about());
  }

  @Test
  void anOfficialReportSpeaksForItsSide() {
    String text =
        "The leaders discussed trade. Mr Netanyahu thanked Mr Putin for his help. The talks began at"
            + " noon.";
    assertEquals(
        List.of("report: The leaders discussed trade", "IL: thanked Mr Putin for his help"),
        Sample.ofKremlin(text).accounts());
  }

  @Test
  void aReportWithoutContactsHasNoAccounts() {
    assertEquals(List.of(), Sample.alone("Israel said that the harvest was good.").accounts());
  }
}
