package uk.kith.placements.engine.ssda903;

import uk.kith.kernel.RuleId;

/**
 * One change between what was received and what is held: named, counted and reversible, for both
 * values stay (R-DATA-11). Every repair changes one field of one row.
 *
 * @param year the year of the return that the row belongs to
 * @param row as a spreadsheet counts
 * @param received the cell as received; empty when it was blank
 * @param repaired the cell as held; dates are ISO
 */
public record Repair(
    RuleId rule,
    int year,
    Table table,
    int row,
    String child,
    String field,
    String received,
    String repaired) {}
