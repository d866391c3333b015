package org.chancery.actor;

import java.util.List;
import java.util.Optional;

/// Words that stand for somebody who can take part in a contact, before it is known for whom.
///
/// @param from index of the first token
/// @param to index after the last token
/// @param parties the parties it names, in order
/// @param title the office it names
/// @param name the person it names, verbatim
/// @param known everybody the tables list under that name
/// @param surnameOnly whether `name` is one that only an introduction or a title makes clear
/// @param former whether the office is no longer held
/// @param regional whether the party is named by a part of it
/// @param owner whose office it is: Putin in "Putin's spokesman"
record NounPhrase(
    int from,
    int to,
    Form form,
    List<PartyId> parties,
    Optional<Title> title,
    Optional<String> name,
    List<Person> known,
    boolean surnameOnly,
    boolean former,
    boolean regional,
    Optional<NounPhrase> owner) {
  /// What kind of words.
  enum Form {
    /// "Vladimir Putin", "Mr Putin", "Foreign Minister Lavrov".
    PERSON,
    /// "the Israeli prime minister", "the presidents of Russia and France".
    OFFICE,
    /// "Russia", "NATO".
    PARTY,
    /// "the Kremlin", "Downing Street": a party by the house of those who lead it.
    HOUSE,
    /// "the Israeli side", "Turkish officials".
    SIDE,
    /// "his Turkish counterpart".
    COUNTERPART,
    /// "the two leaders", "both sides", "they".
    BOTH,
    /// "security delegations from the two countries": both sides, by others than their leaders.
    DELEGATES,
    /// "he", "she".
    SINGULAR_PRONOUN,
    /// "the former", of two named before.
    THE_FORMER,
    /// "the latter", of two named before.
    THE_LATTER,
    /// "I", "we", "me".
    SPEAKER
  }

  NounPhrase {
    parties = List.copyOf(parties);
    known = List.copyOf(known);
  }

  /// Whether a name stands behind nothing but "Mr", "Mrs" or the like.
  boolean isAddressed() {
    return title.isEmpty()
        && parties.isEmpty()
        && name.filter(n -> to - from > n.split(" ", -1).length).isPresent();
  }

  /// A phrase that names nobody.
  static NounPhrase reference(int from, int to, Form form) {
    return new NounPhrase(
        from,
        to,
        form,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        false,
        false,
        Optional.empty());
  }

  /// Whether it names a party and none of its people.
  boolean isParty() {
    return form == Form.PARTY || form == Form.HOUSE;
  }

  NounPhrase of(List<PartyId> others) {
    return new NounPhrase(
        from, to, form, others, title, name, known, surnameOnly, former, regional, owner);
  }

  /// The same, of somebody who is named before it: from the owner's first word on.
  NounPhrase ownedBy(NounPhrase by) {
    return new NounPhrase(
        by.from(),
        to,
        form,
        parties,
        title,
        name,
        known,
        surnameOnly,
        former,
        regional,
        Optional.of(by));
  }
}
