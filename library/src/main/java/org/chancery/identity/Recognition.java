package org.chancery.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Folding;
import org.chancery.report.Fact;
import org.chancery.report.Quote;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Finds the contact of which a mention speaks that does not tell its day.
final class Recognition {
  /// A group, and why a mention is of it.
  record Match(Group group, Joined.Reason reason, List<Quote> words) {}

  /// Copies of one text come out within so many days.
  private static final int COPIED = 4;

  /// A report that is about a contact comes out within so many days of it.
  private static final int NEWS = 2;

  private static final int A_YEAR = 366;

  private final Hindrance hindrance;
  private final Passages passages;
  private final DayIndex byDay;

  Recognition(Hindrance hindrance, Passages passages, DayIndex byDay) {
    this.hindrance = hindrance;
    this.passages = passages;
    this.byDay = byDay;
  }

  /// The only group that a mention can be of, by the surest sign that there is.
  Optional<Match> match(Group unit, Collection<Group> groups) {
    Telling telling = unit.first();
    return byWords(unit, telling)
        .or(() -> byPlace(unit, telling, groups))
        .or(() -> byNews(unit, telling));
  }

  private Optional<Match> byWords(Group unit, Telling telling) {
    List<Group> with =
        passages.groupsWith(telling).stream()
            .filter(g -> !g.isGone() && isOfKind(g, unit))
            .filter(g -> g.joined().stream().anyMatch(j -> cameOutWith(j.telling(), telling)))
            .toList();
    return only(with).map(g -> new Match(g, Joined.Reason.SAME_WORDS, passages.shared(telling, g)));
  }

  private static boolean cameOutWith(Telling one, Telling other) {
    Optional<Days> here = one.reading().published().map(Dated::days);
    Optional<Days> there = other.reading().published().map(Dated::days);
    return here.isPresent()
        && there.isPresent()
        && here.get().spread(-COPIED, COPIED).intersects(there.get());
  }

  private Optional<Match> byPlace(Group unit, Telling telling, Collection<Group> groups) {
    Optional<Fact<String>> place = telling.mention().place();
    Optional<LocalDate> published = cameOut(telling);
    if (place.isEmpty() || published.isEmpty() || unit.people().iterator().next().names() == 0) {
      return Optional.empty();
    }
    LocalDate day = published.get();
    Days span =
        telling.isHeld()
            ? Days.between(day.minusDays(A_YEAR), day)
            : Days.between(day, day.plusDays(A_YEAR));
    List<Group> there =
        groups.stream()
            .filter(g -> !g.isGone() && g.isExact() && span.containsAll(g.days()))
            .filter(g -> isIn(g, place.get()).isPresent() && isOfKind(g, unit))
            .toList();
    return only(there)
        .map(g ->
            new Match(
                g,
                Joined.Reason.SAME_PLACE,
                List.of(isIn(g, place.get()).orElseThrow(), place.get().words())));
  }

  private static Optional<Quote> isIn(Group group, Fact<String> place) {
    return group.joined().stream()
        .flatMap(j -> j.mention().place().stream())
        .filter(p -> Folding.fold(p.value()).equals(Folding.fold(place.value())))
        .map(Fact::words)
        .findFirst();
  }

  private Optional<Match> byNews(Group unit, Telling telling) {
    Optional<LocalDate> published = cameOut(telling);
    if (!telling.mention().main() || !telling.isHeld() || published.isEmpty()) {
      return Optional.empty();
    }
    Days span = Days.between(published.get().minusDays(NEWS), published.get());
    List<Group> just = byDay.on(span).stream().filter(g -> isOfKind(g, unit)).toList();
    return only(just)
        .map(g -> new Match(g, Joined.Reason.JUST_BEFORE, Grounds.dates(g.first(), telling)));
  }

  private boolean isOfKind(Group group, Group unit) {
    return hindrance.ofKind(group, unit).isEmpty()
        && (unit.days().isEmpty() || group.days().intersects(unit.days()));
  }

  /// The day on which the report of a mention was published, where that is known to the day.
  static Optional<LocalDate> cameOut(Telling telling) {
    return telling.reading().published().map(Dated::days).filter(Days::isExact).map(Days::first);
  }

  private static Optional<Group> only(List<Group> groups) {
    return groups.size() == 1 ? Optional.of(groups.getFirst()) : Optional.empty();
  }
}
