package org.chancery.cli;

import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Syntax;
import org.chancery.cli.console.CommandException;
import org.chancery.store.StoreException;

/// One command.
interface Command {
  Syntax syntax();

  /// Does what it was asked for.
  ///
  /// @return the exit code
  int run(Arguments arguments) throws CommandException, StoreException;
}
