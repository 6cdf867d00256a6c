package uk.kith.placements.internal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.Sql;

/** Writes the values of dated facts, and reads those that hold on a day for many at once. */
@ApplicationScoped
public class Facts {

  /** One dated row, for a history. */
  public record Row(String kind, String value, DateRange days) {}

  private record Line(UUID subject, String kind, FactSheet.Held held) {}

  @Inject Jsonb jsonb;
  @Inject Sql sql;

  public <T> String write(FactKind<T> kind, T value) {
    return jsonb.toJson(value);
  }

  public <T> T read(FactKind<T> kind, String value) {
    return jsonb.fromJson(value, kind.type());
  }

  /**
   * What holds on a day, in one query.
   *
   * @param subject child or household
   * @param ids null for all
   * @return a sheet for everyone who has any fact
   */
  public Map<UUID, FactSheet> on(
      Subject subject, @Nullable Collection<UUID> ids, LocalDate asOf, String authority) {
    if (ids != null && ids.isEmpty()) {
      return Map.of();
    }
    String query =
        "select "
            + subject.column
            + " as subject, kind, value, valid_from, valid_until, recorded_by from placements."
            + subject.table
            + " where superseded_at is null and authority = ? and valid_from <= ?"
            + " and (valid_until is null or valid_until >= ?)"
            + (ids == null ? "" : " and " + subject.column + " = any(?)");
    List<Line> lines =
        ids == null
            ? sql.list(query, Facts::line, authority, asOf, asOf)
            : sql.list(query, Facts::line, authority, asOf, asOf, ids);
    Map<UUID, Map<String, FactSheet.Held>> facts = new HashMap<>();
    lines.forEach(l -> facts.computeIfAbsent(l.subject, id -> new HashMap<>()).put(l.kind, l.held));
    Map<UUID, FactSheet> sheets = new HashMap<>();
    facts.forEach((id, sheet) -> sheets.put(id, new FactSheet(jsonb, sheet)));
    return sheets;
  }

  /** The sheet of one of them, empty when nothing is known. */
  public static FactSheet of(Map<UUID, FactSheet> sheets, UUID id) {
    return sheets.getOrDefault(id, FactSheet.EMPTY);
  }

  /** Everything that holds or held by today's knowledge, newest first. */
  public List<Row> history(Subject subject, UUID id) {
    return sql.list(
        "select kind, value, valid_from, valid_until from placements."
            + subject.table
            + " where superseded_at is null and "
            + subject.column
            + " = ? order by valid_from desc, kind",
        row ->
            new Row(
                row.getString("kind"),
                row.getString("value"),
                new DateRange(Sql.day(row, "valid_from"), Sql.findDay(row, "valid_until"))),
        id);
  }

  /** The rows of one kind of many, in the order of their first days. */
  public Map<UUID, List<Row>> histories(
      Subject subject, Collection<UUID> ids, FactKind<?> kind, String authority) {
    record Of(UUID subject, Row row) {}
    Map<UUID, List<Row>> histories = new HashMap<>();
    if (!ids.isEmpty()) {
      sql.list(
              "select "
                  + subject.column
                  + " as subject, kind, value, valid_from, valid_until from placements."
                  + subject.table
                  + " where superseded_at is null and authority = ? and kind = ? and "
                  + subject.column
                  + " = any(?) order by valid_from",
              row ->
                  new Of(
                      Sql.uuid(row, "subject"),
                      new Row(
                          row.getString("kind"),
                          row.getString("value"),
                          new DateRange(
                              Sql.day(row, "valid_from"), Sql.findDay(row, "valid_until")))),
              authority,
              kind.code(),
              ids)
          .forEach(
              of -> histories.computeIfAbsent(of.subject(), id -> new ArrayList<>()).add(of.row()));
    }
    return histories;
  }

  private static Line line(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Line(
        Sql.uuid(row, "subject"),
        row.getString("kind"),
        new FactSheet.Held(
            row.getString("value"),
            new DateRange(Sql.day(row, "valid_from"), Sql.findDay(row, "valid_until")),
            row.getString("recorded_by")));
  }

  /** Of whom the facts are. */
  public enum Subject {
    CHILD("child", "child_fact", "child_id"),
    HOUSEHOLD("household", "household_fact", "household_id");

    /** The table of those of whom they are. */
    final String of;

    final String table;
    final String column;

    Subject(String of, String table, String column) {
      this.of = of;
      this.table = table;
      this.column = column;
    }
  }
}
