package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Kith knows of a child's way to adoption by the last day of a year, for the tables AD1 and
 * PlacedAdoption; each is null while it is not known, or did not happen.
 *
 * @param decisions that the child should be placed for adoption, the earliest first: each is a row
 *     of PlacedAdoption (R-ADOPT-22)
 * @param matchedOn when the match was decided (R-ADOPT-11)
 * @param byCarers whether those adopt who fostered the child before
 * @param adopters who adopts
 */
public record KithAdoption(
    List<Decision> decisions,
    @Nullable LocalDate matchedOn,
    @Nullable Boolean byCarers,
    @Nullable Adopters adopters) {

  public KithAdoption {
    decisions = List.copyOf(decisions);
  }

  /**
   * A decision.
   *
   * @param reversedOn decision that the child should no longer be placed; null while it stands
   * @param reversal why, RD1 to RD4; null when not recorded (R-ADOPT-21)
   */
  public record Decision(LocalDate on, @Nullable LocalDate reversedOn, @Nullable String reversal) {}

  /** The day of the last decision; null when there is none. */
  @Nullable LocalDate decidedOn() {
    return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1).on();
  }
}
