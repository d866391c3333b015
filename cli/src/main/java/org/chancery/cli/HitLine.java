package org.chancery.cli;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.reading.Reading;
import org.chancery.report.Part;
import org.chancery.report.Quote;
import org.chancery.store.Hit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A search result as one JSON line: `{"report": {"id", "hash", "title", "published", "source",
/// "url"}, "part": "body", "start", "end", "words", "hits": [{"start", "end", "words"}]}`.
final class HitLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private HitLine() {}

  static String of(Hit hit) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      writeHead(json, hit.report());
      Part part = hit.passage().span().part();
      json.writeStringProperty("part", part == Part.TITLE ? "title" : "body");
      writeWords(json, hit.passage());
      json.writeArrayPropertyStart("hits");
      for (Quote word : hit.words()) {
        json.writeStartObject();
        writeWords(json, word);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void writeHead(JsonGenerator json, Reading.Head report) {
    json.writeObjectPropertyStart("report");
    json.writeStringProperty("id", report.name());
    json.writeStringProperty("hash", report.id().hex());
    write(json, "title", report.title());
    write(json, "published", report.published().map(LocalDate::toString));
    write(json, "source", report.source());
    write(json, "url", report.url());
    json.writeEndObject();
  }

  private static void writeWords(JsonGenerator json, Quote quote) {
    json.writeNumberProperty("start", quote.span().start());
    json.writeNumberProperty("end", quote.span().end());
    json.writeStringProperty("words", quote.words());
  }

  private static void write(JsonGenerator json, String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }
}
