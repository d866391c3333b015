package org.chancery.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the article in a web page: the part that holds most of the running text, without what
/// surrounds it. Running text is what stands in paragraphs of some length and is not a link.
final class ArticleFinder {
  /// Never part of an article.
  private static final String APPARATUS =
      "script, style, noscript, template, svg, nav, footer, aside, button, select, iframe,"
          + " figcaption, audio, video, object, [role=navigation], [role=dialog], [role=tooltip]";

  /// Hardly ever part of one, if it is small.
  private static final String SURROUNDINGS =
      "header, form, figure, [hidden], [aria-hidden=true], [style~=(?i)display:\\s*none], [role=banner],"
          + " [role=complementary], [role=contentinfo],"
          + " [class~=(?i)(^|[\\s_-])(share|sharing|social|related|newsletter|comments?|breadcrumbs?"
          + "|cookies?|slider|gallery|tooltip|caption|promo|advert(isement)?|sidebar|tags)($|[\\s_-])]";

  /// Where the page itself says that the article is, the surest first.
  private static final List<String> MARKS =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  /// The first paragraph of an article, where the page keeps it apart.
  private static final String SUMMARY =
      "[itemprop=description]:not(meta), .entry-summary, .p-summary";

  /// Shorter blocks are labels rather than running text.
  private static final int RUNNING = 40;

  /// How much running text a marked part must have to be believed.
  private static final int BELIEVED = 250;

  /// The share of the running text that the article must hold, and above which it is no
  /// surrounding.
  private static final double MOST = 0.6;

  private static final double SMALL = 0.3;

  /// The share of links in its text above which a part is a list of links.
  private static final double LINKS = 0.6;

  private final Element room;

  /// The running text that each block holds by itself.
  private final Map<Element, Integer> paragraphs;

  private ArticleFinder(Element room) {
    this.room = room;
    this.paragraphs = paragraphs(room);
  }

  /// The parts of the article in order, or the whole body where none stands out. Removes
  /// surroundings from the page.
  static List<Element> find(Document page) {
    page.select(APPARATUS).remove();
    removeSurroundings(page.body());
    Element room =
        MARKS.stream()
            .flatMap(mark -> longest(page, mark).stream())
            .findFirst()
            .orElse(page.body());
    Element article = new ArticleFinder(room).article();
    return Stream.concat(summary(page, article).stream(), Stream.of(article)).toList();
  }

  private static Optional<Element> summary(Document page, Element article) {
    return page.select(SUMMARY).stream()
        .filter(summary -> summary.text().length() > RUNNING)
        .filter(summary -> !article.text().contains(summary.text()))
        .findFirst();
  }

  private static void removeSurroundings(Element body) {
    int all = running(paragraphs(body).values());
    for (Element surrounding : body.select(SURROUNDINGS)) {
      if (running(paragraphs(surrounding).values()) <= SMALL * all) {
        surrounding.remove();
      }
    }
    for (Element list : body.select("ul, ol, table, div, section")) {
      if (linked(list) > LINKS * list.text().length() && paragraphs(list).isEmpty()) {
        list.remove();
      }
    }
  }

  private static Optional<Element> longest(Document page, String mark) {
    return page.select(mark).stream()
        .filter(part -> running(paragraphs(part).values()) >= BELIEVED)
        .max(Comparator.comparingInt(part -> running(paragraphs(part).values())));
  }

  /// The smallest part around the densest one that holds most of the running text.
  private Element article() {
    double enough = MOST * running(paragraphs.values());
    Element article = densest();
    while (!article.equals(room) && running(inside(article)) < enough) {
      article = Optional.ofNullable(article.parent()).orElse(room);
    }
    return article;
  }

  /// The element whose own paragraphs hold the most running text.
  private Element densest() {
    Map<Element, Integer> sums = new LinkedHashMap<>();
    paragraphs.forEach((paragraph, length) ->
        sums.merge(
            Optional.ofNullable(paragraph.parent())
                .filter(_ -> !paragraph.equals(room))
                .orElse(room),
            length,
            Integer::sum));
    return sums.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(room);
  }

  private List<Integer> inside(Element part) {
    return part.stream().flatMap(e -> Stream.ofNullable(paragraphs.get(e))).toList();
  }

  private static Map<Element, Integer> paragraphs(Element part) {
    Map<Element, Integer> paragraphs = new LinkedHashMap<>();
    part.stream()
        .filter(Element::isBlock)
        .forEach(block -> {
          int length = length(block);
          if (length > RUNNING) {
            paragraphs.put(block, length);
          }
        });
    return paragraphs;
  }

  /// Links count against a block: a list of them is no running text.
  private static int length(Element block) {
    boolean holdsBlocks = block.children().stream().anyMatch(Element::isBlock);
    if (holdsBlocks) {
      return block.ownText().length();
    }
    return block.text().length() - 2 * linked(block);
  }

  private static int linked(Element part) {
    return part.select("a").stream().mapToInt(link -> link.text().length()).sum();
  }

  private static int running(Collection<Integer> lengths) {
    return lengths.stream().mapToInt(length -> length).sum();
  }
}
