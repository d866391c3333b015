package org.chancery.cli.console;

/// A command that cannot do what it was asked for. The message is one sentence for the user: what,
/// where, why, and what to do.
public final class CommandException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /// Something that was named cannot be used, for a reason that speaks for itself.
  public static CommandException input(Exception cause) {
    CommandException fault = input(String.valueOf(cause.getMessage()));
    fault.initCause(cause);
    return fault;
  }

  /// Something that was named cannot be read or written.
  public static CommandException input(String message) {
    return new CommandException(ExitCode.FAULTS, message);
  }

  /// The command was asked for in a way that it does not know.
  public static CommandException usage(String message) {
    return new CommandException(ExitCode.USAGE, message);
  }

  public int exitCode() {
    return exitCode;
  }
}
