package org.chancery.clause;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.language.WordList;

/// Verbs that take somebody to another place, in all their forms, and the words that stand between
/// them and the place.
public enum Motion {
  GOING(
      "to into",
      """
      travel travels traveled travelled traveling travelling fly flies flew flown flying go goes went
      gone going come comes came coming return returns returned returning rush rushes rushed rushing
      drive drives drove driving sail sails sailed sailing jet jets jetted jetting cross crosses
      crossed crossing journey journeys journeyed journeying race races raced racing hurry hurries
      hurried hurrying swing swings swung swinging venture ventures ventured venturing
      """),
  HEADING(
      "to for into",
      """
      head heads headed heading jetted bound embarked
      """),
  LEAVING(
      "for",
      """
      leave leaves left leaving depart departs departed departing
      """),
  ARRIVING(
      "in at on",
      """
      arrive arrives arrived arriving land lands landed landing
      """),
  STOPPING(
      "in",
      """
      stop stops stopped stopping
      """);

  /// Verbs that move nobody without the particle behind them.
  private static final Map<String, Motion> WITH_PARTICLE =
      Map.ofEntries(
          Map.entry("touch down", ARRIVING),
          Map.entry("touches down", ARRIVING),
          Map.entry("touched down", ARRIVING),
          Map.entry("touching down", ARRIVING),
          Map.entry("turned up", ARRIVING),
          Map.entry("turns up", ARRIVING),
          Map.entry("showed up", ARRIVING),
          Map.entry("set foot", ARRIVING),
          Map.entry("setting foot", ARRIVING),
          Map.entry("sets foot", ARRIVING),
          Map.entry("dropped in", STOPPING),
          Map.entry("set off", HEADING),
          Map.entry("sets off", HEADING),
          Map.entry("setting off", HEADING),
          Map.entry("set out", HEADING),
          Map.entry("sets out", HEADING));

  private static final Map<String, Motion> BY_WORD =
      Stream.of(values())
          .flatMap(kind -> kind.forms().map(form -> Map.entry(form, kind)))
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

  private static final Map<Motion, Set<String>> PREPOSITIONS =
      Stream.of(values())
          .collect(toUnmodifiableMap(kind -> kind, kind -> WordList.of(kind.prepositions)));

  private static final Set<String> TRIGGERS =
      Stream.concat(
              BY_WORD.keySet().stream(),
              WITH_PARTICLE.keySet().stream()
                  .map(phrase -> phrase.substring(0, phrase.indexOf(' '))))
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

  private static final Set<String> IRREGULAR_PASTS =
      Set.of("flew", "went", "came", "left", "drove", "swung");

  private final String prepositions;
  private final String forms;

  Motion(String prepositions, String forms) {
    this.prepositions = prepositions;
    this.forms = forms;
  }

  private Stream<String> forms() {
    return WordList.of(forms).stream();
  }

  /// The words that stand between the verb and the place.
  public Set<String> prepositions() {
    return PREPOSITIONS.getOrDefault(this, Set.of());
  }

  /// The words at which a verb of motion may be.
  public static Set<String> words() {
    return TRIGGERS;
  }

  /// "flies", "leaves": the third person of the present tense.
  public static boolean isPresent(String word) {
    return word.endsWith("s") && BY_WORD.containsKey(word);
  }

  /// "flies", "flew", "returned": what a subject does or did, and no infinitive or participle in
  /// "-ing".
  static boolean isFinite(String word) {
    boolean past = IRREGULAR_PASTS.contains(word) || word.endsWith("ed");
    return isPresent(word) || (past && BY_WORD.containsKey(word));
  }

  /// The kind of motion that a clause tells of at a place.
  public static Optional<Motion> at(Clause clause, int at) {
    String word = clause.word(at);
    if (!TRIGGERS.contains(word)) {
      return Optional.empty();
    }
    Motion phrase = WITH_PARTICLE.get(word + " " + clause.word(at + 1));
    return Optional.ofNullable(phrase != null ? phrase : BY_WORD.get(word));
  }
}
