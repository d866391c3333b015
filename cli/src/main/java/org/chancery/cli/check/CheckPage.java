package org.chancery.cli.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chancery.audit.Audit;
import org.chancery.audit.Commitment;
import org.chancery.audit.CountCheck;
import org.chancery.cli.page.Page;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.cli.view.DateWords;
import org.chancery.cli.view.Names;
import org.chancery.cli.view.Words;
import org.chancery.ledger.Contact;
import org.chancery.matter.Source;
import org.chancery.store.BrokenEvidence;

/// The findings of a check, under a heading for each kind.
public final class CheckPage {
  private static final int LONGEST_QUOTE = 160;

  private final Names names;
  private final Page page;

  public CheckPage(Names names, Page page) {
    this.names = names;
    this.page = page;
  }

  /// Prints what somebody should look at.
  public void print(Findings findings) {
    counts("Counts that the record does not bear out", findings.counts());
    section(
        "Accounts that differ",
        findings.audit().disagreements(),
        (d, page) -> new DisagreementEntry(d, names).print(page));
    commitments("Promises past their day, as of " + findings.audit().asOf(), findings.lapsed());
    section("Known only from mentions in passing", findings.audit().inPassing(), this::inPassing);
    section("Reports whose day cannot be told", findings.audit().undated(), CheckPage::undated);
    section(
        "Words that no longer stand in their report",
        findings.evidence().orElse(List.of()),
        CheckPage::broken);
  }

  private void counts(String heading, List<CountCheck> counts) {
    section(heading, counts, (check, page) -> new CountEntry(check, names).print(page));
  }

  private void commitments(String heading, List<Commitment> commitments) {
    section(
        heading,
        commitments,
        (commitment, page) -> new CommitmentEntry(commitment, names).print(page));
  }

  private <T> void section(String heading, List<T> entries, BiConsumer<T, Page> print) {
    if (entries.isEmpty()) {
      return;
    }
    page.separate().line(Text.strong(heading));
    for (T entry : entries) {
      page.blank();
      print.accept(entry, page);
    }
  }

  private void inPassing(Contact contact, Page page) {
    Text sources =
        Phrases.sources(
            contact.mentions().stream()
                .map(j -> Source.of(j.reading(), j.mention().evidence().getFirst()))
                .toList());
    page.beside(
        Phrases.cell(contact.date()),
        Phrases.CELL,
        List.of(Paragraph.hanging(Phrases.heading(contact, names)), Paragraph.hanging(sources)));
  }

  private static void undated(Audit.UndatedReport undated, Page page) {
    Text title =
        undated
            .report()
            .title()
            .map(t -> Text.of("“" + t + "” "))
            .orElse(Text.EMPTY)
            .and(Text.quiet(undated.report().name()));
    Optional<Text> reason =
        undated
            .published()
            .map(d -> Text.of(DateWords.of(d.days())).and(Text.quiet(", because: " + d.reason())));
    page.beside(
        Text.strong(undated.published().isPresent() ? "Many days" : "No day"),
        Phrases.CELL,
        reason.isPresent()
            ? List.of(Paragraph.hanging(title), Paragraph.hanging(reason.get()))
            : List.of(Paragraph.hanging(title)));
  }

  private static void broken(BrokenEvidence broken, Page page) {
    Text head = Text.of(broken.report() + ": " + broken.reason());
    Text words =
        Text.join(
            broken.quotes().stream().map(q -> Text.of(Words.quoted(q, LONGEST_QUOTE))).toList(),
            Text.of("; "));
    page.beside(
        Text.strong(broken.quotes().size() + " quotes"),
        Phrases.CELL,
        List.of(Paragraph.hanging(head), Paragraph.hanging(words)));
  }
}
