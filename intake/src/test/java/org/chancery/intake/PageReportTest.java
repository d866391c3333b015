package org.chancery.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReportTest {
  private static final String LONG =
      "The two presidents spoke by telephone about the situation in the region on Wednesday";

  private static Report page(String html) throws Unusable {
    return PageReport.of("a.html", html.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theArticleAloneIsTheText() throws Unusable {
    Report report =
        page(
            """
            <!DOCTYPE html><html><head><title>A call • The Site</title>
            <meta property="og:title" content="A call"><meta property="og:site_name" content="The Site">
            <link rel="canonical" href="https://www.example.org/a">
            <meta property="article:published_time" content="2018-04-12T08:00:00Z">
            <script>var they = "spoke";</script></head>
            <body><nav><a href="/">Home</a></nav><header>The Site</header>
            <main><article><h1>A call</h1><p>%s,<br>the <b>Krem</b>lin&nbsp;said.
            </p><figure><img src="x"><figcaption>Photo: Somebody</figcaption></figure>
            <div class="share-buttons social">Share this</div>
            <blockquote><p>“They will <i>meet</i> soon enough to speak of it,” it added.</p></blockquote>
            <ul><li>One</li><li>Two</li></ul></article></main>
            <aside>Read more</aside><footer>© The Site</footer></body></html>\
            """
                .formatted(LONG));

    assertEquals(
        Report.of(
            "a.html",
            Optional.of("A call"),
            Optional.of(LocalDate.of(2018, 4, 12)),
            Optional.of("The Site"),
            Optional.of("https://www.example.org/a"),
            "A call\n\n"
                + LONG
                + ",\nthe Kremlin said.\n\n“They will meet soon enough to speak of it,” it added."
                + "\n\nOne\n\nTwo"),
        report);
  }

  @Test
  void withoutMarksTheDensestBlockIsTheText() throws Unusable {
    Report report =
        page(
            "<html><body><div><a href=1>One</a><a href=2>Two</a></div><div><div><p>"
                + LONG
                + " one.</p><p>"
                + LONG
                + " two.</p></div></div><div><p>Contact us by letter or by telephone at any time"
                + "</p></div></body></html>");

    assertEquals(LONG + " one.\n\n" + LONG + " two.", report.text());
    assertEquals(Optional.empty(), report.title());
    assertEquals(Optional.empty(), report.published());
  }

  @Test
  void aSummaryThatStandsApartComesFirst() throws Unusable {
    String summary = "In Bethlehem, Vladimir Putin held talks with Mahmoud Abbas.";

    assertEquals(
        summary + "\n\n" + LONG.repeat(3),
        page("<html><article><h1>Visit</h1><div itemprop=description><p>"
                + summary
                + "</p></div><p>26 June</p><div itemprop=articleBody><p>"
                + LONG.repeat(3)
                + "</p></div></article></html>")
            .text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2018-04-12T08:00:00Z'>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\" : \"2018-04-12\"}"
            + "</script>",
        "<meta itemprop='datePublished' content='2018-04-12'>",
        "<span itemprop=datePublished>12 April 2018</span>",
        "<time datetime='2018-04-12'>yesterday</time>",
        "<meta name='date' content='2018-04-12'>",
        "<meta name='DC.date.issued' content='2018-04-12'>",
        "<meta name='pubdate' content='Thu, 12 Apr 2018 10:00:00 GMT'>"
      })
  void theDayOfPublication(String mark) throws Unusable {
    assertEquals(
        Optional.of(LocalDate.of(2018, 4, 12)),
        page("<html>" + mark + "<p>" + LONG + "</p></html>").published());
  }

  @Test
  void theHostIsTheSourceWhereTheSiteHasNoName() throws Unusable {
    assertEquals(
        Optional.of("kremlin.ru"),
        page("<html><link rel=canonical href='http://www.kremlin.ru/1'><p>" + LONG).source());
  }

  @Test
  void aDeclaredCharsetIsBelievedWhereThePageIsNotUtf8() throws Unusable {
    String html = "<html><meta charset=\"windows-1251\"><p>Путин: " + LONG + "</p></html>";

    assertEquals(
        "Путин: " + LONG,
        PageReport.of("a.html", html.getBytes(Charset.forName("windows-1251"))).text());
  }

  @Test
  void aPageWithoutADeclaredCharsetMustBeUtf8() {
    byte[] bytes = ("<html><p>é " + LONG).getBytes(StandardCharsets.ISO_8859_1);

    assertThrows(Unusable.class, () -> PageReport.of("a.html", bytes));
  }

  @Test
  void aPageWithoutWordsIsAFault() {
    assertThrows(Unusable.class, () -> page("<html><script>1</script><nav>Home</nav></html>"));
  }
}
