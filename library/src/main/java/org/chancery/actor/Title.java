package org.chancery.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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

  /// Words of a title, and the offices that they mean.
  private record Meaning(Pattern words, Set<Role> roles) {
    static Meaning of(String words, Role... roles) {
      return new Meaning(Pattern.compile("\\b(" + words + ")\\b"), Set.of(roles));
    }
  }

  /// The first that a title contains is what it means.
  private static final List<Meaning> CONTAINED =
      List.of(
          Meaning.of(
              "vice president|vice - president|deputy president|deputy prime minister"
                  + "|vice premier|deputy premier|tanaiste|crown prince(ss)?",
              Role.DEPUTY_HEAD),
          Meaning.of(
              "deputy secretary general|deputy secretary - general|deputy director general",
              Role.ORGANISATION_DEPUTY),
          Meaning.of(
              "deputy|vice|assistant|under|undersecretary|state secretary|aide|parliamentary"
                  + "|member|minister of state|state minister",
              Role.OTHER),
          Meaning.of("ambassador|permanent representative|high commissioner", Role.AMBASSADOR),
          Meaning.of(
              "prime minister|premier|taoiseach|head of government|pm", Role.HEAD_OF_GOVERNMENT),
          Meaning.of("chancellor", Role.HEAD_OF_GOVERNMENT, Role.FOREIGN_MINISTER),
          Meaning.of(
              "foreign minister|minister (of|for) (the )?(foreign|external) affairs|foreign secretary"
                  + "|secretary (of|for) (foreign affairs|foreign relations)"
                  + "|foreign affairs (minister|secretary)|external affairs minister"
                  + "|minister (of|for) (foreign|external) relations|fm|eam|foreign chief",
              Role.FOREIGN_MINISTER),
          Meaning.of(
              "(defen[cs]e|war|armed forces) (minister|secretary|chief)"
                  + "|(minister|secretary) (of|for) (national |the )?(defen[cs]e|armed forces|war)",
              Role.DEFENCE_MINISTER),
          Meaning.of("secretary of state", Role.FOREIGN_MINISTER),
          Meaning.of(
              "security advis[eo]r|(security|defen[cs]e) council secretary|nsa"
                  + "|secretary of the .*security.*",
              Role.SECURITY_ADVISER),
          Meaning.of(
              "top diplomat|chief diplomat|foreign policy chief",
              Role.FOREIGN_MINISTER,
              Role.ORGANISATION_HEAD),
          Meaning.of(
              "secretary general|secretary - general|director general|director - general"
                  + "|high representative|commission (president|chair(man|woman|person)?)"
                  + "|council president",
              Role.ORGANISATION_HEAD),
          Meaning.of("envoy|special representative|negotiator", Role.ENVOY, Role.OTHER));

  private static final Pattern RULER =
      Pattern.compile(
          "(federal |state )?president|king|queen|emir|amir|sultan|pope|pontiff|emperor|monarch"
              + "|supreme leader|head of state|grand duke");
  private static final Pattern LEADER =
      Pattern.compile("leader|ruler|head|chief|boss|head of state and government|top leader");
  private static final Pattern POSTING =
      Pattern.compile(
          "\\b(envoys?|representatives?|coordinators?|negotiators?|mediators?|ambassadors?|rapporteur"
              + "|nuncio|consul|special advis[eo]r|commissioner)\\b");
  private static final Pattern AT_LARGE =
      Pattern.compile(" of the (republic|nation|government|union)$");

  /// The offices that this title can mean; empty for one that is in no table.
  Set<Role> roles() {
    String name = singular();
    for (Meaning meaning : CONTAINED) {
      if (meaning.words().matcher(name).find()) {
        return EnumSet.copyOf(meaning.roles());
      }
    }
    if (RULER.matcher(name).matches()) {
      return EnumSet.of(Role.HEAD_OF_STATE, Role.ORGANISATION_HEAD, Role.HEAD_OF_GOVERNMENT);
    }
    if (name.equals("secretary")) {
      return EnumSet.of(
          Role.FOREIGN_MINISTER, Role.DEFENCE_MINISTER, Role.ORGANISATION_HEAD, Role.OTHER);
    }
    return isLeader()
        ? EnumSet.of(Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT, Role.ORGANISATION_HEAD)
        : EnumSet.noneOf(Role.class);
  }

  private String singular() {
    String own = AT_LARGE.matcher(words).replaceFirst("");
    return plural && own.endsWith("s") ? own.substring(0, own.length() - 1) : own;
  }

  /// Whether it is the name of one office at the top, such as "president" or "king", which heads of
  /// state of another name do not hold.
  boolean isRuler() {
    return RULER.matcher(singular()).matches() && !singular().equals("head of state");
  }

  /// Whether it means whoever leads, whatever the office is called: "leader".
  boolean isLeader() {
    return LEADER.matcher(singular()).matches();
  }

  /// Whether the title alone points at the top: its holder is known from the state and the day.
  boolean isTop() {
    Set<Role> roles = roles();
    return (!roles.isEmpty() && !roles.contains(Role.OTHER)) || words.equals("secretary");
  }

  /// Whether its holder is sent to others, or deals with them: what stands behind "to" or "for" is
  /// not whom the holder acts for.
  boolean isPosting() {
    return POSTING.matcher(words).find();
  }

  /// The title of one of several: "president" of "presidents".
  Title ofOne() {
    return new Title(singular(), to, false, level);
  }

  Title upTo(int end) {
    return new Title(words, end, plural, level);
  }
}
