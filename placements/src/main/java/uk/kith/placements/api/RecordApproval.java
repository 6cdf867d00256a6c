package uk.kith.placements.api;

import java.time.LocalDate;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;

/** Records that a named person with a post approved what a rule asks approval for. */
public record RecordApproval(
    SearchId search,
    HouseholdId household,
    RuleId rule,
    String by,
    String post,
    LocalDate on,
    String reasons) {}
