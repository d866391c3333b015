package org.chancery.actor;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.chancery.language.Folding;
import org.chancery.report.Span;

/// Tells which person a name means in a report, and for whom that person acts.
final class Identification {
  private static final PartyId UNKNOWN = new PartyId("?");

  private final Holders holders;
  private final Introduced introduced;
  private final Optional<PartyId> publisher;

  /// @param publisher whom the report's publisher speaks for
  Identification(Holders holders, Introduced introduced, Optional<PartyId> publisher) {
    this.holders = holders;
    this.introduced = introduced;
    this.publisher = publisher;
  }

  /// The person whom a phrase names; empty where that is nobody who acts for a party.
  Optional<Actor> of(NounPhrase phrase, Span span) {
    return known(phrase, span).or(() -> unknown(phrase, span));
  }

  private Optional<Actor> known(NounPhrase phrase, Span span) {
    String spelled = phrase.name().orElseThrow();
    Optional<Actor> before = introduced.bySurname(Folding.fold(spelled));
    if (phrase.surnameOnly() && before.isPresent() && agrees(before.get(), phrase)) {
      return before.map(a -> a.at(span));
    }
    return phrase.known().stream()
        .filter(p -> isPossible(p, phrase))
        .max(Comparator.comparingInt(p -> holders.likelihood(p, phrase)))
        .map(p -> known(p, phrase, span));
  }

  private static boolean agrees(Actor before, NounPhrase phrase) {
    return phrase.parties().isEmpty() || phrase.parties().contains(before.party());
  }

  /// A surname alone is believed only of somebody in office, or behind an office it fits.
  private boolean isPossible(Person person, NounPhrase phrase) {
    boolean party = phrase.parties().isEmpty() || holders.hasActedFor(person, phrase.parties());
    if (!phrase.surnameOnly()) {
      return party;
    }
    boolean ordinary = Gazetteer.isOrdinaryWord(Folding.fold(phrase.name().orElseThrow()));
    boolean named = phrase.title().filter(t -> holders.hasHeld(person, t)).isPresent();
    boolean inOffice = holders.isInOffice(person);
    boolean addressed = phrase.title().isPresent() || phrase.isAddressed();
    return party && (named || (inOffice && (addressed || !ordinary)));
  }

  private Actor known(Person person, NounPhrase phrase, Span span) {
    Optional<Tenure> tenure = holders.tenure(person, phrase);
    PartyId party =
        phrase.parties().isEmpty() || !namesParty(phrase)
            ? tenure.map(Tenure::party).orElseGet(() -> partyOf(phrase))
            : phrase.parties().getFirst();
    String spelled = phrase.name().orElseThrow();
    boolean capitals = isInCapitals(spelled);
    String name =
        phrase.surnameOnly() ? person.inFull(spelled) : capitals ? person.name() : spelled;
    if (!phrase.surnameOnly() && !capitals) {
      introduced.spell(person, name);
    }
    Optional<String> office =
        tenure.filter(t -> t.party().equals(party)).map(Tenure::title).or(() -> titleWords(phrase));
    return new Actor(
        party, Optional.of(name), office, Optional.of(person), speaksOnly(phrase, tenure), span);
  }

  /// "VLADIMIR SAMPLE", as transcripts label their speakers.
  private static boolean isInCapitals(String name) {
    return name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /// A spokesperson, by the title or, where there is none, by the office held.
  private static boolean speaksOnly(NounPhrase phrase, Optional<Tenure> tenure) {
    return phrase.title().isPresent()
        ? isSpokesperson(phrase)
        : tenure.filter(t -> t.role() == Role.SPOKESPERSON).isPresent();
  }

  /// A party that stands before a name without a title, as in "Moscow's Lavrov", tells nothing new.
  private static boolean namesParty(NounPhrase phrase) {
    return phrase.title().isPresent() || phrase.known().isEmpty();
  }

  private PartyId partyOf(NounPhrase phrase) {
    return phrase.parties().stream().findFirst().or(() -> publisher).orElse(UNKNOWN);
  }

  private Optional<Actor> unknown(NounPhrase phrase, Span span) {
    String name = phrase.name().orElseThrow();
    Optional<Actor> before = introduced.bySurname(PersonName.surname(name));
    if (before.isPresent() && agrees(before.get(), phrase) && isSameFirstName(before.get(), name)) {
      return before.map(a -> a.at(span));
    }
    Optional<PartyId> party = phrase.parties().stream().findFirst().or(() -> impliedParty(phrase));
    if (party.isEmpty() || (phrase.title().isEmpty() && phrase.surnameOnly())) {
      return Optional.empty();
    }
    return Optional.of(
        new Actor(
            party.get(),
            Optional.of(name),
            titleWords(phrase),
            Optional.empty(),
            isSpokesperson(phrase),
            span));
  }

  /// The only state that calls an office so, or the publisher's own.
  private Optional<PartyId> impliedParty(NounPhrase phrase) {
    Optional<PartyId> own =
        phrase.title().filter(t -> t.level() != Title.Level.DOMESTIC).flatMap(t -> publisher);
    return own.or(() -> phrase.title().flatMap(holders::partyOf));
  }

  private static boolean isSameFirstName(Actor before, String name) {
    int blank = name.indexOf(' ');
    return blank < 0 || before.name().orElse("").startsWith(name.substring(0, blank));
  }

  private static Optional<String> titleWords(NounPhrase phrase) {
    return phrase.title().map(Title::words);
  }

  private static boolean isSpokesperson(NounPhrase phrase) {
    return phrase.title().filter(t -> t.level() == Title.Level.SPOKESPERSON).isPresent();
  }
}
