package org.chancery.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.report.Part;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// The day on which the story of a report takes place: what follows "met on Friday" without a day of
/// its own happened on that Friday.
///
/// Only days of the news count, which lie within a few days before the publication; what the report
/// recalls from longer ago is another story.
final class StoryDay {
  /// How many days before the publication the news lie.
  private static final int NEWS = 4;

  /// How many sentences of the body tell the day of the whole story.
  private static final int LEAD = 5;

  /// How many sentences a day holds on.
  private static final int REACH = 2;

  private record Told(Dated date, int sentence) {}

  private final List<Told> told = new ArrayList<>();
  private final Optional<LocalDate> published;
  private int firstOfBody = -1;

  /// @param published the day of publication, where it is known
  StoryDay(Optional<LocalDate> published) {
    this.published = published;
  }

  /// Takes in a sentence, in the order of the report.
  void hear(Part part, int sentence) {
    if (part == Part.BODY && firstOfBody < 0) {
      firstOfBody = sentence;
    }
  }

  /// Takes in a date that a sentence tells as past.
  void tell(Dated date, int sentence) {
    boolean news = published.filter(day -> isNews(date.days(), day)).isPresent();
    if (news) {
      told.add(new Told(date, sentence));
    }
  }

  private static boolean isNews(Days days, LocalDate published) {
    return days.isExact()
        && Days.between(published.minusDays(NEWS), published).contains(days.first());
  }

  /// The day of what the report is about, told in its first sentences.
  Optional<Dated> ofReport() {
    return told.stream()
        .filter(t -> firstOfBody >= 0 && t.sentence() < firstOfBody + LEAD)
        .findFirst()
        .map(Told::date);
  }

  /// The day that the sentences right before one have told.
  Optional<Dated> before(int sentence) {
    return told.reversed().stream()
        .filter(t -> t.sentence() < sentence && t.sentence() >= sentence - REACH)
        .findFirst()
        .map(Told::date);
  }
}
