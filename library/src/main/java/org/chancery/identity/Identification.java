package org.chancery.identity;

import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.report.Quote;

/// The mentions of contacts between one set of parties, put into groups: one group, one contact.
///
/// The most exactly dated mentions come first, in the order of their days, those of official
/// readouts before others and those that name people before those that name none. What is told of
/// the same day is joined; then what two capitals tell of neighbouring days, then mentions with
/// coarser dates, then those without any, then those that give no more than a month, and at last
/// what took the place of a contact that was put off. A mention that fits several groups joins the
/// one with which it has most in common, and stands alone where that does not tell. Whatever is
/// done, is done in an order that the mentions themselves give, so the result does not depend on
/// the order of reading.
public final class Identification {
  private static final Comparator<Group> BEST_KNOWN_FIRST =
      Comparator.comparingLong((Group g) -> g.days().isEmpty() ? Long.MAX_VALUE : g.days().size())
          .thenComparing(g -> g.firstDay().orElse(LocalDate.MAX))
          .thenComparing(g -> g.readouts().isEmpty())
          .thenComparingInt(g -> -g.people().iterator().next().namedSides())
          .thenComparingInt(g -> g.people().iterator().next().names())
          .thenComparing(g -> g.first().mention().status().outcome())
          .thenComparing(g -> g.first().published())
          .thenComparing(g -> g.first().report())
          .thenComparingInt(g -> g.first().index());

  private static final int TWO_WEEKS = 14;

  private final Docket docket;
  private final Hindrance hindrance;
  private final Passages passages = new Passages();
  private final Closeness closeness = new Closeness(passages);
  private final DayIndex byDay = new DayIndex();
  private final List<Group> groups = new ArrayList<>();
  private final Recognition recognition;
  private final Deixis deixis;

  private Identification(Docket docket) {
    this.docket = docket;
    this.hindrance = new Hindrance(docket);
    this.recognition = new Recognition(hindrance, passages, byDay);
    this.deixis = new Deixis(hindrance, closeness, byDay);
  }

  /// The contacts of which these mentions tell, all between the same parties.
  ///
  /// @param docket the rulings, brought to bear on at least the readings of these mentions
  public static List<Identified> of(List<Telling> tellings, Docket docket) {
    return new Identification(docket).identify(tellings);
  }

  private List<Identified> identify(List<Telling> tellings) {
    List<Group> units = units(tellings);
    units.sort(BEST_KNOWN_FIRST);
    List<Group> open = units.stream().filter(u -> !u.isExact() && !isMonth(u)).toList();
    List<Group> months = units.stream().filter(Identification::isMonth).toList();
    Map<Boolean, List<Group>> exact =
        units.stream()
            .filter(Group::isExact)
            .collect(partitioningBy(u -> PointingWords.takeDayOfReport(u.first())));
    exact.getOrDefault(false, List.of()).forEach(this::placeExact);
    exact.getOrDefault(true, List.of()).forEach(this::placeKnown);
    new Neighbours(hindrance, passages).join(groups, byDay);
    open.forEach(this::placeOpen);
    months.forEach(this::placeOpen);
    new PutOff(hindrance).join(groups);
    groups.removeIf(Group::isGone);
    return new Naming(hindrance).identified(groups);
  }

  /// Each mention by itself, or with those that rulings join to it.
  private List<Group> units(List<Telling> tellings) {
    Map<Docket.Place, Telling> left = new HashMap<>();
    List<Telling> standing = new ArrayList<>();
    for (Telling telling : tellings) {
      if (!docket.isWrong(telling)) {
        Telling corrected = corrected(telling);
        standing.add(corrected);
        left.put(Docket.Place.of(telling), corrected);
      }
    }
    List<Group> units = new ArrayList<>();
    for (Telling telling : standing) {
      if (docket.ruledTogether(telling).size() == 1) {
        units.add(new Group(telling, docket.corrections(telling)));
      } else if (left.containsKey(Docket.Place.of(telling))) {
        units.add(ruledTogether(telling, left));
      }
    }
    return units;
  }

  private Telling corrected(Telling telling) {
    return docket.corrections(telling).stream()
        .flatMap(ruling -> ruling.date().stream())
        .findFirst()
        .map(date -> new Telling(telling.reading(), telling.index(), Optional.of(date)))
        .orElse(telling);
  }

  private Group ruledTogether(Telling any, Map<Docket.Place, Telling> left) {
    List<Group> members = new ArrayList<>();
    for (Docket.Place place : docket.ruledTogether(any)) {
      Optional.ofNullable(left.remove(place))
          .ifPresent(t -> members.add(new Group(t, docket.corrections(t))));
    }
    members.sort(BEST_KNOWN_FIRST);
    Group unit = members.getFirst();
    for (Group member : members.subList(1, members.size())) {
      Telling telling = member.first();
      Joined ruled = new Joined(telling, Joined.Reason.RULED, List.of(), docket.rulingFor(telling));
      unit.absorb(member, ruled);
    }
    return unit;
  }

  /// Days left open over more than two weeks, but known: "in June".
  private static boolean isMonth(Group unit) {
    return Hindrance.isKnown(unit.days()) && unit.days().size() > TWO_WEEKS;
  }

  private void placeExact(Group unit) {
    Set<Group> near = byDay.on(unit.days());
    place(unit, near, Joined.Reason.SAME_DAY);
  }

  /// What is spoken of as known, on a day on which nobody else tells of it, was just before.
  private void placeKnown(Group unit) {
    boolean told =
        byDay.on(unit.days()).stream()
            .anyMatch(g -> g.isWellTold() && hindrance.between(g, unit).isEmpty());
    Optional<Recognition.Match> match =
        told || unit.joined().size() > 1 ? Optional.empty() : deixis.justBefore(unit);
    if (match.isPresent()) {
      Group undated = new Group(unit.first().withoutDay(), unit.corrections());
      join(undated, match.get().group(), match.get().reason(), match.get().words());
    } else {
      placeExact(unit);
    }
  }

  private void placeOpen(Group unit) {
    if (Hindrance.isKnown(unit.days())) {
      place(unit, byDay.on(unit.days()), Joined.Reason.DAYS_AGREE);
    } else {
      placeUndated(unit);
    }
  }

  private void place(Group unit, Set<Group> near, Joined.Reason reason) {
    List<Group> fitting = near.stream().filter(g -> hindrance.between(g, unit).isEmpty()).toList();
    Optional<Group> best =
        closeness
            .best(unit.first(), fitting)
            .or(() ->
                unit.isExact() && unit.isHeld() && unit.first().mention().main()
                    ? Optional.empty()
                    : closeness.standingOut(unit.first(), fitting));
    Optional<Recognition.Match> again =
        fitting.isEmpty() ? deixis.again(unit, near) : Optional.empty();
    if (best.isPresent()) {
      join(unit, best.get(), reason, Grounds.dates(best.get().first(), unit.first()));
    } else if (again.isPresent()) {
      join(unit, again.get().group(), again.get().reason(), again.get().words());
    } else {
      unit.mayBe(fitting);
      found(unit);
    }
  }

  /// A mention whose day is not told: known again by its words, its place or its news.
  private void placeUndated(Group unit) {
    Optional<Recognition.Match> match =
        recognition.match(unit, groups).or(() -> deixis.match(unit, groups));
    if (match.isPresent()) {
      Recognition.Match found = match.get();
      join(unit, found.group(), found.reason(), found.words());
    } else {
      found(unit);
    }
  }

  private void join(Group unit, Group group, Joined.Reason reason, List<Quote> words) {
    group.absorb(unit, Joined.by(unit.first(), reason, words));
    byDay.add(group);
    passages.index(group, unit.first());
  }

  private void found(Group unit) {
    groups.add(unit);
    byDay.add(unit);
    unit.joined().forEach(j -> passages.index(unit, j.telling()));
  }
}
