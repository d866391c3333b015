package org.chancery.grammar;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.clause.Clause;
import org.chancery.language.WordList;

/// The nouns for what is written or conveyed from one side to another, and the verbs by which it
/// goes its way.
final class MessageNoun {
  private static final Set<String> WRITTEN =
      WordList.of(
          "letter letters telegram telegrams cable cables note notes reply appeal missive wire");
  private static final Set<String> MESSAGES = WordList.of("message messages");

  /// What is also said to somebody's face.
  private static final Set<String> SPOKEN =
      WordList.of("condolences congratulations greetings wishes sympathy sympathies felicitations");

  static final Set<String> ALL =
      Stream.of(WRITTEN, MESSAGES, SPOKEN)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /// Verbs whose subject is the author.
  private static final Set<String> SENDING =
      WordList.of(
          """
          sent sends send sending forwarded forwards addressed addresses extended extends extend
          extending dispatched dispatches telegraphed cabled cables wired wires telexed offered
          offers offer offering expressed expresses express expressing wrote writes write writing
          penned exchanged exchange exchanges exchanging tendered tweeted posted
          """);

  /// Verbs whose subject may carry what another has written.
  private static final Set<String> CARRYING =
      WordList.of(
          """
          conveyed conveys convey conveying delivered delivers deliver delivering passed passes
          transmitted transmits handed hands handing relayed relays presented presents submitted
          brought carried bore
          """);

  /// Verbs whose subject is the one to whom it went.
  private static final Set<String> RECEIVING = WordList.of("received receives receiving got");

  private static final Set<String> ANSWERING =
      WordList.of("replied replies responded responds answered answers");

  private static final Set<String> SAYING =
      WordList.of(
          """
          offered offers offer offering expressed expresses express expressing conveyed conveys
          convey conveying extended extends extend extending exchanged exchange
          """);

  /// What tells a message that somebody composed from one that an event is.
  private static final Set<String> KINDS =
      WordList.of(
          """
          congratulatory written special personal oral verbal handwritten hand-written joint
          official diplomatic private secret confidential condolence condolences birthday year
          christmas eid ramadan independence text video recorded audio voice whatsapp telegraphic
          formal urgent separate similar identical second first another recent earlier new cordial
          warm heartfelt sincere deepest deep best goodwill get-well response reciprocal
          """);

  private MessageNoun() {}

  static boolean isSpoken(Clause clause, int noun, int verb) {
    return SPOKEN.contains(clause.word(noun)) && SAYING.contains(clause.word(verb));
  }

  static boolean isSent(Clause clause, int verb) {
    return SENDING.contains(clause.word(verb));
  }

  static boolean isCarried(Clause clause, int verb) {
    return CARRYING.contains(clause.word(verb));
  }

  static boolean isReceived(Clause clause, int verb) {
    return RECEIVING.contains(clause.word(verb));
  }

  static boolean isAnswered(Clause clause, int verb) {
    return (ANSWERING.contains(clause.word(verb)) && clause.word(verb + 1).equals("to"))
        || Set.of("answered", "answers").contains(clause.word(verb));
  }

  static boolean isVerb(Clause clause, int at) {
    return isSent(clause, at)
        || isCarried(clause, at)
        || isReceived(clause, at)
        || isAnswered(clause, at);
  }

  /// "sent a clear message", "the vote sends a message to Berlin": one that nobody wrote. Of
  /// messages only those count whose kind is named, or that go to somebody.
  static boolean isFigurative(Clause clause, int noun, Iterable<Actor> recipients) {
    if (!MESSAGES.contains(clause.word(noun))) {
      return false;
    }
    if (clause.word(noun + 1).equals("of")) {
      return clause.wordIn(noun - 1, Set.of("clear", "strong", "powerful", "unmistakable"));
    }
    String before = clause.word(noun - 1);
    boolean bare =
        before.isEmpty()
            || MessageNoun.isVerb(clause, noun - 1)
            || Set.of("a", "the", "his", "her", "their", "my", "our", "'s", "this", "of", ",", "in")
                .contains(before);
    boolean somebody = false;
    for (Actor actor : recipients) {
      somebody |= actor.name().isPresent() || actor.office().isPresent();
    }
    return !KINDS.contains(before) && !(bare && somebody);
  }
}
