package org.chancery.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.report.ReportId;
import org.chancery.ruling.Ruling;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Mentions taken for one contact so far.
final class Group {
  private final List<Joined> joined = new ArrayList<>();
  private final Set<ReportId> reports = new HashSet<>();
  private final Set<People> people = new LinkedHashSet<>();
  private final Set<PartyId> readouts = new HashSet<>();
  private final EnumSet<Way> ways = EnumSet.noneOf(Way.class);
  private final EnumSet<Status> statuses = EnumSet.noneOf(Status.class);
  private final Set<Integer> turns = new HashSet<>();
  private final List<Group> mayBe = new ArrayList<>();
  private final List<Ruling> corrections = new ArrayList<>();
  private List<Telling> dating = new ArrayList<>();
  private Days days = Days.NONE;
  private boolean titled;
  private boolean dayInWords;
  private boolean visit;
  private boolean gone;

  /// @param rulings what rulings say of the contact of this mention
  Group(Telling first, List<Ruling> rulings) {
    corrections.addAll(rulings);
    add(Joined.by(first, Joined.Reason.FIRST, List.of()));
  }

  void add(Joined mention) {
    Telling telling = mention.telling();
    joined.add(mention);
    reports.add(telling.report());
    people.add(People.of(telling.mention()));
    telling.readoutBy().ifPresent(readouts::add);
    ways.add(Way.of(telling.mention()));
    statuses.add(telling.mention().status());
    titled |= PointingWords.areTitle(telling.mention());
    dayInWords |= telling.date().flatMap(Dated::words).isPresent();
    visit |= telling.mention().channel() == Channel.VISIT;
    telling.turnOfDay().ifPresent(turns::add);
    dating.add(telling);
    days = narrowed(days, telling.date());
  }

  private static Days narrowed(Days days, Optional<Dated> other) {
    if (other.isEmpty() || days.isEmpty()) {
      return other.map(Dated::days).orElse(days);
    }
    Days common = days.intersect(other.get().days());
    return common.isEmpty() ? days.union(other.get().days()) : common;
  }

  /// Takes in all mentions of another group, the first of which is joined for a reason.
  void absorb(Group other, Joined first) {
    add(first);
    other.joined.stream().skip(1).forEach(this::add);
    corrections.addAll(other.corrections);
    other.gone = true;
  }

  /// Takes in the contact that took the place of this one.
  void giveWayTo(Group later, Joined first) {
    Days newDays = later.days;
    List<Telling> newDating = later.dating;
    absorb(later, first);
    days = newDays;
    dating = new ArrayList<>(newDating);
  }

  /// Takes note of another group that this one may be.
  void mayBe(Collection<Group> others) {
    mayBe.addAll(others);
  }

  List<Group> othersThatFit() {
    return mayBe;
  }

  /// What rulings say of the contact, the latest first.
  List<Ruling> corrections() {
    return corrections.stream().sorted(Comparator.comparingInt(Ruling::number).reversed()).toList();
  }

  /// Whether another group has taken this one in.
  boolean isGone() {
    return gone;
  }

  List<Joined> joined() {
    return joined;
  }

  Telling first() {
    return joined.getFirst().telling();
  }

  /// The mentions that tell the days of the contact as it last stood.
  List<Telling> dating() {
    return dating;
  }

  /// The days on which all agree, or that any of them names; none where none is told.
  Days days() {
    return days;
  }

  boolean isExact() {
    return days.isExact();
  }

  Optional<LocalDate> firstDay() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.first());
  }

  boolean has(ReportId report) {
    return reports.contains(report);
  }

  Set<ReportId> reports() {
    return reports;
  }

  Set<People> people() {
    return people;
  }

  /// The sides whose own offices tell of it.
  Set<PartyId> readouts() {
    return readouts;
  }

  /// Which one of its day it is, where reports count.
  Set<Integer> turns() {
    return turns;
  }

  /// How the sides were in contact, as far as each mention tells.
  Set<Way> ways() {
    return ways;
  }

  Set<Status> statuses() {
    return statuses;
  }

  /// Whether more than one report tells of it, or a title.
  boolean isWellTold() {
    return titled || reports.size() > 1;
  }

  /// Whether its day is told in words, or by a title: others lean on no day that is only assumed.
  boolean isAnchored() {
    return titled || dayInWords;
  }

  /// Whether any report calls it a visit.
  boolean isVisit() {
    return visit;
  }

  boolean isHeld() {
    return statuses.stream().anyMatch(s -> s.outcome() == Status.Outcome.HELD);
  }
}
