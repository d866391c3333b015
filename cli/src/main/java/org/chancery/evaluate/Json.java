package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON value. Keys and readings may carry fields of any kind, and missed contacts are printed
/// with all of theirs.
sealed interface Json {
  JsonFactory FACTORY = new JsonFactory();

  /// An object.
  ///
  /// @param fields in the order of the text
  record Structure(Map<String, Json> fields) implements Json {
    Json get(String name) {
      return fields.getOrDefault(name, Literal.NULL);
    }

    @Override
    public String toString() {
      return fields.entrySet().stream()
          .map(field -> quoted(field.getKey()) + ": " + field.getValue())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /// An array.
  record Row(List<Json> values) implements Json {
    @Override
    public String toString() {
      return values.stream().map(Json::toString).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /// A string.
  record Text(String text) implements Json {
    @Override
    public String toString() {
      return quoted(text);
    }
  }

  /// A number as written.
  record Numeral(String digits) implements Json {
    @Override
    public String toString() {
      return digits;
    }
  }

  /// The three words of JSON.
  enum Literal implements Json {
    TRUE,
    FALSE,
    NULL;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// The string, where it is one with at least one character.
  default Optional<String> filled() {
    return this instanceof Text(String text) && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  /// The members of an array that are objects; none of anything else.
  default List<Structure> structures() {
    return this instanceof Row(List<Json> values)
        ? values.stream().filter(Structure.class::isInstance).map(Structure.class::cast).toList()
        : List.of();
  }

  /// The value that a line holds.
  ///
  /// @throws KeyException when it is not JSON
  static Json parse(String line, String place) throws KeyException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      return value(parser, parser.nextToken());
    } catch (JacksonException e) {
      throw new KeyException(place + ": is not whole JSON: " + e.getOriginalMessage());
    }
  }

  private static Json value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> structure(parser);
      case START_ARRAY -> row(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getString());
      case VALUE_TRUE -> Literal.TRUE;
      case VALUE_FALSE -> Literal.FALSE;
      case VALUE_NULL -> Literal.NULL;
      case VALUE_STRING,
          NOT_AVAILABLE,
          END_OBJECT,
          END_ARRAY,
          PROPERTY_NAME,
          VALUE_EMBEDDED_OBJECT ->
          new Text(parser.getString());
    };
  }

  private static Structure structure(JsonParser parser) {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      fields.put(name, value(parser, parser.nextToken()));
    }
    return new Structure(fields);
  }

  private static Row row(JsonParser parser) {
    List<Json> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      values.add(value(parser, token));
    }
    return new Row(values);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        case '\b' -> quoted.append("\\b");
        case '\f' -> quoted.append("\\f");
        default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : c);
      }
    }
    return quoted.append('"').toString();
  }
}
