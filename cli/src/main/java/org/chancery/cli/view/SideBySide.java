package org.chancery.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.account.Account;
import org.chancery.account.Speaker;
import org.chancery.actor.PartyId;
import org.chancery.cli.page.Page;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.identity.Joined;
import org.chancery.ledger.Claim;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Point;
import org.chancery.ledger.Statement;
import org.chancery.report.Quote;

/// The accounts of a contact by side: next to each other where there are two and the page is wide
/// enough, below each other otherwise; those of third parties at the end.
final class SideBySide {
  /// Narrower columns break every other word.
  private static final int WIDE = 100;

  private final Contact contact;
  private final Names names;
  private final Citations citations;
  private final PointWords points;

  SideBySide(Contact contact, Names names, Citations citations) {
    this.contact = contact;
    this.names = names;
    this.citations = citations;
    this.points = new PointWords(names);
  }

  void print(Page page) {
    page.line(Text.strong("Accounts")).blank();
    List<List<Paragraph>> sides = new ArrayList<>();
    contact.parties().forEach(party -> sides.add(account(party)));
    if (sides.size() == 2 && page.width() >= WIDE) {
      page.columns(sides.get(0), sides.get(1)).blank();
    } else {
      sides.forEach(side -> print(side, page));
    }
    List<Paragraph> others = account("Third parties", Optional.empty());
    if (others.size() > 1) {
      print(others, page);
    }
  }

  private static void print(List<Paragraph> account, Page page) {
    account.forEach(paragraph -> page.indented(0, paragraph));
    page.blank();
  }

  private List<Paragraph> account(PartyId party) {
    List<Paragraph> account = new ArrayList<>(account(names.of(party), Optional.of(party)));
    boolean silent = account.size() == 1;
    if (silent) {
      account.add(Paragraph.of(Text.quiet("no account in these reports")));
      return account;
    }
    String leftOut =
        contact.points().stream()
            .filter(point -> point.silent().contains(party))
            .map(this::named)
            .distinct()
            .collect(Collectors.joining("; "));
    if (!leftOut.isEmpty()) {
      account.add(Paragraph.hanging(Text.quiet("not found here: " + leftOut)));
    }
    return account;
  }

  private String named(Point point) {
    String label = PointWords.label(point.kind()).toLowerCase(java.util.Locale.ROOT);
    return switch (point.kind()) {
      case STATUS -> "that it took place";
      case DAY, INITIATOR -> label;
      case PLACE, TOPIC, REQUEST, PROMISE ->
          label + " " + points.value(point.kind(), point.claims().getFirst());
    };
  }

  /// A heading, and below it what was published, said and claimed by one side or by third parties.
  private List<Paragraph> account(String heading, Optional<PartyId> side) {
    List<Text> texts = new ArrayList<>();
    for (Joined joined : contact.mentions()) {
      if (joined.reading().publisher().equals(side) && side.isPresent()) {
        Quote words = joined.mention().evidence().getFirst();
        texts.add(Text.quiet("own report: ").and(citations.cite(words)));
      }
    }
    for (Point point : contact.points()) {
      for (Claim claim : point.claims()) {
        if (claim.side().equals(side) && point.kind() != Point.Kind.STATUS) {
          texts.add(claim(point.kind(), claim));
        }
      }
    }
    contact.statements().stream()
        .filter(s -> s.side().equals(side))
        .forEach(s -> texts.add(statement(s)));
    List<Paragraph> account = new ArrayList<>(List.of(Paragraph.of(Text.strong(heading))));
    texts.stream().distinct().map(Paragraph::hanging).forEach(account::add);
    return account;
  }

  private Text claim(Point.Kind kind, Claim claim) {
    String label = PointWords.label(kind).toLowerCase(java.util.Locale.ROOT) + ": ";
    return switch (kind) {
      case DAY, INITIATOR ->
          Text.quiet(label)
              .and(points.value(kind, claim) + ", ")
              .and(citations.cite(claim.words()));
      case STATUS, PLACE, TOPIC, REQUEST, PROMISE ->
          Text.quiet(label).and(citations.cite(claim.words()));
    };
  }

  private Text statement(Statement statement) {
    Account account = statement.account();
    String speaker =
        account.speaker().map(Speaker::words).map(Quote::words).orElse("the report itself");
    String via = account.via().map(Quote::words).map(v -> ", via " + v).orElse("");
    String manner = account.direct() ? "" : ", in the report's words";
    return Text.quiet(speaker + via + manner + ": ")
        .and(citations.cite(account.words(), account.rule()));
  }
}
