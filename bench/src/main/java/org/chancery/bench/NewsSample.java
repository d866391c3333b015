package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.actor.Knowledge;
import org.chancery.bench.NewsVerdicts.Row;
import org.chancery.bench.NewsVerdicts.Verdict;
import org.chancery.contact.Mention;
import org.chancery.reading.Reader;

/// What is found in ordinary news, most of which is no diplomacy, against the verdicts of a person:
/// `sample [--items] NUMBER`.
///
/// A sample has 320 paragraphs of the digests of current events, each read with the rest of its
/// day, and 80 articles of Wikinews. What nobody has judged is listed as a row for the table of
/// verdicts and counted apart.
final class NewsSample implements Measure {
  private static final String DIGESTS = "current-events-2002-2015.jsonl.gz";
  private static final String ARTICLES = "wikinews-2019.jsonl.gz";
  private static final long SEED = 400;
  private static final int PARAGRAPHS = 320;
  private static final int WHOLE = 80;

  private final Map<Verdict, Integer> found = new EnumMap<>(Verdict.class);
  private int unjudged;
  private int missed;

  @Override
  public String name() {
    return "sample";
  }

  @Override
  public String summary() {
    return "[--items] NUMBER  contacts found in 400 items of ordinary news, judged by hand";
  }

  @Override
  public void run(List<String> operands, PrintStream out) throws IOException {
    if (Corpora.lack(List.of(DIGESTS, ARTICLES), out)) {
      return;
    }
    boolean shown = operands.contains("--items");
    Reader reader = new Reader(Knowledge.bundled(), Corpora.READ_ON);
    NewsVerdicts verdicts = NewsVerdicts.bundled();
    List<NewsItem> items = items(Integer.parseInt(operands.getLast()));
    for (NewsItem item : items) {
      if (shown) {
        out.println("\n" + item.id() + "\n" + item.words());
      }
      judge(item, reader, verdicts, out);
    }
    out.printf(
        Locale.ROOT,
        "%d items: %d contacts found as stated, %d inexact, %d false, %d unjudged; %d missed%n",
        items.size(),
        found.getOrDefault(Verdict.STATED, 0),
        found.getOrDefault(Verdict.INEXACT, 0),
        found.getOrDefault(Verdict.FALSE, 0),
        unjudged,
        missed);
    if (unjudged > 0) {
      out.println("The measure is open until news-sample.tsv has a verdict on each unjudged one.");
    }
  }

  private static List<NewsItem> items(int number) throws IOException {
    List<NewsItem> paragraphs =
        Corpora.of(Corpora.FOLDER.resolve(DIGESTS)).stream().flatMap(NewsItem::paragraphs).toList();
    List<NewsItem> articles =
        Corpora.of(Corpora.FOLDER.resolve(ARTICLES)).stream().map(NewsItem::article).toList();
    List<NewsItem> items = new ArrayList<>(NewsItem.drawn(paragraphs, SEED, number, PARAGRAPHS));
    items.addAll(NewsItem.drawn(articles, SEED, number, WHOLE));
    return items;
  }

  private void judge(NewsItem item, Reader reader, NewsVerdicts verdicts, PrintStream out) {
    List<Row> open = new ArrayList<>(verdicts.on(item));
    for (Mention mention : reader.read(item.report()).contacts()) {
      if (item.holds(mention)) {
        Optional<Row> row = open.stream().filter(r -> r.is(item.id(), mention)).findFirst();
        row.ifPresent(open::remove);
        Optional<Verdict> verdict = row.map(Row::verdict);
        verdict.ifPresentOrElse(v -> found.merge(v, 1, Integer::sum), () -> unjudged++);
        if (verdict.filter(v -> v == Verdict.STATED).isEmpty()) {
          String name = verdict.map(v -> v.name().toLowerCase(Locale.ROOT)).orElse("unjudged");
          out.println(name + "\t" + NewsVerdicts.open(item, mention) + "\t" + words(mention));
        }
      }
    }
    for (Row row : open) {
      if (row.verdict() == Verdict.STATED) {
        missed++;
        out.println("missed\t" + row);
      }
    }
  }

  private static String words(Mention mention) {
    return mention.rule() + ": " + mention.evidence().getFirst().words().replace('\n', ' ');
  }
}
