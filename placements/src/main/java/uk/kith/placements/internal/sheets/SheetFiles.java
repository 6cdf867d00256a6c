package uk.kith.placements.internal.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.placements.engine.sheets.SheetLimits;
import uk.kith.placements.engine.sheets.SheetLine;
import uk.kith.placements.engine.sheets.SheetText;
import uk.kith.placements.engine.sheets.UnreadableSheet;

/**
 * Reads whatever was sent: a workbook with its sheets, or text, which is one sheet without a name.
 */
final class SheetFiles {

  private SheetFiles() {}

  /**
   * @return lines by the names of the sheets that hold something, in the order of the workbook
   * @throws UnreadableSheet saying what is wrong
   */
  static Map<String, List<SheetLine>> read(byte[] content, SheetLimits limits) {
    if (content.length > limits.bytes()) {
      throw SheetText.tooLarge(limits);
    }
    Map<String, List<SheetLine>> sheets = new LinkedHashMap<>();
    if (isZip(content)) {
      sheets.putAll(new WorkbookReader(limits).read(content));
    } else {
      sheets.put("", SheetText.read(content, limits));
    }
    sheets.values().removeIf(List::isEmpty);
    if (sheets.isEmpty()) {
      throw new UnreadableSheet("empty", "The file holds nothing.");
    }
    return sheets;
  }

  private static boolean isZip(byte[] b) {
    return b.length >= 4 && b[0] == 'P' && b[1] == 'K' && (b[2] == 3 || b[2] == 5);
  }
}
