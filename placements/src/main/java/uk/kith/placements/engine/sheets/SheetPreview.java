package uk.kith.placements.engine.sheets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What a sheet would do to the register, before anything is done.
 *
 * @param <K> whom its rows are about
 * @param added rows that are new to Kith
 * @param changed who would change
 * @param unchanged how many rows say what Kith says
 * @param unreadable what cannot be read; nothing can be applied while there is any
 * @param told what is told and not applied
 * @param named cells whose words seem to name a child (R-MATCH-15), as they stand in the sheet:
 *     applied once somebody says why they are kept
 * @param unnamed whom Kith knows and the sheet does not name: never touched
 * @param leftOut headings of columns that are not used
 */
public record SheetPreview<K extends Known>(
    List<SheetRow> added,
    List<Change<K>> changed,
    int unchanged,
    List<Unreadable> unreadable,
    List<Told> told,
    List<Told> named,
    List<K> unnamed,
    List<String> leftOut) {

  public SheetPreview {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    unreadable = List.copyOf(unreadable);
    told = List.copyOf(told);
    named = List.copyOf(named);
    unnamed = List.copyOf(unnamed);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Somebody of whom something would change.
   *
   * @param after all that would hold of them: the sheet's values over Kith's
   */
  public record Change<K extends Known>(K known, List<Field> fields, SheetRow after) {
    public Change {
      fields = List.copyOf(fields);
    }

    public boolean touches(SheetColumn<?> column) {
      return fields.stream().anyMatch(field -> field.column().equals(column.name()));
    }
  }

  /** One column of them, as the columns write it; empty where nothing is known. */
  public record Field(String column, String now, String then) {}

  /**
   * A remark on a row.
   *
   * @param subject number or name of whom it is about
   * @param column name of Kith's column
   */
  public record Told(int line, String subject, String column, String text) {}

  /** Of a sheet whose words name nobody. */
  public SheetPreview(
      List<SheetRow> added,
      List<Change<K>> changed,
      int unchanged,
      List<Unreadable> unreadable,
      List<Told> told,
      List<K> unnamed,
      List<String> leftOut) {
    this(added, changed, unchanged, unreadable, told, List.of(), unnamed, leftOut);
  }

  /** With more to know. */
  public SheetPreview<K> tell(List<Told> more) {
    List<Told> all = new ArrayList<>(told);
    all.addAll(more);
    return new SheetPreview<>(added, changed, unchanged, unreadable, all, named, unnamed, leftOut);
  }

  /** With more that is in its way. */
  public SheetPreview<K> refusing(List<Unreadable> more) {
    List<Unreadable> all = new ArrayList<>(unreadable);
    all.addAll(more);
    return new SheetPreview<>(added, changed, unchanged, all, told, named, unnamed, leftOut);
  }

  /** With cells whose words seem to name a child. */
  public SheetPreview<K> naming(List<Told> cells) {
    return new SheetPreview<>(added, changed, unchanged, unreadable, told, cells, unnamed, leftOut);
  }

  /** Whether there is something to apply, and nothing in its way. */
  public boolean isApplicable() {
    return unreadable.isEmpty() && !(added.isEmpty() && changed.isEmpty());
  }

  /**
   * Stands for everything that applying it would do: as long as it is the same, what was seen is
   * what is done.
   */
  public String seal() {
    StringBuilder all = new StringBuilder();
    added.forEach(row -> all.append("add ").append(row.line()).append(row.values()).append('\n'));
    changed.forEach(
        change ->
            all.append("change ").append(change.known().id()).append(change.fields()).append('\n'));
    unreadable.forEach(each -> all.append(each).append('\n'));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every platform has SHA-256", e);
    }
  }
}
