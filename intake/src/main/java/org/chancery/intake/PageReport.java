package org.chancery.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.intake.Fault.Kind;
import org.chancery.report.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Web pages: the article alone, with what the page says about its publication.
final class PageReport {
  private static final int HEAD = 2048;
  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

  private PageReport() {}

  static Report of(String name, byte[] bytes) throws Unusable {
    Document page = Jsoup.parse(decoded(bytes));
    PageFacts facts = new PageFacts(page);
    Optional<String> title = facts.title();
    Report published =
        Report.of(name, title, facts.published(), facts.source(), facts.url(), PageText.of(page));
    if (published.text().isBlank()) {
      throw new Unusable(Kind.EMPTY, "is a web page without an article in it");
    }
    return published;
  }

  /// UTF-8, or else the charset that the page declares.
  private static String decoded(byte[] bytes) throws Unusable {
    Optional<Charset> declared = declared(bytes);
    return declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8)
        ? Decoder.decode(bytes)
        : decoded(bytes, declared.get());
  }

  private static String decoded(byte[] bytes, Charset declared) throws Unusable {
    try {
      return Decoder.decode(bytes);
    } catch (Unusable e) {
      return Decoder.decode(bytes, declared);
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    return charset.find() && isKnown(charset.group(1))
        ? Optional.of(Charset.forName(charset.group(1)))
        : Optional.empty();
  }

  private static boolean isKnown(String charset) {
    return charset.matches("[A-Za-z0-9][\\w-]*") && Charset.isSupported(charset);
  }
}
