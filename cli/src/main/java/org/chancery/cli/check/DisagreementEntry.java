package org.chancery.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.chancery.actor.PartyId;
import org.chancery.audit.Disagreement;
import org.chancery.audit.Disagreement.Version;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.cli.view.DateWords;
import org.chancery.cli.view.Names;
import org.chancery.ledger.Contact;

/// A matter on which accounts differ, version by version.
final class DisagreementEntry implements Entry {
  private final Disagreement disagreement;
  private final Names names;

  DisagreementEntry(Disagreement disagreement, Names names) {
    this.disagreement = disagreement;
    this.names = names;
  }

  @Override
  public Text cell() {
    return Text.strong(
        switch (disagreement.on()) {
          case STATUS -> "Held or not";
          case DAY -> "Day";
          case INITIATOR -> "Initiator";
          case PLACE -> "Place";
          case TOPIC -> "Topic";
          case REQUEST -> "Request";
          case PROMISE -> "Promise";
        });
  }

  @Override
  public List<Paragraph> paragraphs() {
    Contact contact = disagreement.contact();
    List<Text> texts = new ArrayList<>();
    texts.add(
        Text.strong(Phrases.parties(List.copyOf(contact.parties()), names))
            .and(", " + Phrases.channel(contact.channel(), 1) + " of ")
            .and(DateWords.of(contact.date()))
            .and(Text.quiet(" (" + contact.id() + ")")));
    disagreement.versions().forEach(v -> texts.add(version(v)));
    return texts.stream().map(Paragraph::hanging).toList();
  }

  private Text version(Version version) {
    String says =
        switch (disagreement.on()) {
          case INITIATOR -> "at " + names.possessive(new PartyId(version.says())) + " request";
          case STATUS, DAY, PLACE, TOPIC, REQUEST, PROMISE -> version.says();
        };
    String who = version.side().map(side -> ", says " + names.inSentence(side)).orElse("");
    return Text.of(says + who + ": ").and(Phrases.source(version.source()));
  }
}
