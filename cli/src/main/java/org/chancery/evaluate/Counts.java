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

  /// Harmonic mean of precision and recall.
  String f1() {
    double precision = precisionValue();
    double recall = recallValue();
    return Ratio.decimals(Ratio.of(2 * precision * recall, precision + recall));
  }

  private double precisionValue() {
    return Ratio.of(right, found());
  }

  private double recallValue() {
    return Ratio.of(right, inKey());
  }
}
