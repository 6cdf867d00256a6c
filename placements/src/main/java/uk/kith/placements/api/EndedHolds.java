package uk.kith.placements.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.SearchId;

/** Places that were held for a search and are held no longer (R-PLACE-38), with the decision. */
public interface EndedHolds {

  /** How it ended. */
  enum How {
    MOVED_IN,
    GIVEN_BACK,
    NOT_AVAILABLE,
    RAN_OUT;

    /**
     * How a hold ended that is over. Whoever ends a search gives back all that was held for it,
     * what had run out before, too; nobody gives back what ran out otherwise.
     *
     * @param givenBackAt null when it was not
     * @param expiresAt until when it was held at the latest
     * @param notAvailable it was given back since the home said that its places are not available
     */
    public static How of(
        boolean started, @Nullable Instant givenBackAt, Instant expiresAt, boolean notAvailable) {
      if (started) {
        return MOVED_IN;
      }
      if (givenBackAt == null || !givenBackAt.isBefore(expiresAt)) {
        return RAN_OUT;
      }
      return notAvailable ? NOT_AVAILABLE : GIVEN_BACK;
    }
  }

  /**
   * One home that was chosen.
   *
   * @param children for whom, as far as the reader may know of them; at least one
   * @param places held for them; a parent and child hold one (R-PLACE-39)
   * @param by who decided
   * @param endedAt when the placement was recorded, the places were given back or the time ran out
   */
  record EndedHold(
      ReservationId id,
      HouseholdId household,
      List<ChildId> children,
      int places,
      String reasons,
      String by,
      Instant at,
      How how,
      Instant endedAt) {
    public EndedHold {
      children = List.copyOf(children);
    }
  }

  /**
   * The newest first; those of homes that the reader may not see are absent.
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such search for the reader
   */
  List<EndedHold> listEnded(SearchId search);
}
