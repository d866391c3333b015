package org.chancery.cli.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.actor.PartyId;
import org.chancery.ruling.Decision;
import org.chancery.ruling.Reference;
import org.chancery.ruling.Standing;
import org.chancery.time.Days;

/// What a ruling says and how it stands, in words.
public final class RulingWords {
  private RulingWords() {}

  public static String of(Decision decision) {
    return switch (decision) {
      case Decision.Same(Reference one, Reference other) ->
          "one contact: " + of(one) + " and " + of(other);
      case Decision.Different(Reference one, Reference other) ->
          "two contacts: " + of(one) + " and " + of(other);
      case Decision.Wrong(List<Reference> mentions) ->
          "no contact: " + mentions.stream().map(RulingWords::of).collect(Collectors.joining(", "));
      case Decision.Corrected set -> set(set) + ": " + of(set.mention());
      case Decision.Undone(int target) -> "ruling " + target + " does not hold";
    };
  }

  private static String set(Decision.Corrected set) {
    String date = set.date().map(Days::toString).map(d -> "date " + d).orElse("");
    String initiator = set.initiator().map(PartyId::code).map(i -> "initiator " + i).orElse("");
    return date + (date.isEmpty() || initiator.isEmpty() ? "" : ", ") + initiator;
  }

  private static String of(Reference reference) {
    String parties =
        reference.parties().stream().map(PartyId::code).collect(Collectors.joining("-"));
    return parties + " “" + reference.words().words() + "”";
  }

  public static String of(Standing standing) {
    return switch (standing) {
      case Standing.InForce _ -> "in force";
      case Standing.Undone(int by) -> "undone by ruling " + by;
      case Standing.Overruled(int by) -> "overruled by ruling " + by;
      case Standing.Unapplied(Standing.Reason reason) -> "does not apply: " + of(reason);
    };
  }

  private static String of(Standing.Reason reason) {
    return switch (reason) {
      case REPORT_MISSING -> "a report of which it speaks is not in the ledger";
      case NOTHING_FOUND -> "no contact is found at its words";
      case OTHER_PARTIES -> "its mentions are read as of different parties";
      case ONE_MENTION -> "its two mentions are read as one";
      case NO_SUCH_RULING -> "there is no such ruling before it";
    };
  }
}
