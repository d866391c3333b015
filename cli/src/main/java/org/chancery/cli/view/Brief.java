package org.chancery.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.actor.PartyId;
import org.chancery.contact.Status;
import org.chancery.identity.Apart;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Stage;
import org.chancery.time.Days;

/// A contact in few lines: its day, kind and sides, what became of it, which reports tell of it and
/// why they are taken for one, and why it is not the one next to it.
public final class Brief {
  private Brief() {}

  public static List<String> of(Contact contact) {
    List<String> lines = new ArrayList<>();
    lines.add(
        DateWords.of(contact.date())
            + "  "
            + ContactWords.of(contact.channel(), contact.status())
            + "  "
            + parties(contact)
            + "  "
            + contact.id());
    List<Stage> history = contact.history();
    if (history.size() > 1) {
      lines.add("  " + history.stream().map(Brief::stage).collect(Collectors.joining("; then ")));
    }
    for (Joined joined : contact.mentions()) {
      lines.add("  " + joined.reading().report().name() + ": " + JoinWords.of(joined));
    }
    for (Apart apart : contact.apart()) {
      lines.add("  not " + apart.other() + ": " + JoinWords.of(apart));
    }
    return lines;
  }

  private static String parties(Contact contact) {
    return contact.parties().stream().map(PartyId::code).collect(Collectors.joining(" "));
  }

  static String stage(Stage stage) {
    String status =
        stage.status().outcome() == Status.Outcome.HELD
            ? "held"
            : ContactWords.lower(stage.status());
    return status + stage.days().map(Brief::on).orElse("");
  }

  private static String on(Days days) {
    return " " + DateWords.of(days);
  }
}
