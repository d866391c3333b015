package org.chancery.cli.argument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.cli.page.Page;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;

/// Help texts.
public final class HelpPage {
  private static final int INDENT = 2;

  private final Page page;

  public HelpPage(Page page) {
    this.page = page;
  }

  /// What a command does, takes, and how it is used.
  public void print(Syntax syntax) {
    page.line(Text.of(syntax.purpose())).blank();
    String operands =
        syntax.operands().stream().map(Operand::synopsis).collect(Collectors.joining(" "));
    heading("Usage: ", "chancery " + syntax.name() + " [OPTION...] " + operands);
    page.blank();
    Map<String, String> entries = new LinkedHashMap<>();
    syntax.operands().forEach(operand -> entries.put(operand.label(), operand.help()));
    syntax.options().forEach(option -> entries.put(option.label(), option.help()));
    entries.put("--help", "this text");
    print(entries);
    examples(syntax.examples());
  }

  /// What there is.
  public void print(String purpose, List<Syntax> commands, List<String> examples) {
    page.line(Text.of(purpose)).blank();
    heading("Usage: ", "chancery COMMAND [ARGUMENT...]");
    page.blank();
    Map<String, String> entries = new LinkedHashMap<>();
    commands.forEach(command -> entries.put(command.name(), command.purpose()));
    print(entries);
    examples(examples);
  }

  private void heading(String heading, String rest) {
    page.line(Text.strong(heading).and(rest.strip()));
  }

  private void print(Map<String, String> entries) {
    int columns = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
    entries.forEach((label, help) ->
        page.beside(INDENT, Text.strong(label), columns, List.of(Paragraph.of(Text.of(help)))));
  }

  /// Printed as they are: a line of an example must be fit to be copied.
  private void examples(List<String> examples) {
    page.blank().line(Text.strong("Examples:"));
    examples.forEach(page::verbatim);
  }
}
