package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chancery.exchange.MalformedJsonException;
import org.chancery.exchange.ReportJson;
import org.chancery.report.Report;

/// The dated corpora beside the repository, one report a line.
final class Corpora {
  private Corpora() {}

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
