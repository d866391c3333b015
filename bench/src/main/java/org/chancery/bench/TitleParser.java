package org.chancery.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.report.Report;

/// The contacts that a title states, by patterns over its words: an answer key that owes nothing to
/// the reader's grammar.
///
/// | title | states |
/// |---|---|
/// | `Telephone conversation with President of Chile Ricardo Lagos` (Kremlin) | call: CL, RU |
/// | `Meeting with Irkutsk Region Governor Boris Govorin` (Kremlin) | nothing |
final class TitleParser {
  /// One way in which titles put a contact; the group `other` is the far side.
  private record Way(Channel channel, Pattern pattern) {
    Way(Channel channel, String regex) {
      this(channel, Pattern.compile(regex));
    }
  }

  /// Titles of texts that are about a contact and do not state it, or state none.
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)^(background|press (briefing|gaggle|call)|on-the-record|interview|fact sheet"
              + "|a? ?proclamation|nominations?|public schedule|briefing|letter|a letter|notice"
              + "|executive order|message to the (congress|senate|house)|memorandum|accreditation"
              + "|list of instructions|press statements?|answers|commentary|opening|excerpts"
              + "|beginning|statement on|a trip|joint statement)\\b"
              + "|interview|previewing|press conference|news conference|press availability"
              + "|cancel|postpone|papal|questions|results of|north osset|security council secretary");

  private static final String DISTANT = "(?:tele)?phone|telephonic|video|virtual|conference";

  private static final List<Way> WAYS =
      List.of(
          new Way(
              Channel.CALL,
              "(?i)\\b(?:"
                  + DISTANT
                  + ") (?:conversations?|calls?|talks?|meeting)\\b.*?"
                  + "\\b(?:with|between) (?<other>.+)"),
          new Way(
              Channel.CALL,
              "(?i)\\b(?:spoke|talked|conversation) (?:by|on|over|via) (?:the )?(?:tele)?phone"
                  + " (?:with|to) (?<other>.+)"),
          new Way(Channel.CALL, "\\b(?:congratulated|wished) (?<other>.+?) .*\\b(?:tele)?phone\\b"),
          new Way(
              Channel.CALL,
              "^\\S+(?: \\S+){0,5}? and (?<other>.+?) (?:spoke|talked|(?:had|held) a telephone"
                  + " conversation)\\b.*phone"),
          new Way(Channel.CALL, "(?i)\\b(?:tele)?phoned (?<other>.+)"),
          new Way(Channel.CALL, "\\b(?:Call|Calls|Conversation) (?:With|with|to) (?<other>.+)"),
          new Way(Channel.CALL, "(?i)\\bVTC with (?<other>.+)"),
          new Way(
              Channel.CALL,
              "(?i)\\bvirtual (?:bilateral )?(?:meeting|summit|engagement|lunch) with"
                  + " (?<other>.+)"),
          new Way(
              Channel.MESSAGE,
              "(?i)\\b(?:sent|sends|forwarded|addressed|conveyed|extended|expressed|offered)\\b.*"
                  + "\\b(?:messages?|telegrams?|greetings|congratulations|condolences|letters?)"
                  + " (?:.{0,40}?)\\bto (?<other>.+)"),
          new Way(
              Channel.MESSAGE,
              "\\b(?:sent) (?<other>.+?) (?:a|his) (?:[\\w-]+ ){0,3}"
                  + "(?:message|telegram|letter|greetings|congratulations|condolences)\\b"),
          new Way(
              Channel.MESSAGE,
              "^(?:(?:New Year|Birthday|Christmas) )?"
                  + "(?i:greetings|congratulations|condolences|message|messages|telegram)"
                  + " to (?<other>.+)"),
          new Way(Channel.MESSAGE, "\\b(?:congratulated|wished) (?<other>.+)"),
          new Way(
              Channel.MESSAGE,
              "\\breceived (?:a |an |the )?(?:[\\w-]+ )?(?:message|letter|telegram)s?\\b.*?"
                  + "\\bfrom (?<other>.+)"),
          new Way(
              Channel.MEETING,
              "(?i)\\b(?:met|meets?|meetings?|talks|negotiations|negotiated|discussions"
                  + "|consultations|dinner|lunch|breakfast) (?:briefly |again |today |in \\w+ )?"
                  + "with (?<other>.+)"),
          new Way(Channel.MEETING, "\\b(?:received|met|welcomed|hosted) (?<other>.+)"),
          new Way(
              Channel.MEETING,
              "^(?:Remarks (?:by|with) )?\\S+(?: \\S+){0,6}? [Aa]nd (?<other>.+?)"
                  + " (?:[Bb]efore|[Aa]fter|[Aa]t|[Ff]ollowing|[Ii]n)\\b.*(?:[Mm]eeting|[Tt]alks"
                  + "|[Ll]unch|[Dd]inner|Summit)"),
          new Way(
              Channel.MEETING,
              "^\\S+(?: \\S+){0,6}? and (?<other>.+?) (?:met|have met|had a meeting|held"
                  + " (?:talks|negotiations|a meeting)|had talks|discussed)\\b"),
          new Way(
              Channel.VISIT,
              "(?:(?:[Vv]isit|[Tt]ravel|[Tt]rip)s? to|\\bvisits?|\\bvisited|\\barrived in)"
                  + " (?<other>.+)"));

  /// Where the far side's names end.
  private static final Pattern END =
      Pattern.compile(
          "(?i) (?:to (?:discuss|wish|congratulate|express|mark)|on|at|in|during|before|ahead"
              + "|after|following|regarding|about|concerning|via|as|was|were|took|takes|has|have"
              + "|who|discussed|by|over|upon|when|where|that|under|within|while|through|-|--"
              + "|today|a happy|will|initiated) .*|; .*|: .*|(?<=\\p{Ll}{2})[.] .*");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(president|prime minister|premier|chancellor|king|queen|emir|amir|sultan"
              + "|crown prince|pope|minister|ministers|secretary|ambassador|advisor|adviser"
              + "|chairman|chair|leader|leaders|heads?|envoy|representatives?|commissioner|taoiseach"
              + "|speaker|director|counterpart|presidents|officials?|delegation|foreign"
              + "|secretaries|advisors|advisers|ambassadors|nsa)\\b");

  /// Far sides that act for nobody.
  private static final Pattern PRIVATE =
      Pattern.compile(
          "(?i)\\b(compan\\w+|corporation|ceo|ceos|olympic|team|athletes?|students?|journalists?"
              + "|reporters|business\\w*|entrepreneurs?|widow|family|editor\\w*|artists?"
              + "|scientists?|writers?|conductor|film|choir|church|patriarch|archbishop|bishop"
              + "|participants?|guests|residents?|veterans?|winner|champion|actor|singer|doctors?"
              + "|investors|media|compatriots|youth|troops|embassy|staff|bank|group|board"
              + "|association|community|jewish|muslims?|governors?|mayors?|orthodox|catholicos"
              + "|rabbis?|national day|people)\\b");

  private static final Pattern PLANNED =
      Pattern.compile("(?i)\\b(will|upcoming|to meet|to host|to visit|to hold|plans)\\b");

  private static final Pattern ARRIVED =
      Pattern.compile("\\b(arrived|visited|began|ended|completed)\\b");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)+");

  private static final Set<PartyId> NO_SIDES =
      Set.of(new PartyId("CIS"), new PartyId("G8"), new PartyId("G20"));

  private final Nations nations;

  TitleParser(Nations nations) {
    this.nations = nations;
  }

  /// The contact that a report's title states; empty for one that states none with a foreign side.
  List<TitleContact> parse(Report report) {
    Optional<PartyId> own = own(report);
    if (own.isEmpty() || report.title().isEmpty() || report.published().isEmpty()) {
      return List.of();
    }
    String title = plain(report.title().get());
    if (OTHER.matcher(title).find()) {
      return List.of();
    }
    for (Way way : WAYS) {
      Matcher matcher = way.pattern().matcher(title);
      if (matcher.find()) {
        return contacts(way.channel(), matcher.group("other"), title, own.get(), report);
      }
    }
    return List.of();
  }

  private static Optional<PartyId> own(Report report) {
    return switch (report.source().orElse("")) {
      case "en.kremlin.ru" -> Optional.of(new PartyId("RU"));
      case "whitehouse.gov", "state.gov" -> Optional.of(new PartyId("US"));
      default -> Optional.empty();
    };
  }

  private static String plain(String title) {
    return title
        .replace("\u2060", "")
        .replace('\u00a0', ' ')
        .replace('\u2019', '\'')
        .replace('\u2013', '-')
        .replaceAll("\\s+", " ")
        .strip();
  }

  /// One contact; a journey, a call or a message to several states is one for each.
  private List<TitleContact> contacts(
      Channel channel, String other, String title, PartyId own, Report report) {
    String side = END.matcher(other).replaceFirst("");
    if (PRIVATE.matcher(side).find()) {
      return List.of();
    }
    LocalDate published = report.published().orElseThrow();
    NavigableSet<PartyId> parties =
        channel == Channel.VISIT ? places(side) : actingFor(side, published);
    if (parties.isEmpty() || parties.contains(own)) {
      return List.of();
    }
    TitleContact.Stage stage = stage(channel, title);
    Optional<LocalDate> day =
        stage == TitleContact.Stage.HELD ? Optional.of(published) : Optional.empty();
    boolean separate = channel == Channel.VISIT || channel == Channel.MESSAGE;
    List<NavigableSet<PartyId>> all =
        separate ? parties.stream().map(TitleParser::alone).toList() : List.of(parties);
    return all.stream()
        .map(far -> new TitleContact(channel, with(own, far), side, stage, day))
        .toList();
  }

  private static NavigableSet<PartyId> alone(PartyId party) {
    return new TreeSet<>(Set.of(party));
  }

  private static NavigableSet<PartyId> with(PartyId own, NavigableSet<PartyId> far) {
    NavigableSet<PartyId> all = new TreeSet<>(far);
    all.add(own);
    return all;
  }

  private static TitleContact.Stage stage(Channel channel, String title) {
    if (PLANNED.matcher(title).find()) {
      return TitleContact.Stage.ANNOUNCED;
    }
    boolean open = channel == Channel.VISIT && !ARRIVED.matcher(title).find();
    return open || title.startsWith("Statement by")
        ? TitleContact.Stage.EITHER
        : TitleContact.Stage.HELD;
  }

  private NavigableSet<PartyId> places(String side) {
    NavigableSet<PartyId> parties = new TreeSet<>();
    nations.in(side).stream()
        .filter(n -> !n.adjective() && !nations.isOrganisation(n.party()))
        .forEach(n -> parties.add(n.party()));
    return parties;
  }

  /// The parties of those who hold an office, and of known persons named without one.
  private NavigableSet<PartyId> actingFor(String side, LocalDate day) {
    NavigableSet<PartyId> parties = new TreeSet<>();
    List<Nations.Named> named = nations.in(side);
    boolean office = OFFICE.matcher(side).find();
    boolean possessive = side.matches(".*\\p{L}'s .*");
    for (Nations.Named name : named) {
      boolean posting = side.substring(0, name.start()).matches(".*(?i)ambassador.* to (the )?$");
      boolean holds = name.adjective() ? OFFICE.matcher(side.substring(name.end())).find() : office;
      if (!posting && (holds || possessive)) {
        parties.add(name.party());
      }
    }
    if (named.isEmpty()) {
      persons(side, day).forEach(parties::add);
    }
    parties.removeAll(NO_SIDES);
    return parties;
  }

  private List<PartyId> persons(String side, LocalDate day) {
    List<PartyId> parties = new ArrayList<>();
    Matcher matcher = NAME.matcher(side);
    while (matcher.find()) {
      nations.partyOf(matcher.group(), day).ifPresent(parties::add);
    }
    return parties;
  }
}
