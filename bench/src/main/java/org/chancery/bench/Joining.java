package org.chancery.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.identity.Telling;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Reconciler;
import org.chancery.reading.Reading;
import org.chancery.report.ReportId;
import org.chancery.ruling.Rulings;
import org.chancery.time.Dated;

/// A way of joining mentions: those with equal keys are one contact.
record Joining(String name, Function<Telling, Object> key) {
  /// One mention of one report.
  private record Place(ReportId report, int index) {}

  /// Chancery and its peers.
  static List<Joining> all(List<Reading> readings) {
    return List.of(
        reconciled(readings),
        new Joining("one a day, as published", t -> oneADay(t, published(t))),
        new Joining("one a day, as told", t -> oneADay(t, told(t))),
        new Joining("exact tuple", Joining::tuple));
  }

  boolean joins(BorderPair pair) {
    return key.apply(pair.one()).equals(key.apply(pair.other()));
  }

  private static Joining reconciled(List<Reading> readings) {
    Map<Place, String> contacts = new HashMap<>();
    for (Contact contact : Reconciler.reconcile(readings, Rulings.NONE).contacts()) {
      contact
          .mentions()
          .forEach(joined -> contacts.put(place(joined.telling()), contact.id().value()));
    }
    return new Joining("Chancery", t -> contacts.getOrDefault(place(t), "in no contact"));
  }

  private static Place place(Telling telling) {
    return new Place(telling.report(), telling.index());
  }

  /// The key by which the Phoenix pipeline keeps one event: date, source, target, type of event.
  private static Object oneADay(Telling telling, String date) {
    List<String> sides =
        telling.mention().participants().stream().map(p -> p.party().code()).distinct().toList();
    return List.of(date, sides.get(0), sides.get(1), type(telling.mention()));
  }

  /// As far apart as CAMEO's codes for consulting are: by telephone, in person, in writing; held,
  /// intended, rejected.
  private static String type(Mention mention) {
    Channel channel = mention.channel() == Channel.VISIT ? Channel.MEETING : mention.channel();
    return channel + " " + mention.status().outcome();
  }

  /// Everything that is told of a contact, as it is told.
  private static Object tuple(Telling telling) {
    Mention mention = telling.mention();
    String people =
        mention.participants().stream()
            .map(p -> p.party().code() + " " + p.name().orElse(""))
            .sorted()
            .collect(Collectors.joining(","));
    return List.of(told(telling), mention.channel(), mention.status(), people);
  }

  private static String published(Telling telling) {
    return telling.reading().published().map(d -> d.days().iso()).orElse("");
  }

  private static String told(Telling telling) {
    return telling.date().map(Dated::days).map(d -> d.iso()).orElse("");
  }
}
