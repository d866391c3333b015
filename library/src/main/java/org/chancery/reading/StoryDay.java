package org.chancery.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.report.Part;
import org.chancery.time.DatePhrase;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// The day on which the story of a report takes place: what follows "met on Friday" without a day
/// of its own happened on that Friday.
///
/// Only days of the news count, which lie within a few days before the publication; what the report
/// recalls from longer ago is another story.
final class StoryDay {
  /// How many days before the publication the news lie.
  private static final int NEWS = 4;

  /// How many sentences of the body tell the day of the whole story.
  private static final int LEAD = 5;

  /// How many sentences a day holds on.
  private static final int REACH = 3;

  /// How many words of lower case a sentence has that tells something.
  private static final int TELLING = 3;

  /// Before a date these make it a bound of the story or another one.
  private static final Set<String> BOUNDS =
      Set.of("since", "until", "till", "by", "before", "after", "from", "of");

  /// In a sentence with these a date before the publication is none of it.
  private static final Set<String> AHEAD =
      Set.of("will", "would", "scheduled", "planned", "due", "upcoming", "expected");

  private record Told(Dated date, int sentence) {}

  private final List<Told> told = new ArrayList<>();
  private final Optional<LocalDate> published;
  private int lead = Integer.MAX_VALUE;

  /// @param published the day of publication, where it is known
  StoryDay(Optional<LocalDate> published) {
    this.published = published;
  }

  /// Takes in a sentence, in the order of the report.
  void hear(Sentence sentence, int number) {
    if (sentence.part() == Part.BODY && lead == Integer.MAX_VALUE) {
      lead = number + LEAD;
    }
  }

  /// Whether a date of a sentence can be the day of the story. A line without a verb, which has few
  /// words of lower case, is a headline or tells when the report was published.
  static boolean canBe(Sentence sentence, DatePhrase phrase) {
    long told = sentence.tokens().stream().filter(t -> t.isWord() && !t.isCapitalised()).count();
    return told >= TELLING
        && !phrase.isOfSaying(sentence)
        && !BOUNDS.contains(sentence.fold(phrase.from() - 1))
        && sentence.tokens().stream().noneMatch(token -> AHEAD.contains(token.fold()));
  }

  /// Takes in a date that a sentence tells as past.
  void tell(Dated date, int sentence) {
    if (published.filter(day -> isNews(date.days(), day)).isPresent()) {
      told.add(new Told(date, sentence));
    }
  }

  private static boolean isNews(Days days, LocalDate published) {
    return days.isExact()
        && Days.between(published.minusDays(NEWS), published).contains(days.first());
  }

  /// The day of what the report is about, told in its first sentences.
  Optional<Dated> ofReport() {
    return told.stream().filter(t -> t.sentence() < lead).findFirst().map(Told::date);
  }

  /// The day that the sentences right before one have told.
  Optional<Dated> before(int sentence) {
    return told.reversed().stream()
        .filter(t -> t.sentence() < sentence && t.sentence() >= sentence - REACH)
        .findFirst()
        .map(Told::date);
  }
}
