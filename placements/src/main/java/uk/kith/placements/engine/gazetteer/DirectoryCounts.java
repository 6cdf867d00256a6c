package uk.kith.placements.engine.gazetteer;

/**
 * What became of the rows of a directory; each is counted once: {@code read = kept + repeated +
 * withoutPosition + withoutAuthority + elsewhere}.
 *
 * @param read rows below the header
 * @param kept postcodes kept, terminated ones too
 * @param terminated how many of those kept are terminated
 * @param repeated rows of a postcode of which another row is believed
 * @param withoutPosition rows without a grid reference
 * @param withoutAuthority rows that name no social services authority
 * @param elsewhere rows of Northern Ireland, the Channel Islands and the Isle of Man
 */
public record DirectoryCounts(
    int read,
    int kept,
    int terminated,
    int repeated,
    int withoutPosition,
    int withoutAuthority,
    int elsewhere) {

  public DirectoryCounts {
    if (read != kept + repeated + withoutPosition + withoutAuthority + elsewhere) {
      throw new IllegalArgumentException("a row was counted twice or not at all");
    }
    if (terminated < 0 || terminated > kept || repeated < 0) {
      throw new IllegalArgumentException("more rows are terminated or repeated than there are");
    }
  }
}
