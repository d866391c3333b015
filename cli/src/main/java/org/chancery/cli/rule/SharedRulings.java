package org.chancery.cli.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.cli.console.CommandException;
import org.chancery.exchange.MalformedJsonException;
import org.chancery.exchange.RulingJson;
import org.chancery.ruling.Decision;
import org.chancery.ruling.Ruling;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// Takes in rulings that were made on another ledger. They get numbers of this one; those that it
/// has already are passed over.
public final class SharedRulings {
  private final LedgerStore store;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private int added;

  public SharedRulings(LedgerStore store) {
    this.store = store;
  }

  /// Takes in all lines or, where one of them is at fault, none.
  ///
  /// @param file where they are from, for messages
  /// @return how many were not known
  public int take(List<String> lines, String file) throws CommandException, StoreException {
    try {
      for (int i = 0; i < lines.size(); i++) {
        RulingJson.parse(lines.get(i), file + ":" + (i + 1));
      }
      for (int i = 0; i < lines.size(); i++) {
        take(RulingJson.parse(lines.get(i), file + ":" + (i + 1)));
      }
      return added;
    } catch (MalformedJsonException e) {
      throw CommandException.input(e);
    }
  }

  private void take(Ruling foreign) throws StoreException {
    Decision decision = own(foreign.decision());
    Optional<Ruling> known =
        store.rulings().inOrder().stream()
            .filter(r -> r.equals(foreign(foreign, decision).numbered(r.number())))
            .findFirst();
    if (known.isEmpty()) {
      known = Optional.of(store.rule(foreign.madeOn(), foreign.by(), foreign.because(), decision));
      added++;
    }
    numbers.put(foreign.number(), known.get().number());
  }

  private static Ruling foreign(Ruling ruling, Decision decision) {
    return new Ruling(ruling.number(), ruling.madeOn(), ruling.by(), ruling.because(), decision);
  }

  /// An undoing speaks of the number that the ruling has got here.
  private Decision own(Decision decision) {
    return decision instanceof Decision.Undone(int target)
        ? new Decision.Undone(numbers.getOrDefault(target, target))
        : decision;
  }
}
