package org.chancery.cli.check;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.PartyId;
import org.chancery.change.Aspect;
import org.chancery.change.Difference;
import org.chancery.cli.view.DateWords;
import org.chancery.cli.view.Names;
import org.chancery.cli.view.Words;
import org.chancery.time.Days;

/// What of a contact is different, in words.
final class DifferenceWords {
  private static final int MOST = 4;
  private static final int LONGEST = 90;

  private final Names names;

  DifferenceWords(Names names) {
    this.names = names;
  }

  /// "Day: April 2018, then 2018-04-11 Wed"; "Persons: + US Joe Biden, President".
  String of(Difference difference) {
    return switch (difference.aspect()) {
      case NAME -> "Entry: " + inTurn(difference, value -> value);
      case STATUS -> "Status: " + inTurn(difference, DifferenceWords::plain);
      case DAY -> "Day: " + inTurn(difference, value -> DateWords.of(Days.parse(value)));
      case CHANNEL -> "Channel: " + inTurn(difference, DifferenceWords::plain);
      case PERSONS -> "Persons: " + both(difference, value -> value);
      case INITIATOR -> "Initiator: " + both(difference, value -> names.of(new PartyId(value)));
      case PLACE -> "Place: " + both(difference, value -> value);
      case TOPIC -> "Topics: " + both(difference, value -> Words.quoted(value, LONGEST));
      case REPORTS -> "Told by: " + both(difference, Words::shortName);
      case STATEMENTS -> "Said: " + both(difference, value -> Words.quoted(value, LONGEST));
    };
  }

  private static String plain(String code) {
    return code.replace('_', ' ');
  }

  /// One value in place of another.
  private static String inTurn(Difference difference, UnaryOperator<String> words) {
    String none = difference.aspect() == Aspect.DAY ? "not known" : "none";
    return difference.lost().stream().findFirst().map(words).orElse(none)
        + ", then "
        + difference.gained().stream().findFirst().map(words).orElse(none);
  }

  /// What is gone and what has come.
  private static String both(Difference difference, UnaryOperator<String> words) {
    return Stream.concat(
            some("- ", difference.lost(), words), some("+ ", difference.gained(), words))
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> some(
      String sign, List<String> values, UnaryOperator<String> words) {
    Stream<String> first = values.stream().limit(MOST).map(value -> sign + words.apply(value));
    int more = values.size() - MOST;
    return more > 0 ? Stream.concat(first, Stream.of(sign + more + " more")) : first;
  }
}
