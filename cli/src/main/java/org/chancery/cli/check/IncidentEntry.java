package org.chancery.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.account.Speaker;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.cli.view.Names;
import org.chancery.cli.view.Words;
import org.chancery.matter.KnownIncident;

/// An incident, and who says what of it.
final class IncidentEntry implements Entry {
  private final KnownIncident incident;
  private final Names names;

  IncidentEntry(KnownIncident incident, Names names) {
    this.incident = incident;
    this.names = names;
  }

  @Override
  public Text cell() {
    return Phrases.cell(incident.date());
  }

  @Override
  public List<Paragraph> paragraphs() {
    List<Text> texts = new ArrayList<>();
    texts.add(Text.strong(incident.what()));
    if (incident.claims().isEmpty()) {
      texts.add(Phrases.sources(incident.sources()));
    }
    incident.claims().stream().map(this::version).distinct().forEach(texts::add);
    return texts.stream().map(Paragraph::hanging).toList();
  }

  private Text version(KnownIncident.Version version) {
    Optional<Speaker> speaker = version.speaker();
    String who =
        speaker
            .map(s ->
                s.party().map(names::of).orElse("A third party") + " (" + s.words().words() + ")")
            .orElseGet(() -> Words.source(version.source().report()));
    return Text.of(who + ": ").and(Phrases.source(version.source()));
  }
}
