package org.chancery.cli.option;

import java.util.Locale;
import java.util.Optional;
import org.chancery.cli.argument.Form;

/// A number of bytes, as people write it: `500000`, `500k`, `16M`, `1G`.
public record Size(long bytes) {
  public static final Form<Size> FORM = new Form<>("a size such as 500k, 16M or 1G", Size::parse);

  private static final String UNITS = "KMG";

  private static Optional<Size> parse(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    int unit = upper.isEmpty() ? -1 : UNITS.indexOf(upper.charAt(upper.length() - 1));
    String digits = unit < 0 ? upper : upper.substring(0, upper.length() - 1);
    return digits.matches("[1-9][0-9]{0,8}")
        ? Optional.of(new Size(Long.parseLong(digits) << (10 * (unit + 1))))
        : Optional.empty();
  }
}
