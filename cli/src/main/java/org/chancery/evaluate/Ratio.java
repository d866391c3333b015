package org.chancery.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// So many of so many.
final class Ratio {
  private int part;
  private int whole;

  void add(boolean counts) {
    whole++;
    part += counts ? 1 : 0;
  }

  int part() {
    return part;
  }

  int whole() {
    return whole;
  }

  @Override
  public String toString() {
    return decimals(of(part, whole));
  }

  /// 0 where there is nothing to divide by.
  static double of(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /// Three decimals of the exact binary value, ties to the even digit.
  static String decimals(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
