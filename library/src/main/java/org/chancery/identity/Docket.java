package org.chancery.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.chancery.actor.PartyId;
import org.chancery.contact.Mention;
import org.chancery.reading.Reading;
import org.chancery.report.ReportId;
import org.chancery.ruling.Decision;
import org.chancery.ruling.Reference;
import org.chancery.ruling.Ruling;
import org.chancery.ruling.Rulings;
import org.chancery.ruling.Standing;
import org.chancery.ruling.Standing.Reason;

/// Rulings brought to bear on readings: which mentions each one speaks of, and how it stands.
///
/// Of two rulings that cannot both hold, the later one does. Whether a ruling applies depends on
/// the readings of its own reports only, so that each set of parties can be judged by itself.
public final class Docket {
  /// One mention of one report.
  record Place(ReportId report, int index) {
    static Place of(Telling telling) {
      return new Place(telling.report(), telling.index());
    }
  }

  private final Map<ReportId, Reading> readings;
  private final Map<Place, List<Place>> same = new HashMap<>();
  private final Map<Place, Map<Place, Ruling>> different = new HashMap<>();
  private final Map<Place, Map<Place, Ruling>> joined = new HashMap<>();
  private final Map<Place, Ruling> wrong = new HashMap<>();
  private final Map<Place, List<Ruling>> corrected = new HashMap<>();
  private final Map<Integer, Standing> standings = new HashMap<>();

  private Docket(Map<ReportId, Reading> readings) {
    this.readings = readings;
  }

  /// Brings rulings to bear.
  public static Docket of(Rulings rulings, Map<ReportId, Reading> readings) {
    Docket docket = new Docket(readings);
    rulings.inOrder().forEach(r -> docket.standings.put(r.number(), standing(r, rulings)));
    rulings.notUndone().reversed().forEach(docket::apply);
    return docket;
  }

  /// How a ruling stands.
  ///
  /// @throws IllegalArgumentException when it is none of those that were brought to bear
  public Standing standing(Ruling ruling) {
    return Optional.ofNullable(standings.get(ruling.number()))
        .orElseThrow(() -> new IllegalArgumentException("not on this docket: " + ruling));
  }

  private static Standing standing(Ruling ruling, Rulings rulings) {
    Optional<Integer> undoing = Optional.ofNullable(rulings.undone().get(ruling.number()));
    if (undoing.isPresent()) {
      return new Standing.Undone(undoing.get());
    }
    boolean idle =
        ruling.decision() instanceof Decision.Undone(int target)
            && (target >= ruling.number() || rulings.numbered(target).isEmpty());
    return idle ? new Standing.Unapplied(Reason.NO_SUCH_RULING) : new Standing.InForce();
  }

  private void apply(Ruling ruling) {
    Optional<Standing> hindrance =
        switch (ruling.decision()) {
          case Decision.Same(Reference one, Reference other) -> join(ruling, one, other);
          case Decision.Different(Reference one, Reference other) -> part(ruling, one, other);
          case Decision.Wrong(List<Reference> mentions) -> strike(ruling, mentions);
          case Decision.Corrected set -> correct(ruling, set);
          case Decision.Undone _ -> Optional.empty();
        };
    hindrance.ifPresent(standing -> standings.put(ruling.number(), standing));
  }

  private Optional<Standing> join(Ruling ruling, Reference one, Reference other) {
    Optional<Reason> fault = fault(one, other);
    if (fault.isPresent()) {
      return Optional.of(new Standing.Unapplied(fault.get()));
    }
    Place left = place(one).orElseThrow();
    Place right = place(other).orElseThrow();
    List<Place> group = new ArrayList<>(group(left));
    List<Place> others = group(right);
    Optional<Standing> contrary =
        group.stream()
            .flatMap(l -> others.stream().flatMap(r -> rulingApart(l, r).stream()))
            .findFirst()
            .map(later -> new Standing.Overruled(later.number()));
    if (contrary.isEmpty()) {
      others.stream().filter(place -> !group.contains(place)).forEach(group::add);
      group.forEach(place -> same.put(place, group));
      joined.computeIfAbsent(left, _ -> new LinkedHashMap<>()).put(right, ruling);
      joined.computeIfAbsent(right, _ -> new LinkedHashMap<>()).put(left, ruling);
    }
    return contrary;
  }

  private Optional<Standing> part(Ruling ruling, Reference one, Reference other) {
    Optional<Reason> fault = fault(one, other);
    if (fault.isPresent()) {
      return Optional.of(new Standing.Unapplied(fault.get()));
    }
    Place left = place(one).orElseThrow();
    Place right = place(other).orElseThrow();
    if (left.equals(right)) {
      return Optional.of(new Standing.Unapplied(Reason.ONE_MENTION));
    }
    if (group(left).contains(right)) {
      return Optional.of(new Standing.Overruled(latest(group(left)).number()));
    }
    different.computeIfAbsent(left, _ -> new HashMap<>()).putIfAbsent(right, ruling);
    different.computeIfAbsent(right, _ -> new HashMap<>()).putIfAbsent(left, ruling);
    return Optional.empty();
  }

  /// The latest of the rulings that hold a group together.
  private Ruling latest(List<Place> group) {
    return group.stream()
        .flatMap(place -> joined.getOrDefault(place, Map.of()).values().stream())
        .max(java.util.Comparator.comparingInt(Ruling::number))
        .orElseThrow();
  }

  private Optional<Standing> strike(Ruling ruling, List<Reference> mentions) {
    Optional<Reason> fault = Optional.empty();
    for (Reference mention : mentions) {
      Optional<Place> place = place(mention);
      place.ifPresent(found -> wrong.putIfAbsent(found, ruling));
      fault = place.isPresent() ? fault : Optional.of(missing(mention));
    }
    return fault.map(Standing.Unapplied::new);
  }

  private Optional<Standing> correct(Ruling ruling, Decision.Corrected set) {
    Optional<Place> place = place(set.mention());
    if (place.isEmpty()) {
      return Optional.of(new Standing.Unapplied(missing(set.mention())));
    }
    List<Ruling> later = corrected.computeIfAbsent(place.get(), _ -> new ArrayList<>());
    Optional<Ruling> contrary =
        later.stream().filter(r -> covers((Decision.Corrected) r.decision(), set)).findFirst();
    later.add(ruling);
    return contrary.map(r -> new Standing.Overruled(r.number()));
  }

  private static boolean covers(Decision.Corrected later, Decision.Corrected earlier) {
    return (earlier.date().isEmpty() || later.date().isPresent())
        && (earlier.initiator().isEmpty() || later.initiator().isPresent());
  }

  /// Why two references cannot be compared.
  private Optional<Reason> fault(Reference one, Reference other) {
    for (Reference reference : List.of(one, other)) {
      if (place(reference).isEmpty()) {
        return Optional.of(missing(reference));
      }
    }
    boolean alike = parties(one).equals(parties(other));
    return alike ? Optional.empty() : Optional.of(Reason.OTHER_PARTIES);
  }

  private SortedSet<PartyId> parties(Reference reference) {
    Place place = place(reference).orElseThrow();
    Mention mention = reading(place.report()).orElseThrow().contacts().get(place.index());
    return mention.parties();
  }

  private Reason missing(Reference reference) {
    return reading(reference.report()).isPresent() ? Reason.NOTHING_FOUND : Reason.REPORT_MISSING;
  }

  private Optional<Reading> reading(ReportId report) {
    return Optional.ofNullable(readings.get(report));
  }

  private Optional<Place> place(Reference reference) {
    OptionalInt index =
        reading(reference.report()).map(reference::in).orElseGet(OptionalInt::empty);
    return index.isPresent()
        ? Optional.of(new Place(reference.report(), index.getAsInt()))
        : Optional.empty();
  }

  private List<Place> group(Place place) {
    return same.getOrDefault(place, List.of(place));
  }

  /// The ruling by which a mention is of no contact.
  boolean isWrong(Telling telling) {
    return wrong.containsKey(Place.of(telling));
  }

  /// The ruling that keeps two mentions apart.
  Optional<Ruling> rulingApart(Telling one, Telling other) {
    return rulingApart(Place.of(one), Place.of(other));
  }

  private Optional<Ruling> rulingApart(Place one, Place other) {
    return Optional.ofNullable(different.getOrDefault(one, Map.of()).get(other));
  }

  /// Whether any ruling keeps mentions apart.
  boolean partsAny() {
    return !different.isEmpty();
  }

  /// Whether any ruling keeps this mention apart from another one.
  boolean isParted(Telling telling) {
    return different.containsKey(Place.of(telling));
  }

  /// The mentions that rulings put into one contact with this one, itself included.
  List<Place> ruledTogether(Telling telling) {
    return group(Place.of(telling));
  }

  /// The ruling that joins a mention to another one.
  Optional<Ruling> rulingFor(Telling telling) {
    return joined.getOrDefault(Place.of(telling), Map.of()).values().stream().findFirst();
  }

  /// What rulings say holds of the contact of a mention, the latest first.
  List<Ruling> corrections(Telling telling) {
    return corrected.getOrDefault(Place.of(telling), List.of());
  }
}
