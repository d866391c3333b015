package org.chancery.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.PartyId;
import org.chancery.contact.Mention;
import org.chancery.reading.Reading;

/// All mentions of contacts between one set of parties, and how they are joined.
///
/// The most exactly dated mentions come first and found contacts; a coarser one joins the single
/// contact that its days allow, and stands alone where they allow several or none.
final class SetOfParties {
  /// A mention and where it comes from.
  ///
  /// @param index its place in the reading's list of contacts
  record Told(Reading reading, int index) {
    Mention mention() {
      return reading.contacts().get(index);
    }

    private long days() {
      return mention().date().map(d -> d.days().size()).orElse(Long.MAX_VALUE);
    }

    private String first() {
      return mention().date().map(d -> d.days().first().toString()).orElse("~");
    }
  }

  private static final Comparator<Told> EXACT_FIRST =
      Comparator.comparingLong(Told::days)
          .thenComparing(Told::first)
          .thenComparing(t -> t.mention().status().outcome())
          .thenComparing(t -> t.reading().report().id())
          .thenComparingInt(Told::index);

  private final List<PartyId> parties;
  private final List<Told> mentions = new ArrayList<>();

  SetOfParties(List<PartyId> parties) {
    this.parties = parties;
  }

  void add(Reading reading, int index) {
    mentions.add(new Told(reading, index));
  }

  /// The contacts that the mentions tell of, their identifiers unique.
  List<Contact> contacts(Rulings rulings) {
    if (!rulings.inOrder().isEmpty()) {
      throw new UnsupportedOperationException("rulings are not applied yet: " + rulings);
    }
    List<ContactDraft> drafts = new ArrayList<>();
    mentions.sort(EXACT_FIRST);
    for (Told told : mentions) {
      join(told, drafts);
    }
    Set<String> taken = new HashSet<>();
    List<Contact> contacts = new ArrayList<>();
    for (ContactDraft draft : drafts) {
      contacts.add(draft.contact(free(draft.name(parties), taken)));
    }
    return contacts;
  }

  private static void join(Told told, List<ContactDraft> drafts) {
    List<ContactDraft> fitting = drafts.stream().filter(d -> d.fits(told)).toList();
    if (fitting.isEmpty()) {
      fitting = drafts.stream().filter(d -> d.fitsNextDoor(told)).toList();
    }
    Optional<Joined.Reason> reason =
        fitting.size() == 1 ? Optional.of(fitting.getFirst().reasonFor(told)) : Optional.empty();
    if (reason.isPresent()) {
      fitting.getFirst().add(told, reason.get());
    } else {
      drafts.add(new ContactDraft(told));
    }
  }

  private static ContactId free(String name, Set<String> taken) {
    String candidate = name;
    for (int n = 2; !taken.add(candidate); n++) {
      candidate = name + "-" + n;
    }
    return new ContactId(candidate);
  }
}
