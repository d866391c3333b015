package org.chancery.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.account.CountClaim;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.report.Quote;
import org.chancery.report.ReportId;
import org.chancery.time.Dated;

/// The words on which a reason rests.
final class Grounds {
  private Grounds() {}

  /// By which both mentions name the day.
  static List<Quote> dates(Telling one, Telling other) {
    return Stream.of(one, other).flatMap(t -> t.date().flatMap(Dated::words).stream()).toList();
  }

  /// By which each of two groups is told apart from the other.
  static List<Quote> apart(Apart.Reason reason, Group one, Group other) {
    return switch (reason) {
      case RULED -> List.of();
      case TOLD_TOGETHER -> together(one, other);
      case OTHER_PEOPLE -> people(one, other);
      case OTHER_DAY, SEVERAL_FIT -> days(one, other);
      case COUNTED -> Stream.of(one, other).flatMap(Grounds::counts).toList();
      case OTHER_CHANNEL, OTHER_STATUS, DAY_UNKNOWN -> evidence(one.first(), other.first());
    };
  }

  private static Stream<Quote> counts(Group group) {
    return group.joined().stream()
        .filter(j -> j.telling().turnOfDay().isPresent())
        .flatMap(j -> j.reading().counts().stream())
        .map(CountClaim::words)
        .limit(1);
  }

  private static List<Quote> evidence(Telling one, Telling other) {
    return List.of(one.mention().evidence().getFirst(), other.mention().evidence().getFirst());
  }

  private static List<Quote> days(Group one, Group other) {
    List<Quote> words = new ArrayList<>();
    for (Group group : List.of(one, other)) {
      group.dating().stream()
          .flatMap(t -> t.date().flatMap(Dated::words).stream())
          .findFirst()
          .ifPresent(words::add);
    }
    return words.isEmpty() ? evidence(one.first(), other.first()) : words;
  }

  private static List<Quote> together(Group one, Group other) {
    Set<ReportId> shared = new HashSet<>(one.reports());
    shared.retainAll(other.reports());
    Optional<Telling> here = in(one, shared);
    Optional<Telling> there =
        here.isEmpty() ? here : in(other, Collections.singleton(here.get().report()));
    return here.isPresent() && there.isPresent() ? evidence(here.get(), there.get()) : List.of();
  }

  private static Optional<Telling> in(Group group, Set<ReportId> reports) {
    return group.joined().stream()
        .map(Joined::telling)
        .filter(t -> reports.contains(t.report()))
        .findFirst();
  }

  private static List<Quote> people(Group one, Group other) {
    for (Joined here : one.joined()) {
      People people = People.of(here.mention());
      for (Joined there : other.joined()) {
        People others = People.of(there.mention());
        Optional<PartyId> side =
            here.mention().parties().stream().filter(p -> people.differs(p, others)).findFirst();
        if (side.isPresent()) {
          return Stream.of(here, there).flatMap(j -> named(j, side.get())).toList();
        }
      }
    }
    return List.of();
  }

  private static Stream<Quote> named(Joined joined, PartyId side) {
    return joined.mention().participants().stream()
        .filter(p -> p.party().equals(side) && p.name().isPresent())
        .map(Participant::words)
        .limit(1);
  }
}
