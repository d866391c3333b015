package org.chancery.exchange;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.report.Quote;
import org.chancery.report.ReportId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes one JSON object on one line.
final class Out {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final Function<ReportId, Optional<String>> citation;

  private Out(JsonGenerator json, Function<ReportId, Optional<String>> citation) {
    this.json = json;
    this.citation = citation;
  }

  /// One object whose quotes need not name their report.
  static String object(Consumer<Out> fields) {
    return object(_ -> Optional.empty(), fields);
  }

  /// One object.
  ///
  /// @param citation how a quote names its report; empty where that goes without saying
  static String object(Function<ReportId, Optional<String>> citation, Consumer<Out> fields) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      fields.accept(new Out(json, citation));
      json.writeEndObject();
    }
    return line.toString();
  }

  /// A string, or `null`.
  void text(String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  void text(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void truth(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  /// An enum's constant in lower case.
  void code(String name, Enum<?> constant) {
    text(name, Fields.code(constant));
  }

  void object(String name, Runnable fields) {
    json.writeObjectPropertyStart(name);
    fields.run();
    json.writeEndObject();
  }

  <T> void objects(String name, Collection<T> values, Consumer<T> fields) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Strings, each the value's own.
  void texts(String name, Collection<?> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> json.writeString(value.toString()));
    json.writeEndArray();
  }

  /// The report that a quote is from, where it must be named.
  void cite(Quote quote) {
    citation.apply(quote.report()).ifPresent(name -> text("report", name));
  }
}
