package uk.kith.placements.internal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;

/**
 * Children named in the facts of others: whom a child must not live with, whom terms, exemptions
 * and connected persons are for. When a duplicate is merged each fact that names it is recorded
 * again for the same days, naming the child's record; the old row is superseded, as by any other
 * correction.
 */
@ApplicationScoped
public class NamedChildren {

  @Inject Sql sql;

  private record Line(UUID id, UUID subject, String value) {}

  /** Of facts that hold, whatever their days. */
  public void rename(ChildId duplicate, ChildId into, Recording recording) {
    for (Facts.Subject subject : Facts.Subject.values()) {
      List<Line> naming =
          sql.list(
              "select id, "
                  + subject.column
                  + " as subject, value from placements."
                  + subject.table
                  + " where superseded_at is null and strpos(value, ?) > 0",
              row ->
                  new Line(Sql.uuid(row, "id"), Sql.uuid(row, "subject"), row.getString("value")),
              duplicate.toString());
      for (Line line : naming) {
        boolean own = line.subject().equals(into.value());
        replace(subject, line, renamed(line.value(), duplicate, into, own), recording);
      }
    }
  }

  private void replace(Facts.Subject subject, Line line, String value, Recording recording) {
    sql.update(
        Map.of(),
        "update placements."
            + subject.table
            + " set superseded_at = ?, superseded_by = ? where id = ?",
        recording.at(),
        recording.by(),
        line.id());
    sql.update(
        Map.of(),
        "insert into placements."
            + subject.table
            + " (id, authority, "
            + subject.column
            + ", kind, value, valid_from, valid_until, recorded_at, recorded_by) select ?, authority, "
            + subject.column
            + ", kind, ?, valid_from, valid_until, ?, ? from placements."
            + subject.table
            + " where id = ?",
        UUID.randomUUID(),
        value,
        recording.at(),
        recording.by(),
        line.id());
    sql.update(
        Map.of(),
        "update placements."
            + subject.of
            + " set version = version + 1, changed_at = ?, changed_by = ? where id = ?",
        recording.at(),
        recording.by(),
        line.subject());
  }

  /**
   * The value with one child named for another, once.
   *
   * @param own the fact is the child's own: it does not name itself
   */
  static String renamed(String value, ChildId duplicate, ChildId into, boolean own) {
    try (JsonReader reader = Json.createReader(new StringReader(value))) {
      return renamed(reader.readObject(), duplicate.toString(), into.toString(), own).toString();
    }
  }

  private static JsonObject renamed(JsonObject object, String from, String to, boolean own) {
    JsonObjectBuilder made = Json.createObjectBuilder();
    object.forEach((name, each) -> made.add(name, renamed(each, from, to, own)));
    return made.build();
  }

  private static JsonValue renamed(JsonValue value, String from, String to, boolean own) {
    if (value instanceof JsonObject object) {
      return renamed(object, from, to, own);
    }
    if (value instanceof JsonArray array) {
      return renamed(array, from, to, own);
    }
    return names(value, from) ? Json.createValue(to) : value;
  }

  private static JsonArray renamed(JsonArray array, String from, String to, boolean own) {
    if (array.stream().noneMatch(each -> names(each, from))) {
      JsonArrayBuilder made = Json.createArrayBuilder();
      array.forEach(each -> made.add(renamed(each, from, to, own)));
      return made.build();
    }
    Set<JsonValue> once = new LinkedHashSet<>();
    for (JsonValue each : array) {
      JsonValue named = renamed(each, from, to, own);
      if (!own || !names(named, to)) {
        once.add(named);
      }
    }
    JsonArrayBuilder made = Json.createArrayBuilder();
    once.forEach(made::add);
    return made.build();
  }

  private static boolean names(JsonValue value, String child) {
    return value instanceof JsonString text && text.getString().equals(child);
  }
}
