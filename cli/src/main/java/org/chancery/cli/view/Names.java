package org.chancery.cli.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.actor.Knowledge;
import org.chancery.actor.Participant;
import org.chancery.actor.Party;
import org.chancery.actor.PartyId;

/// Parties and participants as a sentence names them: "Prime Minister of the Netherlands".
public final class Names {
  /// Longer names of organisations give way to their code: "IAEA".
  private static final int LONG = 25;

  /// A name that has one of these words takes "the".
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "Agency",
          "Alliance",
          "Army",
          "Association",
          "Authority",
          "Bahamas",
          "Bank",
          "Coalition",
          "Comoros",
          "Commission",
          "Committee",
          "Commonwealth",
          "Community",
          "Conference",
          "Cooperation",
          "Council",
          "Court",
          "Emirates",
          "Federation",
          "Force",
          "Forum",
          "Front",
          "Fund",
          "Gambia",
          "Group",
          "Initiative",
          "Islands",
          "Kingdom",
          "League",
          "Maldives",
          "Mission",
          "Movement",
          "Nations",
          "Netherlands",
          "Organisation",
          "Organization",
          "Partnership",
          "Party",
          "Philippines",
          "Quartet",
          "Republic",
          "See",
          "States",
          "Union");

  /// Abbreviations spoken as words, which take no article.
  private static final Set<String> SPOKEN =
      Set.of(
          "APEC",
          "ASEAN",
          "BIMSTEC",
          "CARICOM",
          "CELAC",
          "COMESA",
          "ECOWAS",
          "IGAD",
          "INTERPOL",
          "ISAF",
          "KFOR",
          "MERCOSUR",
          "NATO",
          "OPEC",
          "SAARC",
          "UNESCO",
          "UNICEF",
          "UNIFIL",
          "UNRWA");

  private final Knowledge knowledge;

  public Names(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// As a label: "United States", "IAEA".
  public String of(PartyId party) {
    String name = knowledge.nameOf(party);
    boolean organisation = knowledge.kindOf(party) == Party.Kind.ORGANISATION;
    return organisation && name.length() >= LONG ? party.code() : name;
  }

  /// Within a sentence: "the United States".
  public String inSentence(PartyId party) {
    String name = of(party);
    if (!name.equals(knowledge.nameOf(party))) {
      return SPOKEN.contains(name) ? name : "the " + name;
    }
    boolean article = List.of(name.split("[ -]")).stream().anyMatch(WITH_ARTICLE::contains);
    return article ? "the " + name : name;
  }

  /// "Israel's", "the United States'".
  public String possessive(PartyId party) {
    String name = inSentence(party);
    return name.endsWith("s") ? name + "'" : name + "'s";
  }

  /// Those who act for one party: "Vladimir Putin, President of Russia", "Russia: Vladimir Putin,
  /// President; Sergey Lavrov, Foreign Minister", or the bare party where nobody is named.
  String side(PartyId party, List<Participant> people) {
    List<Participant> known =
        people.stream().filter(p -> p.name().isPresent() || p.office().isPresent()).toList();
    return switch (known.size()) {
      case 0 -> of(party);
      case 1 -> alone(known.getFirst());
      default ->
          known.stream().map(Names::person).collect(Collectors.joining("; ", of(party) + ": ", ""));
    };
  }

  private static String person(Participant person) {
    return join(person.name(), person.office());
  }

  private String alone(Participant person) {
    Optional<String> office = person.office().map(o -> office(o, person.party()));
    return office.isPresent()
        ? join(person.name(), office)
        : person.name().orElse("") + ", " + of(person.party());
  }

  private static String join(Optional<String> name, Optional<String> office) {
    return name.isPresent() && office.isPresent()
        ? name.get() + ", " + office.get()
        : name.or(() -> office).orElse("");
  }

  /// An office with its party, which many titles already name.
  private String office(String office, PartyId party) {
    if (office.contains(knowledge.nameOf(party))) {
      return office;
    }
    boolean complex = office.contains(" of ") || office.contains(" for ");
    return complex ? office + ", " + of(party) : office + " of " + inSentence(party);
  }
}
