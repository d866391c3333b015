package org.chancery.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.actor.PartyId;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Statement;
import org.chancery.report.Fact;
import org.chancery.topic.Topic;
import org.chancery.topic.Vocabulary;

/// What a contact was about, by who says so: which topics all sides name, and which one side leaves
/// out.
///
/// @param contact the contact
/// @param speaking the sides of whose account anything is known
/// @param subjects the topics that anybody names, in the order of the reports
public record Agenda(Contact contact, NavigableSet<PartyId> speaking, List<Subject> subjects) {
  public Agenda {
    speaking = new TreeSet<>(speaking);
    subjects = List.copyOf(subjects);
  }

  /// The agenda of a contact.
  public static Agenda of(Contact contact, Vocabulary vocabulary) {
    Builder builder = new Builder(contact, vocabulary);
    contact.mentions().forEach(builder::take);
    contact.statements().forEach(builder::take);
    return new Agenda(contact, builder.speaking, List.copyOf(builder.subjects.values()));
  }

  /// The topics that one side names and no other side does. They say something only where several
  /// sides speak.
  public List<Subject> onlyBy(PartyId side) {
    return subjects.stream()
        .filter(s -> s.sides().size() == 1 && s.sides().contains(side))
        .toList();
  }

  /// The topics that every speaking side names.
  public List<Subject> byAll() {
    return subjects.stream().filter(s -> s.sides().containsAll(speaking)).toList();
  }

  /// The topics that no side is known to name, only others.
  public List<Subject> byNoSide() {
    return subjects.stream().filter(s -> s.sides().isEmpty()).toList();
  }

  /// Whether several sides speak, so that what one leaves out can be told.
  public boolean compares() {
    return speaking.size() > 1;
  }

  private static final class Builder {
    private final Contact contact;
    private final Vocabulary vocabulary;
    private final NavigableSet<PartyId> speaking = new TreeSet<>();
    private final Map<Topic, Subject> subjects = new LinkedHashMap<>();

    Builder(Contact contact, Vocabulary vocabulary) {
      this.contact = contact;
      this.vocabulary = vocabulary;
    }

    /// What a report gives as the topics is the account of the side that published it.
    void take(Joined joined) {
      Optional<PartyId> side =
          joined.reading().publisher().filter(party -> contact.parties().contains(party));
      side.filter(_ -> joined.mention().main()).ifPresent(speaking::add);
      for (Fact<String> topic : joined.mention().topics()) {
        add(topic.value(), side, Source.of(joined.reading(), topic.words()));
      }
    }

    void take(Statement statement) {
      Optional<PartyId> side = statement.side().filter(party -> contact.parties().contains(party));
      side.ifPresent(speaking::add);
      Source source =
          contact.mentions().stream()
              .map(Joined::reading)
              .filter(r -> r.report().id().equals(statement.report().id()))
              .findFirst()
              .map(r -> Source.of(r, statement.account().words()))
              .orElseThrow();
      add(statement.account().words().words(), side, source);
    }

    private void add(String words, Optional<PartyId> side, Source source) {
      for (Topic topic : vocabulary.in(words)) {
        if (topic.party().filter(party -> contact.parties().contains(party)).isEmpty()) {
          subjects.merge(topic, subject(topic, side, source), Builder::together);
        }
      }
    }

    private static Subject subject(Topic topic, Optional<PartyId> side, Source source) {
      NavigableSet<PartyId> sides = new TreeSet<>();
      side.ifPresent(sides::add);
      return new Subject(topic, sides, side.isEmpty(), List.of(source));
    }

    private static Subject together(Subject one, Subject other) {
      NavigableSet<PartyId> sides = new TreeSet<>(one.sides());
      boolean fresh = sides.addAll(other.sides()) || (other.others() && !one.others());
      List<Source> sources = new ArrayList<>(one.sources());
      if (fresh) {
        sources.addAll(other.sources());
      }
      return new Subject(one.topic(), sides, one.others() || other.others(), sources);
    }
  }
}
