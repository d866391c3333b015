package org.chancery.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Identity of a report by its content: the first 32 hex digits of a SHA-256 over its published
/// facts and its text. Two files with the same content are one report.
public record ReportId(String hex) implements Comparable<ReportId> {
  private static final int DIGITS = 32;

  public ReportId {
    if (!hex.matches("[0-9a-f]{" + DIGITS + "}")) {
      throw new IllegalArgumentException("not a report id: " + hex);
    }
  }

  static ReportId over(String... fields) {
    MessageDigest digest = sha256();
    for (String field : fields) {
      digest.update(field.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return new ReportId(HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
  }

  @Override
  public int compareTo(ReportId other) {
    return hex.compareTo(other.hex);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
