package org.chancery.matter;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.chancery.actor.PartyId;
import org.chancery.topic.Topic;

/// A topic of a contact, and who names it.
///
/// @param sides the sides that name it, in the order of their codes
/// @param others whether somebody names it who is no side: a news outlet, a third party
/// @param sources the words that name it, the first of each side or other
public record Subject(
    Topic topic, NavigableSet<PartyId> sides, boolean others, List<Source> sources) {
  public Subject {
    sides = new TreeSet<>(sides);
    sources = List.copyOf(sources);
  }
}
