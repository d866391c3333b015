package org.chancery.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.cli.view.DateWords;
import org.chancery.cli.view.Names;
import org.chancery.matter.StandingMechanism;

/// A standing channel and the reports that name it.
final class MechanismEntry implements Entry {
  private static final int MOST_SOURCES = 5;

  private final StandingMechanism mechanism;
  private final Names names;

  MechanismEntry(StandingMechanism mechanism, Names names) {
    this.mechanism = mechanism;
    this.names = names;
  }

  @Override
  public Text cell() {
    return Text.strong(mechanism.since().map(days -> "Since " + DateWords.of(days)).orElse(""));
  }

  @Override
  public List<Paragraph> paragraphs() {
    List<Text> texts = new ArrayList<>();
    texts.add(
        Text.strong(mechanism.name())
            .and(", between " + Phrases.parties(mechanism.parties(), names)));
    mechanism.sources().stream().limit(MOST_SOURCES).map(Phrases::source).forEach(texts::add);
    int more = mechanism.sources().size() - MOST_SOURCES;
    if (more > 0) {
      texts.add(Text.quiet(more + (more == 1 ? " more mention" : " more mentions")));
    }
    return texts.stream().map(Paragraph::hanging).toList();
  }
}
