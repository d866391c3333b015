package org.chancery.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All rules, and the words at which each looks.
public final class ContactGrammar {
  /// In the order in which they are asked; what an earlier rule finds in the same words stands.
  private static final List<ContactRule> RULES =
      List.of(
          new TelephonedDirectly(),
          new SpokeWith(),
          new MetWith(),
          new Received(),
          new Encountered(),
          new ToldByPhone(),
          new Summoned(),
          new BroughtTogether(),
          new SummitHeld(),
          new TalksBetween(),
          new SentMessage(),
          new Congratulated(),
          new Visited(),
          new Invited(),
          new DiscussedTogether(),
          new SignedTogether());

  private static final Map<String, List<ContactRule>> BY_TRIGGER = byTrigger();

  private ContactGrammar() {}

  private static Map<String, List<ContactRule>> byTrigger() {
    Map<String, List<ContactRule>> rules = new HashMap<>();
    for (ContactRule rule : RULES) {
      rule.triggers().forEach(t -> rules.computeIfAbsent(t, w -> new ArrayList<>()).add(rule));
    }
    return rules;
  }

  /// The words that make a sentence worth a closer look.
  public static Set<String> triggers() {
    return BY_TRIGGER.keySet();
  }

  /// What all rules find in a clause, from left to right.
  public static List<Finding> read(Clause clause) {
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < clause.size(); at++) {
      for (ContactRule rule : BY_TRIGGER.getOrDefault(clause.word(at), List.of())) {
        findings.addAll(rule.read(clause, at));
      }
    }
    return findings;
  }
}
