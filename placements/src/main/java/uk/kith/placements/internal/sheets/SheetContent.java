package uk.kith.placements.internal.sheets;

import java.util.List;
import java.util.Map;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetLimits;
import uk.kith.placements.engine.sheets.SheetLine;
import uk.kith.placements.engine.sheets.SheetTable;
import uk.kith.placements.engine.sheets.UnreadableSheet;

/** What stands in a file that was sent; what cannot be read is said to the sender. */
final class SheetContent {

  private static final SheetLimits LIMITS = SheetLimits.DEFAULT;

  private SheetContent() {}

  /** Lines by the names of the sheets. */
  static Map<String, List<SheetLine>> sheets(byte[] content) {
    try {
      return SheetFiles.read(content, LIMITS);
    } catch (UnreadableSheet e) {
      throw invalid(e);
    }
  }

  static SheetTable table(SheetKind kind, String sheet, Map<String, List<SheetLine>> sheets) {
    List<SheetLine> lines = sheets.get(sheet);
    if (lines == null) {
      throw new Invalid("sheet", "unknown", "The workbook has no such sheet");
    }
    try {
      return SheetTable.of(lines, kind, LIMITS);
    } catch (UnreadableSheet e) {
      throw invalid(e);
    }
  }

  private static Invalid invalid(UnreadableSheet e) {
    Invalid invalid = new Invalid("file", e.code(), String.valueOf(e.getMessage()));
    invalid.addSuppressed(e);
    return invalid;
  }
}
