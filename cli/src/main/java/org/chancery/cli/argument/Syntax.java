package org.chancery.cli.argument;

import java.util.List;
import java.util.Optional;

/// What a command takes and what it is for.
///
/// @param name as typed after `chancery`
/// @param purpose one sentence
/// @param examples lines that teach by example
public record Syntax(
    String name,
    String purpose,
    List<Operand> operands,
    List<Option> options,
    List<String> examples) {
  /// A command whose options come in groups.
  public static Syntax of(
      String name,
      String purpose,
      List<Operand> operands,
      List<List<Option>> options,
      List<String> examples) {
    List<Option> all = options.stream().flatMap(List::stream).toList();
    return new Syntax(name, purpose, operands, all, examples);
  }

  public Syntax {
    operands = List.copyOf(operands);
    options = List.copyOf(options);
    examples = List.copyOf(examples);
  }

  Optional<Option> option(String name) {
    return options.stream().filter(option -> option.name().equals(name)).findFirst();
  }

  /// How many operands there must be.
  int least() {
    return operands.stream().mapToInt(Operand::least).sum();
  }

  /// How many operands there may be.
  long most() {
    return operands.stream().mapToLong(Operand::most).sum();
  }
}
