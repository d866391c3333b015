package org.chancery.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON text into values.
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final String place;
  private final JsonParser parser;

  private JsonText(String place, JsonParser parser) {
    this.place = place;
    this.parser = parser;
  }

  /// The values that follow each other in a text, mostly one.
  ///
  /// @throws MalformedJsonException when the text is not JSON
  static List<Value> parse(String json, String place) throws MalformedJsonException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return new JsonText(place, parser).values();
    } catch (JacksonException e) {
      throw new MalformedJsonException(place, "is not whole JSON (" + position(e) + said(e) + ")");
    }
  }

  /// The only object in a text.
  ///
  /// @throws MalformedJsonException when the text is anything else
  static Fields parseObject(String json, String place) throws MalformedJsonException {
    List<Value> values = parse(json, place);
    if (values.size() == 1 && values.getFirst() instanceof Fields fields) {
      return fields;
    }
    String found = values.size() == 1 ? values.getFirst().kind() : values.size() + " values";
    throw new MalformedJsonException(place, "holds " + found + " where one JSON object must stand");
  }

  /// What the parser found, without its note on where it read.
  private static String said(JacksonException fault) {
    String message = fault.getOriginalMessage();
    int note = message.indexOf(" (start marker");
    return note < 0 ? message : message.substring(0, note);
  }

  private static String position(JacksonException fault) {
    return "line "
        + fault.getLocation().getLineNr()
        + ", column "
        + fault.getLocation().getColumnNr()
        + ": ";
  }

  private List<Value> values() {
    List<Value> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      values.add(value(token));
    }
    return values;
  }

  private Value value(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> fields();
      case START_ARRAY -> row();
      case VALUE_STRING -> new Value.Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Numeral(parser.getString());
      case VALUE_TRUE -> Value.Literal.TRUE;
      case VALUE_FALSE -> Value.Literal.FALSE;
      case VALUE_NULL -> Value.Literal.NULL;
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("a value cannot start with " + token);
    };
  }

  private Fields fields() {
    Map<String, Value> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      fields.put(name, value(parser.nextToken()));
    }
    return new Fields(place, fields);
  }

  private Value.Row row() {
    List<Value> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      values.add(value(token));
    }
    return new Value.Row(values);
  }
}
