package org.chancery.actor;

import java.util.List;
import org.chancery.report.Span;

/// A person named with an office: each of the person's tenures in it.
public record Incumbency(List<Tenure> tenures, Span words) {
  public Incumbency {
    tenures = List.copyOf(tenures);
  }
}
