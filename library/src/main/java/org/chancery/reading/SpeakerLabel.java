package org.chancery.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.report.Part;

/// The words before a colon by which a transcript says who speaks: "PRESIDENT SAMPLE:", "Q:".
///
/// @param actor who that is, where it is somebody who acts for a side
/// @param kind what kind of speaker
/// @param speech index of the first token that is spoken
record SpeakerLabel(Optional<Actor> actor, Kind kind, int speech) {
  enum Kind {
    /// Acts for a side.
    REPRESENTATIVE,
    /// Speaks for an office: "MR. SAMPLE", "Senior Official".
    SPOKESPERSON,
    /// "Q": asks.
    REPORTER,
    /// "A", "PM": the one whose words the report gives, as far as it has said who that is.
    ANSWER
  }

  private static final Set<String> REPORTERS =
      Set.of(
          "q", "question", "reporter", "journalist", "moderator", "interviewer", "correspondent");
  private static final Set<String> SPOKESPERSONS =
      Set.of("official", "spokesman", "spokeswoman", "spokesperson");

  private static final Set<String> ADDRESSED = Set.of("mr", "mrs", "ms", "miss", "dr");

  /// Words of an office and a name at most.
  private static final int LONGEST_NAME = 14;

  /// Words before the colon at most, where they name nobody.
  private static final int LONGEST = 6;

  /// The label with which a sentence of a body begins, or which stands in it in capitals.
  ///
  /// @param who finds those whom a part of a sentence names
  static Optional<SpeakerLabel> of(Sentence sentence, Function<Sentence, List<Actors>> who) {
    if (sentence.part() != Part.BODY) {
      return Optional.empty();
    }
    int colon = colon(sentence);
    if (colon > 0) {
      Sentence head = sentence.part(0, colon);
      List<Actors> groups = who.apply(head);
      if (!groups.isEmpty() && isLabel(head, groups.getLast())) {
        return Optional.of(named(groups.getLast(), colon + 1));
      }
    }
    return unnamed(sentence, colon);
  }

  /// The first colon behind a word in capitals or near the head of the line; -1 where there is
  /// none.
  private static int colon(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean mark = sentence.fold(i).equals(":");
      if (mark && (i <= LONGEST_NAME || isInCapitals(sentence, withoutParenthesis(sentence, i)))) {
        return i;
      }
    }
    return -1;
  }

  /// One representative before a colon, at the head of a line or in capitals.
  private static boolean isLabel(Sentence head, Actors group) {
    return group.members().size() == 1
        && !group.place()
        && group.to() == withoutParenthesis(head, head.size()) + 1
        && (group.from() == 0 || isInCapitals(head, group.to() - 1));
  }

  private static SpeakerLabel named(Actors group, int speech) {
    Actor actor = group.members().getFirst();
    boolean named = actor.name().isPresent();
    Kind kind = actor.speaksOnly() ? Kind.SPOKESPERSON : named ? Kind.REPRESENTATIVE : Kind.ANSWER;
    return new SpeakerLabel(Optional.of(actor), kind, speech);
  }

  /// "Q:", "MR. SAMPLE:", "SENIOR OFFICIAL:"; "Q" alone in front of a question.
  private static Optional<SpeakerLabel> unnamed(Sentence sentence, int colon) {
    if (sentence.token(0).text().equals("Q") && !sentence.fold(1).equals(":")) {
      return Optional.of(new SpeakerLabel(Optional.empty(), Kind.REPORTER, 1));
    }
    boolean label =
        colon > 0
            && colon <= LONGEST
            && sentence.tokens().subList(0, colon).stream()
                .allMatch(t -> !t.isWord() || t.isCapitalised());
    return label
        ? kind(sentence, colon).map(kind -> new SpeakerLabel(Optional.empty(), kind, colon + 1))
        : Optional.empty();
  }

  private static Optional<Kind> kind(Sentence sentence, int colon) {
    String first = sentence.fold(0);
    if (REPORTERS.contains(first)) {
      return Optional.of(Kind.REPORTER);
    }
    String last = sentence.fold(colon - 1);
    boolean press = last.equals("secretary") && sentence.fold(colon - 2).equals("press");
    if (SPOKESPERSONS.contains(first) || SPOKESPERSONS.contains(last) || press) {
      return Optional.of(Kind.SPOKESPERSON);
    }
    boolean capitals =
        first.equals("a") || ADDRESSED.contains(first) || isInCapitals(sentence, colon - 1);
    return capitals ? Optional.of(Kind.ANSWER) : Optional.empty();
  }

  /// The last token before a place, "(As interpreted.)" left out.
  private static int withoutParenthesis(Sentence sentence, int at) {
    for (int i = at - 1; i > at - 8 && sentence.fold(at - 1).equals(")"); i--) {
      if (sentence.fold(i).equals("(")) {
        return i - 1;
      }
    }
    return at - 1;
  }

  private static boolean isInCapitals(Sentence sentence, int at) {
    return sentence.at(at).filter(Token::isInCapitals).isPresent();
  }
}
