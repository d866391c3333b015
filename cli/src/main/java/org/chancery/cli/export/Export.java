package org.chancery.cli.export;

import java.util.List;
import org.chancery.ledger.Contact;

/// Contacts as the lines of a file.
public sealed interface Export permits ContactLines, ContactTable, ContactCalendar {
  List<String> lines(List<Contact> contacts);

  /// What ends a line, by the format's definition.
  String lineEnd();
}
