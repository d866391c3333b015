package org.chancery.testimony;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;
import org.chancery.contact.Mention;
import org.chancery.contact.Status;
import org.chancery.counting.ContactWords;
import org.chancery.counting.Windows;
import org.chancery.report.Quote;
import org.chancery.report.Span;
import org.chancery.time.Days;
import org.chancery.time.Tense;
import org.chancery.voice.Speech;
import org.chancery.voice.Voice;

/// Which contact the statements of a sentence are about: the one that the sentence tells of, the
/// one of its date ("their conversation last month"), the one that its paragraph has turned to ("at
/// that time"), or else the one that the report is about. What was said in a speech or an interview
/// is about none.
final class About {
  private static final Set<String> OTHER_OCCASIONS =
      Set.of(
          "speech", "interview", "interviewer", "radio", "rally", "lecture", "applause", "podcast");

  private static final Set<String> DISCUSSING =
      Set.of("discussed", "discussing", "raised", "addressed", "touched", "reviewed");

  /// A sentence as far as it matters here.
  ///
  /// @param contact whether it names a contact
  /// @param discussing whether it tells what was discussed
  /// @param elsewhere whether it belongs to a speech or an interview
  /// @param spell the days of a date that stands beside a noun of contact
  /// @param day the days on which something was said, where the sentence opens with that
  private record Scene(
      Span span,
      int paragraph,
      boolean contact,
      boolean discussing,
      boolean elsewhere,
      Optional<Days> spell,
      Optional<Days> day) {}

  private static final int OPENING = 8;

  /// Further from the last word of any contact, statements are about something else.
  private static final int FAR = 8;

  private final Windows windows;
  private final boolean official;
  private final List<Scene> scenes = new ArrayList<>();
  private boolean elsewhere;
  private int sinceContact;

  /// @param official whether an office of one side published the report, which is about its
  ///   contacts
  About(Windows windows, boolean official) {
    this.windows = windows;
    this.official = official;
  }

  /// Takes note of the next sentence.
  void read(Clause clause) {
    boolean contact = false;
    boolean other = false;
    Optional<Days> spell = Optional.empty();
    for (int i = 0; i < clause.size(); i++) {
      boolean noun = !ContactWords.noun(clause, i).isEmpty();
      contact |= noun || !ContactWords.verb(clause, i).isEmpty();
      other |= clause.wordIn(i, OTHER_OCCASIONS);
      if (noun && spell.isEmpty()) {
        int date = clause.date(i + 1).isPresent() ? i + 1 : i + 2;
        spell = clause.date(date).flatMap(d -> windows.days(d.expression(), Tense.PAST));
      }
    }
    sinceContact = contact ? 0 : sinceContact + 1;
    elsewhere = !official && !contact && (elsewhere || other || sinceContact > FAR);
    scenes.add(
        new Scene(
            clause.sentence().span(),
            clause.sentence().paragraph(),
            contact,
            discussing(clause),
            elsewhere,
            spell,
            contact ? Optional.empty() : day(clause)));
  }

  private static boolean discussing(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      if (clause.wordIn(i, DISCUSSING)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Days> day(Clause clause) {
    for (int i = 0; i < Math.min(clause.size(), OPENING); i++) {
      if (Speech.isMark(clause, i) || clause.word(i).equals("that")) {
        return Optional.empty();
      }
      if (clause.date(i).isPresent()) {
        return windows.days(clause.date(i).get().expression(), Tense.PAST);
      }
    }
    return Optional.empty();
  }

  /// The index of the contact that a statement is about. One of somebody who took no part in it
  /// must name it.
  OptionalInt contact(Told told, List<Mention> mentions) {
    List<PartyId> sides = told.voice().map(Voice::parties).orElse(List.of());
    OptionalInt contact = contact(told.sentence(), mentions, sides);
    boolean stranger =
        contact.isPresent()
            && told.voice().isPresent()
            && mentions.get(contact.getAsInt()).parties().stream().noneMatch(sides::contains);
    return stranger && !scenes.get(told.sentence()).contact() ? OptionalInt.empty() : contact;
  }

  private OptionalInt contact(int sentence, List<Mention> mentions, List<PartyId> sides) {
    Scene scene = scenes.get(sentence);
    if (scene.elsewhere()) {
      return OptionalInt.empty();
    }
    OptionalInt told = toldIn(scene, mentions, sides);
    if (told.isPresent()) {
      return told;
    }
    OptionalInt dated = datedIn(scene, mentions);
    return dated.isPresent()
        ? dated
        : unlessOtherDay(scene, ofParagraph(sentence, mentions, sides), mentions);
  }

  /// Said on a day on which the contact did not take place, and without a word of it: about none.
  private static OptionalInt unlessOtherDay(
      Scene scene, OptionalInt contact, List<Mention> mentions) {
    if (contact.isEmpty() || scene.day().isEmpty()) {
      return contact;
    }
    boolean other =
        mentions
            .get(contact.getAsInt())
            .date()
            .filter(d -> d.days().last().isAfter(scene.day().get().last()))
            .isPresent();
    return other ? OptionalInt.empty() : contact;
  }

  /// Whether a sentence names a contact, or tells what was discussed in one.
  boolean tellsOfContact(int sentence) {
    Scene scene = scenes.get(sentence);
    return scene.contact() || (scene.discussing() && !scene.elsewhere());
  }

  /// How many sentences have been read.
  int sentences() {
    return scenes.size();
  }

  private static OptionalInt toldIn(Scene scene, List<Mention> mentions, List<PartyId> sides) {
    OptionalInt found = OptionalInt.empty();
    for (int i = 0; i < mentions.size(); i++) {
      boolean here =
          isHeld(mentions.get(i))
              && isWith(mentions.get(i), sides)
              && mentions.get(i).evidence().stream().anyMatch(q -> q.span().overlaps(scene.span()));
      if (here && (found.isEmpty() || mentions.get(i).main())) {
        found = OptionalInt.of(i);
      }
    }
    return found;
  }

  /// Whether a speaker's side takes part; of a third party nothing is asked.
  private static boolean isWith(Mention mention, List<PartyId> sides) {
    return sides.isEmpty() || mention.parties().stream().anyMatch(sides::contains);
  }

  private static OptionalInt datedIn(Scene scene, List<Mention> mentions) {
    if (scene.spell().isEmpty()) {
      return OptionalInt.empty();
    }
    Days days = scene.spell().get();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).date().filter(d -> d.days().intersects(days)).isPresent()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt ofParagraph(int sentence, List<Mention> mentions, List<PartyId> sides) {
    Scene scene = scenes.get(sentence);
    OptionalInt main = main(mentions);
    if (!official && main.isPresent() && isBefore(scene, mentions.get(main.getAsInt()))) {
      return OptionalInt.empty();
    }
    for (int i = sentence - 1; i >= 0; i--) {
      Scene before = scenes.get(i);
      boolean same =
          before.span().part() == scene.span().part() && before.paragraph() == scene.paragraph();
      OptionalInt told = same ? toldIn(before, mentions, sides) : OptionalInt.empty();
      if (!same || told.isPresent()) {
        return told.isPresent() ? told : main;
      }
    }
    return main;
  }

  /// Whether a sentence stands before all words that tell of a contact.
  private static boolean isBefore(Scene scene, Mention mention) {
    return mention.evidence().stream()
        .map(Quote::span)
        .allMatch(s -> s.part() == scene.span().part() && s.start() >= scene.span().end());
  }

  private static OptionalInt main(List<Mention> mentions) {
    OptionalInt found = OptionalInt.empty();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).main() && (isHeld(mentions.get(i)) || found.isEmpty())) {
        found = OptionalInt.of(i);
      }
    }
    return found;
  }

  static boolean isHeld(Mention mention) {
    return mention.status().outcome() == Status.Outcome.HELD;
  }
}
