package uk.kith.placements.engine.ssda903;

import java.util.List;

/**
 * A file that was recognised as one table.
 *
 * @param unknownColumns columns that the table has not; they are kept in the file and not read
 */
public record TableFile(
    ReceivedFile file, Table table, List<Row> rows, List<String> unknownColumns) {

  public TableFile {
    rows = List.copyOf(rows);
    unknownColumns = List.copyOf(unknownColumns);
  }
}
