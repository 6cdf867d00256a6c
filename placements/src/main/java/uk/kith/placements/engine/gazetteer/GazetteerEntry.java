package uk.kith.placements.engine.gazetteer;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;

/**
 * What a gazetteer says of one postcode or one postcode sector.
 *
 * @param place a full postcode, {@code S65 1AB}, or a sector, {@code S65 1}
 * @param position middle of the postcode, or of the postcodes of the sector
 * @param authority the social services authority that holds all or most of it
 * @param share part of the sector's postcodes in that authority, over 0 to 1; 1 for a postcode
 */
public record GazetteerEntry(
    String place, Position position, LocalAuthority authority, BigDecimal share) {

  private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");
  private static final Pattern SECTOR = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9]");

  public GazetteerEntry {
    if (!isPostcode(place) && !isSector(place)) {
      throw new IllegalArgumentException("neither a postcode nor a sector: " + place);
    }
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a share is over 0 and at most 1: " + share);
    }
    if (isPostcode(place) && share.compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException("a postcode lies in one authority: " + place);
    }
  }

  public static boolean isPostcode(String place) {
    return POSTCODE.matcher(place).matches();
  }

  public static boolean isSector(String place) {
    return SECTOR.matcher(place).matches();
  }
}
