package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.actor.Knowledge;
import org.chancery.intake.Intake;
import org.chancery.intake.Sources;
import org.chancery.intake.Taken;
import org.chancery.language.Sentence;
import org.chancery.language.Sentences;
import org.chancery.reading.Reader;
import org.chancery.report.Part;
import org.chancery.report.Report;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DatePhrase;
import org.chancery.time.DatePhrases;
import org.chancery.time.Dated;

/// Takes the day of publication off reports that have one and derives it anew: `dating FILE...`.
///
/// Taken off are the stated day, the address, the title where it holds a date with its year, and
/// every line of the text that is little more than such a date. The set of days that the reader
/// gives is an error where the true day lies outside it; no set is none.
final class DatesDerived implements Measure {

  /// How many words may stand beside a date in a line that is taken for a date line.
  private static final int BESIDE = 4;

  /// What became of the reports of one file.
  private static final class Tally {
    private int reports;
    private int dated;
    private int right;
    private int exact;
    private final List<Long> sizes = new ArrayList<>();
  }

  @Override
  public String name() {
    return "dating";
  }

  @Override
  public String summary() {
    return "[--errors] FILE...  the days of reports whose day is taken off";
  }

  @Override
  public void run(List<String> operands, PrintStream out) throws IOException {
    boolean errors = operands.contains("--errors");
    Reader reader = new Reader(Knowledge.bundled(), Corpora.READ_ON);
    out.println("file\treports\tdated\tright\texact\tmedian days");
    for (String file : operands.stream().filter(o -> !o.startsWith("--")).toList()) {
      Tally tally = new Tally();
      for (Report report : reports(Path.of(file))) {
        measure(report, reader, tally, errors ? Optional.of(out) : Optional.empty());
      }
      print(Path.of(file).getFileName().toString(), tally, out);
    }
  }

  private static List<Report> reports(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException("cannot be read: " + file);
    }
    List<Report> reports = new ArrayList<>();
    Intake intake = new Intake(Intake.DEFAULT_LIMIT, Optional.empty());
    Sources.of(List.of(file.toString()))
        .forEach(source ->
            intake.read(
                source,
                InputStream.nullInputStream(),
                taken -> {
                  if (taken instanceof Taken.Accepted(Report report)
                      && report.published().isPresent()) {
                    reports.add(report);
                  }
                }));
    return reports;
  }

  private static void measure(
      Report report, Reader reader, Tally tally, Optional<PrintStream> errors) {
    LocalDate day = report.published().orElseThrow();
    Optional<Dated> published = reader.read(undated(report)).published();
    tally.reports++;
    published.ifPresent(dated -> {
      tally.dated++;
      tally.sizes.add(dated.days().size());
      if (dated.days().contains(day)) {
        tally.right++;
        tally.exact += dated.days().isExact() ? 1 : 0;
      } else {
        errors.ifPresent(out -> out.println(report.name() + "\t" + day + "\t" + dated.reason()));
      }
    });
  }

  private static Report undated(Report report) {
    String text =
        String.join("\n", report.text().lines().filter(line -> !isDateLine(line)).toList());
    return Report.of(
        report.name(),
        report.title().filter(title -> datesWithYear(Part.TITLE, title).isEmpty()),
        Optional.empty(),
        report.source(),
        Optional.empty(),
        text);
  }

  private static boolean isDateLine(String line) {
    List<Sentence> sentences = Sentences.of(Part.BODY, line);
    return sentences.size() == 1
        && datesWithYear(Part.BODY, line).stream()
            .anyMatch(date -> sentences.getFirst().size() - (date.to() - date.from()) <= BESIDE);
  }

  private static List<DatePhrase> datesWithYear(Part part, String text) {
    return Sentences.of(part, text).stream()
        .flatMap(sentence -> DatePhrases.of(sentence).stream())
        .filter(date -> date.expression() instanceof DayOfMonth d && d.year().isPresent())
        .toList();
  }

  private static void print(String file, Tally tally, PrintStream out) {
    List<Long> sizes = tally.sizes.stream().sorted().toList();
    out.printf(
        Locale.ROOT,
        "%s\t%d\t%d\t%.4f\t%.4f\t%s%n",
        file,
        tally.reports,
        tally.dated,
        share(tally.right, tally.dated),
        share(tally.exact, tally.reports),
        sizes.isEmpty() ? "-" : sizes.get(sizes.size() / 2));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
