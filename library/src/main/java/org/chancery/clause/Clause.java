package org.chancery.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.actor.Cast;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.language.Folding;
import org.chancery.language.Sentence;
import org.chancery.report.Part;
import org.chancery.report.Span;
import org.chancery.time.DatePhrase;

/// A sentence as the rules see it: a row of chunks in which actors and dates are one piece each,
/// and the questions that rules ask of it: who is the subject here, who stands behind this
/// preposition, which date belongs to it.
public final class Clause {
  /// Words behind which nothing is the subject of a verb.
  public static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "with",
          "for",
          "in",
          "at",
          "to",
          "from",
          "by",
          "about",
          "on",
          "between",
          "against",
          "into",
          "toward",
          "towards",
          "over",
          "through",
          "under",
          "without",
          "regarding",
          "concerning",
          "among",
          "including",
          "like",
          "via",
          "within",
          "near",
          "upon",
          "behind");

  /// Verbs behind which a new clause with its own subject begins.
  private static final Set<String> REPORTING =
      Set.of(
          "said",
          "says",
          "announced",
          "reported",
          "reports",
          "confirmed",
          "added",
          "stated",
          "noted",
          "stressed",
          "believes",
          "recalled",
          "claimed",
          "claims",
          "revealed",
          "told",
          "tweeted",
          "wrote",
          "explained",
          "denied",
          "denies",
          "that",
          "when",
          "as",
          "while",
          "after",
          "before",
          "since",
          "where",
          "because",
          "although",
          "if",
          "and",
          "but",
          "until");

  /// Words that narrow a place down.
  private static final Pattern REGION =
      Pattern.compile("(north|south)?-?(north|south|east|west)ern|central|neighbou?ring");

  private static final Set<String> VERBS_BEFORE_OBJECTS =
      Set.of(
          "met",
          "meets",
          "meeting",
          "meet",
          "told",
          "tell",
          "tells",
          "sent",
          "gave",
          "urged",
          "thanked",
          "asked",
          "informed",
          "briefed",
          "invited",
          "received",
          "hosted",
          "welcomed",
          "congratulated",
          "visited",
          "visits",
          "accused",
          "called",
          "telephoned",
          "phoned",
          "urges",
          "supports",
          "supported",
          "made",
          "took",
          "brought",
          "led",
          "assured",
          "leave",
          "left",
          "replaced",
          "succeeded",
          "accompanied",
          "joined",
          "backed",
          "see",
          "saw");

  private final Sentence sentence;
  private final Cast cast;
  private final Optional<Channel> setting;
  private final List<Chunk> chunks;

  /// @param cast whom the report has introduced before this sentence
  /// @param setting the channel that the report's headline names
  public Clause(
      Sentence sentence,
      List<Actors> actors,
      List<DatePhrase> dates,
      Cast cast,
      Optional<Channel> setting) {
    this.sentence = sentence;
    this.cast = cast;
    this.setting = setting;
    this.chunks = chunks(sentence, actors, dates);
  }

  private static List<Chunk> chunks(
      Sentence sentence, List<Actors> actors, List<DatePhrase> dates) {
    Chunk[] starting = new Chunk[sentence.size()];
    Chunk[] unspoken = new Chunk[sentence.size()];
    dates.forEach(date -> starting[date.from()] = new Chunk.When(date));
    actors.forEach(
        group -> (group.isUnspoken() ? unspoken : starting)[group.from()] = new Chunk.Who(group));
    List<Chunk> chunks = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      if (unspoken[token] != null) {
        chunks.add(unspoken[token]);
      }
      Chunk chunk = starting[token] == null ? new Chunk.Word(token) : starting[token];
      chunks.add(chunk);
      token = chunk.to();
    }
    return chunks;
  }

  public Sentence sentence() {
    return sentence;
  }

  /// The channel that the report's headline names.
  public Optional<Channel> setting() {
    return setting;
  }

  /// Whom a headline means that leaves its own side out; nobody where a guest of that side speaks.
  public List<Actor> publishingSide(int at) {
    Optional<Actor> own = cast.publishingSide(span(at, at));
    boolean guest =
        cast.speaker(span(at, at))
            .filter(s -> own.filter(o -> !o.party().equals(s.party())).isPresent())
            .isPresent();
    return guest ? List.of() : own.stream().toList();
  }

  /// Whom "my" and "our" mean.
  public List<Actor> speaker(int at) {
    return cast.speaker(span(at, at)).stream().toList();
  }

  public boolean isOrganisation(PartyId party) {
    return cast.isOrganisation(party);
  }

  /// Whether a folded word is the name of a state, rather than of its capital.
  public boolean isCountryName(PartyId state, String word) {
    return Folding.fold(cast.nameOf(state)).equals(word);
  }

  /// Whether an organisation has its seat in a state.
  public boolean sitsIn(PartyId organisation, PartyId state) {
    return cast.sitsIn(organisation, state);
  }

  /// The host of a guest where both are the two of whom the report speaks: a visit of one to the
  /// other's country, told among their meetings, is a meeting.
  public List<Actor> pairPartner(List<Actor> guest, List<Actor> host) {
    boolean none = host.isEmpty() || !cast.hasPair();
    List<Actor> pair = none ? List.of() : cast.pair(host.getFirst().span());
    boolean guestOfPair =
        guest.size() == 1 && pair.stream().anyMatch(a -> a.name().equals(guest.getFirst().name()));
    List<Actor> partner =
        pair.stream().filter(a -> a.party().equals(host.getFirst().party())).toList();
    return guestOfPair && host.size() == 1 && partner.size() == 1 ? partner : host;
  }

  /// Whom "their" means here: two sides named before it in the sentence, or those spoken of last.
  public List<Actor> pairBefore(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (actors(i).filter(group -> group.parties().size() > 1).isPresent()) {
        return members(i);
      }
    }
    return cast.pair(span(at, at));
  }

  /// Whether the report has named two sides together before this sentence.
  public boolean isPairNamed() {
    return cast.hasPair();
  }

  /// Whom "his" or "her" means here: the subject of the sentence, or of the one before.
  public List<Actor> personBefore(int at) {
    Optional<Integer> subject = subjectBefore(at).filter(i -> members(i).size() == 1);
    return subject.isPresent()
        ? members(subject.get())
        : cast.subject(span(at, at)).stream().toList();
  }

  public int size() {
    return chunks.size();
  }

  /// The folded word at a place; empty for actors, dates and beyond the ends.
  public String word(int at) {
    return at >= 0 && at < chunks.size() && chunks.get(at) instanceof Chunk.Word word
        ? sentence.fold(word.from())
        : "";
  }

  public boolean wordIn(int at, Set<String> words) {
    return words.contains(word(at));
  }

  /// Whether the word at a place is written with a capital.
  public boolean isCapitalised(int at) {
    return at >= 0
        && at < chunks.size()
        && chunks.get(at) instanceof Chunk.Word word
        && sentence.token(word.from()).isCapitalised();
  }

  public Optional<Actors> actors(int at) {
    return at >= 0 && at < chunks.size() && chunks.get(at) instanceof Chunk.Who who
        ? Optional.of(who.actors())
        : Optional.empty();
  }

  public Optional<DatePhrase> date(int at) {
    return at >= 0 && at < chunks.size() && chunks.get(at) instanceof Chunk.When when
        ? Optional.of(when.phrase())
        : Optional.empty();
  }

  /// Whether a group is written with hyphens: "Russian-Israeli", "U.S.-Japan-Korea".
  public boolean isHyphenedGroup(int at) {
    return actors(at)
        .filter(a -> a.to() - a.from() > 2 && sentence.fold(a.to() - 2).equals("-"))
        .isPresent();
  }

  /// The original from one chunk up to and including another.
  public Span span(int first, int last) {
    int from = Math.max(0, Math.min(first, last));
    int to = Math.min(chunks.size() - 1, Math.max(first, last));
    int start = chunks.get(from).from();
    return sentence.span(start, Math.max(start + 1, chunks.get(to).to()));
  }

  /// The index of the first token of a chunk.
  public int firstToken(int at) {
    return at < chunks.size() ? chunks.get(at).from() : sentence.size();
  }

  /// Where in the row the subject of a verb at a place stands: the nearest group before it that is
  /// neither behind a preposition nor the object of another verb.
  public Optional<Integer> subjectBefore(int verb) {
    for (int i = RelativeClause.before(this, verb); i >= 0; i--) {
      if (word(i).equals(";") || isBehindLabel(i)) {
        return Optional.empty();
      }
      if (acts(i) && isSubject(i, verb)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// "MR. SAMPLE:": who speaks is no subject of what is said.
  private boolean isBehindLabel(int colon) {
    return colon == 1 && word(colon).equals(":") && sentence.part() == Part.BODY && acts(0);
  }

  /// Whether a group stands at a place that is more than an adjective to the next noun.
  private boolean acts(int at) {
    return actors(at).filter(group -> !group.modifier()).isPresent();
  }

  private boolean isSubject(int who, int verb) {
    if (RelativeClause.isOf(this, who, verb)) {
      return true;
    }
    String before = word(beforeRegion(who));
    if (before.equals("'s") || word(who + 1).equals("'s")) {
      return false;
    }
    if (isDirectlyBefore(who, verb) && !isPossessor(who)) {
      return !Set.of("of", "with", "by", "from", "to", "between", "for").contains(before)
          || REPORTING.contains(before);
    }
    if (PREPOSITIONS.contains(before)) {
      return false;
    }
    if (REPORTING.contains(before)) {
      return true;
    }
    return !VERBS_BEFORE_OBJECTS.contains(before)
        && !(before.endsWith("ed") && before.length() > 4)
        && !(before.endsWith("ing") && before.length() > 4);
  }

  /// The place before "northern" in "on northern Syria", or right before a group.
  private int beforeRegion(int who) {
    return REGION.matcher(word(who - 1)).matches() ? who - 2 : who - 1;
  }

  private boolean isPossessor(int who) {
    return word(who + 1).equals("'s");
  }

  /// Only auxiliaries, adverbs, dates and "who" between the two.
  private boolean isDirectlyBefore(int who, int verb) {
    for (int i = who + 1; i < verb; i++) {
      if (date(i).isEmpty() && !VerbGroup.isInside(word(i))) {
        return false;
      }
    }
    return true;
  }

  /// Where the group behind one of these prepositions stands, searching to the right over dates,
  /// adverbs and other short phrases, up to the end of the clause.
  public Optional<Integer> behind(int from, Set<String> prepositions) {
    for (int i = from + 1; i < Math.min(size(), from + REACH); i++) {
      if (wordIn(i, prepositions) && acts(groupFrom(i + 1))) {
        return Optional.of(groupFrom(i + 1));
      }
      if (endsClause(i) || startsPredicate(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "and asked", "and then sent", "and returns": another verb with the same subject.
  private boolean startsPredicate(int at) {
    int next = pastAdverbs(at + 1);
    return word(at).equals("and")
        && (VERBS_BEFORE_OBJECTS.contains(word(next))
            || Motion.isFinite(word(next))
            || (word(next).endsWith("ed") && word(next).length() > 4 && !isCapitalised(next)));
  }

  /// The groups that follow one in a chain: "with A on Monday and then with B", "to A, to B and to
  /// C"; the first one among them.
  public List<Integer> chain(int first, Set<String> prepositions) {
    List<Integer> groups = new ArrayList<>(List.of(first));
    int at = past(first + 1);
    while (LINKS.contains(word(at))) {
      int next = at;
      while (LINKS.contains(word(next))) {
        next++;
      }
      boolean linked = wordIn(next, prepositions) && actors(groupFrom(next + 1)).isPresent();
      if (!linked) {
        return groups;
      }
      groups.add(groupFrom(next + 1));
      at = past(groups.getLast() + 1);
    }
    return groups;
  }

  private static final Set<String> LINKS =
      Set.of(
          "and", ",", "then", "later", "also", "separately", "afterwards", "before", "as", "well");

  private static final int REACH = 24;

  /// The place itself, or the one behind "both", "the", "with".
  private int groupFrom(int at) {
    return wordIn(at, Set.of("both", "the", "then", "also", "separately")) ? at + 1 : at;
  }

  /// The first place from `at` on that is neither a date nor an adverb.
  public int past(int at) {
    int i = at;
    while (i < size() && (date(i).isPresent() || VerbGroup.isInside(word(i)))) {
      i++;
    }
    return i;
  }

  /// The first place from `at` on that is no date and none of the adverbs of time and manner.
  public int pastAdverbs(int at) {
    int i = at;
    while (i < size() && (date(i).isPresent() || VerbGroup.isAdverb(word(i)))) {
      i++;
    }
    return i;
  }

  /// Marks and words at which what belongs to a verb or noun on the left comes to an end.
  public boolean endsClause(int at) {
    String word = word(at);
    return Set.of(";", ":", "?", "!").contains(word)
        || Set.of(
                "that",
                "who",
                "which",
                "but",
                "said",
                "says",
                "told",
                "when",
                "while",
                "where",
                "discussed",
                "after",
                "before",
                "because")
            .contains(word);
  }

  /// The actors that the members of a group are, with the names of its places taken out.
  public List<Actor> members(int at) {
    return actors(at).map(Actors::members).orElse(List.of());
  }

  /// Dates in the order of their distance from a place, those behind it first at equal distance.
  public Optional<Integer> nearestDate(int at, int left, int right) {
    for (int distance = 1; distance <= Math.max(left, right); distance++) {
      if (distance <= right && date(at + distance).isPresent()) {
        return Optional.of(at + distance);
      }
      if (distance <= left && date(at - distance).isPresent()) {
        return Optional.of(at - distance);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    StringBuilder row = new StringBuilder();
    for (Chunk chunk : chunks) {
      String text = "";
      for (int i = chunk.from(); i < chunk.to(); i++) {
        text += (i > chunk.from() ? " " : "") + sentence.token(i).text();
      }
      row.append(
          switch (chunk) {
            case Chunk.Word word -> text;
            case Chunk.Who who -> "[" + text + "]";
            case Chunk.When when -> "<" + text + ">";
          });
      row.append(' ');
    }
    return row.toString().strip();
  }
}
