package uk.kith.kernel.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.HeldMarks.Column;
import uk.kith.kernel.service.HeldMarks.Kind;
import uk.kith.kernel.service.HeldTable.Row;

/**
 * Reads what is held of a person, table by table, all columns of each row, as {@link HeldMarks}
 * lets the reader know of it; one transaction, one thread. A new column is told without anybody
 * doing anything; a new table has to be asked. Names of tables and conditions are written in the
 * code, never typed.
 */
public final class HeldRows {

  private static final String PERSONAL = "[personal]";

  private static final String COLUMNS =
      "select a.attname, format_type(a.atttypid, null) as type,"
          + " coalesce(col_description(a.attrelid, a.attnum), '') as what from pg_attribute a"
          + " where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped"
          + " order by a.attnum";

  /** By what rows are sorted, the first of these that a table has; then by all of the row. */
  private static final List<String> ORDER =
      List.of("recorded_at", "at", "number", "position", "rank");

  private final Sql sql;
  private final HeldMarks marks;
  private final Map<String, List<Row>> tables = new LinkedHashMap<>();

  /**
   * @param own ids of the person's record, and of those merged into it
   * @param sealed ids of adopters and adopted children of whom the reader is told nothing
   * @param sight of the reader
   */
  public HeldRows(Sql sql, Set<UUID> own, Set<UUID> sealed, Sight sight) {
    this.sql = sql;
    this.marks = new HeldMarks(own, sealed, sight.restricted(), sight.adopters());
  }

  /**
   * Rows of the person's own record, and of what was done for them together with others.
   *
   * @param ownColumns columns of text that hold a code, or what is the person's own alone; all
   *     others that are personal are marked
   * @param where a condition with a {@code ?} for each parameter; the table is {@code t}
   */
  public void read(
      String table, Set<String> ownColumns, String where, @Nullable Object... parameters) {
    read(table, "t.*", ownColumns, Kind.THEIRS, where, parameters);
  }

  /**
   * The same of some columns, where not all of a row is for the reader.
   *
   * @param columns what is read, with {@code t.} before each
   */
  public void readColumns(
      String table,
      String columns,
      Set<String> ownColumns,
      String where,
      @Nullable Object... parameters) {
    read(table, columns, ownColumns, Kind.THEIRS, where, parameters);
  }

  /** The same of the record of an adoption; absent for who may not see adopters. */
  public void readAdoption(String table, String where, @Nullable Object... parameters) {
    readAdoptionColumns(table, "t.*", where, parameters);
  }

  /**
   * The same of some columns.
   *
   * @param columns what is read, with {@code t.} before each
   */
  public void readAdoptionColumns(
      String table, String columns, String where, @Nullable Object... parameters) {
    if (marks.adopters()) {
      read(table, columns, Set.of(), Kind.ADOPTION, where, parameters);
    } else {
      tables.computeIfAbsent(table, any -> new ArrayList<>());
    }
  }

  /**
   * Rows of other persons' records in which this one is named: of them only some columns are read.
   *
   * @param columns what is read, with {@code t.} before each
   */
  public void readNamed(
      String table, String columns, String where, @Nullable Object... parameters) {
    read(table, columns, Set.of(), Kind.NAMED, where, parameters);
  }

  /**
   * Rows that are too many to be told one by one: how many there are of each kind.
   *
   * @param columns by which they are counted, with {@code t.} before each
   */
  public void readCounted(
      String table, String columns, String where, @Nullable Object... parameters) {
    read(
        table,
        "select row_to_json(told_row)::text as told from (select "
            + columns
            + ", count(*) as rows from "
            + table
            + " t where "
            + where
            + " group by "
            + columns
            + " order by "
            + columns
            + ") told_row",
        columns(table),
        Set.of(),
        Kind.THEIRS,
        parameters);
  }

  private void read(
      String table,
      String selected,
      Set<String> ownColumns,
      Kind kind,
      String where,
      @Nullable Object... parameters) {
    List<Column> columns = columns(table);
    String order =
        ORDER.stream()
            .filter(name -> columns.stream().anyMatch(column -> column.name().equals(name)))
            .findFirst()
            .map(name -> "t." + name + ", ")
            .orElse("");
    read(
        table,
        "select (select row_to_json(told_row) from (select "
            + selected
            + ") told_row)::text as told from "
            + table
            + " t where "
            + where
            + " order by "
            + order
            + "t::text",
        columns,
        ownColumns,
        kind,
        parameters);
  }

  private void read(
      String table,
      String query,
      List<Column> columns,
      Set<String> ownColumns,
      Kind kind,
      @Nullable Object... parameters) {
    List<Row> rows = tables.computeIfAbsent(table, any -> new ArrayList<>());
    sql.list(query, row -> row.getString("told"), parameters).stream()
        .map(HeldRows::object)
        .map(row -> marks.row(columns, row, ownColumns, kind))
        .flatMap(Optional::stream)
        .forEach(rows::add);
  }

  private List<Column> columns(String table) {
    return sql.list(
        COLUMNS,
        row -> {
          String what = row.getString("what");
          return new Column(
              row.getString("attname"),
              row.getString("type"),
              what.replace(PERSONAL, "").strip(),
              what.contains(PERSONAL));
        },
        table);
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  /** Whether rows that are sealed, of adopters and placements for adoption, are told. */
  public boolean tellsSealed() {
    return marks.adopters();
  }

  /** Every table that was asked, with what it holds. */
  public List<HeldTable> tables() {
    return tables.entrySet().stream()
        .map(each -> new HeldTable(each.getKey(), what(each.getKey()), each.getValue()))
        .toList();
  }

  private String what(String table) {
    return sql.list(
            "select coalesce(obj_description(?::regclass, 'pg_class'), '') as what",
            row -> row.getString("what"),
            table)
        .get(0)
        .replace(PERSONAL, "")
        .strip();
  }
}
