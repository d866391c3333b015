package org.chancery.intake;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of the article in a web page. Blocks become paragraphs with an empty line between them.
final class PageText {
  private PageText() {}

  /// The text; empty where the page has none. Changes the page.
  static String of(Document page) {
    Paragraphs paragraphs = new Paragraphs();
    ArticleFinder.find(page).forEach(paragraphs::traverse);
    return paragraphs.text();
  }

  /// Writes the text of nodes in their order, with breaks where blocks begin and end.
  private static final class Paragraphs implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private String gap = "";

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        write(words.getWholeText());
      } else if (node instanceof Element element) {
        begin(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        gap = "\n\n";
      }
    }

    private void begin(Element element) {
      if (element.nameIs("br")) {
        gap = gap.endsWith("\n") ? "\n\n" : "\n";
      } else if (element.isBlock()) {
        gap = "\n\n";
      }
    }

    private void write(String words) {
      String plain = words.replace('\u00A0', ' ').replaceAll("\\s+", " ");
      String stripped = plain.strip();
      if (plain.startsWith(" ") && gap.isEmpty()) {
        gap = " ";
      }
      if (stripped.isEmpty()) {
        return;
      }
      text.append(text.isEmpty() ? "" : gap).append(stripped);
      gap = plain.endsWith(" ") ? " " : "";
    }

    String text() {
      return text.toString();
    }
  }
}
