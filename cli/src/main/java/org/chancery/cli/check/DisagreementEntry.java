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
final class DisagreementEntry {
  private final Disagreement disagreement;
  private final Names names;

  DisagreementEntry(Disagreement disagreement, Names names) {
    this.disagreement = disagreement;
    this.names = names;
  }

  Text cell() {
    return Text.strong(
        switch (disagreement.matter()) {
          case INITIATOR -> "Initiator";
          case DAY -> "Day";
          case HELD -> "Held or not";
        });
  }

  List<Paragraph> paragraphs() {
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
        switch (disagreement.matter()) {
          case INITIATOR -> "at " + names.possessive(new PartyId(version.says())) + " request";
          case DAY, HELD -> version.says();
        };
    return Text.of(says + ": ").and(Phrases.source(version.source()));
  }
}
