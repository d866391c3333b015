package org.chancery.ruling;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.chancery.actor.PartyId;
import org.chancery.contact.Mention;
import org.chancery.reading.Reading;
import org.chancery.report.Quote;
import org.chancery.report.ReportId;

/// Points to a mention of a contact by its report and the words that found it, so that it finds the
/// mention again after another reading, by other rules.
///
/// @param parties between whom the contact is; words such as "separate calls with A and B" found
///   several
public record Reference(List<PartyId> parties, Quote words) {
  public Reference {
    parties = List.copyOf(parties);
  }

  /// The reference to a mention.
  public static Reference to(Mention mention) {
    return new Reference(List.copyOf(mention.parties()), mention.evidence().getFirst());
  }

  public ReportId report() {
    return words.report();
  }

  /// The place of the mention in a reading of the report: the one that the words, or a part of
  /// them, found; of several, the one of the same parties.
  public OptionalInt in(Reading reading) {
    List<Mention> contacts = reading.contacts();
    int[] found = IntStream.range(0, contacts.size()).filter(i -> rests(contacts.get(i))).toArray();
    OptionalInt alike =
        IntStream.of(found).filter(i -> isAmong(contacts.get(i).parties())).findFirst();
    return alike.isPresent() || found.length != 1 ? alike : OptionalInt.of(found[0]);
  }

  private boolean rests(Mention mention) {
    return mention.evidence().stream().anyMatch(q -> q.span().overlaps(words.span()));
  }

  private boolean isAmong(SortedSet<PartyId> others) {
    return parties.equals(List.copyOf(others));
  }
}
