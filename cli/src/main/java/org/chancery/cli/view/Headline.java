package org.chancery.cli.view;

import java.util.stream.Collectors;
import org.chancery.ledger.Contact;

/// A contact in one line: "Call: Israel, Russia (Benjamin Netanyahu, Vladimir Putin)".
public record Headline(Names names) {
  public String of(Contact contact) {
    String kind = ContactWords.of(contact.channel(), contact.status());
    String parties = contact.parties().stream().map(names::of).collect(Collectors.joining(", "));
    String people =
        contact.participants().stream()
            .flatMap(p -> p.name().stream())
            .collect(Collectors.joining(", "));
    String heading = ContactWords.capitalised(kind) + ": " + parties;
    return people.isEmpty() ? heading : heading + " (" + people + ")";
  }
}
