package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.exchange.MalformedJsonException;
import org.chancery.exchange.ReportJson;
import org.chancery.intake.Fault.Kind;

/// Reports in JSON, in the form of [ReportJson].
final class JsonReports {
  private JsonReports() {}

  /// One object a line. A line that cannot be used is a fault of its own.
  static <X extends Exception> void ofLines(String name, Content content, Sink<X> sink)
      throws X, Unusable {
    int number = 0;
    boolean empty = true;
    for (Optional<Line> line = content.line(); line.isPresent(); line = content.line()) {
      number++;
      if (!line.get().isBlank()) {
        empty = false;
        sink.take(ofLine(name + ":" + number, line.get()));
      }
    }
    if (empty) {
      throw new Unusable(Kind.EMPTY, "is empty");
    }
  }

  private static Taken ofLine(String place, Line line) {
    try {
      return new Taken.Accepted(ReportJson.parse(line.text(), place));
    } catch (Unusable e) {
      return new Taken.Refused(e.at(place));
    } catch (MalformedJsonException e) {
      return refused(e);
    }
  }

  /// One object, an array of objects, or objects in a row.
  static <X extends Exception> void ofWhole(String name, Content content, Sink<X> sink)
      throws X, Unusable {
    String json = Decoder.decode(content.all());
    List<Taken> all = new ArrayList<>();
    try {
      ReportJson.parseAll(
          json,
          name,
          report -> all.add(new Taken.Accepted(report)),
          fault -> all.add(refused(fault)));
    } catch (MalformedJsonException e) {
      all.add(refused(e));
    }
    if (all.isEmpty()) {
      throw new Unusable(Kind.EMPTY, "holds no report");
    }
    for (Taken taken : all) {
      sink.take(taken);
    }
  }

  private static Taken refused(MalformedJsonException fault) {
    return new Taken.Refused(new Fault(fault.place(), Kind.MALFORMED, fault.reason()));
  }
}
