package uk.kith.placements.engine.ssda903;

/**
 * What one upload may hold, so that a broken or hostile file is refused before it fills the memory.
 *
 * @param files files, or entries of a zip
 * @param bytesPerFile bytes of one file, unpacked
 * @param bytes bytes of all files together, unpacked
 * @param cellCharacters characters of one cell
 */
public record ReadLimits(int files, long bytesPerFile, long bytes, int cellCharacters) {

  private static final long MEBIBYTE = 1024L * 1024L;

  /** Room for many times the largest authority's return. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(500, 256 * MEBIBYTE, 512 * MEBIBYTE, 2_000);
}
