package org.chancery.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.contact.Status;
import org.chancery.report.Fact;
import org.chancery.report.ReportId;

/// A contact as one report mentions it; `"status"` is held, planned or not_held, and
/// `"status_detail"` how exactly.
final class MentionJson {
  private MentionJson() {}

  static void write(Out out, Mention mention) {
    out.code("channel", mention.channel());
    writeStatus(out, mention.status());
    writeParties(out, mention.participants());
    DateJson.write(out, "date", mention.date());
    writeFact(out, "initiator", mention.initiator());
    writeFact(out, "place", mention.place());
    out.texts("topics", mention.topics().stream().map(Fact::value).toList());
    out.objects("topic_words", mention.topics(), topic -> QuoteJson.writeGrounds(out, topic));
    out.objects("evidence", mention.evidence(), quote -> QuoteJson.write(out, quote));
    out.text("rule", mention.rule());
    out.truth("main", mention.main());
  }

  static void writeStatus(Out out, Status status) {
    out.code("status", status.outcome());
    out.code("status_detail", status);
  }

  static void writeParties(Out out, List<Participant> participants) {
    out.objects("parties", participants, participant -> writeParty(out, participant));
  }

  private static void writeParty(Out out, Participant participant) {
    out.text("state", participant.party().code());
    out.text("name", participant.name());
    out.text("office", participant.office());
    out.object("words", () -> QuoteJson.write(out, participant.words()));
  }

  private static void writeFact(Out out, String name, Optional<? extends Fact<?>> fact) {
    out.text(name, fact.map(f -> f.value().toString()));
    fact.ifPresent(f -> out.object(name + "_words", () -> QuoteJson.writeGrounds(out, f)));
  }

  static Mention read(Fields fields, ReportId home) throws MalformedJsonException {
    return new Mention(
        fields.constant("channel", Channel.values()),
        fields.constant("status_detail", Status.values()),
        fields.objects("parties", party -> readParty(party, home)),
        DateJson.read(fields, "date", home),
        QuoteJson.readFact(fields, "initiator", home, PartyId::new),
        QuoteJson.readFact(fields, "place", home, place -> place),
        readTopics(fields, home),
        fields.objects("evidence", quote -> QuoteJson.read(quote, home)),
        fields.text("rule"),
        fields.truth("main"));
  }

  private static Participant readParty(Fields fields, ReportId home) throws MalformedJsonException {
    return new Participant(
        new PartyId(fields.text("state")),
        fields.optionalText("name"),
        fields.optionalText("office"),
        fields.object("words", words -> QuoteJson.read(words, home)));
  }

  private static List<Fact<String>> readTopics(Fields fields, ReportId home)
      throws MalformedJsonException {
    List<String> topics = fields.texts("topics");
    List<Fields> grounds = fields.objects("topic_words", words -> words);
    if (topics.size() != grounds.size()) {
      throw fields.fault("'topics' and 'topic_words' must be of the same length");
    }
    List<Fact<String>> facts = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      facts.add(QuoteJson.fact(grounds.get(i), topics.get(i), home));
    }
    return facts;
  }
}
