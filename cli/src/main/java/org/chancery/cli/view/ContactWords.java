package org.chancery.cli.view;

import java.util.Locale;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// What kind of contact it is, and how far it has come: "call", "planned meeting".
final class ContactWords {
  private ContactWords() {}

  static String of(Channel channel, Status status) {
    String kind = kind(channel);
    return switch (status) {
      case HELD -> kind;
      case UNDER_WAY -> kind + " under way";
      case PLANNED -> "planned " + kind;
      case INVITED -> "invitation to a " + kind + ", no answer reported";
      case OFFERED -> "proposed " + kind;
      case POSTPONED -> "postponed " + kind;
      case CANCELLED -> "cancelled " + kind;
      case REFUSED -> "refused " + kind;
      case DENIED -> kind + " said not to have taken place";
    };
  }

  static String kind(Channel channel) {
    return lower(channel);
  }

  /// An enum's constant in lower case and words.
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
