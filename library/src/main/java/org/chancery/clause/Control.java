package org.chancery.clause;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.contact.Status;
import org.chancery.language.WordList;

/// What a word makes of the contact that stands under it: "refused to meet", "plans for a summit",
/// "hopes of talks", "requested a call". Verbs, nouns and adjectives alike, in all their forms.
public enum Control {
  /// It takes place all the same: "managed to meet", "began talks".
  ACTUAL(Status.HELD),
  PLANNED(Status.PLANNED),
  INVITED(Status.INVITED),
  OFFERED(Status.OFFERED),
  REFUSED(Status.REFUSED),
  CANCELLED(Status.CANCELLED),
  POSTPONED(Status.POSTPONED),
  /// Said not to have taken place, or tried in vain: "denied meeting", "failed to meet".
  DENIED(Status.DENIED),
  /// Looked forward to: on its way where a day is named, and else no more than a wish.
  AWAITED(Status.PLANNED),
  /// Wished for, possible, demanded of others.
  UNREAL(Status.PLANNED);

  private static final Map<String, Control> BY_WORD =
      Stream.of(
              words(
                  ACTUAL,
                  """
                  managed managing began begun continued went pleased glad happy delighted honoured
                  honored able used proceeded got succeeded great good wonderful nice pleasure
                  privilege honour honor grateful thrilled
                  """),
              words(
                  PLANNED,
                  """
                  agreed agree agrees agreeing agreement scheduled due set slated plans plan planned
                  planning expected expects expect going arranged arranging arrange arrangements
                  intention intentions intends intend intended decided decision promised pledged
                  preparing prepare prepares preparations preparation preparatory accepted accepts
                  accept accepting about agenda timetable announced announces confirmed confirms
                  consented bound poised upcoming forthcoming future coming next committed
                  undertook organise organize organising organizing resume
                  """),
              words(INVITED, "invited invites inviting"),
              words(
                  OFFERED,
                  """
                  offered offers offer offering proposed proposes propose proposing proposal
                  proposals suggested suggests suggesting suggestion requested requests requesting
                  request tried tries trying attempted attempts attempting attempt sought seeks
                  seeking volunteered
                  """),
              words(
                  REFUSED,
                  """
                  refused refuses refuse refusing refusal declined declines declining rejected
                  rejects rejecting rejection snubbed snubs boycotted boycotts boycott skipped
                  skips spurned rebuffed unwilling reluctant shunned
                  """),
              words(
                  CANCELLED,
                  """
                  cancelled canceled cancels cancel cancelling canceling cancellation scrapped
                  scraps scrapping abandoned shelved axed dropped aborted
                  """),
              words(
                  POSTPONED,
                  """
                  postponed postpones postponing postpone postponement delayed delays delaying
                  deferred rescheduled suspended suspends
                  """),
              words(AWAITED, "forward awaiting awaits"),
              words(DENIED, "denied denies denying failed fails failing unable"),
              words(
                  UNREAL,
                  """
                  ready willing hopes hope hoped hoping hopeful wants want wanted wanting wishes
                  wish wished urged urges urging urge asked asks asking likely unlikely possible
                  possibly possibility prepared need needs needed opportunity open called calls
                  calling call appealed appeals appealing appeal chance chances supposed
                  desire desires readiness willingness decide whether if unless prospect prospects
                  keen eager interested interest considering considers consider considered
                  discussing encouraged encourage encourages encouraging demanded demands
                  demanding push pushing pushed pressed pressing like prefer prefers potential
                  hypothetical eventual any without idea importance favour favor favours favors
                  advocated advocates better reason condition conditions conditional necessary
                  necessity essential important sake aim aims aimed aiming goal purpose way help
                  helping talk speculation rumours rumors rumoured rumored mulling weighing
                  contemplating exploring time instead
                  """))
          .flatMap(map -> map.entrySet().stream())
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /// Verbs whose particle makes them what they are.
  private static final Map<String, Control> BY_PHRASE =
      Map.ofEntries(
          Map.entry("turned down", REFUSED),
          Map.entry("turns down", REFUSED),
          Map.entry("ruled out", REFUSED),
          Map.entry("rules out", REFUSED),
          Map.entry("called off", CANCELLED),
          Map.entry("calls off", CANCELLED),
          Map.entry("calling off", CANCELLED),
          Map.entry("pulled out", CANCELLED),
          Map.entry("pulls out", CANCELLED),
          Map.entry("backed out", CANCELLED),
          Map.entry("fell through", CANCELLED),
          Map.entry("put off", POSTPONED),
          Map.entry("puts off", POSTPONED),
          Map.entry("pushed back", POSTPONED));

  private static final Set<String> PHRASE_VERBS =
      BY_PHRASE.keySet().stream()
          .map(phrase -> phrase.substring(0, phrase.indexOf(' ')))
          .collect(toUnmodifiableSet());

  private final Status status;

  Control(Status status) {
    this.status = status;
  }

  /// The status of the contact; of no use for one that is [#UNREAL].
  public Status status() {
    return status;
  }

  /// What the word at a place, or it and the particle behind it, make of what stands under it.
  public static Optional<Control> at(Clause clause, int at) {
    Optional<Control> phrase = phrase(clause, at);
    if (phrase.isPresent()) {
      return phrase;
    }
    Control own = BY_WORD.get(clause.word(at));
    if (own == INVITED && clause.wordIn(at - 1, Set.of("re", "newly"))) {
      return Optional.empty();
    }
    return Optional.ofNullable(own);
  }

  /// Whether a word may stand between a subject and the verb below it: "agreed to", "plans to",
  /// "refused to".
  static boolean standsBeforeVerb(String word) {
    Control control = BY_WORD.get(word);
    return control == ACTUAL || control == PLANNED || control == REFUSED;
  }

  /// "called off", "turned down".
  public static Optional<Control> phrase(Clause clause, int at) {
    String verb = clause.word(at);
    return PHRASE_VERBS.contains(verb)
        ? Optional.ofNullable(BY_PHRASE.get(verb + " " + clause.word(at + 1)))
        : Optional.empty();
  }

  private static Map<String, Control> words(Control control, String words) {
    return WordList.of(words).stream().collect(toUnmodifiableMap(word -> word, word -> control));
  }
}
