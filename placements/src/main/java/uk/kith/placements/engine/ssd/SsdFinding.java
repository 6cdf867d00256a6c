package uk.kith.placements.engine.ssd;

/**
 * Something in an extract that could not be read or not be used, for people.
 *
 * @param table published name of the table, which names the file
 * @param row as a spreadsheet counts; 0 for the table as a whole
 * @param column published name; empty for the row as a whole
 * @param sealed it is of a placement for adoption: for who may see adopters alone
 */
public record SsdFinding(String table, int row, String column, String text, boolean sealed) {

  static SsdFinding of(SsdRow row, String column, String text) {
    return new SsdFinding(
        row.table().key(), row.number(), column, text, Placed.isSealed(row, column));
  }
}
