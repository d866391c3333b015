package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The contacts of many reports, by the reports' ids: a key, or readings. A report that comes twice
/// counts as it stands the second time.
public final class Contacts {
  private final Map<String, List<Item>> items = new LinkedHashMap<>();

  /// Adds a line of a key: `{"id", "contacts": [...]}`.
  public void addKey(String line, String place) throws KeyException {
    Json.Structure report = structure(line, place);
    add(report.get("id"), report, place);
  }

  /// Adds a line of readings: `{"report": {"id"}, "contacts": [...]}`.
  public void addReading(String line, String place) throws KeyException {
    Json.Structure reading = structure(line, place);
    Json head = reading.get("report");
    add(head instanceof Json.Structure report ? report.get("id") : head, reading, place);
  }

  private void add(Json id, Json.Structure report, String place) throws KeyException {
    List<Item> contacts = new ArrayList<>();
    for (Json.Structure contact : report.get("contacts").structures()) {
      contacts.add(Item.of(contact, place));
    }
    String name =
        id.filled().orElseThrow(() -> new KeyException(place + ": lacks the report's id"));
    items.put(name, contacts);
  }

  private static Json.Structure structure(String line, String place) throws KeyException {
    if (Json.parse(line, place) instanceof Json.Structure structure) {
      return structure;
    }
    throw new KeyException(place + ": holds no JSON object");
  }

  Map<String, List<Item>> byReport() {
    return items;
  }

  Optional<List<Item>> of(String report) {
    return Optional.ofNullable(items.get(report));
  }
}
