package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.actor.PartyId;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Reconciler;
import org.chancery.reading.Reading;
import org.chancery.ruling.Rulings;

/// The contacts that the offices of two sides both tell of: each is to be one, with both accounts.
final class BothPublished implements Measure {
  private static final List<String> FILES =
      List.of("whitehouse-2021.jsonl.gz", "kremlin-2021.jsonl.gz");

  @Override
  public String name() {
    return "both";
  }

  @Override
  public String summary() {
    return "the contacts of 2021 that both the White House and the Kremlin published";
  }

  @Override
  public void run(List<String> operands, PrintStream out) throws IOException {
    if (!Corpora.lack(FILES, out)) {
      list(Corpora.readings(FILES), out);
    }
  }

  private static void list(List<Reading> readings, PrintStream out) {
    int published = 0;
    for (Contact contact : Reconciler.reconcile(readings, Rulings.NONE).contacts()) {
      if (publishers(contact).size() > 1) {
        published++;
        print(contact, out);
      }
    }
    out.println(published + " contacts that both published");
  }

  private static Set<PartyId> publishers(Contact contact) {
    Set<PartyId> publishers = new TreeSet<>();
    contact.mentions().forEach(j -> j.reading().publisher().ifPresent(publishers::add));
    return publishers;
  }

  private static void print(Contact contact, PrintStream out) {
    out.println(
        contact.id() + "  " + contact.status() + ", " + contact.mentions().size() + " mentions");
    for (PartyId side : publishers(contact)) {
      List<Joined> own =
          contact.mentions().stream()
              .filter(j -> j.reading().publisher().filter(side::equals).isPresent())
              .toList();
      Joined best = own.stream().filter(j -> j.mention().main()).findFirst().orElse(own.getFirst());
      out.printf(
          "  %s  %d mentions, %s%s: \"%s\"%n",
          side.code(),
          own.size(),
          best.reading().report().name(),
          best.mention().main() ? "" : " (in passing)",
          best.mention().evidence().getFirst().words().replace('\n', ' '));
    }
  }
}
