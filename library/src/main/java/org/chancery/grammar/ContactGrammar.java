package org.chancery.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;

/// The rules, and the words at which each looks.
public final class ContactGrammar {
  /// In the order in which they are asked; what an earlier rule finds in the same words stands.
  private static final List<ContactRule> RULES =
      List.of(
          new TelephonedDirectly(),
          new OnThePhone(),
          new SpokeWith(),
          new MetWith(),
          new Received(),
          new WhomTheyMet(),
          new Encountered(),
          new ToldByPhone(),
          new Summoned(),
          new BroughtTogether(),
          new Attended(),
          new SummitHeld(),
          new OnTheMargins(),
          new LookedForward(),
          new TalksBetween(),
          new SentMessage(),
          new WroteTo(),
          new MessageTo(),
          new ToldInWriting(),
          new Congratulated(),
          new CalledOn(),
          new PresentedCredentials(),
          new Travelled(),
          new Visited(),
          new Invited(),
          new DiscussedTogether(),
          new SignedTogether(),
          new SpokenOf());

  /// All rules.
  public static final ContactGrammar FULL = new ContactGrammar(RULES);

  private final List<ContactRule> rules;
  private final Map<String, List<ContactRule>> byTrigger = new HashMap<>();

  private ContactGrammar(List<ContactRule> rules) {
    this.rules = rules;
    for (ContactRule rule : rules) {
      rule.triggers().forEach(t -> byTrigger.computeIfAbsent(t, w -> new ArrayList<>()).add(rule));
    }
  }

  /// The ids of the rules, in the order in which they are asked.
  public List<String> rules() {
    return rules.stream().map(ContactRule::id).toList();
  }

  /// The same without some rules, so that what they are worth can be measured.
  ///
  /// @param ids of rules
  public ContactGrammar without(Set<String> ids) {
    return new ContactGrammar(rules.stream().filter(rule -> !ids.contains(rule.id())).toList());
  }

  /// The words that make a sentence worth a closer look.
  public Set<String> triggers() {
    return byTrigger.keySet();
  }

  /// What all rules make of a clause, from left to right.
  public List<Look> read(Clause clause) {
    List<Look> looks = new ArrayList<>();
    for (int at = 0; at < clause.size(); at++) {
      for (ContactRule rule : byTrigger.getOrDefault(clause.word(at), List.of())) {
        looks.add(new Look(clause.span(at, at), rule.id(), rule.read(clause, at)));
      }
    }
    return withoutParts(looks);
  }

  /// "the EU summit with China", told as a gathering, is no second meeting of the two.
  private static List<Look> withoutParts(List<Look> looks) {
    List<Candidate> gatherings =
        looks.stream()
            .flatMap(look -> look.findings().stream())
            .flatMap(finding -> gathering(finding).stream())
            .toList();
    return gatherings.isEmpty()
        ? looks
        : looks.stream().map(look -> withoutParts(look, gatherings)).toList();
  }

  private static Look withoutParts(Look look, List<Candidate> gatherings) {
    List<Finding> others =
        look.findings().stream()
            .filter(f -> !(f instanceof Finding.Found(Candidate c)) || !isPart(c, gatherings))
            .toList();
    return new Look(look.trigger(), look.rule(), others);
  }

  private static Optional<Candidate> gathering(Finding finding) {
    return finding instanceof Finding.Found(Candidate c) && c.gathering().isPresent()
        ? Optional.of(c)
        : Optional.empty();
  }

  private static boolean isPart(Candidate candidate, List<Candidate> gatherings) {
    return candidate.gathering().isEmpty()
        && gatherings.stream()
            .filter(g -> g.words().overlaps(candidate.words()))
            .anyMatch(g -> g.parties().containsAll(candidate.parties()));
  }
}
