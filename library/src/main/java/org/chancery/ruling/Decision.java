package org.chancery.ruling;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.time.Days;

/// What a ruling says of the record.
public sealed interface Decision {
  /// Two mentions are of the same contact.
  record Same(Reference one, Reference other) implements Decision {}

  /// Two mentions are of different contacts.
  record Different(Reference one, Reference other) implements Decision {}

  /// What these mentions tell of is no contact, or not as it was read.
  record Wrong(List<Reference> mentions) implements Decision {
    public Wrong {
      mentions = List.copyOf(mentions);
      if (mentions.isEmpty()) {
        throw new IllegalArgumentException("nothing is said to be wrong");
      }
    }
  }

  /// What holds of the contact of which a mention speaks; empty is left as it was read.
  record Corrected(Reference mention, Optional<Days> date, Optional<PartyId> initiator)
      implements Decision {
    public Corrected {
      if (date.isEmpty() && initiator.isEmpty()) {
        throw new IllegalArgumentException("nothing is corrected: " + mention);
      }
    }
  }

  /// An earlier ruling does not hold.
  record Undone(int ruling) implements Decision {}

  /// The mentions of which it speaks.
  default List<Reference> references() {
    return switch (this) {
      case Same(Reference one, Reference other) -> List.of(one, other);
      case Different(Reference one, Reference other) -> List.of(one, other);
      case Wrong(List<Reference> mentions) -> mentions;
      case Corrected corrected -> List.of(corrected.mention());
      case Undone _ -> List.of();
    };
  }
}
