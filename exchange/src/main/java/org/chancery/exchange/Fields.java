package org.chancery.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A JSON object as it was read. A field that is `null` counts as absent.
///
/// @param place what the object was read from, for messages
record Fields(String place, Map<String, Value> values) implements Value {
  /// How an object becomes something else.
  @FunctionalInterface
  interface Form<T> {
    T read(Fields fields) throws MalformedJsonException;
  }

  /// A string; a number is taken by its digits.
  Optional<String> optionalText(String name) throws MalformedJsonException {
    Optional<Value> value = optional(name);
    return value.isEmpty() ? Optional.empty() : Optional.of(textOf(name, value.get()));
  }

  String text(String name) throws MalformedJsonException {
    return textOf(name, required(name));
  }

  int whole(String name) throws MalformedJsonException {
    Value value = required(name);
    if (value instanceof Numeral numeral && numeral.digits().matches("-?[0-9]{1,9}")) {
      return Integer.parseInt(numeral.digits());
    }
    throw wrong(name, value, "a whole number");
  }

  boolean truth(String name) throws MalformedJsonException {
    Value value = required(name);
    if (value == Literal.TRUE || value == Literal.FALSE) {
      return value == Literal.TRUE;
    }
    throw wrong(name, value, "true or false");
  }

  /// An enum's constant, written in lower case.
  <E extends Enum<E>> E constant(String name, E[] constants) throws MalformedJsonException {
    return constant(name, text(name), constants);
  }

  /// The constants of an array.
  <E extends Enum<E>> List<E> constants(String name, E[] constants) throws MalformedJsonException {
    List<E> found = new ArrayList<>();
    for (String code : texts(name)) {
      found.add(constant(name, code, constants));
    }
    return found;
  }

  private <E extends Enum<E>> E constant(String name, String code, E[] constants)
      throws MalformedJsonException {
    for (E constant : constants) {
      if (code(constant).equals(code)) {
        return constant;
      }
    }
    List<String> codes = Arrays.stream(constants).map(Fields::code).toList();
    throw fault("the field '" + name + "' is '" + code + "' and must be one of " + codes);
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  <T> T object(String name, Form<T> form) throws MalformedJsonException {
    return form.read(fieldsOf(name, required(name)));
  }

  <T> Optional<T> optionalObject(String name, Form<T> form) throws MalformedJsonException {
    Optional<Value> value = optional(name);
    return value.isEmpty() ? Optional.empty() : Optional.of(form.read(fieldsOf(name, value.get())));
  }

  /// The objects of an array.
  <T> List<T> objects(String name, Form<T> form) throws MalformedJsonException {
    List<T> objects = new ArrayList<>();
    for (Value value : row(name)) {
      objects.add(form.read(fieldsOf(name, value)));
    }
    return objects;
  }

  /// The strings of an array.
  List<String> texts(String name) throws MalformedJsonException {
    List<String> texts = new ArrayList<>();
    for (Value value : row(name)) {
      texts.add(textOf(name, value));
    }
    return texts;
  }

  MalformedJsonException fault(String reason) {
    return new MalformedJsonException(place, reason);
  }

  private Optional<Value> optional(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> value != Literal.NULL);
  }

  private Value required(String name) throws MalformedJsonException {
    return optional(name).orElseThrow(() -> fault("the field '" + name + "' is missing"));
  }

  private String textOf(String name, Value value) throws MalformedJsonException {
    return switch (value) {
      case Text text -> text.text();
      case Numeral numeral -> numeral.digits();
      case Literal _, Row _, Fields _ -> throw wrong(name, value, "a string");
    };
  }

  private Fields fieldsOf(String name, Value value) throws MalformedJsonException {
    if (value instanceof Fields fields) {
      return fields;
    }
    throw wrong(name, value, "an object");
  }

  private List<Value> row(String name) throws MalformedJsonException {
    Value value = required(name);
    if (value instanceof Row row) {
      return row.values();
    }
    throw wrong(name, value, "an array");
  }

  private MalformedJsonException wrong(String name, Value value, String right) {
    return fault("the field '" + name + "' is " + value.kind() + " and must be " + right);
  }
}
