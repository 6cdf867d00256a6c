package uk.kith.placements.api;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import uk.kith.kernel.Id;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;

/**
 * Where postcodes are and in which authority, as the loaded gazetteers say, newest first, and
 * before any was loaded the sectors around Rotherham that Kith brings.
 */
public interface Gazetteer {

  /** The id of one loaded gazetteer. */
  record EditionId(UUID value) implements Id {}

  /**
   * What was loaded.
   *
   * @param postcodes full postcodes in it
   * @param sectors postcode sectors in it
   */
  record Edition(EditionId id, String source, int postcodes, int sectors) {}

  Whereabouts whereabouts(Postcode postcode);

  /** Many at once: every postcode that was asked stands in the answer. */
  Map<Postcode, Whereabouts> whereabouts(Collection<Postcode> postcodes);

  /**
   * A directory of all postcodes is loaded: one that it has not may be none. Those of Northern
   * Ireland are left out of it.
   */
  boolean hasWholeDirectory();

  /**
   * Loads a gazetteer, all or nothing. CSV with a header of {@code postcode} or {@code sector} (or
   * both), {@code easting}, {@code northing} (metres on the British National Grid), {@code
   * authority} (social services authority, nine characters) and optionally {@code share} (part of a
   * sector's postcodes in that authority, over 0 to 1; default 1). Places that it does not name
   * keep what was known.
   *
   * @param source publisher, edition and licence, shown with what rests on it
   * @throws uk.kith.kernel.service.Invalid naming each line that cannot be read
   */
  Edition load(String csv, String source);
}
