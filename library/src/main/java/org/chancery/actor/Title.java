package org.chancery.actor;

import java.util.EnumSet;
import java.util.Set;

/// The name of an office as a report puts it: "Deputy Foreign Minister", "presidents", "leader".
///
/// @param words in folded form, with single blanks
/// @param to index after its last token
/// @param plural whether it names several holders
/// @param level whom its holders act for
record Title(String words, int to, boolean plural, Level level) {
  /// Whom the holder of an office acts for.
  enum Level {
    /// A state or organisation.
    NATIONAL,
    /// A part of a state, a parliament or a court: a party to contacts only abroad.
    DOMESTIC,
    /// Speaks about contacts and takes no part in them.
    SPOKESPERSON
  }

  private static final Set<String> HEADS_OF_STATE =
      Set.of(
          "president",
          "king",
          "queen",
          "emir",
          "amir",
          "sultan",
          "pope",
          "emperor",
          "monarch",
          "supreme leader",
          "head of state",
          "federal president");

  /// The offices that this title can mean; empty for one that is in no table.
  Set<Role> roles() {
    String own = words.replaceFirst(" of the (republic|nation|government|union)$", "");
    String one = plural && own.endsWith("s") ? own.substring(0, own.length() - 1) : own;
    if (one.matches(".*\\b(vice president|deputy prime minister|vice premier|crown prince).*")) {
      return EnumSet.of(Role.DEPUTY_HEAD);
    }
    if (one.matches(
        ".*\\b(deputy|vice|assistant|under|undersecretary|state secretary|aide)\\b.*")) {
      return EnumSet.of(Role.OTHER);
    }
    if (one.matches(
        ".*\\b(prime minister|premier|chancellor|taoiseach|head of government|pm)\\b.*")) {
      return EnumSet.of(Role.HEAD_OF_GOVERNMENT);
    }
    if (one.matches(
        ".*\\b(foreign minister|minister (of|for) foreign affairs|foreign secretary"
            + "|secretary of state|foreign affairs minister|external affairs minister"
            + "|minister of external affairs|top diplomat|minister of foreign relations)\\b.*")) {
      return EnumSet.of(Role.FOREIGN_MINISTER);
    }
    if (one.matches(
        ".*\\b(defen[cs]e (minister|secretary)|(minister|secretary) of defen[cs]e)\\b.*")) {
      return EnumSet.of(Role.DEFENCE_MINISTER);
    }
    if (one.matches(
        ".*(security advis|security council secretary|secretary of the .*security).*")) {
      return EnumSet.of(Role.SECURITY_ADVISER);
    }
    if (one.matches(
        ".*(secretary general|secretary - general|director general"
            + "|director - general|high representative).*")) {
      return EnumSet.of(Role.ORGANISATION_HEAD);
    }
    if (HEADS_OF_STATE.contains(one)) {
      return EnumSet.of(Role.HEAD_OF_STATE, Role.ORGANISATION_HEAD, Role.HEAD_OF_GOVERNMENT);
    }
    if (one.equals("secretary")) {
      return EnumSet.of(
          Role.FOREIGN_MINISTER, Role.DEFENCE_MINISTER, Role.ORGANISATION_HEAD, Role.OTHER);
    }
    if (one.matches("leader|head|chief|head of state and government")) {
      return EnumSet.of(Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT, Role.ORGANISATION_HEAD);
    }
    return EnumSet.noneOf(Role.class);
  }

  /// Whether the title alone points at the top: its holder is known from the state and the day.
  boolean isTop() {
    Set<Role> roles = roles();
    return (!roles.isEmpty() && !roles.contains(Role.OTHER)) || words.equals("secretary");
  }
}
