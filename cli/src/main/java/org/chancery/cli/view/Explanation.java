package org.chancery.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.account.CountClaim;
import org.chancery.account.FollowUp;
import org.chancery.actor.Participant;
import org.chancery.cli.page.Page;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.contact.Mention;
import org.chancery.contact.Refusal;
import org.chancery.identity.Apart;
import org.chancery.identity.Joined;
import org.chancery.ledger.Agreement;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Point;
import org.chancery.ledger.Stage;
import org.chancery.reading.Reading;
import org.chancery.report.Fact;
import org.chancery.report.Quote;
import org.chancery.ruling.Ruling;
import org.chancery.time.Dated;

/// One contact with all that it rests on: for every fact the words, where they stand, and the rule
/// that found them.
public final class Explanation {
  private static final int LABEL_COLUMNS = 12;

  private final Contact contact;
  private final Names names;
  private final Citations citations;
  private final Page page;
  private final List<String> missing = new ArrayList<>();

  public Explanation(Contact contact, Names names, Page page) {
    this.contact = contact;
    this.names = names;
    this.citations = new Citations(contact);
    this.page = page;
  }

  public void print() {
    page.line(Text.strong(contact.id().value())).blank();
    section("Contact", List.of(Text.of(ContactWords.of(contact.channel(), contact.status()))));
    section("Date", date());
    if (contact.history().size() > 1) {
      section("History", each(contact.history(), this::stage));
    }
    if (!contact.corrections().isEmpty()) {
      section("Rulings", each(contact.corrections(), Explanation::ruling));
    }
    section("Sides", each(contact.participants(), this::participant));
    section("Initiator", each(contact.initiators(), f -> fact(names.of(f.value()), f)));
    section("Place", each(contact.places(), f -> fact(f.value(), f)));
    section("Topics", each(contact.topics(), f -> fact(f.value(), f)));
    section("Promised", each(contact.followUps(), this::followUp));
    section("Counted", each(contact.counts(), this::count));
    if (!missing.isEmpty()) {
      page.beside(
          Text.quiet("Not found"),
          LABEL_COLUMNS,
          List.of(Paragraph.of(Text.quiet(String.join(", ", missing)))));
    }
    page.blank();
    printPoints();
    new SideBySide(contact, names, citations).print(page);
    printMentions();
    printApart();
    printReports();
    printRefusals();
  }

  private static <T> List<Text> each(List<T> facts, Function<T, Text> print) {
    return facts.stream().map(print).toList();
  }

  private void section(String label, List<Text> facts) {
    if (facts.isEmpty()) {
      missing.add(label.toLowerCase(Locale.ROOT));
    } else {
      page.beside(Text.of(label), LABEL_COLUMNS, facts.stream().map(Paragraph::hanging).toList());
    }
  }

  private List<Text> date() {
    List<Text> texts = new ArrayList<>(List.of(Text.of(DateWords.of(contact.date()))));
    contact.date().ifPresent(d -> texts.add(reason(d)));
    return texts;
  }

  private Text reason(Dated date) {
    Text reason = Text.of("because: " + date.reason());
    return date.words().map(words -> reason.and("; ").and(citations.cite(words))).orElse(reason);
  }

  private Text stage(Stage stage) {
    Quote words = stage.telling().mention().evidence().getFirst();
    return Text.of(Brief.stage(stage) + ": ").and(citations.cite(words));
  }

  private static Text ruling(Ruling ruling) {
    return Text.of(
        ruling.number() + ": " + ruling.because() + ", " + ruling.by() + ", " + ruling.madeOn());
  }

  private Text participant(Participant participant) {
    return Text.of(names.side(participant.party(), List.of(participant)) + ": ")
        .and(citations.cite(participant.words()));
  }

  private Text fact(String value, Fact<?> fact) {
    return Text.of(value + ": ").and(citations.cite(fact.words(), fact.rule()));
  }

  private Text followUp(FollowUp promise) {
    Text text = citations.cite(promise.words(), promise.rule());
    return promise.due().map(due -> text.and("; due " + DateWords.of(due.days()))).orElse(text);
  }

  private Text count(CountClaim count) {
    return Text.of(CountWords.of(count) + ": ").and(citations.cite(count.words(), count.rule()));
  }

  private void printPoints() {
    PointWords words = new PointWords(names);
    List<Point> points =
        contact.points().stream().filter(p -> p.kind() != Point.Kind.STATUS || differ(p)).toList();
    if (points.isEmpty()) {
      return;
    }
    page.line(Text.strong("Who says so"));
    for (Point point : points) {
      String value = words.value(point.kind(), point.claims().getFirst());
      page.beside(
          Text.of(PointWords.label(point.kind())),
          LABEL_COLUMNS,
          List.of(
              Paragraph.hanging(
                  Text.of(differ(point) ? "" : value + ": ").and(words.of(point, contact)))));
    }
    page.blank();
  }

  private static boolean differ(Point point) {
    return point.agreement() instanceof Agreement.Differ;
  }

  private void printApart() {
    if (contact.apart().isEmpty()) {
      return;
    }
    page.line(Text.strong("Kept apart"));
    for (Apart apart : contact.apart()) {
      List<Text> texts = new ArrayList<>();
      texts.add(Text.of("from " + apart.other() + ": " + JoinWords.of(apart)));
      apart.words().forEach(words -> texts.add(citations.cite(words)));
      page.beside(Text.EMPTY, 4, texts.stream().map(Paragraph::hanging).toList());
    }
    page.blank();
  }

  private void printMentions() {
    page.line(Text.strong("Mentions, and why they are one contact"));
    for (Joined joined : contact.mentions()) {
      Mention mention = joined.mention();
      List<Text> texts = new ArrayList<>();
      texts.add(Text.of(JoinWords.of(joined) + "; " + manner(mention)));
      mention.evidence().forEach(words -> texts.add(citations.cite(words, mention.rule())));
      if (!joined.words().isEmpty()) {
        texts.add(
            Text.join(joined.words().stream().map(citations::cite).toList(), Text.of(" and "))
                .and(" say so"));
      }
      mention
          .date()
          .ifPresent(d -> texts.add(Text.of(DateWords.of(d.days()) + ", ").and(reason(d))));
      numbered(joined.reading(), texts);
    }
    page.blank();
  }

  private static String manner(Mention mention) {
    String kind = ContactWords.of(mention.channel(), mention.status());
    return (mention.main() ? "the report is about it" : "in passing") + "; " + kind;
  }

  private void printReports() {
    page.line(Text.strong("Reports"));
    for (Reading reading : citations.readings()) {
      numbered(reading, report(reading));
    }
  }

  private List<Text> report(Reading reading) {
    Reading.Head head = reading.report();
    List<Text> texts = new ArrayList<>(List.of(Text.of(head.name())));
    head.title().ifPresent(title -> texts.add(Text.of("“" + title + "”")));
    head.source().ifPresent(source -> texts.add(Text.of(source)));
    head.url().ifPresent(url -> texts.add(Text.of(url)));
    texts.add(Text.of("published: " + published(reading.published())));
    return texts;
  }

  private static String published(Optional<Dated> day) {
    return day.map(d -> DateWords.of(d.days()) + ", " + d.reason()).orElse("day unknown");
  }

  private void printRefusals() {
    boolean any = false;
    for (Reading reading : citations.readings()) {
      if (!reading.refused().isEmpty()) {
        if (!any) {
          page.blank().line(Text.strong("Seen in these reports and not taken for contacts"));
          any = true;
        }
        numbered(reading, reading.refused().stream().map(this::refusal).toList());
      }
    }
  }

  private Text refusal(Refusal refusal) {
    return Text.of(ContactWords.lower(refusal.reason()) + ": ")
        .and(citations.cite(refusal.words(), refusal.rule()));
  }

  private void numbered(Reading reading, List<Text> texts) {
    String number = "[" + citations.number(reading.report().id()) + "]";
    page.beside(Text.of(number), 4, texts.stream().map(Paragraph::hanging).toList());
  }
}
