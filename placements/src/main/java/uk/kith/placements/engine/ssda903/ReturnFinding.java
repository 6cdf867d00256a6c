package uk.kith.placements.engine.ssda903;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/**
 * What a rule says of one row of a return.
 *
 * @param row as a spreadsheet counts; null when it speaks of a child or table without a row
 * @param child the authority's own number; empty when it speaks of no child
 * @param field column; empty when it speaks of the row
 * @param received the cell as received; null when it speaks of no cell
 * @param repaired the cell as held, if it was repaired
 * @param text one plain sentence without names
 */
public record ReturnFinding(
    RuleId rule,
    Severity severity,
    Table table,
    @Nullable Integer row,
    String child,
    String field,
    @Nullable String received,
    @Nullable String repaired,
    String text) {

  ReturnFinding repaired(@Nullable String value) {
    return new ReturnFinding(rule, severity, table, row, child, field, received, value, text);
  }
}
