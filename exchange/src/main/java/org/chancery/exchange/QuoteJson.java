package org.chancery.exchange;

import java.util.Optional;
import java.util.function.Function;
import org.chancery.report.Fact;
import org.chancery.report.Part;
import org.chancery.report.Quote;
import org.chancery.report.ReportId;
import org.chancery.report.Span;

/// Words: `"start": 0, "end": 5, "words": "spoke"`, before them `"part": "title"` where they stand
/// in the title, and `"report"` where they are of another report than what they are found in.
final class QuoteJson {
  private QuoteJson() {}

  static void write(Out out, Quote quote) {
    out.cite(quote);
    if (quote.span().part() == Part.TITLE) {
      out.code("part", Part.TITLE);
    }
    out.number("start", quote.span().start());
    out.number("end", quote.span().end());
    out.text("words", quote.words());
  }

  /// An object of its own, left out where there are no words.
  static void write(Out out, String name, Optional<Quote> quote) {
    quote.ifPresent(words -> out.object(name, () -> write(out, words)));
  }

  /// The words and the rule of a fact whose value stands elsewhere.
  static void writeGrounds(Out out, Fact<?> fact) {
    write(out, fact.words());
    out.text("rule", fact.rule());
  }

  static Quote read(Fields fields, ReportId home) throws MalformedJsonException {
    Optional<String> other = fields.optionalText("report");
    Part part =
        fields.optionalText("part").isPresent()
            ? fields.constant("part", Part.values())
            : Part.BODY;
    Span span = new Span(part, fields.whole("start"), fields.whole("end"));
    return new Quote(other.map(ReportId::new).orElse(home), span, fields.text("words"));
  }

  /// A fact whose value stands in a field `name` and whose grounds in `name_words`.
  static <T> Optional<Fact<T>> readFact(
      Fields fields, String name, ReportId home, Function<String, T> value)
      throws MalformedJsonException {
    Optional<String> text = fields.optionalText(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    T known = value.apply(text.get());
    return Optional.of(fields.object(name + "_words", grounds -> fact(grounds, known, home)));
  }

  static <T> Fact<T> fact(Fields grounds, T value, ReportId home) throws MalformedJsonException {
    return new Fact<>(value, read(grounds, home), grounds.text("rule"));
  }
}
