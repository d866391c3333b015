package org.chancery.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.chancery.account.CountClaim;
import org.chancery.account.CountWindow;
import org.chancery.audit.CountCheck;
import org.chancery.audit.CountCheck.Verdict;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.cli.view.DateWords;
import org.chancery.cli.view.Names;
import org.chancery.time.Calendar;

/// A count and what the record holds of it.
final class CountEntry implements Entry {
  private static final int MOST = 6;
  private static final int FEW = 3;

  private final CountCheck check;
  private final Names names;

  CountEntry(CountCheck check, Names names) {
    this.check = check;
    this.names = names;
  }

  @Override
  public Text cell() {
    return Text.strong(
        switch (check.verdict()) {
          case Verdict.Consistent _ -> "Agrees";
          case Verdict.Undecided _ -> "Undecided";
          case Verdict.Missing _ -> "Incomplete";
          case Verdict.Contradicted _ -> "Contradicted";
        });
  }

  @Override
  public List<Paragraph> paragraphs() {
    List<Text> texts = new ArrayList<>();
    texts.add(Text.strong(claim()).and(": " + verdict()));
    texts.add(Phrases.sources(check.sources()));
    if (!check.certain().isEmpty()) {
      texts.add(Text.quiet("On record: ").and(Phrases.contacts(check.certain(), MOST)));
    }
    if (!check.possible().isEmpty()) {
      texts.add(Text.quiet("Perhaps also: ").and(Phrases.contacts(check.possible(), FEW)));
    }
    return texts.stream().map(Paragraph::hanging).toList();
  }

  /// "Israel and Russia, sixth call in 2016".
  private String claim() {
    CountClaim claim = check.claim();
    int number = claim.number();
    String counted =
        switch (claim.kind()) {
          case ORDINAL, FIRST ->
              Calendar.ordinal(number) + " " + Phrases.channel(claim.channel(), 1);
          case TOTAL -> number + " " + Phrases.channel(claim.channel(), number);
          case AT_LEAST -> "at least " + number + " " + Phrases.channel(claim.channel(), number);
        };
    return Phrases.parties(claim.parties(), names) + ", " + counted + window(claim.window());
  }

  private static String window(CountWindow window) {
    return switch (window) {
      case CountWindow.During during -> " " + during(DateWords.of(during.days()));
      case CountWindow.Since since -> " since " + DateWords.of(since.start());
      case CountWindow.Untold _ -> ", over a time whose days cannot be told";
      case CountWindow.Always _ -> "";
    };
  }

  /// "in 2018", "from 2018-04-08 to 2018-04-15".
  private static String during(String days) {
    return (days.contains(" to ") ? "from " : "in ") + days;
  }

  private String verdict() {
    int certain = check.certain().size();
    int possible = check.possible().size();
    return switch (check.verdict()) {
      case Verdict.Consistent _ ->
          switch (check.claim().kind()) {
            case ORDINAL, TOTAL -> "the record holds as many";
            case AT_LEAST -> "the record holds " + certain;
            case FIRST -> "the record holds none before it";
          };
      case Verdict.Undecided _ ->
          "the record holds " + certain + " for certain and " + possible + " that may count";
      case Verdict.Missing(int atLeast, int atMost) -> missing(certain, possible, atLeast, atMost);
      case Verdict.Contradicted(int excess) ->
          check.claim().kind() == CountClaim.Kind.FIRST
              ? "the record holds " + excess + " before it"
              : "the record holds " + certain;
    };
  }

  private static String missing(int certain, int possible, int atLeast, int atMost) {
    String holds = "the record holds " + (certain == 0 ? "none" : certain);
    String lacks = "; at least " + atLeast + (atLeast == 1 ? " is" : " are") + " missing";
    return possible == 0
        ? holds + lacks
        : holds
            + " for certain and "
            + possible
            + " that may count"
            + lacks
            + ", "
            + atMost
            + " if none of these does";
  }
}
