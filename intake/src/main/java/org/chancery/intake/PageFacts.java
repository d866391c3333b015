package org.chancery.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a web page says about its own publication, each fact from the first place that has it.
final class PageFacts {
  private static final List<String> TITLES =
      List.of("meta[property=og:title]", "article h1", "main h1", "h1", "title");
  private static final List<String> DAYS =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "[itemprop=datePublished]",
          "meta[property=og:article:published_time]",
          "meta[name~=(?i)^(dc\\.|dcterms\\.)?(date|created|issued|date\\.issued|date\\.created)$]",
          "meta[name~=(?i)^(pub_?date|publish-?date|published|publication_?date|parsely-pub-date"
              + "|sailthru\\.date|article[.:]published(_time)?)$]");
  private static final List<String> TIMES =
      List.of("time[pubdate]", "article time[datetime]", "time[datetime]");
  private static final List<String> SOURCES =
      List.of("meta[property=og:site_name]", "meta[name=application-name]");
  private static final List<String> ADDRESSES =
      List.of("link[rel=canonical]", "meta[property=og:url]");
  private static final Pattern STRUCTURED_DAY =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");

  private final Document page;

  PageFacts(Document page) {
    this.page = page;
  }

  Optional<String> title() {
    return texts(TITLES).findFirst();
  }

  Optional<LocalDate> published() {
    return Stream.of(texts(DAYS), structuredDays(), texts(TIMES))
        .flatMap(texts -> texts)
        .flatMap(text -> PublishedDay.parse(text).stream())
        .findFirst();
  }

  /// As the site calls itself, or its host.
  Optional<String> source() {
    return texts(SOURCES).findFirst().or(() -> url().flatMap(PageFacts::host));
  }

  Optional<String> url() {
    return texts(ADDRESSES).filter(url -> url.startsWith("http")).findFirst();
  }

  private Stream<String> texts(List<String> selectors) {
    return selectors.stream()
        .flatMap(selector -> page.select(selector).stream())
        .map(PageFacts::text)
        .filter(text -> !text.isBlank());
  }

  private static String text(Element element) {
    for (String attribute : List.of("content", "datetime", "href")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute).strip();
      }
    }
    return element.text();
  }

  /// The days in the page's JSON-LD.
  private Stream<String> structuredDays() {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> STRUCTURED_DAY.matcher(script.data()).results())
        .map(found -> found.group(1));
  }

  private static Optional<String> host(String url) {
    Matcher host = Pattern.compile("https?://(?:www\\.)?([^/:?#]+).*").matcher(url);
    return host.matches() ? Optional.of(host.group(1)) : Optional.empty();
  }
}
