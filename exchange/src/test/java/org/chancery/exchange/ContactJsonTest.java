package org.chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.chancery.contact.Mention;
import org.chancery.identity.Apart;
import org.chancery.identity.ContactId;
import org.chancery.identity.Joined;
import org.chancery.identity.Telling;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Statement;
import org.chancery.reading.Reading;
import org.chancery.report.Fact;
import org.junit.jupiter.api.Test;

class ContactJsonTest {
  private static Contact contact() {
    Reading reading = Samples.full();
    Mention mention = Samples.fullMention();
    return new Contact(
        new ContactId("IL-RU-2018-04-11-call"),
        List.of("IL-RU-2018-04-11-call"),
        mention.channel(),
        mention.status(),
        mention.participants(),
        mention.date(),
        List.of(new Fact<>(Samples.RU, Samples.quote("telephoned"), "Initiative")),
        List.of(new Fact<>("Moscow", Samples.foreignQuote(), "Circumstances")),
        mention.topics(),
        List.of(new Statement(Optional.of(Samples.RU), Samples.account(), reading.report())),
        List.of(Samples.followUp()),
        List.of(Samples.count()),
        List.of(Joined.by(Telling.of(reading, 0), Joined.Reason.FIRST, List.of())),
        List.of(
            new Apart(
                new ContactId("IL-RU-2018-04-12-call"),
                Apart.Reason.OTHER_DAY,
                List.of(Samples.foreignQuote()),
                Optional.empty())),
        List.of());
  }

  @Test
  void isOneJsonObject() throws MalformedJsonException {
    Fields fields = JsonText.parseObject(ContactJson.write(contact()), "contact");

    assertEquals(
        List.of(
            "id",
            "names",
            "channel",
            "status",
            "status_detail",
            "parties",
            "date",
            "date_reason",
            "date_words",
            "initiators",
            "places",
            "topics",
            "statements",
            "follow_ups",
            "counts",
            "points",
            "history",
            "mentions",
            "apart",
            "rulings"),
        List.copyOf(fields.values().keySet()));
  }

  @Test
  void everyQuoteNamesItsReport() {
    String line = ContactJson.write(contact());

    assertTrue(
        line.contains(
            "\"initiators\":[{\"state\":\"RU\",\"report\":\"agency/1.txt\",\"start\":6,\"end\":16,"
                + "\"words\":\"telephoned\",\"rule\":\"Initiative\"}]"),
        line);
    assertTrue(line.contains("\"report\":\"" + Samples.foreignQuote().report().hex() + "\""), line);
    assertTrue(line.contains("\"reason\":\"first\",\"reason_words\":[],\"status\":\"held\""), line);
  }

  @Test
  void aStatementHasItsSideItsSpeakerAndItsWay() {
    String line = ContactJson.write(contact());

    assertTrue(
        line.contains("\"statements\":[{\"side\":\"RU\",\"speaker\":{\"party\":\"RU\","), line);
    assertTrue(line.contains("\"direct\":true,\"via\":{"), line);
  }
}
