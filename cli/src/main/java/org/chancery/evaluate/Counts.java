package org.chancery.evaluate;

/// Contacts found, not found, and found where the key has none.
final class Counts {
  private int right;
  private int extra;
  private int missed;

  void addRight() {
    right++;
  }

  void addExtra() {
    extra++;
  }

  void addMissed() {
    missed++;
  }

  int inKey() {
    return right + missed;
  }

  int found() {
    return right + extra;
  }

  String precision() {
    return Ratio.decimals(precisionValue());
  }

  String recall() {
    return Ratio.decimals(recallValue());
  }

  String f1() {
    return Ratio.decimals(f1Value());
  }

  /// Harmonic mean of precision and recall.
  double f1Value() {
    double precision = precisionValue();
    double recall = recallValue();
    return Ratio.of(2 * precision * recall, precision + recall);
  }

  double precisionValue() {
    return Ratio.of(right, found());
  }

  double recallValue() {
    return Ratio.of(right, inKey());
  }
}
