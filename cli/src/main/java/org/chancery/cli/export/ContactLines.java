package org.chancery.cli.export;

import java.util.List;
import org.chancery.exchange.ContactJson;
import org.chancery.ledger.Contact;

/// JSON lines, one contact each, with everything that the ledger knows of it.
public record ContactLines() implements Export {
  @Override
  public List<String> lines(List<Contact> contacts) {
    return contacts.stream().map(ContactJson::write).toList();
  }

  @Override
  public String lineEnd() {
    return "\n";
  }
}
