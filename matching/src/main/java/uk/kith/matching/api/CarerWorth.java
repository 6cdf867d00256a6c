package uk.kith.matching.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.plan.CarerProfile;
import uk.kith.matching.engine.plan.Objective;

/**
 * What more homes of a kind would change.
 *
 * @param homes added, of this kind
 * @param gain what the plan with them reaches more of each aim; less, and negative, where an
 *     earlier aim is worth it
 * @param exact both plans are proven best; else nothing is sure of the gain
 * @param proof what is proven of the plan with them, in words
 * @param moves who would live elsewhere
 */
public record CarerWorth(
    CarerProfile profile,
    int homes,
    Objective gain,
    boolean exact,
    String proof,
    List<Move> moves) {

  public CarerWorth {
    moves = List.copyOf(moves);
  }

  /**
   * A child who would live elsewhere.
   *
   * @param from home by the plan; null for none
   * @param to home on record then; null for none, and when it is one that was added
   * @param withAdded with the carers who were added
   */
  public record Move(
      ChildId child, @Nullable HouseholdId from, @Nullable HouseholdId to, boolean withAdded) {}
}
