package org.chancery.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.cli.page.Page;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.contact.Mention;
import org.chancery.reading.Reading;
import org.chancery.reading.Step;
import org.chancery.reading.Trace;
import org.chancery.report.Part;
import org.chancery.time.Dated;

/// How one report was read: sentence by sentence what was seen in it and what came of it, then the
/// contacts. Sentences in which no rule had anything to look at are counted, and shown where asked
/// for.
public final class SentenceBySentence {
  private static final int NUMBER_COLUMNS = 7;

  private final Trace trace;
  private final Names names;
  private final boolean all;
  private final Page page;

  /// @param all whether sentences without words of contact are shown in full
  public SentenceBySentence(Trace trace, Names names, boolean all, Page page) {
    this.trace = trace;
    this.names = names;
    this.all = all;
    this.page = page;
  }

  public void print() {
    heading();
    page.blank();
    int i = 0;
    while (i < trace.steps().size()) {
      int end = endOfIdle(i);
      if (end > i) {
        idle(i, end);
        i = end;
      } else {
        step(i);
        i++;
      }
    }
    page.blank();
    conclusion();
  }

  private void heading() {
    Reading.Head head = trace.reading().report();
    page.line(Text.strong(head.title().orElse(head.name())));
    List<String> facts = new ArrayList<>(List.of(head.name()));
    head.source().ifPresent(facts::add);
    facts.add("published " + published(trace.reading().published()));
    trace.reading().publisher().ifPresent(p -> facts.add("by " + names.inSentence(p)));
    page.line(Text.quiet(String.join(" · ", facts)));
  }

  private static String published(Optional<Dated> day) {
    return day.map(d -> DateWords.of(d.days()) + ", " + d.reason()).orElse("on a day unknown");
  }

  /// The index after the last of the sentences from `start` on that nothing has come of.
  private int endOfIdle(int start) {
    int i = start;
    while (!all && i < trace.steps().size() && StepLines.isIdle(trace, trace.steps().get(i))) {
      i++;
    }
    return i;
  }

  private void step(int i) {
    Step step = trace.steps().get(i);
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(MarkedSentence.of(trace.report(), step)));
    StepLines.of(trace, step).forEach(line -> paragraphs.add(Paragraph.hanging(line)));
    page.beside(Text.quiet(number(i)), NUMBER_COLUMNS, paragraphs);
  }

  private String number(int i) {
    boolean title = trace.steps().get(i).sentence().part() == Part.TITLE;
    return (i + 1) + (title ? " title" : "");
  }

  /// Sentences in which nothing was to be found, in one line with those whom they introduce.
  private void idle(int from, int to) {
    String numbers = to - from == 1 ? "" + to : (from + 1) + "–" + to;
    String named =
        trace.steps().subList(from, to).stream()
            .flatMap(step -> step.actors().stream())
            .filter(group -> !group.reference())
            .flatMap(group -> group.members().stream())
            .filter(actor -> actor.name().isPresent())
            .map(StepLines::named)
            .distinct()
            .collect(Collectors.joining(", "));
    String text = "no words of contact" + (named.isEmpty() ? "" : "; named: " + named);
    page.beside(Text.quiet(numbers), NUMBER_COLUMNS, List.of(Paragraph.hanging(Text.quiet(text))));
  }

  private void conclusion() {
    List<Mention> contacts = trace.reading().contacts();
    page.line(Text.strong(contacts.isEmpty() ? "No contact" : "Contacts"));
    if (contacts.isEmpty()) {
      page.line(Text.of(reason()));
    }
    for (int i = 0; i < contacts.size(); i++) {
      page.beside(
          Text.of("" + (i + 1)), 2, List.of(Paragraph.hanging(Text.of(contact(contacts.get(i))))));
    }
  }

  private String contact(Mention mention) {
    String kind = ContactWords.capitalised(ContactWords.of(mention.channel(), mention.status()));
    String sides =
        mention.parties().stream()
            .map(party ->
                names.side(
                    party,
                    mention.participants().stream().filter(p -> p.party().equals(party)).toList()))
            .collect(Collectors.joining("; "));
    String date =
        mention.date().map(d -> DateWords.of(d.days()) + ", " + d.reason()).orElse("day unknown");
    String initiator =
        mention.initiator().map(f -> ". At " + names.possessive(f.value()) + " request").orElse("");
    return kind
        + ": "
        + sides
        + ". "
        + date
        + initiator
        + (mention.main() ? "" : ". Mentioned in passing");
  }

  /// Why there is none.
  private String reason() {
    long looked = trace.steps().stream().filter(Step::isLookedAt).count();
    if (looked == 0) {
      return "No sentence holds a word of contact.";
    }
    return trace.reading().refused().isEmpty()
        ? "No rule takes any of the marked words for a contact."
        : "Whatever looked like a contact was refused.";
  }
}
