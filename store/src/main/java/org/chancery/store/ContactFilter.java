package org.chancery.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.identity.ContactId;

/// Which contacts are asked for; what is empty does not restrict.
///
/// @param with parties that all take part; others may as well
/// @param since contacts that can have taken place on this day or later; leaves out undated ones
/// @param until contacts that can have taken place on this day or earlier; leaves out undated ones
public record ContactFilter(
    Set<PartyId> with,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<Channel> channel,
    Optional<Status.Outcome> status,
    Optional<ContactId> id) {
  /// Every contact.
  public static final ContactFilter ALL =
      new ContactFilter(
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public ContactFilter {
    with = Set.copyOf(with);
  }

  /// The one contact of this identity.
  public static ContactFilter of(ContactId id) {
    return new ContactFilter(
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(id));
  }
}
