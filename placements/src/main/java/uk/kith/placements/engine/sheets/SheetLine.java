package uk.kith.placements.engine.sheets;

import java.util.List;

/**
 * One line of a sheet, as texts. Days of a workbook are yyyy-MM-dd.
 *
 * @param number as the spreadsheet counts, from 1
 */
public record SheetLine(int number, List<String> cells) {

  public SheetLine {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** The cell of a column, without blanks around it; empty beyond the end of the line. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  /** Refuses what is longer or wider than limits allow. */
  public SheetLine within(SheetLimits limits) {
    if (cells.size() > limits.columns()) {
      throw new UnreadableSheet(
          "too-wide",
          "Line " + number + " has more than " + limits.columns() + " columns, too many to read.");
    }
    for (String cell : cells) {
      if (cell.length() > limits.cellCharacters()) {
        throw new UnreadableSheet(
            "cell-too-long",
            "Line "
                + number
                + " has a cell of more than "
                + limits.cellCharacters()
                + " characters.\nMaybe a quotation mark is opened there and never closed.");
      }
    }
    return this;
  }
}
