package uk.kith.placements.internal.exports;

import uk.kith.kernel.service.SheetFile;
import uk.kith.placements.engine.exports.Sheet;

/** Writes a sheet as CSV or XLSX, days as the inspectors have them. */
public final class SheetWriter {

  private SheetWriter() {}

  public static byte[] csv(Sheet sheet) {
    return written(sheet, SheetFile.csv(sheet.columns(), SheetFile.Days.AS_RETURNED));
  }

  public static byte[] xlsx(Sheet sheet) {
    return written(
        sheet, SheetFile.xlsx(sheet.title(), sheet.columns(), SheetFile.Days.AS_RETURNED));
  }

  private static byte[] written(Sheet sheet, SheetFile file) {
    sheet.rows().forEach(file::add);
    file.notes(sheet.notes());
    return file.finish();
  }
}
