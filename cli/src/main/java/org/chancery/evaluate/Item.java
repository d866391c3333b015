package org.chancery.evaluate;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One contact, of a key or of a reading.
///
/// @param states the parties' codes
/// @param surnames of those who are named, reduced to the letters a to z
/// @param main whether the report is about it
/// @param optional whether missing it is no fault
/// @param line the contact as it was written
record Item(
    String channel,
    String status,
    Set<String> states,
    Set<String> surnames,
    Optional<Interval> date,
    Optional<String> initiator,
    boolean main,
    boolean optional,
    Json.Structure line) {

  static Item of(Json.Structure line, String place) throws KeyException {
    return new Item(
        required(line, "channel", place),
        required(line, "status", place),
        states(line),
        surnames(line),
        Interval.of(line.get("date").filled()),
        line.get("initiator").filled(),
        line.get("main") == Json.Literal.TRUE,
        line.get("optional") == Json.Literal.TRUE,
        line);
  }

  private static String required(Json.Structure line, String name, String place)
      throws KeyException {
    return line.get(name)
        .filled()
        .orElseThrow(() -> new KeyException(place + ": a contact lacks '" + name + "'"));
  }

  /// Calls by video count as calls, visits as meetings.
  String kind() {
    return switch (channel) {
      case "video" -> "call";
      case "meeting", "visit" -> "in-person";
      default -> channel;
    };
  }

  private static Set<String> states(Json.Structure line) {
    Set<String> states = new LinkedHashSet<>();
    line.get("parties").structures().forEach(p -> p.get("state").filled().ifPresent(states::add));
    return states;
  }

  private static Set<String> surnames(Json.Structure line) {
    Set<String> names = new LinkedHashSet<>();
    line.get("parties")
        .structures()
        .forEach(p -> p.get("name").filled().map(Item::surname).ifPresent(names::add));
    return names;
  }

  private static String surname(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c == ' ' || (c >= 'a' && c <= 'z')) {
        letters.append(c);
      }
    }
    String plain = letters.toString().strip();
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }
}
