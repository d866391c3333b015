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
record NounPhrase(
    int from,
    int to,
    Form form,
    List<PartyId> parties,
    Optional<Title> title,
    Optional<String> name,
    List<Person> known,
    boolean surnameOnly,
    boolean former) {
  /// What kind of words.
  enum Form {
    /// "Vladimir Putin", "Mr Putin", "Foreign Minister Lavrov".
    PERSON,
    /// "the Israeli prime minister", "the presidents of Russia and France".
    OFFICE,
    /// "Russia", "the Kremlin", "NATO".
    PARTY,
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
    /// "I", "we", "my".
    SPEAKER
  }

  NounPhrase {
    parties = List.copyOf(parties);
    known = List.copyOf(known);
  }

  NounPhrase of(List<PartyId> others) {
    return new NounPhrase(from, to, form, others, title, name, known, surnameOnly, former);
  }
}
