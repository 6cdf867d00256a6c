package uk.kith.placements.engine.ssd;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.kith.placements.engine.PlacementCodes;

/** Codes in cells, and which rows are of placements for adoption. */
final class Placed {

  /** A code alone, or before its words: {@code U6}, {@code C2 - Full care order}. */
  private static final Pattern CODE =
      Pattern.compile("([A-Za-z0-9]{1,6})(?:\\s*[-–:).].*|\\s+.*)?");

  private Placed() {}

  /** The code of a cell in upper case; empty when it begins with none. */
  static String code(String cell) {
    Matcher code = CODE.matcher(cell);
    return code.matches() ? code.group(1).toUpperCase(Locale.ROOT) : "";
  }

  /** A row of which nobody else may see anything. */
  static boolean isSealed(SsdRow row) {
    if (row.table() == SsdTable.PERMANENCE) {
      return KeptColumns.PERMANENCE.isSealed(row);
    }
    return row.table() == SsdTable.PLACEMENT
        && PlacementCodes.isForAdoption(code(row.value("cla_placement_type")));
  }

  /**
   * @param column published name; empty for the row as a whole
   */
  static boolean isSealed(SsdRow row, String column) {
    return isSealed(row)
        || (row.table() == SsdTable.PERMANENCE && KeptColumns.PERMANENCE.seals(column));
  }
}
