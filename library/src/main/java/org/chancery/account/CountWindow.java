package org.chancery.account;

import org.chancery.time.Days;

/// Over which time a report counts contacts.
public sealed interface CountWindow {
  /// "this year", "in June", "in three days": within these days.
  record During(Days days) implements CountWindow {}

  /// "since January", or "in nearly three years" of a first one: from one of these days on.
  record Since(Days start) implements CountWindow {}

  /// "since the war began", "as president": from a day that the report does not tell.
  record Untold() implements CountWindow {}

  /// No bound is named: all that there ever were.
  record Always() implements CountWindow {}
}
