package org.chancery.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.identity.Telling;
import org.chancery.reading.Reading;
import org.chancery.report.Span;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Two mentions that may or may not be of one contact: the same parties, in two reports, and days
/// that lie close to each other.
///
/// @param one the mention whose report comes first by name
record BorderPair(Telling one, Telling other) {
  /// So many days may lie between the two.
  private static final int NEAR = 3;

  /// Days told more coarsely say too little; the day of publication stands in for them.
  private static final int COARSE = 31;

  /// All pairs in some readings.
  static List<BorderPair> in(List<Reading> readings) {
    List<BorderPair> pairs = new ArrayList<>();
    for (List<Telling> set : bySet(readings).values()) {
      for (int i = 0; i < set.size(); i++) {
        for (int j = i + 1; j < set.size(); j++) {
          if (areNear(set.get(i), set.get(j))) {
            pairs.add(new BorderPair(set.get(i), set.get(j)));
          }
        }
      }
    }
    return pairs;
  }

  /// The pairs in the order in which a sample takes them. Each pair has its own place in it, so
  /// that a pair which rules find anew or no more moves no other.
  static List<BorderPair> shuffled(List<BorderPair> pairs, int seed) {
    Map<BorderPair, String> places = new HashMap<>();
    pairs.forEach(pair -> places.put(pair, digest(seed + " " + pair.id())));
    return pairs.stream().sorted(Comparator.comparing(places::get)).toList();
  }

  /// Who is spoken of, in which reports, and where the words stand in them.
  String id() {
    return codes() + "\t" + place(one) + "\t" + place(other);
  }

  /// The parties, such as `RU|US`.
  String codes() {
    return one.mention().parties().stream()
        .map(party -> party.code())
        .collect(Collectors.joining("|"));
  }

  /// The report's name and the span of the words that found the mention.
  static String place(Telling telling) {
    Span words = words(telling);
    String part = words.part().name().toLowerCase(Locale.ROOT);
    return name(telling) + "\t" + part + ":" + words.start() + "-" + words.end();
  }

  static String name(Telling telling) {
    return telling.reading().report().name();
  }

  static Span words(Telling telling) {
    return telling.mention().evidence().getFirst().span();
  }

  private static Map<String, List<Telling>> bySet(List<Reading> readings) {
    Map<String, List<Telling>> sets = new TreeMap<>();
    readings.stream()
        .sorted(Comparator.comparing(r -> r.report().name()))
        .forEach(reading -> {
          for (int i = 0; i < reading.contacts().size(); i++) {
            Telling telling = Telling.of(reading, i);
            sets.computeIfAbsent(telling.mention().parties().toString(), _ -> new ArrayList<>())
                .add(telling);
          }
        });
    return sets;
  }

  private static boolean areNear(Telling one, Telling other) {
    Optional<Days> here = days(one);
    Optional<Days> there = days(other);
    return !one.report().equals(other.report())
        && here.isPresent()
        && there.isPresent()
        && here.get().spread(-NEAR, NEAR).intersects(there.get());
  }

  private static Optional<Days> days(Telling telling) {
    return telling
        .date()
        .map(Dated::days)
        .filter(days -> !days.isEmpty() && days.size() <= COARSE)
        .or(() -> telling.reading().published().map(Dated::days));
  }

  private static String digest(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
