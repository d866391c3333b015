package org.chancery.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.account.Account;
import org.chancery.account.CountClaim;
import org.chancery.account.FollowUp;
import org.chancery.account.Speaker;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.actor.PersonName;
import org.chancery.contact.Mention;
import org.chancery.contact.Status;
import org.chancery.identity.Identified;
import org.chancery.identity.Joined;
import org.chancery.identity.Telling;
import org.chancery.identity.Way;
import org.chancery.language.Folding;
import org.chancery.report.Fact;
import org.chancery.ruling.Decision;
import org.chancery.ruling.Ruling;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Puts together what all mentions of one contact say of it.
final class Compilation {
  private final Identified identified;
  private final List<Mention> mentions;
  private final Status status;

  private Compilation(Identified identified) {
    this.identified = identified;
    this.mentions = identified.mentions().stream().map(Joined::mention).toList();
    this.status = status(identified.dating());
  }

  static Contact of(Identified identified) {
    return new Compilation(identified).contact();
  }

  private Contact contact() {
    return new Contact(
        identified.id(),
        identified.names(),
        Way.channelOf(mentions),
        status,
        participants(mentions),
        date(),
        initiators(),
        distinct(mentions.stream().flatMap(m -> m.place().stream()), Fact::value),
        distinct(mentions.stream().flatMap(m -> m.topics().stream()), Fact::value),
        statements(),
        followUps(),
        counts(),
        identified.mentions(),
        identified.apart(),
        identified.corrections());
  }

  /// Held, where any report says so; otherwise as the latest report has it.
  private static Status status(List<Telling> dating) {
    Comparator<Telling> order =
        Comparator.comparing((Telling t) -> isHeld(t))
            .thenComparing(t -> t.mention().status() == Status.HELD)
            .thenComparing(Compilation::published)
            .thenComparing(t -> t.mention().status())
            .thenComparing(Telling::report);
    return dating.stream().max(order).orElseThrow().mention().status();
  }

  private static boolean isHeld(Telling telling) {
    return telling.mention().status().outcome() == Status.Outcome.HELD;
  }

  private static String published(Telling telling) {
    return telling.reading().published().map(d -> d.days().first().toString()).orElse("");
  }

  /// The days on which the mentions agree that tell of it as it last stood.
  private Optional<Dated> date() {
    Optional<Dated> ruled =
        identified.corrections().stream().flatMap(r -> r.date().stream()).findFirst();
    if (ruled.isPresent()) {
      return ruled;
    }
    return identified.dating().stream()
        .filter(t -> t.mention().status().outcome() == status.outcome())
        .map(Telling::date)
        .reduce(Optional.empty(), Compilation::narrowed)
        .or(() ->
            identified.dating().stream()
                .map(Telling::date)
                .reduce(Optional.empty(), Compilation::narrowed));
  }

  private static Optional<Dated> narrowed(Optional<Dated> one, Optional<Dated> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    Days common = one.get().days().intersect(other.get().days());
    if (common.isEmpty()) {
      Days both = one.get().days().union(other.get().days());
      String reason = one.get().reason() + "; in the other account: " + other.get().reason();
      return Optional.of(new Dated(both, reason, one.get().words()));
    }
    boolean same = common.equals(one.get().days());
    return same
        ? one
        : Optional.of(
            new Dated(
                common,
                one.get().reason() + "; " + other.get().reason(),
                one.get().words().or(other.get()::words)));
  }

  private static List<Participant> participants(List<Mention> mentions) {
    List<Participant> all = new ArrayList<>();
    for (Mention mention : mentions) {
      for (Participant participant : mention.participants()) {
        if (all.stream().noneMatch(known -> isSame(known, participant))) {
          all.add(participant);
        }
      }
    }
    return all.stream()
        .filter(p -> p.name().isPresent() || all.stream().noneMatch(o -> isNamed(o, p.party())))
        .toList();
  }

  private static boolean isSame(Participant one, Participant other) {
    return one.party().equals(other.party())
        && (one.name().equals(other.name())
            || (one.name().isPresent()
                && other.name().isPresent()
                && PersonName.mayBeSame(one.name().get(), other.name().get())));
  }

  private static boolean isNamed(Participant participant, PartyId party) {
    return participant.party().equals(party) && participant.name().isPresent();
  }

  private static <T> List<Fact<T>> distinct(Stream<Fact<T>> facts, Function<Fact<T>, String> key) {
    Map<String, Fact<T>> seen = new LinkedHashMap<>();
    facts.forEach(fact -> seen.putIfAbsent(Folding.fold(key.apply(fact)), fact));
    return List.copyOf(seen.values());
  }

  private List<Fact<PartyId>> initiators() {
    for (Ruling ruling : identified.corrections()) {
      if (ruling.decision() instanceof Decision.Corrected set && set.initiator().isPresent()) {
        return List.of(
            new Fact<>(set.initiator().get(), set.mention().words(), "ruling " + ruling.number()));
      }
    }
    return distinct(
        mentions.stream().flatMap(m -> m.initiator().stream()), fact -> fact.value().code());
  }

  private List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (Joined joined : identified.mentions()) {
      for (Account account : joined.reading().accounts()) {
        if (account.contact().orElse(-1) == joined.telling().index()) {
          Optional<PartyId> side =
              account.speaker().isPresent()
                  ? account.speaker().flatMap(Speaker::party)
                  : joined.reading().publisher();
          statements.add(new Statement(side, account, joined.reading().report()));
        }
      }
    }
    return statements;
  }

  private List<FollowUp> followUps() {
    return ofMain()
        .flatMap(j -> j.reading().followUps().stream())
        .filter(f -> f.parties().equals(parties()))
        .toList();
  }

  private List<CountClaim> counts() {
    return ofMain()
        .flatMap(j -> j.reading().counts().stream())
        .filter(c -> c.parties().equals(parties()))
        .toList();
  }

  private Stream<Joined> ofMain() {
    return identified.mentions().stream().filter(j -> j.mention().main());
  }

  private List<PartyId> parties() {
    return List.copyOf(mentions.getFirst().parties());
  }
}
