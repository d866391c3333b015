package org.chancery.cli.view;

import org.chancery.ledger.Joined;

/// Why a mention belongs to a contact.
final class JoinWords {
  private JoinWords() {}

  static String of(Joined.Reason reason) {
    return switch (reason) {
      case FIRST -> "founds the contact";
      case SAME_DAY -> "joined: same parties and channel on the same day";
      case DAYS_AGREE -> "joined: same parties and channel, and its days fit no other contact";
      case NEIGHBOURING_DAY ->
          "joined: same parties and channel on neighbouring days, told in two capitals";
      case ANNOUNCED -> "joined: announced in one report, held in the other";
      case RULED -> "joined: by a ruling";
    };
  }
}
