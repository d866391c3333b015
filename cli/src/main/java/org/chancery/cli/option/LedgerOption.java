package org.chancery.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Option;
import org.chancery.cli.console.CommandException;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// Where the ledger lies.
public record LedgerOption(Path file) {
  private static final Option LEDGER =
      Option.of("--ledger", "FILE", "the ledger (default: chancery.db in the working folder)");

  public static final List<Option> OPTIONS = List.of(LEDGER);

  public static LedgerOption of(Arguments arguments) {
    return new LedgerOption(Path.of(arguments.text(LEDGER).orElse("chancery.db")));
  }

  /// Opens the ledger, or makes one.
  public LedgerStore open(String readerVersion) throws StoreException {
    return LedgerStore.open(file, readerVersion);
  }

  /// Opens a ledger that must be there: a question does not make one.
  public LedgerStore openExisting(String readerVersion) throws StoreException, CommandException {
    if (!Files.exists(file)) {
      throw CommandException.input(
          "there is no ledger "
              + file
              + "; make one with: chancery read PATH..., or name another with --ledger");
    }
    return open(readerVersion);
  }
}
