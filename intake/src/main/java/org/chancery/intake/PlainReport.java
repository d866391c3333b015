package org.chancery.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.intake.Fault.Kind;
import org.chancery.report.Report;

/// Text and Markdown, with what is known of the publication in a block before the text:
///
/// ```
/// ---                          Title: A call
/// title: A call                Published: 2018-04-12
/// published: 2018-04-12        Source: kremlin.ru
/// ---
/// They spoke.                  They spoke.
/// ```
///
/// A block between `---` lines is taken with any lines if one of them is known; a block without
/// them only if every line is known, the day can be understood, and an empty line follows. The text
/// is all that comes after the block, as it stands.
final class PlainReport {
  private static final Pattern FENCED =
      Pattern.compile("\\A---[ \t]*\\R(.*?\\R)?(?:---|\\.\\.\\.)[ \t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Pattern HEADED = Pattern.compile("\\A((?:[A-Za-z]+[ \t]*:.*\\R)+)[ \t]*\\R");
  private static final Pattern HEADING =
      Pattern.compile("\\A\\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\\R|\\z)");

  private PlainReport() {}

  static Report ofText(String name, String content) throws Unusable {
    return of(name, content, false);
  }

  /// The title may also be the heading that the text begins with; it stays in the text.
  static Report ofMarkdown(String name, String content) throws Unusable {
    return of(name, content, true);
  }

  private static Report of(String name, String content, boolean markdown) throws Unusable {
    Facts facts = new Facts();
    String text = content.substring(takeBlock(content, facts));
    if (text.isBlank()) {
      throw new Unusable(Kind.EMPTY, "has no text after its header");
    }
    return facts.report(name, markdown ? heading(text) : Optional.empty(), text);
  }

  /// Fills in the facts and tells where the text begins.
  private static int takeBlock(String content, Facts facts) {
    Matcher fenced = FENCED.matcher(content);
    if (fenced.find()) {
      lines(fenced.group(1)).forEach(facts::take);
      return facts.isEmpty() ? 0 : fenced.end();
    }
    Matcher headed = HEADED.matcher(content);
    if (headed.find() && isHeader(lines(headed.group(1)))) {
      lines(headed.group(1)).forEach(facts::take);
      return headed.end();
    }
    return 0;
  }

  private static boolean isHeader(List<String> lines) {
    Facts trial = new Facts();
    return lines.stream().allMatch(trial::take) && trial.isDated();
  }

  private static List<String> lines(String block) {
    return block.lines().toList();
  }

  private static Optional<String> heading(String text) {
    Matcher heading = HEADING.matcher(text);
    return heading.find() ? Optional.of(heading.group(1)) : Optional.empty();
  }
}
