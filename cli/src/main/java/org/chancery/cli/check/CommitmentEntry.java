package org.chancery.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.audit.Commitment;
import org.chancery.audit.Commitment.Fate;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.cli.view.DateWords;
import org.chancery.cli.view.Names;
import org.chancery.identity.ContactId;
import org.chancery.ledger.Contact;

/// A promise and what became of it.
final class CommitmentEntry implements Entry {
  private final Commitment commitment;
  private final Names names;

  CommitmentEntry(Commitment commitment, Names names) {
    this.commitment = commitment;
    this.names = names;
  }

  @Override
  public Text cell() {
    return Text.strong(
        switch (commitment.fate()) {
          case Fate.Kept _ -> "Kept";
          case Fate.Open _ -> "Open";
          case Fate.Lapsed _ -> "Past its day";
          case Fate.CalledOff _ -> "Called off";
        });
  }

  @Override
  public List<Paragraph> paragraphs() {
    List<Text> texts = new ArrayList<>();
    texts.add(Text.strong(who()).and(what()).and(": " + fate()));
    texts.add(Phrases.sources(commitment.sources()));
    commitment.madeIn().ifPresent(c -> texts.add(Text.quiet("Promised in: " + Phrases.contact(c))));
    entry().ifPresent(id -> texts.add(Text.quiet("Entry: " + id)));
    return texts.stream().map(Paragraph::hanging).toList();
  }

  /// "Israel and Russia", "Russia to Israel".
  private String who() {
    boolean each = commitment.to().isEmpty() || commitment.owing().equals(commitment.to());
    String owing = Phrases.parties(commitment.owing(), names);
    return each ? owing : owing + " to " + Phrases.parties(commitment.to(), names);
  }

  private String what() {
    String contact =
        commitment.announced().map(c -> ", " + Phrases.channel(c.channel(), 1)).orElse("");
    return contact + commitment.due().map(due -> ", due " + DateWords.of(due.days())).orElse("");
  }

  private String fate() {
    String unkept =
        "no report tells that it was " + (commitment.announced().isPresent() ? "held" : "kept");
    return switch (commitment.fate()) {
      case Fate.Kept(Contact by) -> "held, " + Phrases.contact(by);
      case Fate.Open _ -> commitment.due().isPresent() ? "its day is still to come" : unkept;
      case Fate.Lapsed lapsed -> "its last day was " + lapsed.lastDay() + ", and " + unkept;
      case Fate.CalledOff(Contact by) -> "a report tells that it was called off (" + by.id() + ")";
    };
  }

  /// The entry of what was announced, where it is not the one that keeps it.
  private Optional<ContactId> entry() {
    Optional<ContactId> keeping =
        switch (commitment.fate()) {
          case Fate.Kept(Contact by) -> Optional.of(by.id());
          case Fate.Open _, Fate.Lapsed _, Fate.CalledOff _ -> Optional.empty();
        };
    return commitment.announced().map(Contact::id).filter(id -> !keeping.equals(Optional.of(id)));
  }
}
