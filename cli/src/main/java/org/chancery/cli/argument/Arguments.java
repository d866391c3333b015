package org.chancery.cli.argument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.cli.console.CommandException;

/// What a command was given.
///
/// @param operands in the order of the line
/// @param values those of each option, by the option's name; a switch has an empty one
public record Arguments(List<String> operands, Map<String, List<String>> values) {
  public Arguments {
    operands = List.copyOf(operands);
    values = Map.copyOf(values);
  }

  /// Reads a line: `--name value` or `--name=value`, in any place; what follows `--` is operands.
  ///
  /// @throws CommandException when the line does not fit the syntax
  public static Arguments parse(Syntax syntax, List<String> line) throws CommandException {
    Line parsed = new Line(syntax);
    for (int i = 0; i < line.size(); i++) {
      parsed.take(line.get(i));
    }
    return parsed.arguments();
  }

  public boolean has(Option option) {
    return values.containsKey(option.name());
  }

  public List<String> texts(Option option) {
    return values.getOrDefault(option.name(), List.of());
  }

  public Optional<String> text(Option option) {
    return texts(option).stream().findFirst();
  }

  /// The value of an option.
  ///
  /// @throws CommandException when it has not the form that it must have
  public <T> Optional<T> value(Option option, Form<T> form) throws CommandException {
    Optional<String> text = text(option);
    return text.isEmpty() ? Optional.empty() : Optional.of(parsed(option.name(), text.get(), form));
  }

  /// The value of an operand.
  ///
  /// @throws CommandException when it has not the form that it must have
  public <T> T operand(int number, Operand operand, Form<T> form) throws CommandException {
    return parsed(operand.label(), operands.get(number), form);
  }

  private static <T> T parsed(String name, String text, Form<T> form) throws CommandException {
    return form.parse()
        .apply(text)
        .orElseThrow(
            () -> CommandException.usage(name + " '" + text + "': must be " + form.wanted()));
  }

  /// A line in the making.
  private static final class Line {
    private final Syntax syntax;
    private final List<String> operands = new ArrayList<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private Optional<Option> open = Optional.empty();
    private boolean operandsOnly;

    Line(Syntax syntax) {
      this.syntax = syntax;
    }

    void take(String word) throws CommandException {
      if (open.isPresent()) {
        put(open.get(), word);
        open = Optional.empty();
      } else if (operandsOnly || !word.startsWith("-") || word.equals("-")) {
        operands.add(word);
      } else if (word.equals("--")) {
        operandsOnly = true;
      } else {
        takeOption(word);
      }
    }

    private void takeOption(String word) throws CommandException {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      Option option = syntax.option(name).orElseThrow(() -> unknown(name));
      if (option.value().isEmpty() && equals >= 0) {
        throw CommandException.usage(name + " takes no value");
      }
      if (option.value().isEmpty()) {
        put(option, "");
      } else if (equals >= 0) {
        put(option, word.substring(equals + 1));
      } else {
        open = Optional.of(option);
      }
    }

    private CommandException unknown(String name) {
      List<String> names = syntax.options().stream().map(Option::name).toList();
      return CommandException.usage("there is no option " + name + Similar.suggestion(name, names));
    }

    private void put(Option option, String value) throws CommandException {
      List<String> given = values.computeIfAbsent(option.name(), _ -> new ArrayList<>());
      given.add(value);
      if (given.size() > 1 && !option.repeats()) {
        throw CommandException.usage(option.name() + " is given twice");
      }
    }

    Arguments arguments() throws CommandException {
      if (open.isPresent()) {
        throw CommandException.usage(open.get().name() + " needs a value: " + open.get().label());
      }
      if (operands.size() < syntax.least()) {
        throw CommandException.usage("needs " + syntax.operands().get(operands.size()).synopsis());
      }
      if (operands.size() > syntax.most()) {
        throw CommandException.usage("'" + operands.get((int) syntax.most()) + "' is one too many");
      }
      return new Arguments(operands, values);
    }
  }
}
