package uk.kith.court.internal.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.told.FollowedRows;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CaseSystemKeeper.Extract;
import uk.kith.placements.engine.ssd.KeptRow;
import uk.kith.placements.engine.ssd.SsdTable;

/** Rows as extracts told them. What a later extract tells otherwise is closed and stays. */
@ApplicationScoped
class CaseRows {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /**
   * A row that holds.
   *
   * @param toldOn day of the extract that first told it so, what is sealed aside
   */
  record CaseRow(UUID id, ChildId child, LocalDate toldOn, KeptRow row) {}

  /** Rows that hold, by child, in the order of the table. */
  Map<ChildId, List<CaseRow>> of(Collection<ChildId> children) {
    Map<ChildId, List<CaseRow>> rows = new HashMap<>();
    if (children.isEmpty()) {
      return rows;
    }
    sql.list(
            "select id, child, part, told_on, cells::text as cells from court.case_row"
                + " where authority = ? and child = any(?) and superseded_at is null"
                + " order by part desc, number, id",
            row ->
                new CaseRow(
                    Sql.uuid(row, "id"),
                    new ChildId(Sql.uuid(row, "child")),
                    Sql.day(row, "told_on"),
                    KeptRow.of(
                        SsdTable.valueOf(row.getString("part")), cells(row.getString("cells")))),
            authority.code(),
            children)
        .forEach(row -> rows.computeIfAbsent(row.child(), id -> new ArrayList<>()).add(row));
    return rows;
  }

  private static Map<String, String> cells(String text) {
    Map<String, String> cells = new TreeMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject object = reader.readObject();
      object.keySet().forEach(name -> cells.put(name, object.getString(name)));
    }
    return cells;
  }

  /** What the table tells of these children is this now; what is told again stays as it is. */
  void replace(Extract extract, SsdTable part, Map<ChildId, List<KeptRow>> told) {
    List<@Nullable Object[]> closed = new ArrayList<>();
    List<@Nullable Object[]> added = new ArrayList<>();
    Map<ChildId, List<CaseRow>> held = of(told.keySet());
    told.forEach(
        (child, rows) -> {
          FollowedRows followed =
              FollowedRows.of(
                  held.getOrDefault(child, List.of()).stream()
                      .filter(each -> each.row().table() == part)
                      .map(each -> new FollowedRows.Held(each.id(), each.toldOn(), each.row()))
                      .toList(),
                  rows,
                  extract.day());
          followed
              .closed()
              .forEach(id -> closed.add(new Object[] {extract.at(), extract.id(), id}));
          for (FollowedRows.Added each : followed.added()) {
            added.add(
                new Object[] {
                  UUID.randomUUID(),
                  authority.code(),
                  child,
                  part,
                  each.number(),
                  json(each.row()),
                  extract.id(),
                  each.toldOn(),
                  extract.at(),
                  extract.by()
                });
          }
        });
    sql.batch(
        Map.of(),
        "update court.case_row set superseded_at = ?, superseded_extract = ? where id = ?",
        closed);
    sql.batch(
        Map.of(),
        "insert into court.case_row (id, authority, child, part, number, cells, extract, told_on,"
            + " recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)",
        added);
  }

  private static String json(KeptRow row) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    row.cells().forEach(json::add);
    return json.build().toString();
  }

  /**
   * The child turned out to be one on record. Of a part that the record is told of itself, its rows
   * hold and those of the duplicate do not, by the extract that told the record's.
   */
  void follow(ChildId duplicate, ChildId into, Instant at) {
    sql.update(
        Map.of(),
        """
        update court.case_row d set superseded_at = ?, superseded_extract = r.extract
          from court.case_row r
         where d.child = ? and r.child = ? and r.part = d.part
           and d.superseded_at is null and r.superseded_at is null
        """,
        at,
        duplicate,
        into);
    sql.update(Map.of(), "update court.case_row set child = ? where child = ?", into, duplicate);
  }
}
