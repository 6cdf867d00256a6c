package uk.kith.kernel.service;

import jakarta.json.Json;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;

/**
 * Deletes what names a record, and counts the rows by table as it goes; one transaction, one
 * thread. Names of tables and conditions are written in the code, never typed.
 */
public final class DeletedRows {

  /** Ids of nobody begin with 00000000-0000-8000, as no other id of Kith does. */
  private static final long NOBODY = 0x8000L;

  private static final long VARIANT = 0x8000_0000_0000_0000L;

  /** The first and the last of them, as databases order ids. */
  public static final UUID FIRST_NOBODY = new UUID(NOBODY, VARIANT);

  public static final UUID LAST_NOBODY = new UUID(NOBODY, VARIANT | (-1L >>> 2));

  private final Sql sql;
  private final SortedMap<String, Long> deleted = new TreeMap<>();
  private final SortedMap<String, Long> cut = new TreeMap<>();
  private final SortedMap<String, Long> staying = new TreeMap<>();

  /** By whom the id is replaced in what is another person's: an id of nobody. */
  private final UUID nobody;

  /**
   * @param drawn an id of chance, from which that of nobody is made
   */
  public DeletedRows(Sql sql, UUID drawn) {
    this.sql = sql;
    this.nobody = new UUID(NOBODY, VARIANT | (drawn.getLeastSignificantBits() >>> 2));
  }

  /**
   * Rows counted by table; tables without any are absent.
   *
   * @param deleted rows that are gone
   * @param cut rows of other persons that stay, without the id
   * @param staying rows that stay as they are, and that people have to look at
   */
  public record Counts(
      SortedMap<String, Long> deleted,
      SortedMap<String, Long> cut,
      SortedMap<String, Long> staying) {
    public Counts {
      deleted = new TreeMap<>(deleted);
      cut = new TreeMap<>(cut);
      staying = new TreeMap<>(staying);
    }

    public static Counts none() {
      return new Counts(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    public long rowsDeleted() {
      return deleted.values().stream().mapToLong(Long::longValue).sum();
    }

    public Counts plus(Counts other) {
      Counts all = new Counts(deleted, cut, staying);
      other.deleted.forEach((table, rows) -> all.deleted.merge(table, rows, Long::sum));
      other.cut.forEach((table, rows) -> all.cut.merge(table, rows, Long::sum));
      other.staying.forEach((table, rows) -> all.staying.merge(table, rows, Long::sum));
      return all;
    }
  }

  /**
   * Deletes rows.
   *
   * @param where a condition with a {@code ?} for each parameter
   */
  public void delete(String table, String where, @Nullable Object... parameters) {
    add(
        deleted,
        table,
        sql.update(Map.of(), "delete from " + table + " where " + where, parameters));
  }

  /**
   * Puts an id of nobody in place of an id in a text or JSON column, in rows that are another
   * person's or nobody's. Reads the whole table.
   */
  public void cut(String table, String column, boolean json, Id id) {
    replace(table, column, json, id.toString(), nobody.toString());
  }

  /**
   * Does so to an id and the record's number, where the number follows the id in JSON as records
   * are written: {@code {"id":"…","localId":"…"}}.
   */
  public void cutNumbered(String table, String column, Id id, String number) {
    replace(
        table,
        column,
        false,
        "\"" + id + "\",\"localId\":" + Json.createValue(number),
        "\"" + nobody + "\",\"localId\":\"deleted\"");
  }

  private void replace(String table, String column, boolean json, String from, String to) {
    String text = json ? column + "::text" : column;
    String replaced = "replace(" + text + ", ?, ?)" + (json ? "::jsonb" : "");
    add(
        cut,
        table,
        sql.update(
            Map.of(),
            "update "
                + table
                + " set "
                + column
                + " = "
                + replaced
                + " where strpos("
                + text
                + ", ?) > 0",
            from,
            to,
            from));
  }

  /** Puts an id of nobody in place of an id in a column of ids, in rows of other persons. */
  public void cutId(String table, String column, Id id) {
    change(table, column + " = ?", column + " = ?", nobody, id);
  }

  /**
   * Changes rows of other persons so that they name the record no more.
   *
   * @param set what is set, as {@code where} with a {@code ?} for each parameter in turn
   */
  public void change(String table, String set, String where, @Nullable Object... parameters) {
    add(
        cut,
        table,
        sql.update(Map.of(), "update " + table + " set " + set + " where " + where, parameters));
  }

  /** By whom the id is replaced. */
  public UUID nobody() {
    return nobody;
  }

  /** Whether an id stands in place of that of a record which was deleted. */
  public static boolean isNobody(Id id) {
    return id.value().getMostSignificantBits() == NOBODY;
  }

  /** Counts rows that stay, and are told. */
  public void staying(String table, long rows) {
    add(staying, table, rows);
  }

  private static void add(SortedMap<String, Long> counts, String table, long rows) {
    if (rows > 0) {
      counts.merge(table, rows, Long::sum);
    }
  }

  public Counts counts() {
    return new Counts(deleted, cut, staying);
  }
}
