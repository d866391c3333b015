package org.chancery.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.report.Quote;
import org.chancery.report.ReportId;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// What is pointed to without a day, seen from the day of the report: "the call" is the latest one,
/// "the upcoming visit" the next.
///
/// | words, in a report of 15 April | the record has | points to |
/// |---|---|---|
/// | the conversation with President Arden | calls of 3 and 13 April | the call of 13 April |
/// | will receive Prime Minister Birch | meetings of 20 April and 9 May | that of 20 April |
/// | in earlier conversations; in calls with Birch | calls of 3 and 13 April | none: several |
/// | has met Arden years ago | a meeting of 13 April | none: another one |
final class Deixis {
  /// Whatever lies further back is not spoken of as if everybody knew the day.
  private static final int BACK = 14;

  private static final int AHEAD = 31;

  /// So long after a contact, reports of it still take it for the news of their own day.
  private static final int NEWS = 3;

  /// Of what is told so many times as often as of anything else, everybody speaks.
  private static final int FAR_MORE = 3;

  /// A visit that goes on is told before the talks in its course.
  private static final int UNDER_WAY = 2;

  private final Hindrance hindrance;
  private final Closeness closeness;
  private final DayIndex byDay;

  Deixis(Hindrance hindrance, Closeness closeness, DayIndex byDay) {
    this.hindrance = hindrance;
    this.closeness = closeness;
    this.byDay = byDay;
  }

  /// The contact that a mention without a day points to.
  Optional<Recognition.Match> match(Group unit, Collection<Group> groups) {
    Telling telling = unit.first();
    if (telling.date().isPresent() || PointingWords.areOfSeveralOrOthers(telling.mention())) {
      return Optional.empty();
    }
    return sameReport(unit, groups).or(() -> pointed(unit)).or(() -> sameVisit(unit, groups));
  }

  private Optional<Recognition.Match> pointed(Group unit) {
    Telling telling = unit.first();
    return Recognition.cameOut(telling)
        .filter(_ -> PointingWords.areDefinite(telling.mention()))
        .flatMap(day -> telling.isHeld() ? latest(unit, day) : next(unit, day));
  }

  /// A visit of which reports of the same days tell, none of them with its day.
  private Optional<Recognition.Match> sameVisit(Group unit, Collection<Group> groups) {
    Telling telling = unit.first();
    Optional<LocalDate> day = Recognition.cameOut(telling);
    if (telling.mention().channel() != Channel.VISIT || !telling.isHeld() || day.isEmpty()) {
      return Optional.empty();
    }
    Days span = Days.between(day.get().minusDays(NEWS), day.get().plusDays(NEWS));
    return groups.stream()
        .filter(g -> g.days().isEmpty() && isVisitToldIn(span, g.first()))
        .filter(g -> hindrance.ofKind(g, unit).isEmpty())
        .findFirst()
        .map(g ->
            new Recognition.Match(
                g,
                Joined.Reason.SAME_VISIT,
                List.of(
                    g.first().mention().evidence().getFirst(),
                    telling.mention().evidence().getFirst())));
  }

  private static boolean isVisitToldIn(Days span, Telling telling) {
    return telling.mention().channel() == Channel.VISIT
        && telling.isHeld()
        && Recognition.cameOut(telling).filter(span::contains).isPresent();
  }

  /// A contact that the report is about, and speaks of again in passing with its day.
  Optional<Recognition.Match> again(Group unit, Collection<Group> near) {
    Telling telling = unit.first();
    return unit.isExact()
            && !telling.mention().main()
            && !PointingWords.areOfSeveralOrOthers(telling.mention())
        ? sameReport(unit, near)
        : Optional.empty();
  }

  /// What the report is about, or tells with its day, is what it speaks of again.
  private Optional<Recognition.Match> sameReport(Group unit, Collection<Group> groups) {
    if (!unit.isHeld()) {
      return Optional.empty();
    }
    List<Group> told =
        groups.stream()
            .filter(g -> tellsOfHeld(g, unit.first().report()))
            .filter(g -> hindrance.ofKind(g, unit).equals(Optional.of(Apart.Reason.TOLD_TOGETHER)))
            .filter(g -> hindrance.ruling(g, unit).isEmpty())
            .toList();
    return told.size() == 1
        ? Optional.of(
            new Recognition.Match(
                told.getFirst(),
                Joined.Reason.SAME_REPORT,
                List.of(unit.first().mention().evidence().getFirst())))
        : Optional.empty();
  }

  private static boolean tellsOfHeld(Group group, ReportId report) {
    return group.has(report)
        && group.joined().stream()
            .map(Joined::telling)
            .anyMatch(t ->
                t.report().equals(report)
                    && t.isHeld()
                    && t.exactDay().isPresent()
                    && (t.mention().main() || t.date().flatMap(Dated::words).isPresent()));
  }

  /// What a mention speaks of as known that takes its day from its report.
  Optional<Recognition.Match> justBefore(Group unit) {
    LocalDate day = unit.days().first();
    Days span = Days.between(day.minusDays(NEWS), day.minusDays(1));
    return latest(unit, span, fitting(unit, span).stream().filter(Group::isWellTold).toList());
  }

  private Optional<Recognition.Match> latest(Group unit, LocalDate published) {
    return latest(unit, Days.between(published.minusDays(BACK), published))
        .or(() ->
            unit.first().mention().channel() == Channel.VISIT
                ? next(unit, Days.between(published, published.plusDays(UNDER_WAY)))
                : Optional.empty());
  }

  /// What many tell of, or the office of one side, is rather spoken of than what one report alone
  /// mentions.
  private Optional<Recognition.Match> latest(Group unit, Days span) {
    List<Group> fitting = ofVisits(unit, fitting(unit, span));
    return Closeness.mostTold(fitting, FAR_MORE)
        .map(g -> new Recognition.Match(g, Joined.Reason.LATEST, words(g, unit.first())))
        .or(() -> latest(unit, span, fitting.stream().filter(Group::isWellTold).toList()))
        .or(() -> latest(unit, span, fitting));
  }

  /// A visit is one that others call a visit too, if there is any.
  private static List<Group> ofVisits(Group unit, List<Group> fitting) {
    List<Group> visits = fitting.stream().filter(Group::isVisit).toList();
    return unit.isVisit() && !visits.isEmpty() ? visits : fitting;
  }

  private Optional<Recognition.Match> latest(Group unit, Days span, List<Group> fitting) {
    return fitting.stream()
        .map(Deixis::first)
        .filter(span::contains)
        .max(Comparator.naturalOrder())
        .flatMap(day -> on(day, unit, fitting, Joined.Reason.LATEST));
  }

  private Optional<Recognition.Match> next(Group unit, LocalDate published) {
    if (unit.first().mention().status() != Status.PLANNED) {
      return Optional.empty();
    }
    return next(unit, Days.between(published, published.plusDays(AHEAD)));
  }

  private Optional<Recognition.Match> next(Group unit, Days span) {
    List<Group> fitting = ofVisits(unit, fitting(unit, span));
    return next(unit, span, fitting.stream().filter(Group::isWellTold).toList())
        .or(() -> next(unit, span, fitting));
  }

  private Optional<Recognition.Match> next(Group unit, Days span, List<Group> fitting) {
    return fitting.stream()
        .map(Deixis::first)
        .filter(span::contains)
        .min(Comparator.naturalOrder())
        .flatMap(day -> on(day, unit, fitting, Joined.Reason.NEXT));
  }

  private List<Group> fitting(Group unit, Days span) {
    return byDay.on(span).stream()
        .filter(g -> g.isAnchored() && (g.isHeld() || !unit.isHeld()))
        .filter(g -> hindrance.ofKind(g, unit).isEmpty())
        .toList();
  }

  private static LocalDate first(Group group) {
    return group.days().first();
  }

  private Optional<Recognition.Match> on(
      LocalDate day, Group unit, List<Group> fitting, Joined.Reason reason) {
    List<Group> then = fitting.stream().filter(g -> first(g).equals(day)).toList();
    return closeness
        .best(unit.first(), then)
        .map(g -> new Recognition.Match(g, reason, words(g, unit.first())));
  }

  private static List<Quote> words(Group group, Telling telling) {
    List<Quote> days =
        group.dating().stream()
            .flatMap(t -> t.date().flatMap(Dated::words).stream())
            .limit(1)
            .toList();
    return days.isEmpty() ? List.of(telling.mention().evidence().getFirst()) : days;
  }
}
