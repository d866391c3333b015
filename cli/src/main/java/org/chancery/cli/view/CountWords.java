package org.chancery.cli.view;

import org.chancery.account.CountClaim;
import org.chancery.account.CountWindow;

/// What a count says: "number 6, counted over 2018".
final class CountWords {
  private CountWords() {}

  static String of(CountClaim count) {
    String number =
        switch (count.kind()) {
          case ORDINAL -> "number " + count.number();
          case TOTAL -> count.number() + " in all";
          case AT_LEAST -> count.number() + " or more";
          case FIRST -> "the first";
        };
    return number + window(count.window());
  }

  private static String window(CountWindow window) {
    return switch (window) {
      case CountWindow.During during -> ", counted over " + DateWords.of(during.days());
      case CountWindow.Since since -> ", counted from " + DateWords.of(since.start());
      case CountWindow.Untold _ -> ", counted from a day that is not told";
      case CountWindow.Always _ -> "";
    };
  }
}
