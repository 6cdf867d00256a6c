package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.engine.asking.ApprovalCheck;

/**
 * Records that a named person with a post approved what a rule asks approval for.
 *
 * @param children of the search, whom it is given for; empty for all of them whom whoever records
 *     it sees
 * @param checks what they had before them
 * @param notDone what they say was not done; of what stands in neither nothing is known
 * @param acceptance why the reasons are kept though they seem to name another child (R-MATCH-15)
 */
public record RecordApproval(
    SearchId search,
    HouseholdId household,
    List<ChildId> children,
    RuleId rule,
    String by,
    String post,
    LocalDate on,
    String reasons,
    Set<ApprovalCheck> checks,
    Set<ApprovalCheck> notDone,
    Acceptance acceptance) {
  public RecordApproval {
    children = List.copyOf(children);
    checks = Set.copyOf(checks);
    notDone = Set.copyOf(notDone);
  }
}
