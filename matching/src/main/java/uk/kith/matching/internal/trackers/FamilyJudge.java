package uk.kith.matching.internal.trackers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;

/** What speaks on a day against a family for children who would move in with it together. */
@FunctionalInterface
interface FamilyJudge {

  List<Finding> against(Collection<ChildId> children, HouseholdId family, LocalDate on);
}
