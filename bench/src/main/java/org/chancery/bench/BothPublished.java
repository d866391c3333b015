package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.actor.Knowledge;
import org.chancery.actor.PartyId;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Reconciler;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.ruling.Rulings;

/// The contacts that the offices of two sides both tell of: each is to be one, with both accounts.
final class BothPublished implements Measure {
  private static final Path CORPORA = Path.of("..", "shared", "corpora");
  private static final List<String> FILES =
      List.of("whitehouse-2021.jsonl.gz", "kremlin-2021.jsonl.gz");
  private static final LocalDate READ_ON = LocalDate.of(2026, 1, 1);

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
    List<Reading> readings = new ArrayList<>();
    Reader reader = new Reader(Knowledge.bundled(), READ_ON);
    for (String file : FILES) {
      if (!Files.exists(CORPORA.resolve(file))) {
        out.println(CORPORA + " lacks " + file + ": nothing measured");
        return;
      }
      for (Report report : Corpora.of(CORPORA.resolve(file))) {
        readings.add(reader.read(report));
      }
    }
    list(readings, out);
  }

  static void list(List<Reading> readings, PrintStream out) {
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
