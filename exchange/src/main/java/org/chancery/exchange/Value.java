package org.chancery.exchange;

import java.util.List;

/// A JSON value as it was read.
sealed interface Value permits Value.Text, Value.Numeral, Value.Literal, Value.Row, Fields {
  record Text(String text) implements Value {}

  /// A number in its own digits.
  record Numeral(String digits) implements Value {}

  enum Literal implements Value {
    TRUE,
    FALSE,
    NULL
  }

  record Row(List<Value> values) implements Value {}

  /// The value's kind, for messages.
  default String kind() {
    return switch (this) {
      case Text _ -> "a string";
      case Numeral _ -> "a number";
      case Literal literal -> literal == Literal.NULL ? "null" : "true or false";
      case Row _ -> "an array";
      case Fields _ -> "an object";
    };
  }
}
