package org.chancery.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.audit.Commitment;
import org.chancery.audit.CountCheck;
import org.chancery.change.Cause;
import org.chancery.change.Change;
import org.chancery.change.Difference;
import org.chancery.cli.page.Page;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.cli.view.Names;
import org.chancery.ledger.Contact;

/// What changed between two ledgers, under a heading for each kind of change.
public final class ChangePage {
  /// The kinds of changes in the order of the page.
  private enum Kind {
    APPEARED("Contacts that appeared"),
    VANISHED("Contacts that vanished"),
    JOINED("Contacts that were joined"),
    SPLIT("Contacts that were split"),
    DIVIDED("Contacts whose mentions were divided in another way"),
    ALTERED("Contacts that changed"),
    RECOUNTED("Counts"),
    FOLLOWED("Promises");

    private final String heading;

    Kind(String heading) {
      this.heading = heading;
    }

    static Kind of(Change change) {
      return switch (change) {
        case Change.Appeared _ -> APPEARED;
        case Change.Vanished _ -> VANISHED;
        case Change.Regrouped grouped ->
            grouped.after().size() == 1 ? JOINED : grouped.before().size() == 1 ? SPLIT : DIVIDED;
        case Change.Altered _ -> ALTERED;
        case Change.Recounted _ -> RECOUNTED;
        case Change.Followed _ -> FOLLOWED;
      };
    }
  }

  private final Names names;
  private final Page page;

  public ChangePage(Names names, Page page) {
    this.names = names;
    this.page = page;
  }

  /// Prints changes in their order within each kind.
  public void print(List<Change> changes) {
    for (Kind kind : Kind.values()) {
      List<Change> some = changes.stream().filter(c -> Kind.of(c) == kind).toList();
      if (!some.isEmpty()) {
        page.separate().line(Text.strong(kind.heading));
        some.forEach(this::print);
      }
    }
  }

  private void print(Change change) {
    page.blank();
    switch (change) {
      case Change.Appeared(Contact contact, List<Cause> causes) ->
          print(contact, List.of(because(causes)));
      case Change.Vanished(Contact contact, List<Cause> causes) ->
          print(contact, List.of(because(causes)));
      case Change.Regrouped(List<Contact> before, List<Contact> after, List<Cause> causes) ->
          print(
              after.getFirst(),
              List.of(
                  Text.of("Before: " + contacts(before)),
                  Text.of("After: " + contacts(after)),
                  because(causes)));
      case Change.Altered altered -> print(altered.after(), lines(altered.differences()));
      case Change.Recounted(
              Optional<CountCheck> before,
              Optional<CountCheck> after,
              List<Cause> causes) ->
          print(before.map(this::entry), after.map(this::entry), causes);
      case Change.Followed(
              Optional<Commitment> before,
              Optional<Commitment> after,
              List<Cause> causes) ->
          print(before.map(this::entry), after.map(this::entry), causes);
    }
  }

  private void print(Contact contact, List<Text> lines) {
    List<Text> texts = new ArrayList<>();
    texts.add(Phrases.heading(contact, names));
    texts.addAll(lines);
    page.beside(
        Phrases.cell(contact.date()),
        Phrases.CELL,
        texts.stream().map(Paragraph::hanging).toList());
  }

  private static Text because(List<Cause> causes) {
    return Text.quiet(CauseWords.of(causes));
  }

  private static String contacts(List<Contact> contacts) {
    return contacts.stream().map(Phrases::contact).collect(Collectors.joining("; "));
  }

  /// What has the same causes stands together.
  private List<Text> lines(List<Difference> differences) {
    DifferenceWords words = new DifferenceWords(names);
    Map<List<Cause>, List<Text>> byCauses = new LinkedHashMap<>();
    for (Difference difference : differences) {
      byCauses
          .computeIfAbsent(difference.causes(), _ -> new ArrayList<>())
          .add(Text.of(words.of(difference)));
    }
    List<Text> lines = new ArrayList<>();
    byCauses.forEach((causes, texts) -> {
      lines.addAll(texts);
      lines.add(because(causes));
    });
    return lines;
  }

  /// An entry of an audit, what it was before, and why it is that no longer.
  private void print(
      Optional<? extends Entry> before, Optional<? extends Entry> after, List<Cause> causes) {
    Entry entry = after.isPresent() ? after.get() : before.orElseThrow();
    List<Paragraph> paragraphs = new ArrayList<>(entry.paragraphs());
    if (before.isPresent() && after.isPresent()) {
      paragraphs.add(Paragraph.hanging(Text.of("Before: " + before.get().cell().words())));
    }
    paragraphs.add(Paragraph.hanging(because(causes)));
    page.beside(
        after.isPresent() ? entry.cell() : Text.strong("No longer"), Phrases.CELL, paragraphs);
  }

  private CountEntry entry(CountCheck check) {
    return new CountEntry(check, names);
  }

  private CommitmentEntry entry(Commitment commitment) {
    return new CommitmentEntry(commitment, names);
  }
}
