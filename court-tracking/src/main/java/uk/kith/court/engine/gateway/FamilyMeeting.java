package uk.kith.court.engine.gateway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The family group decision-making meeting of one child: offered to somebody with parental
 * responsibility, or held not to be in the child's best interests (R-PRE-11, R-PRE-12; CA 1989
 * s31ZA).
 *
 * @param offeredOn null when it was not offered
 * @param offeredTo to whom, in words; given with {@code offeredOn}
 * @param notOfferedBecause why offering it would not be in the child's best interests; null when it
 *     was offered
 * @param notOfferedBy who decided so; given with {@code notOfferedBecause}
 * @param accepted whether at least one person accepted; null while nobody has answered
 * @param heldOn null while it is not held
 * @param notHeldBecause why holding it would not be in the child's best interests; null when
 *     nothing of the kind was decided
 */
public record FamilyMeeting(
    @Nullable LocalDate offeredOn,
    @Nullable String offeredTo,
    @Nullable String notOfferedBecause,
    @Nullable String notOfferedBy,
    @Nullable Boolean accepted,
    @Nullable LocalDate heldOn,
    @Nullable String notHeldBecause) {

  public FamilyMeeting {
    if ((offeredOn == null) != (offeredTo == null)
        || (notOfferedBecause == null) != (notOfferedBy == null)) {
      throw new IllegalArgumentException("an offer says to whom, and its lack says who decided");
    }
    if ((offeredOn == null) == (notOfferedBecause == null)) {
      throw new IllegalArgumentException("a meeting is either offered, or not for a reason");
    }
    if (offeredOn == null && (accepted != null || heldOn != null || notHeldBecause != null)) {
      throw new IllegalArgumentException("what was not offered is neither accepted nor held");
    }
    if (offeredOn != null && heldOn != null && heldOn.isBefore(offeredOn)) {
      throw new IllegalArgumentException("held on " + heldOn + " before it was offered");
    }
  }

  /** Offered by a day. */
  boolean isOfferedBy(LocalDate day) {
    return offeredOn != null && !offeredOn.isAfter(day);
  }

  /** It was decided that offering it would not be in the child's best interests. */
  boolean isExcused() {
    return notOfferedBecause != null;
  }

  boolean isHeldBy(LocalDate day) {
    return heldOn != null && !heldOn.isAfter(day);
  }
}
