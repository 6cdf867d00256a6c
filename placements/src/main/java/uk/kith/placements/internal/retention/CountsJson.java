package uk.kith.placements.internal.retention;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.DeletedRows.Counts;

/** Counts of rows as they are stored. */
final class CountsJson {

  private CountsJson() {}

  static String write(Counts counts) {
    return Json.createObjectBuilder()
        .add("deleted", write(counts.deleted()))
        .add("cut", write(counts.cut()))
        .add("staying", write(counts.staying()))
        .build()
        .toString();
  }

  private static JsonObjectBuilder write(SortedMap<String, Long> rows) {
    JsonObjectBuilder made = Json.createObjectBuilder();
    rows.forEach(made::add);
    return made;
  }

  static @Nullable Counts read(@Nullable String stored) {
    if (stored == null) {
      return null;
    }
    try (JsonReader reader = Json.createReader(new StringReader(stored))) {
      JsonObject all = reader.readObject();
      return new Counts(read(all, "deleted"), read(all, "cut"), read(all, "staying"));
    }
  }

  private static SortedMap<String, Long> read(JsonObject all, String part) {
    SortedMap<String, Long> rows = new TreeMap<>();
    JsonObject stored = all.getJsonObject(part);
    stored.keySet().forEach(table -> rows.put(table, stored.getJsonNumber(table).longValue()));
    return rows;
  }
}
