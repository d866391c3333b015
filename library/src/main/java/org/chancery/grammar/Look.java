package org.chancery.grammar;

import java.util.List;
import org.chancery.report.Span;

/// What one rule made of one word at which it looks.
///
/// @param trigger the word
/// @param rule the rule's id
/// @param findings nothing where the rule takes the word to be used otherwise
public record Look(Span trigger, String rule, List<Finding> findings) {
  public Look {
    findings = List.copyOf(findings);
  }
}
