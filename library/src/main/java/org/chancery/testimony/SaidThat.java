package org.chancery.testimony;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.testimony.Attribution.Place;
import org.chancery.voice.SpeakerNouns;
import org.chancery.voice.Speech;
import org.chancery.voice.Voice;
import org.chancery.voice.Voices;

/// "A said that ...", "..., A said", "“...”, said A", and an act of speech: "A urged B to ...".
///
/// | sentence | finds |
/// |---|---|
/// | Netanyahu stressed that Israel would act. | IL: Israel would act |
/// | The talks were useful, the Kremlin said. | RU: The talks were useful |
/// | The Kremlin denied that the two had met. | RU: denied that the two had met |
/// | The agreement was announced on Friday. | nothing: nobody is said to have announced it |
final class SaidThat implements Attribution.Rule {
  private static final String RULE = "SaidThat";

  /// What these introduce is not said but gainsaid: the statement begins with them.
  private static final Set<String> DENYING = Set.of("denied", "denies");

  private static final int SHORTEST = 3;
  private static final int NEAR = 6;

  @Override
  public Set<String> triggers() {
    Set<String> triggers = new HashSet<>(Speech.SAYING);
    triggers.addAll(Speech.ACTS);
    return triggers;
  }

  @Override
  public Optional<Attribution> read(
      Clause clause, int at, Voices voices, Optional<Voice> previous) {
    if (!Speech.isFinite(clause, at) || !isSpeech(clause, at)) {
      return Optional.empty();
    }
    Optional<Attribution> inverted = inverted(clause, at, voices);
    return inverted.isPresent()
        ? inverted
        : voices.before(clause, at).flatMap(voice -> attribution(clause, at, voice));
  }

  /// "called" with "on", "pointed" with "out"; "read" only of what is written.
  private static boolean isSpeech(Clause clause, int at) {
    return switch (clause.word(at)) {
      case "called", "calls" -> clause.wordIn(at + 1, Set.of("on", "upon", "for"));
      case "alleged" -> clause.word(at + 1).equals("that");
      case "accused", "accuses" ->
          clause.actors(at + 1).isPresent()
              || clause.wordIn(at + 1, Set.of("the", "its", "his", "her", "their"));
      case "pointed" -> clause.wordIn(at + 1, Set.of("out", "to"));
      case "read", "reads" -> SpeakerNouns.isDocument(clause, at - 1);
      default -> true;
    };
  }

  /// "“...”, said the Israeli announcement".
  private static Optional<Attribution> inverted(Clause clause, int at, Voices voices) {
    boolean behindQuote =
        Speech.isMark(clause, at - 1)
            || (clause.word(at - 1).equals(",") && Speech.isMark(clause, at - 2));
    boolean behindComma = clause.word(at - 1).equals(",") && clause.word(at).equals("said");
    if (at == 0 || (!behindQuote && !behindComma)) {
      return Optional.empty();
    }
    return voices
        .at(clause, at + 1)
        .map(v -> new Attribution(v, Place.BEHIND, at, adjunctEnd(clause, v.to()), RULE));
  }

  private static Optional<Attribution> attribution(Clause clause, int at, Voice voice) {
    int statement = Speech.statement(clause, at);
    int before = voice.from() - 1;
    boolean comma = clause.word(before).equals(",");
    boolean quote = Speech.isMark(clause, comma ? before - 1 : before) && before > 0;
    boolean act = Speech.isAct(clause, at);
    boolean that = statement > 0 && clause.word(statement - 1).equals("that");
    int next = Speech.afterAddressee(clause, at);
    if (isQuoted(clause, statement) && !quote && Speech.opensSentence(clause)) {
      return ahead(voice, statement, statement);
    }
    boolean adjunct = Speech.isAdjunct(clause, next) && !Speech.takesPreposition(clause, at);
    boolean bare = Speech.isEnd(clause, next) || adjunct;
    boolean behind = quote || (comma && voice.from() >= SHORTEST);
    if (!that && behind && (bare || (quote && statement < 0))) {
      return Optional.of(behind(clause, voice, at, next));
    }
    if (that || isQuoted(clause, statement)) {
      return ahead(voice, clause.wordIn(at, DENYING) ? at : statement, statement);
    }
    if (act) {
      return bare ? Optional.empty() : ahead(voice, at, next);
    }
    return statement < 0
        ? adjunctThenStatement(clause, voice, at)
        : ahead(voice, statement, statement);
  }

  private static boolean isQuoted(Clause clause, int statement) {
    return statement >= 0 && Speech.isMark(clause, statement);
  }

  /// A statement on both sides of the attribution is taken from the longer one.
  private static Attribution behind(Clause clause, Voice voice, int at, int next) {
    int end = adjunctEnd(clause, next);
    boolean more =
        clause.word(end).equals(",")
            && !clause.wordIn(end + 1, Speech.PARTICIPLES)
            && !isAttributed(clause, end + 1)
            && !Speech.isMark(clause, voice.from() - 2);
    boolean longer = !Speech.isMark(clause, end + 1) && clause.size() - end > voice.from();
    boolean middle = more && (longer || Speech.opensSentence(clause));
    return middle
        ? new Attribution(voice, Place.AHEAD, voice.from(), end + 1, RULE)
        : new Attribution(voice, Place.BEHIND, voice.from(), Math.max(end, at + 1), RULE);
  }

  /// Whether another attribution follows: "..., the Kremlin said, TASS reported on Thursday".
  private static boolean isAttributed(Clause clause, int start) {
    for (int i = start + 1; i < Math.min(clause.size(), start + NEAR); i++) {
      if (Speech.isSpeech(clause.word(i))) {
        return Speech.isEnd(clause, i + 1) || Speech.isAdjunct(clause, i + 1);
      }
    }
    return false;
  }

  private static Optional<Attribution> ahead(Voice voice, int from, int statement) {
    return Optional.of(
        new Attribution(voice, Place.AHEAD, voice.from(), Math.min(from, statement), RULE));
  }

  /// "said in Moscow the two sides agreed" begins nowhere for certain: told with its verb.
  private static Optional<Attribution> adjunctThenStatement(Clause clause, Voice voice, int at) {
    boolean enough =
        at + SHORTEST < clause.size() && !Speech.isEnd(clause, Speech.afterAddressee(clause, at));
    return enough ? ahead(voice, at, at + 1) : Optional.empty();
  }

  private static int adjunctEnd(Clause clause, int start) {
    int i = start;
    while (i < clause.size() && !Speech.isEnd(clause, i) && !Speech.isMark(clause, i)) {
      i++;
    }
    return i;
  }
}
