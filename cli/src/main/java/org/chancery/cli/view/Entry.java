package org.chancery.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.account.CountClaim;
import org.chancery.account.FollowUp;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.contact.Channel;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Statement;
import org.chancery.report.Fact;
import org.chancery.report.Quote;

/// One contact of the chronology, paragraph by paragraph.
final class Entry {
  private static final int LONGEST_STATEMENT = 260;
  private static final int LONGEST_TOPIC = 110;
  private static final int LONGEST_REASON = 180;
  private static final int YEAR = 366;
  private static final int MOST_TOPICS = 6;
  private static final int MOST_STATEMENTS = 3;

  private final Contact contact;
  private final Names names;

  Entry(Contact contact, Names names) {
    this.contact = contact;
    this.names = names;
  }

  List<Paragraph> paragraphs() {
    List<Text> texts = new ArrayList<>();
    texts.add(headline());
    texts.addAll(sides());
    dating().ifPresent(texts::add);
    topics().ifPresent(texts::add);
    texts.addAll(statements());
    new PointWords(names).summary(contact).stream().map(Text::quiet).forEach(texts::add);
    contact.followUps().stream()
        .map(FollowUp::words)
        .map(promised -> quote("Promised", promised))
        .distinct()
        .forEach(texts::add);
    contact.counts().stream()
        .map(CountClaim::words)
        .map(count -> quote("Counted", count))
        .distinct()
        .forEach(texts::add);
    texts.add(foot());
    return texts.stream().map(Paragraph::hanging).toList();
  }

  /// "Call · at Israel's request".
  private Text headline() {
    String kind = ContactWords.of(contact.channel(), contact.status());
    Text headline = Text.strong(ContactWords.capitalised(kind));
    String places = contact.places().stream().map(Fact::value).collect(Collectors.joining(", "));
    return Stream.of(Optional.of(places).filter(p -> !p.isEmpty()), request())
        .flatMap(Optional::stream)
        .reduce(headline, (text, fact) -> text.and(" · ").and(fact), Text::and);
  }

  private Optional<String> request() {
    List<String> claimed =
        contact.initiators().stream().map(f -> names.possessive(f.value())).toList();
    return switch (claimed.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("at " + claimed.getFirst() + " request");
      default -> Optional.of("at " + String.join(" or ", claimed) + " request: reports differ");
    };
  }

  private List<Text> sides() {
    Map<PartyId, List<Participant>> sides = new LinkedHashMap<>();
    contact
        .participants()
        .forEach(p -> sides.computeIfAbsent(p.party(), _ -> new ArrayList<>()).add(p));
    List<Text> texts = new ArrayList<>();
    sides.forEach((party, people) -> texts.add(Text.of(names.side(party, people))));
    return texts;
  }

  /// Why the days are those, where they are more than one stretch or more than a year.
  private Optional<Text> dating() {
    return contact
        .date()
        .filter(d -> d.days().ranges().size() > 1 || d.days().size() > YEAR)
        .map(d -> labelled("Dated by", Shortening.cut(d.reason(), LONGEST_REASON)));
  }

  private Optional<Text> topics() {
    List<Fact<String>> topics = contact.topics();
    if (topics.isEmpty()) {
      return Optional.empty();
    }
    String listed =
        topics.stream()
            .limit(MOST_TOPICS)
            .map(topic -> Shortening.cut(topic.value(), LONGEST_TOPIC))
            .collect(Collectors.joining("; "));
    return Optional.of(labelled("About", listed + more(topics.size() - MOST_TOPICS)));
  }

  /// What each side says, under its name; where nobody is known to say anything, the words of a
  /// report that tell of the contact.
  private List<Text> statements() {
    Map<String, Set<String>> speakers = new LinkedHashMap<>();
    for (Statement statement : contact.statements()) {
      String words = Words.said(statement.account(), LONGEST_STATEMENT);
      speakers.computeIfAbsent(words, _ -> new LinkedHashSet<>()).add(side(statement));
    }
    Map<String, List<String>> sides = new LinkedHashMap<>();
    speakers.forEach((words, who) ->
        sides.computeIfAbsent(String.join(" and ", who), _ -> new ArrayList<>()).add(words));
    return sides.isEmpty() ? List.of(evidence()) : said(sides);
  }

  private String side(Statement statement) {
    return statement.side().map(names::of).orElse(Words.source(statement.report()));
  }

  private static List<Text> said(Map<String, List<String>> sides) {
    List<Text> texts = new ArrayList<>();
    sides.forEach((side, said) -> {
      said.stream().limit(MOST_STATEMENTS).forEach(words -> texts.add(labelled(side, words)));
      if (said.size() > MOST_STATEMENTS) {
        texts.add(Text.quiet(side + ": " + (said.size() - MOST_STATEMENTS) + " more"));
      }
    });
    return texts;
  }

  private Text evidence() {
    Joined telling =
        contact.mentions().stream()
            .filter(j -> j.mention().main())
            .findFirst()
            .orElse(contact.mentions().getFirst());
    Quote words = telling.mention().evidence().getFirst();
    return quote(Words.source(telling.reading().report()), words);
  }

  private static String more(int count) {
    return count > 0 ? " … and " + count + " more" : "";
  }

  private static Text quote(String label, Quote words) {
    return labelled(label, Words.quoted(words, LONGEST_STATEMENT));
  }

  private static Text labelled(String label, String words) {
    return Text.quiet(label + ": ").and(words);
  }

  /// "2 reports · not found: initiator · IL-RU-2018-04-11-call".
  private Text foot() {
    int reports = contact.reports();
    boolean passing = contact.mentions().stream().noneMatch(j -> j.mention().main());
    String known =
        reports + (reports == 1 ? " report" : " reports") + (passing ? ", in passing" : "");
    List<String> missing = missing();
    String unknown = missing.isEmpty() ? "" : " · not found: " + String.join(", ", missing);
    return Text.quiet(known + unknown + " · " + contact.id());
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (contact.initiators().isEmpty() && contact.channel() == Channel.CALL) {
      missing.add("initiator");
    }
    if (contact.places().isEmpty() && contact.channel() == Channel.MEETING) {
      missing.add("place");
    }
    if (contact.topics().isEmpty()) {
      missing.add("topics");
    }
    return missing;
  }
}
