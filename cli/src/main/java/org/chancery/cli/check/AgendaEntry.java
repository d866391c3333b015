package org.chancery.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.actor.PartyId;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.cli.view.Names;
import org.chancery.ledger.Contact;
import org.chancery.matter.Agenda;
import org.chancery.matter.Subject;

/// The topics of a contact, by the sides that name them.
final class AgendaEntry implements Entry {
  private final Agenda agenda;
  private final Names names;

  AgendaEntry(Agenda agenda, Names names) {
    this.agenda = agenda;
    this.names = names;
  }

  @Override
  public Text cell() {
    return Phrases.cell(agenda.contact().date());
  }

  @Override
  public List<Paragraph> paragraphs() {
    Contact contact = agenda.contact();
    List<Text> texts = new ArrayList<>();
    texts.add(
        Text.strong(Phrases.parties(List.copyOf(contact.parties()), names))
            .and(", " + Phrases.channel(contact.channel(), 1))
            .and(Text.quiet(" (" + contact.id() + ")")));
    if (agenda.compares()) {
      add(texts, agenda.speaking().size() == 2 ? "Both sides" : "All sides", agenda.byAll());
    }
    for (PartyId side : agenda.speaking()) {
      String label =
          agenda.compares() ? "Found only with " + names.inSentence(side) : names.of(side);
      add(texts, label, agenda.onlyBy(side));
    }
    add(texts, "Others", agenda.byNoSide());
    return texts.stream().map(Paragraph::hanging).toList();
  }

  private static void add(List<Text> texts, String label, List<Subject> subjects) {
    if (!subjects.isEmpty()) {
      String listed =
          subjects.stream().map(s -> s.topic().name()).collect(Collectors.joining(", "));
      texts.add(Text.quiet(label + ": ").and(listed));
    }
  }
}
