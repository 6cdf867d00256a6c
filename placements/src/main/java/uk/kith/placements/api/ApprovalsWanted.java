package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;

/**
 * Approvals that children wait for who are to move into a home: a place is held for them there, or
 * the home said yes when it was last rung (R-PLACE-07, -14, -20 to -22, -42 and whatever else a
 * rule wants approved before anybody moves in). So does a placement that began without one in an
 * emergency, outside the terms (R-PLACE-13) or with a parent (R-PLACE-31): until it is approved,
 * new terms cover the child, or it ends. Whatever else a placement wants which has begun stands on
 * the {@link DueList}.
 */
public interface ApprovalsWanted {

  /**
   * One approval, for one home.
   *
   * @param number of the search
   * @param children who are to move in, or did
   * @param approver post of whoever can give it
   * @param text what the rule says of this home
   * @param by the day on which the children need the home: it is given before they move in. Of a
   *     placement that began, the last day that the law leaves for it
   * @param began the first day of a placement that began without it; null while nobody moved in
   * @param heldUntil when the places held expire; null when none are held
   */
  record WantedApproval(
      SearchId search,
      String number,
      List<ChildId> children,
      HouseholdId household,
      RuleId rule,
      String approver,
      String text,
      LocalDate by,
      @Nullable LocalDate began,
      @Nullable Instant heldUntil) {
    public WantedApproval {
      children = List.copyOf(children);
    }
  }

  /** The earliest needed first, then by the number of the search. */
  List<WantedApproval> listWanted(LocalDate asOf);
}
