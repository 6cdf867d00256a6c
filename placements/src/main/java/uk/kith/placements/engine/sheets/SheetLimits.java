package uk.kith.placements.engine.sheets;

/**
 * What one sheet may hold, so that a broken or hostile file is refused before it fills the memory.
 *
 * @param bytes of the file as it is sent
 * @param unpackedBytes of a workbook, unpacked
 * @param rows below the heading
 * @param cellCharacters of one cell
 */
public record SheetLimits(
    int bytes, long unpackedBytes, int rows, int columns, int cellCharacters) {

  private static final int MEBIBYTE = 1024 * 1024;

  /** Room for many times the largest authority's list of carers. */
  public static final SheetLimits DEFAULT =
      new SheetLimits(20 * MEBIBYTE, 80L * MEBIBYTE, 50_000, 200, 2_000);
}
