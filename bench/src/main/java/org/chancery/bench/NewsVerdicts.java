package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.actor.MalformedTableException;
import org.chancery.actor.Table;
import org.chancery.contact.Mention;
import org.chancery.report.Span;

/// The contacts of the sampled items, judged by hand: `news-sample.tsv`.
record NewsVerdicts(List<Row> rows) {
  /// What a person says of a contact.
  enum Verdict {
    /// The item states it as it stands in the row.
    STATED,
    /// The item states one there with other parties, by another channel or with another status.
    INEXACT,
    /// The item states none there.
    FALSE
  }

  /// A contact as somebody found it, with the place of the words that assert it.
  record Row(
      String item,
      int start,
      int end,
      String channel,
      String status,
      Set<String> parties,
      Verdict verdict,
      String kind) {
    boolean is(String in, Mention mention) {
      Span words = mention.evidence().getFirst().span();
      return item.equals(in)
          && start < words.end()
          && words.start() < end
          && channel.equals(channelOf(mention))
          && status.equals(statusOf(mention))
          && parties.equals(codes(mention));
    }

    @Override
    public String toString() {
      return String.join(
          "\t",
          item,
          Integer.toString(start),
          Integer.toString(end),
          channel,
          status,
          String.join("|", parties),
          kind);
    }
  }

  NewsVerdicts {
    rows = List.copyOf(rows);
  }

  static NewsVerdicts bundled() {
    List<Row> rows = new ArrayList<>();
    try {
      for (Table.Row row : Table.bundled(NewsVerdicts.class, "news-sample.tsv").rows()) {
        rows.add(
            new Row(
                row.required("item"),
                Integer.parseInt(row.required("start")),
                Integer.parseInt(row.required("end")),
                row.required("channel"),
                row.required("status"),
                new TreeSet<>(row.list("parties")),
                Verdict.valueOf(row.required("verdict").toUpperCase(Locale.ROOT)),
                row.text("kind").orElse("")));
      }
    } catch (MalformedTableException e) {
      throw new IllegalStateException("the table of verdicts is malformed", e);
    }
    return new NewsVerdicts(rows);
  }

  /// The rows on one item.
  List<Row> on(NewsItem item) {
    return rows.stream().filter(row -> row.item().equals(item.id())).toList();
  }

  /// A contact as a row of the table, its verdict left open.
  static String open(NewsItem item, Mention mention) {
    Span words = mention.evidence().getFirst().span();
    return String.join(
        "\t",
        item.id(),
        Integer.toString(words.start()),
        Integer.toString(words.end()),
        channelOf(mention),
        statusOf(mention),
        String.join("|", codes(mention)));
  }

  /// Visits and meetings are one, as in the keys.
  private static String channelOf(Mention mention) {
    return switch (mention.channel()) {
      case CALL -> "call";
      case MEETING, VISIT -> "meeting";
      case MESSAGE -> "message";
    };
  }

  private static String statusOf(Mention mention) {
    return mention.status().outcome().name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> codes(Mention mention) {
    return mention.parties().stream()
        .map(party -> party.code())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
