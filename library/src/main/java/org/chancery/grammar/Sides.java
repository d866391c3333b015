package org.chancery.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.actor.Actor;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.contact.Refusal;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;
import org.chancery.report.Span;
import org.chancery.time.DatePhrase;

/// Makes findings out of those on either side of a contact: one for all, or one for each of those
/// on the far side where calls, visits and messages went to several.
final class Sides {
  private final Clause clause;
  private final String rule;
  private final Channel channel;
  private final Optional<Status> status;
  private final Span words;
  private List<DatePhrase> dates = List.of();
  private Optional<Span> place = Optional.empty();
  private Reference reference = Reference.ASSERTED;
  private Optional<Boolean> joint = Optional.empty();
  private Optional<Set<PartyId>> gathering = Optional.empty();

  /// @param status empty where the contact is only wished for or possible
  Sides(Clause clause, String rule, Channel channel, Optional<Status> status, Span words) {
    this.clause = clause;
    this.rule = rule;
    this.channel = channel;
    this.status = status;
    this.words = words;
  }

  Sides on(Optional<DatePhrase> when) {
    dates = when.stream().toList();
    return this;
  }

  /// One contact on each of several dates.
  Sides onEach(List<DatePhrase> when) {
    dates = when;
    return this;
  }

  Sides in(Optional<Span> where) {
    place = where;
    return this;
  }

  Sides as(Reference how) {
    reference = how;
    return this;
  }

  /// Whether it was one contact of all. Where nothing is said, meetings are joint, and calls and
  /// messages separate.
  Sides jointly(boolean together) {
    joint = Optional.of(together);
    return this;
  }

  /// Told as a gathering of many.
  Sides at(Gathering told) {
    gathering = Optional.of(parties(told.conveners()));
    return this;
  }

  /// Those on the near side with those on the far side.
  List<Finding> between(List<Actor> near, List<Actor> far) {
    if (status.isEmpty()) {
      return List.of(new Finding.Refused(words, Refusal.Reason.HYPOTHETICAL, rule));
    }
    boolean separate = !joint.orElse(channel == Channel.MEETING) && parties(far).size() > 1;
    if (!separate || parties(near).size() != 1) {
      return onEachDate(near, far);
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Actor> ofOneParty : byParty(far).values()) {
      if (!parties(near).containsAll(parties(ofOneParty))) {
        findings.addAll(onEachDate(near, ofOneParty));
      }
    }
    return findings;
  }

  private List<Finding> onEachDate(List<Actor> near, List<Actor> far) {
    return dates.isEmpty()
        ? List.of(one(near, far, Optional.empty()))
        : dates.stream().map(date -> one(near, far, Optional.of(date))).toList();
  }

  private Finding one(List<Actor> near, List<Actor> far, Optional<DatePhrase> date) {
    List<Actor> all = new ArrayList<>(near);
    all.addAll(far);
    List<Actor> acting = all.stream().filter(a -> !a.speaksOnly()).toList();
    List<Actor> sides = parties(acting).size() > 1 ? acting : all;
    if (parties(sides).size() < 2) {
      boolean several = near.size() + far.size() > 1;
      return new Finding.Refused(
          words, several ? Refusal.Reason.SAME_PARTY : Refusal.Reason.ONE_PARTY_ONLY, rule);
    }
    Optional<Span> where = channel == Channel.CALL ? Optional.empty() : place;
    return new Finding.Found(
        new Candidate(
            channel,
            status.orElseThrow(),
            sides,
            gathering,
            date,
            where,
            asserting(sides),
            reference,
            rule));
  }

  /// The words with those that name the sides, as far as this sentence does.
  private Span asserting(List<Actor> sides) {
    Span sentence = clause.sentence().span();
    int start = words.start();
    int end = words.end();
    for (Actor actor : sides) {
      if (actor.span().overlaps(sentence)) {
        start = Math.min(start, actor.span().start());
        end = Math.max(end, actor.span().end());
      }
    }
    return new Span(words.part(), start, end);
  }

  private static Map<PartyId, List<Actor>> byParty(List<Actor> actors) {
    Map<PartyId, List<Actor>> groups = new LinkedHashMap<>();
    actors.forEach(a -> groups.computeIfAbsent(a.party(), p -> new ArrayList<>()).add(a));
    return groups;
  }

  static Set<PartyId> parties(List<Actor> actors) {
    Set<PartyId> parties = new TreeSet<>();
    actors.forEach(a -> parties.add(a.party()));
    return parties;
  }

  boolean isHeld() {
    return status.filter(s -> s.outcome() == Status.Outcome.HELD).isPresent();
  }
}
