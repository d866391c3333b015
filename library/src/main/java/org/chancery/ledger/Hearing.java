package org.chancery.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.account.Account;
import org.chancery.account.FollowUp;
import org.chancery.account.Speaker;
import org.chancery.actor.PartyId;
import org.chancery.contact.Mention;
import org.chancery.contact.Status;
import org.chancery.identity.Joined;
import org.chancery.language.Folding;
import org.chancery.reading.Reading;
import org.chancery.report.Fact;
import org.chancery.report.Quote;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Hears all sides on each point of a contact.
///
/// What a report says within somebody's statement is said by that speaker; anything else by the
/// side whose office published the report, or by a third party.
final class Hearing {
  /// First words of statements that ask something of the other side.
  private static final Set<String> ASKING =
      Set.of(
          "urged",
          "urges",
          "asked",
          "asks",
          "called",
          "calls",
          "demanded",
          "demands",
          "requested",
          "requests",
          "appealed",
          "appeals",
          "pressed",
          "presses",
          "invited",
          "invites");

  private final Contact contact;
  private final NavigableSet<PartyId> heard = new TreeSet<>();
  private final List<Point> points = new ArrayList<>();

  private Hearing(Contact contact) {
    this.contact = contact;
    contact.mentions().forEach(j -> j.reading().publisher().ifPresent(heard::add));
    contact.statements().forEach(s -> s.side().ifPresent(heard::add));
    heard.retainAll(contact.parties());
  }

  /// The points on which anything is said, in the order of their kinds.
  static List<Point> of(Contact contact) {
    Hearing hearing = new Hearing(contact);
    hearing.hear();
    return hearing.points;
  }

  private void hear() {
    one(Point.Kind.STATUS, each(Hearing::status));
    one(Point.Kind.DAY, each(Hearing::day));
    one(Point.Kind.INITIATOR, each(Hearing::initiator));
    several(Point.Kind.PLACE, each(j -> facts(j, j.mention().place().stream())));
    several(Point.Kind.TOPIC, each(j -> facts(j, j.mention().topics().stream())));
    several(Point.Kind.REQUEST, requests());
    several(Point.Kind.PROMISE, each(this::promises));
  }

  private List<Claim> each(java.util.function.Function<Joined, Stream<Claim>> claims) {
    return contact.mentions().stream().flatMap(claims).toList();
  }

  /// A point on which only one answer can be right.
  private void one(Point.Kind kind, List<Claim> claims) {
    if (!claims.isEmpty()) {
      boolean differ =
          claims.stream().anyMatch(c -> claims.stream().anyMatch(o -> exclude(kind, c, o)));
      points.add(point(kind, claims, differ ? new Agreement.Differ() : agreement(claims)));
    }
  }

  private static boolean exclude(Point.Kind kind, Claim one, Claim other) {
    return kind == Point.Kind.DAY
        ? !Days.parse(one.value()).intersects(Days.parse(other.value()))
        : !one.value().equals(other.value());
  }

  /// A point on which each answer stands by itself.
  private void several(Point.Kind kind, List<Claim> claims) {
    Map<String, List<Claim>> byValue = new LinkedHashMap<>();
    for (Claim claim : claims) {
      byValue.computeIfAbsent(Folding.fold(claim.value()), _ -> new ArrayList<>()).add(claim);
    }
    byValue.values().forEach(alike -> points.add(point(kind, alike, agreement(alike))));
  }

  private Point point(Point.Kind kind, List<Claim> claims, Agreement agreement) {
    NavigableSet<PartyId> silent = new TreeSet<>(heard);
    claims.forEach(claim -> claim.side().ifPresent(silent::remove));
    return new Point(kind, claims, agreement, silent);
  }

  private Agreement agreement(List<Claim> claims) {
    NavigableSet<PartyId> sides = new TreeSet<>();
    claims.forEach(claim -> claim.side().ifPresent(sides::add));
    sides.retainAll(contact.parties());
    return switch (sides.size()) {
      case 0 -> new Agreement.ThirdParties();
      case 1 -> new Agreement.OnlySide(sides.first());
      default -> new Agreement.Sides(sides);
    };
  }

  /// Whether it took place: what was planned does not contradict what became of it.
  private static Stream<Claim> status(Joined joined) {
    Mention mention = joined.mention();
    boolean told = mention.status().outcome() == Status.Outcome.HELD;
    if (!told && mention.status() != Status.DENIED) {
      return Stream.empty();
    }
    String value = (told ? Status.HELD : Status.DENIED).name().toLowerCase(Locale.ROOT);
    Quote words = mention.evidence().getFirst();
    return Stream.of(new Claim(voice(joined.reading(), words), value, words));
  }

  /// On which day it was, as those mentions say that tell of it as it last stood.
  private static Stream<Claim> day(Joined joined) {
    Optional<Dated> date = joined.mention().date();
    boolean held = joined.mention().status().outcome() == Status.Outcome.HELD;
    if (date.isEmpty() || !held) {
      return Stream.empty();
    }
    Quote words = date.get().words().orElse(joined.mention().evidence().getFirst());
    return Stream.of(new Claim(voice(joined.reading(), words), date.get().days().iso(), words));
  }

  private static Stream<Claim> initiator(Joined joined) {
    return joined.mention().initiator().stream()
        .map(f -> new Claim(voice(joined.reading(), f.words()), f.value().code(), f.words()));
  }

  private static Stream<Claim> facts(Joined joined, Stream<Fact<String>> facts) {
    return facts.map(f -> new Claim(voice(joined.reading(), f.words()), f.value(), f.words()));
  }

  private List<Claim> requests() {
    return contact.statements().stream()
        .filter(s -> !s.account().direct() && asks(s.account()))
        .map(s -> new Claim(s.side(), s.account().words().words(), s.account().words()))
        .toList();
  }

  private static boolean asks(Account account) {
    String words = Folding.fold(account.words().words());
    int space = words.indexOf(' ');
    return ASKING.contains(space < 0 ? words : words.substring(0, space));
  }

  private Stream<Claim> promises(Joined joined) {
    return contact.followUps().stream()
        .map(FollowUp::words)
        .filter(words -> words.report().equals(joined.telling().report()))
        .map(words -> new Claim(voice(joined.reading(), words), words.words(), words));
  }

  private static Optional<PartyId> voice(Reading reading, Quote words) {
    Optional<Account> statement =
        reading.accounts().stream()
            .filter(a -> a.speaker().isPresent() && encloses(a.words(), words))
            .findFirst();
    return statement.isPresent()
        ? statement.flatMap(Account::speaker).flatMap(Speaker::party)
        : reading.publisher();
  }

  private static boolean encloses(Quote outer, Quote inner) {
    return outer.span().part() == inner.span().part()
        && outer.span().start() <= inner.span().start()
        && inner.span().end() <= outer.span().end();
  }
}
