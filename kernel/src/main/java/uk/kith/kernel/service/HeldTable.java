package uk.kith.kernel.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one table holds of a person who asked for it (UK GDPR art 15): whole rows, and in them what
 * may not be theirs alone, marked and not left out.
 *
 * @param table with its schema
 * @param what the table is for, in the words of the data dictionary
 * @param rows none when the table was asked and holds nothing
 */
public record HeldTable(String table, String what, List<Row> rows) {

  public HeldTable {
    rows = List.copyOf(rows);
  }

  /** Why somebody looks at a cell before it is handed out. */
  public enum Mark {
    /** It names, or belongs to the record of, another person (UK GDPR art 15(4)). */
    OTHER_PERSON,
    /** Words that people wrote, which may tell of others. */
    WORDS,
    /** Of the record of an adoption, which is exempt (Data Protection Act 2018 Sch 4 para 3). */
    ADOPTION
  }

  /** One row; what is empty is left out. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One value.
   *
   * @param column as the table calls it
   * @param what it is, in the words of the data dictionary
   * @param value as it is stored
   * @param mark null for what is the person's own
   */
  public record Cell(String column, String what, String value, @Nullable Mark mark) {}
}
