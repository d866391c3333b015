package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chancery.actor.Knowledge;
import org.chancery.exchange.MalformedJsonException;
import org.chancery.exchange.ReportJson;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.report.Report;

/// The dated corpora beside the repository, one report a line.
final class Corpora {
  static final Path FOLDER = Path.of("..", "shared", "corpora");

  /// The day on which the material is read; no report of it is younger.
  static final LocalDate READ_ON = LocalDate.of(2026, 1, 1);

  private Corpora() {}

  /// Whether the folder lacks one of these files; says which, and that nothing is measured.
  static boolean lack(List<String> files, PrintStream out) {
    Optional<String> missing =
        files.stream().filter(file -> Files.notExists(FOLDER.resolve(file))).findFirst();
    missing.ifPresent(file -> out.println(FOLDER + " lacks " + file + ": nothing measured"));
    return missing.isPresent();
  }

  /// What the reader makes of every report of these files of the folder.
  static List<Reading> readings(List<String> files) throws IOException {
    Reader reader = new Reader(Knowledge.bundled(), READ_ON);
    List<Reading> readings = new ArrayList<>();
    for (String file : files) {
      for (Report report : of(FOLDER.resolve(file))) {
        readings.add(reader.read(report));
      }
    }
    return readings;
  }

  /// All reports of the `.jsonl.gz` files of a folder, file by file.
  static List<Report> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".jsonl.gz")).sorted().toList();
    }
    List<Report> reports = new ArrayList<>();
    for (Path file : files) {
      reports.addAll(of(file));
    }
    return reports;
  }

  /// The reports of one file.
  static List<Report> of(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reports.add(ReportJson.parse(line, file.getFileName().toString()));
      }
    } catch (MalformedJsonException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    return reports;
  }
}
