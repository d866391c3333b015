package org.chancery.cli.console;

/// What the process tells its caller.
public final class ExitCode {
  public static final int DONE = 0;

  /// Some input could not be read, or a check found something.
  public static final int FAULTS = 1;

  public static final int USAGE = 2;

  private ExitCode() {}
}
