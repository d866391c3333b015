package org.chancery.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.actor.PartyId;
import org.chancery.ledger.Agreement;
import org.chancery.ledger.Claim;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Point;

/// Who says what on each point of a contact, in words.
final class PointWords {
  private static final int LONGEST = 90;

  private final Names names;

  PointWords(Names names) {
    this.names = names;
  }

  /// "both sides", "only Russia; not found with Israel", "third parties", "differ: ...".
  String of(Point point, Contact contact) {
    return switch (point.agreement()) {
      case Agreement.Sides(SortedSet<PartyId> sides) ->
          sides.size() == 2 && contact.parties().size() == 2 ? "both sides" : list(sides);
      case Agreement.OnlySide(PartyId side) -> "only " + names.of(side) + silence(point);
      case Agreement.ThirdParties _ -> "third parties" + silence(point);
      case Agreement.Differ _ -> "they differ: " + versions(point);
    };
  }

  private String silence(Point point) {
    return point.silent().isEmpty() ? "" : "; not found with " + list(point.silent());
  }

  private String list(SortedSet<PartyId> sides) {
    return sides.stream().map(names::of).collect(Collectors.joining(" and "));
  }

  private String versions(Point point) {
    Map<String, Set<String>> versions = new LinkedHashMap<>();
    for (Claim claim : point.claims()) {
      versions
          .computeIfAbsent(value(point.kind(), claim), _ -> new LinkedHashSet<>())
          .add(claim.side().map(names::of).orElse("third parties"));
    }
    return versions.entrySet().stream()
        .map(v -> v.getKey() + " (" + String.join(", ", v.getValue()) + ")")
        .collect(Collectors.joining("; "));
  }

  /// What is claimed, as people write it.
  String value(Point.Kind kind, Claim claim) {
    return switch (kind) {
      case INITIATOR -> "at " + names.possessive(new PartyId(claim.value())) + " request";
      case STATUS -> claim.value().equals("held") ? "it took place" : "it did not take place";
      case DAY, PLACE, TOPIC -> Shortening.cut(claim.value(), LONGEST);
      case REQUEST, PROMISE -> "“" + Shortening.cut(claim.value(), LONGEST) + "”";
    };
  }

  /// What a kind of point is called.
  static String label(Point.Kind kind) {
    return switch (kind) {
      case STATUS -> "Held";
      case DAY -> "Day";
      case INITIATOR -> "Initiator";
      case PLACE -> "Place";
      case TOPIC -> "Topic";
      case REQUEST -> "Asked";
      case PROMISE -> "Promised";
    };
  }

  /// In a few lines what only one side says and where they differ; none where only one side is
  /// heard.
  List<String> summary(Contact contact) {
    List<Point> points = contact.points();
    SortedSet<PartyId> heard = new TreeSet<>();
    points.forEach(point -> heard.addAll(heardOn(point)));
    if (heard.size() < 2) {
      return List.of();
    }
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (Point point : points) {
      switch (point.agreement()) {
        case Agreement.Sides _ -> add(lines, "Both say", point);
        case Agreement.OnlySide(PartyId side) ->
            add(lines, "Found only with " + names.inSentence(side), point);
        case Agreement.Differ _ ->
            lines.computeIfAbsent("They differ", _ -> new ArrayList<>()).add(versions(point));
        case Agreement.ThirdParties _ -> {}
      }
    }
    return lines.entrySet().stream()
        .map(line -> line.getKey() + ": " + String.join("; ", line.getValue()))
        .toList();
  }

  private void add(Map<String, List<String>> lines, String label, Point point) {
    boolean told = point.kind() == Point.Kind.STATUS;
    if (!told) {
      lines.computeIfAbsent(label, _ -> new ArrayList<>()).add(claimed(point));
    }
  }

  /// What is claimed, in each one's own terms where these are not the same: one side names the day,
  /// the other the month.
  private String claimed(Point point) {
    Set<String> values =
        point.claims().stream()
            .filter(claim -> claim.side().isPresent())
            .map(claim -> value(point.kind(), claim))
            .collect(Collectors.toSet());
    return values.size() > 1 ? versions(point) : value(point.kind(), point.claims().getFirst());
  }

  private static SortedSet<PartyId> heardOn(Point point) {
    SortedSet<PartyId> heard = new TreeSet<>(point.silent());
    point.claims().forEach(claim -> claim.side().ifPresent(party -> heard.add(party)));
    return heard;
  }
}
