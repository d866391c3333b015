package org.chancery.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.contact.Status;
import org.chancery.language.Folding;
import org.chancery.report.Fact;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Chooses among several groups that a mention may belong to, by what else they have in common.
final class Closeness {
  private static final int SHARED_WORDS = 4;
  private static final int SAME_DAYS = 3;
  private static final int FAR_MORE = 2;
  private static final int SAME_WAY = 2;

  private final Passages passages;

  Closeness(Passages passages) {
    this.passages = passages;
  }

  /// The one group that has most in common with a mention; empty where several have as much.
  Optional<Group> best(Telling telling, Collection<Group> groups) {
    if (groups.size() <= 1) {
      return groups.stream().findFirst();
    }
    List<Group> best = new ArrayList<>();
    int most = 0;
    Way way = Way.of(telling.mention());
    for (Group group : groups) {
      int common = common(telling, group) + (group.ways().contains(way) ? SAME_WAY : 0);
      if (common > most) {
        best.clear();
        most = common;
      }
      if (common == most) {
        best.add(group);
      }
    }
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private int common(Telling telling, Group group) {
    Telling other = group.first();
    Mention mention = telling.mention();
    int common = People.of(mention).likeness(People.of(other.mention()));
    common += passages.shared(telling, group).isEmpty() ? 0 : SHARED_WORDS;
    common += isSame(mention.place(), other.mention().place()) ? 1 : 0;
    common += isSame(mention.initiator(), other.mention().initiator()) ? 1 : 0;
    common += topics(mention).stream().anyMatch(topics(other.mention())::contains) ? 1 : 0;
    common += isOfDays(group, telling) ? SAME_DAYS : 0;
    common += mention.channel() == Channel.VISIT && group.isVisit() ? 1 : 0;
    return common + (turn(telling) > 0 && turn(telling) == turn(other) ? 1 : 0);
  }

  private static boolean isOfDays(Group group, Telling telling) {
    Days days = days(telling);
    return !days.isEmpty() && group.joined().stream().anyMatch(j -> days(j.telling()).equals(days));
  }

  private static Days days(Telling telling) {
    return telling.date().map(Dated::days).orElse(Days.NONE);
  }

  /// The group that stands out among several: the one of which by far the most is told, or of what
  /// is planned the earliest.
  Optional<Group> standingOut(Telling telling, Collection<Group> groups) {
    return mostTold(groups, FAR_MORE)
        .or(() ->
            telling.mention().status() == Status.PLANNED
                ? earliest(telling, groups.stream().filter(Group::isExact).toList())
                : Optional.empty());
  }

  private Optional<Group> earliest(Telling telling, List<Group> groups) {
    Optional<LocalDate> earliest =
        groups.stream().map(g -> g.days().first()).min(Comparator.naturalOrder());
    return best(
        telling,
        groups.stream().filter(g -> earliest.equals(Optional.of(g.days().first()))).toList());
  }

  /// The group of which so many times as many reports tell as of any other.
  static Optional<Group> mostTold(Collection<Group> groups, int times) {
    List<Group> inOrder =
        groups.stream()
            .sorted(Comparator.comparingInt((Group g) -> g.reports().size()).reversed())
            .toList();
    return inOrder.size() > 1
            && inOrder.getFirst().reports().size() >= times * inOrder.get(1).reports().size()
        ? Optional.of(inOrder.getFirst())
        : Optional.empty();
  }

  private static boolean isSame(
      Optional<? extends Fact<?>> one, Optional<? extends Fact<?>> other) {
    return one.isPresent()
        && other.isPresent()
        && Folding.fold(one.get().value().toString())
            .equals(Folding.fold(other.get().value().toString()));
  }

  private static Set<String> topics(Mention mention) {
    return mention.topics().stream().map(t -> Folding.fold(t.value())).collect(Collectors.toSet());
  }

  /// The place of a contact among those of the same kind and day in its report, from 1; 0 where the
  /// report tells of no other.
  private static int turn(Telling telling) {
    int turn = 0;
    int all = 0;
    List<Mention> contacts = telling.reading().contacts();
    for (int i = 0; i < contacts.size(); i++) {
      if (isOfSameKind(contacts.get(i), telling.mention())) {
        all++;
        turn = i == telling.index() ? all : turn;
      }
    }
    return all > 1 ? turn : 0;
  }

  private static boolean isOfSameKind(Mention one, Mention other) {
    return one.channel() == other.channel()
        && one.parties().equals(other.parties())
        && one.date().map(d -> d.days()).equals(other.date().map(d -> d.days()));
  }
}
