package org.chancery.change;

import java.util.List;
import java.util.Optional;
import org.chancery.audit.Commitment;
import org.chancery.audit.CountCheck;
import org.chancery.ledger.Contact;

/// One change from an earlier ledger to a later one, with its causes.
public sealed interface Change {
  /// Only the later ledger has the contact.
  record Appeared(Contact contact, List<Cause> causes) implements Change {
    public Appeared {
      causes = List.copyOf(causes);
    }
  }

  /// Only the earlier ledger has the contact.
  record Vanished(Contact contact, List<Cause> causes) implements Change {
    public Vanished {
      causes = List.copyOf(causes);
    }
  }

  /// The mentions of some contacts are now those of others: several are one, one is several, or
  /// they are divided in another way.
  record Regrouped(List<Contact> before, List<Contact> after, List<Cause> causes)
      implements Change {
    public Regrouped {
      before = List.copyOf(before);
      after = List.copyOf(after);
      causes = List.copyOf(causes);
    }
  }

  /// The contact is in both, and something of it is different.
  record Altered(Contact before, Contact after, List<Difference> differences) implements Change {
    public Altered {
      differences = List.copyOf(differences);
    }
  }

  /// A count of contacts that a report makes is borne out in another way, or only one of the two
  /// ledgers has it.
  record Recounted(Optional<CountCheck> before, Optional<CountCheck> after, List<Cause> causes)
      implements Change {
    public Recounted {
      causes = List.copyOf(causes);
    }
  }

  /// Something else became of a promise, or only one of the two ledgers has it.
  record Followed(Optional<Commitment> before, Optional<Commitment> after, List<Cause> causes)
      implements Change {
    public Followed {
      causes = List.copyOf(causes);
    }
  }
}
