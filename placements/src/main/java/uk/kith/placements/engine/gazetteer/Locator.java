package uk.kith.placements.engine.gazetteer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.Whereabouts.Precision;

/**
 * Answers from the full postcode where it is known, else from its sector, else not at all. A sector
 * that authorities share answers with an authority only when nearly all of it lies in one: a wrong
 * "inside" would hide a child placed away from home.
 *
 * @param nearlyAll smallest share of a sector that counts as all of it, such as 0.95
 */
public record Locator(BigDecimal nearlyAll) {

  public Locator {
    if (nearlyAll.compareTo(new BigDecimal("0.5")) <= 0
        || nearlyAll.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("nearly all is over 0.5 and at most 1: " + nearlyAll);
    }
  }

  /**
   * @param exact the entry of the postcode itself; null when the gazetteer has none
   * @param sector the entry of its sector; null when the gazetteer has none
   */
  public Whereabouts locate(
      Postcode postcode, @Nullable GazetteerEntry exact, @Nullable GazetteerEntry sector) {
    if (exact != null) {
      return new Whereabouts(
          postcode.sector(), exact.position(), exact.authority(), Precision.POSTCODE);
    }
    if (sector != null) {
      return new Whereabouts(
          postcode.sector(), sector.position(), authorityOf(sector), Precision.SECTOR);
    }
    return Whereabouts.NOT_KNOWN;
  }

  private @Nullable LocalAuthority authorityOf(GazetteerEntry sector) {
    return sector.share().compareTo(nearlyAll) >= 0 ? sector.authority() : null;
  }
}
