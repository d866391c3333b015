package org.chancery.cli.option;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chancery.actor.Knowledge;
import org.chancery.actor.MalformedTableException;
import org.chancery.actor.Table;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Option;
import org.chancery.cli.console.CommandException;

/// The user's own tables of states, persons and offices, beside those that ship with Chancery.
public record KnowledgeOption(List<Path> files) {
  private static final List<String> NAMES = List.of("states.tsv", "organisations.tsv");

  private static final Option KNOWLEDGE =
      Option.repeated(
          "--knowledge",
          "FILE",
          "own table of parties, persons or offices (tab-separated); may be repeated");

  public static final List<Option> OPTIONS = List.of(KNOWLEDGE);

  public KnowledgeOption {
    files = List.copyOf(files);
  }

  public static KnowledgeOption of(Arguments arguments) {
    return new KnowledgeOption(arguments.texts(KNOWLEDGE).stream().map(Path::of).toList());
  }

  /// Everything, for reading.
  public Knowledge load() throws CommandException {
    try {
      return files.isEmpty() ? Knowledge.bundled() : Knowledge.bundledAnd(tables());
    } catch (MalformedTableException e) {
      throw CommandException.input(e);
    }
  }

  /// Everything, loaded aside: it takes a good part of a short run. Only own tables can be at
  /// fault, so with any of these it is loaded at once.
  public CompletableFuture<Knowledge> loadAside() throws CommandException {
    return files.isEmpty()
        ? CompletableFuture.supplyAsync(Knowledge::bundled)
        : CompletableFuture.completedFuture(load());
  }

  /// The parties' names, for showing: without persons and offices it is there in no time.
  public Knowledge loadNames() throws CommandException {
    try {
      List<Table> tables = new ArrayList<>();
      NAMES.forEach(file -> tables.add(Table.bundled(Knowledge.class, file)));
      tables.addAll(tables());
      return Knowledge.of(tables);
    } catch (MalformedTableException e) {
      throw CommandException.input(e);
    }
  }

  /// Names the program and the user's tables, so that a ledger knows which reports to read again.
  public String readerVersion() throws CommandException {
    StringBuilder version = new StringBuilder(Version.ofReader());
    for (Path file : files) {
      version.append('+').append(Integer.toHexString(text(file).hashCode()));
    }
    return version.toString();
  }

  private List<Table> tables() throws CommandException, MalformedTableException {
    List<Table> tables = new ArrayList<>();
    for (Path file : files) {
      tables.add(Table.parse(file.toString(), text(file)));
    }
    return tables;
  }

  private static String text(Path file) throws CommandException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw CommandException.input("--knowledge " + file + ": there is no such file");
    } catch (CharacterCodingException e) {
      throw CommandException.input("--knowledge " + file + ": is not UTF-8; convert it first");
    } catch (IOException e) {
      throw CommandException.input("--knowledge " + file + ": cannot be read: " + e.getMessage());
    }
  }
}
