package org.chancery.cli.option;

import java.util.List;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Form;
import org.chancery.cli.argument.Option;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.console.Screen;
import org.chancery.cli.page.Page;

/// How results look.
public record ViewOptions(Format format, Colour colour) {
  /// How a command answers.
  public enum Format {
    /// For people.
    TABLE,
    /// For people in a hurry: a few lines a contact.
    BRIEF,
    /// One JSON object a line, for programs.
    JSONL
  }

  /// When to show colours.
  public enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final Option FORMAT =
      Option.of(
          "--format",
          "FORMAT",
          "table for people (default), brief for a few lines, jsonl for programs");
  private static final Option COLOR =
      Option.of(
          "--color",
          "WHEN",
          "auto (default: on a terminal, unless NO_COLOR is set), always or never");

  public static final List<Option> OPTIONS = List.of(FORMAT, COLOR);

  public static ViewOptions of(Arguments arguments) throws CommandException {
    return new ViewOptions(
        arguments.value(FORMAT, Form.of(Format.values())).orElse(Format.TABLE),
        arguments.value(COLOR, Form.of(Colour.values())).orElse(Colour.AUTO));
  }

  public Page page(Screen screen) {
    boolean coloured =
        switch (colour) {
          case AUTO -> screen.showsColours();
          case ALWAYS -> true;
          case NEVER -> false;
        };
    return new Page(screen.width(), coloured);
  }
}
