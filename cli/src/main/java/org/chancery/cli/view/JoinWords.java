package org.chancery.cli.view;

import org.chancery.identity.Apart;
import org.chancery.identity.Joined;
import org.chancery.ruling.Ruling;

/// Why a mention belongs to a contact, and why two contacts are not one.
final class JoinWords {
  private JoinWords() {}

  static String of(Joined joined) {
    return of(joined.reason()) + joined.ruling().map(JoinWords::by).orElse("");
  }

  static String of(Joined.Reason reason) {
    return switch (reason) {
      case FIRST -> "founds the contact";
      case SAME_DAY -> "joined: same parties and channel on the same day";
      case DAYS_AGREE -> "joined: same parties and channel, and its days fit no other contact";
      case NEIGHBOURING_DAY ->
          "joined: same parties and channel on neighbouring days, told in two capitals";
      case SAME_WORDS -> "joined: the same words stand in both reports";
      case SAME_PLACE -> "joined: same people in the same place, and no other contact there";
      case JUST_BEFORE -> "joined: the only contact of its kind just before the report";
      case SAME_REPORT -> "joined: the report tells of one such contact, and speaks of it again";
      case LATEST -> "joined: the latest contact of its kind before the report";
      case NEXT -> "joined: the next contact of its kind after the report";
      case SAME_VISIT -> "joined: reports of the same days tell of the visit";
      case PUT_OFF -> "joined: the next contact of its kind after one was put off";
      case RULED -> "joined: by a ruling";
    };
  }

  static String of(Apart apart) {
    return of(apart.reason()) + apart.ruling().map(JoinWords::by).orElse("");
  }

  private static String of(Apart.Reason reason) {
    return switch (reason) {
      case RULED -> "a ruling says that they are two";
      case TOLD_TOGETHER -> "one report tells of both";
      case OTHER_CHANNEL -> "another kind of contact";
      case OTHER_STATUS -> "what was only offered or refused is not what was held";
      case OTHER_PEOPLE -> "other people acted for a side";
      case COUNTED -> "counted as another one of the day";
      case OTHER_DAY -> "another day";
      case DAY_UNKNOWN -> "a day is not known";
      case SEVERAL_FIT -> "it may be this one, and nothing tells which";
    };
  }

  /// " (ruling 3 by A. Reader: the agency took its own date line)".
  private static String by(Ruling ruling) {
    return " (ruling " + ruling.number() + " by " + ruling.by() + ": " + ruling.because() + ")";
  }
}
