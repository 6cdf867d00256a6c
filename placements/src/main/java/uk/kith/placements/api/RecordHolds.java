package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;

/**
 * Holds of records that an inquiry, a court, a complaint or a claim needs: such a record is not
 * deleted, whatever its day, before the last hold has ended (ADR 0047). Kept by information
 * governance; a hold is ended with a reason and never deleted while the record stands. A record of
 * which the caller may not know is absent, and its holds with it.
 */
public interface RecordHolds {

  /** The id of one hold. */
  record HoldId(UUID value) implements Id {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** What a record is of. */
  enum Of {
    CHILD,
    HOUSEHOLD
  }

  /** A review, on a day by somebody. */
  record Review(LocalDate on, String by, String note) {}

  /**
   * A hold of a record.
   *
   * @param subject child or household
   * @param number the authority's own; null when it has none
   * @param reviewBy day by which it is to be reviewed
   * @param endedAt null while it is in force
   */
  record HoldView(
      HoldId id,
      Of of,
      Id subject,
      @Nullable String number,
      String reason,
      Instant heldAt,
      String heldBy,
      LocalDate reviewBy,
      @Nullable Instant endedAt,
      @Nullable String endedBy,
      @Nullable String endedWhy,
      List<Review> reviews,
      long version) {
    public HoldView {
      reviews = List.copyOf(reviews);
    }

    public boolean isInForce() {
      return endedAt == null;
    }
  }

  /** All, those in force first, by the day of the next review. */
  List<HoldView> list();

  /**
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of the record
   */
  HoldView get(HoldId id);

  /**
   * Holds a record from now on. One record may be held for several reasons.
   *
   * @param number of the child or household, or its id
   * @throws uk.kith.kernel.service.Invalid when there is no such record, or no reason
   */
  HoldId hold(Of of, String number, String reason);

  /**
   * It goes on until the next review.
   *
   * @throws uk.kith.kernel.service.Conflict {@code hold-ended}, {@code version-moved-on}
   */
  void review(HoldId id, long version, String note);

  /**
   * The reason is over.
   *
   * @throws uk.kith.kernel.service.Conflict {@code hold-ended}, {@code version-moved-on}
   */
  void end(HoldId id, long version, String why);
}
