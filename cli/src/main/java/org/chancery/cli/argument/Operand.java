package org.chancery.cli.argument;

/// What a command is given without an option's name.
///
/// @param label what stands for it in a help text
/// @param least how many there must be
/// @param most how many there may be
/// @param help what it is, as a clause
public record Operand(String label, int least, int most, String help) {
  public static Operand one(String label, String help) {
    return new Operand(label, 1, 1, help);
  }

  public static Operand optional(String label, String help) {
    return new Operand(label, 0, 1, help);
  }

  public static Operand several(String label, String help) {
    return new Operand(label, 1, Integer.MAX_VALUE, help);
  }

  /// `PATH...`, `[READINGS]`.
  String synopsis() {
    String many = most > 1 ? label + "..." : label;
    return least == 0 ? "[" + many + "]" : many;
  }
}
