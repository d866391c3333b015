package org.chancery.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.report.Span;

/// In an office's own report, its head and the first foreign leader that it names: whom "the two
/// leaders" means where nothing names two together.
final class OfficialPair {
  private static final Set<Role> LEADERS =
      EnumSet.of(Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT, Role.ORGANISATION_HEAD);

  private final Holders holders;
  private final Optional<Knowledge.Publisher> publisher;
  private List<Actor> leaders = List.of();
  private boolean missed;

  OfficialPair(Holders holders, Optional<Knowledge.Publisher> publisher) {
    this.holders = holders;
    this.publisher = publisher;
  }

  /// Those two, as named at a span. That nobody is known yet is remembered.
  List<Actor> at(Span span) {
    missed |= leaders.isEmpty();
    return leaders.stream().map(a -> a.at(span)).toList();
  }

  /// Those of whom the report spoke before it named them; empty where it named them first, or
  /// never.
  List<Actor> namedLate() {
    return missed ? leaders : List.of();
  }

  /// Those two, known from the beginning.
  void are(List<Actor> both) {
    leaders = List.copyOf(both);
  }

  /// Takes in somebody named.
  ///
  /// @param own the head of the publishing office
  void hear(Actor somebody, Optional<Actor> own) {
    boolean foreign = own.filter(o -> !o.party().equals(somebody.party())).isPresent();
    if (leaders.isEmpty() && foreign && isLeader(somebody)) {
      leaders = List.of(own.orElseThrow(), somebody);
    }
  }

  /// The head of a state, government or organisation, or an office like the publisher's own.
  private boolean isLeader(Actor actor) {
    return actor
        .person()
        .flatMap(holders::current)
        .map(Tenure::role)
        .filter(
            role -> LEADERS.contains(role) || publisher.filter(p -> p.role() == role).isPresent())
        .isPresent();
  }
}
