package uk.kith.kernel.service;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;

/**
 * The one place where access to records is decided. Services ask; what somebody may not see is
 * absent, in lists, counts, findings and error texts alike.
 */
public interface AccessPolicy {
  /** May read records of children. */
  boolean mayReadChildren();

  /** May see adopters and placements for adoption (A3 to A6), their postcodes and distances. */
  boolean maySeeAdopters();

  /**
   * May know by which day a child placed for adoption is to be reviewed, and so that it is placed;
   * not with whom. Whoever holds the reviews does (AAR 2005 reg 37).
   */
  boolean mayKnowAdoptionReviews();

  /** May read fostering households and homes. */
  boolean mayReadHouseholds();

  /**
   * Children and households whose records are restricted against the reader, and not opened for the
   * time (ADR 0037). Empty for who reads no record of anybody: figures count everybody.
   */
  Set<UUID> restricted();

  default boolean isRestricted(Id id) {
    return restricted().contains(id.value());
  }

  default Sight sight() {
    return new Sight(maySeeAdopters(), mayKnowAdoptionReviews(), restricted());
  }

  /**
   * May confirm and set the places of a household.
   *
   * @param supervisingWorker sign-in name of the household's, on record; null when it has none
   */
  boolean mayKeepPlaces(@Nullable String supervisingWorker);

  /**
   * May record what was done for children.
   *
   * @param ofReview reviews, health and the reviewing officer
   */
  boolean mayRecordOfChildren(boolean ofReview);
}
