package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.contact.Channel;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.report.Part;

/// The channel that a report's headline names: "spoke with" under "Readout of the Meeting" was in
/// person.
public final class Setting {
  private Setting() {}

  /// The channel of the first noun of contact in the headline.
  public static Optional<Channel> of(List<Sentence> sentences) {
    return sentences.stream()
        .filter(s -> s.part() == Part.TITLE)
        .flatMap(s -> s.tokens().stream())
        .map(Setting::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Channel> of(Token token) {
    if (ContactNoun.CALLS.contains(token.fold()) || token.is("virtual")) {
      return Optional.of(Channel.CALL);
    }
    boolean met = token.is("met") || token.is("visit");
    return met || ContactNoun.MEETINGS.contains(token.fold())
        ? Optional.of(Channel.MEETING)
        : Optional.empty();
  }
}
