package org.chancery.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Gives each contact its identifier, and the names by which it may be called besides.
///
/// A contact is called after the earliest published of its mentions that tell the day, so that
/// reports that come later change nothing: by parties, days and channel as that mention has them.
/// Where none tells it, the earliest of all serves. Where contacts have all of these in common, the
/// one told earliest has the plain name and the others a few digits of their mention's report
/// behind it, and its number among the mentions of that report; so has every one of which more than
/// 31 days are possible. Each other mention gives a further name, by which the contact was called
/// if that mention was once the earliest: an identifier that has been cited still leads to the
/// contact.
final class Naming {
  private static final int DIGITS = 6;

  private static final Comparator<Telling> EARLIEST_TOLD =
      Comparator.comparing((Telling t) -> !isKnown(t))
          .thenComparing(Telling::published)
          .thenComparing(t -> t.mention().date().map(d -> d.days().size()).orElse(Long.MAX_VALUE))
          .thenComparing(t -> t.mention().date().map(d -> d.days().first().toString()).orElse("~"))
          .thenComparing(t -> t.mention().channel())
          .thenComparing(Telling::report)
          .thenComparingInt(Telling::index);

  private final Hindrance hindrance;

  Naming(Hindrance hindrance) {
    this.hindrance = hindrance;
  }

  /// The groups with their names, in the order of their days, and what keeps each apart.
  List<Identified> identified(List<Group> groups) {
    List<Called> called = new ArrayList<>(groups.stream().map(Called::of).toList());
    called.sort(Comparator.comparing(Called::eponym, EARLIEST_TOLD));
    Map<Group, ContactId> ids = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    called.forEach(c -> ids.put(c.group(), id(c.eponym(), taken)));
    Nearest nearest = new Nearest(hindrance, ids);
    return nearest.inOrder().stream()
        .map(g ->
            new Identified(
                nearest.id(g), names(g), g.joined(), g.dating(), nearest.to(g), g.corrections()))
        .toList();
  }

  /// A group and the mention after which it is called.
  private record Called(Group group, Telling eponym) {
    static Called of(Group group) {
      return new Called(
          group, group.joined().stream().map(Joined::telling).min(EARLIEST_TOLD).orElseThrow());
    }
  }

  private static ContactId id(Telling eponym, Set<String> taken) {
    String plain = plain(eponym);
    if (isKnown(eponym) && taken.add(plain)) {
      return new ContactId(plain);
    }
    String numbered = numbered(eponym);
    boolean free = taken.add(numbered);
    return new ContactId(free ? numbered : plain + "-" + eponym.report().hex());
  }

  private static boolean isKnown(Telling telling) {
    return telling.mention().date().map(Dated::days).filter(Hindrance::isKnown).isPresent();
  }

  private static List<String> names(Group group) {
    Set<String> names = new LinkedHashSet<>();
    for (Joined joined : group.joined()) {
      names.add(plain(joined.telling()));
      names.add(numbered(joined.telling()));
    }
    return names.stream().sorted().toList();
  }

  /// `IL-RU-2018-04-11-call`.
  private static String plain(Telling telling) {
    Mention mention = telling.mention();
    String who = mention.parties().stream().map(PartyId::code).collect(Collectors.joining("-"));
    Optional<Days> days = telling.mention().date().map(Dated::days).filter(Hindrance::isKnown);
    String when = days.map(d -> d.iso().replace('/', '_')).orElse("undated");
    return (who + "-" + when + "-" + kind(mention.channel())).replace(' ', '_');
  }

  /// A visit and the meeting during it are one contact, whichever is told first.
  private static String kind(Channel channel) {
    Channel kind = channel == Channel.VISIT ? Channel.MEETING : channel;
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /// `IL-RU-2018-04-11-call-3f9a0c`; the further mentions of one report count on.
  private static String numbered(Telling telling) {
    String report = telling.report().hex().substring(0, DIGITS);
    return plain(telling) + "-" + report + (telling.index() == 0 ? "" : "." + telling.index());
  }
}
