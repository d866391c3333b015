package org.chancery.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.intake.Fault.Kind;

/// How reports are written down. The name decides, unless the content looks like a web page.
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  /// One object, an array, or objects in a row.
  JSON,
  /// One object a line.
  JSON_LINES;

  private static final Pattern PAGE =
      Pattern.compile(
          "(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype html|html)\\b.*", Pattern.DOTALL);

  /// @param name the source's, without the ending of a compression
  /// @param start the first characters of the content, without white space before them
  /// @throws Unusable when the format is known and not read
  static Format of(String name, String start) throws Unusable {
    Optional<String> ending = ending(name);
    Format format =
        switch (ending.orElse("")) {
          case "md", "markdown" -> MARKDOWN;
          case "html", "htm", "xhtml" -> HTML;
          case "json" -> JSON;
          case "jsonl", "ndjson" -> JSON_LINES;
          case "txt", "text" -> TEXT;
          case "pdf" -> throw unsupported("PDF", "make text of it, for example: pdftotext -layout");
          case "doc", "docx", "odt", "rtf", "epub" ->
              throw unsupported("word processor files", "save it as text or HTML");
          case "csv", "tsv", "xml", "rss", "atom", "eml", "mbox", "warc" ->
              throw unsupported(ending.orElseThrow() + " files", "make JSON lines of it");
          case "zip", "tar", "tgz", "7z", "rar", "bz2", "xz", "zst" ->
              throw unsupported("archives", "unpack it first");
          default -> start.startsWith("{") ? JSON_LINES : TEXT;
        };
    boolean page = format == TEXT && PAGE.matcher(start.toLowerCase(Locale.ROOT)).matches();
    return page ? HTML : format;
  }

  private static Unusable unsupported(String what, String advice) {
    return new Unusable(
        Kind.UNSUPPORTED, "is of a kind that is not read (" + what + "); " + advice);
  }

  private static Optional<String> ending(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot <= 0
        ? Optional.empty()
        : Optional.of(file.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
