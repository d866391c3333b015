package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.chancery.report.Report;

/// Input that is given on standard input or as a file, and what intake makes of it.
final class Inputs {
  static final Intake INTAKE = new Intake(Intake.DEFAULT_LIMIT, Optional.empty());

  private Inputs() {}

  static List<Taken> standardInput(byte... bytes) {
    List<Taken> taken = new ArrayList<>();
    INTAKE.read(Source.standardInput(), new ByteArrayInputStream(bytes), taken::add);
    return taken;
  }

  static List<Taken> standardInput(String text) {
    return standardInput(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Taken> file(Path file) {
    return file(INTAKE, file);
  }

  static List<Taken> file(Intake intake, Path file) {
    List<Taken> taken = new ArrayList<>();
    for (Source source : Sources.of(List.of(file.toString()))) {
      intake.read(source, new ByteArrayInputStream(new byte[0]), taken::add);
    }
    return taken;
  }

  static Report only(List<Taken> taken) {
    if (taken.size() == 1 && taken.getFirst() instanceof Taken.Accepted(Report report)) {
      return report;
    }
    throw new AssertionError("not one report: " + taken);
  }

  static Fault fault(List<Taken> taken) {
    if (taken.size() == 1 && taken.getFirst() instanceof Taken.Refused(Fault fault)) {
      return fault;
    }
    throw new AssertionError("not one fault: " + taken);
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
