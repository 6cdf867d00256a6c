package uk.kith.placements.engine.ssd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads the rows that another module keeps, and checks what they say of one another's days. */
final class KeptRows {

  private final Reading reading;

  KeptRows(Reading reading) {
    this.reading = reading;
  }

  /** In the order of the file; of rows that say the same one stands. */
  List<KeptRow> of(SsdTable table, List<SsdRow> rows) {
    KeptColumns columns =
        table == SsdTable.PRE_PROCEEDINGS ? KeptColumns.PRE_PROCEEDINGS : KeptColumns.PERMANENCE;
    List<KeptRow> all = new ArrayList<>();
    for (SsdRow row : rows) {
      SortedMap<String, String> cells = columns.read(row, reading);
      KeptRow kept = new KeptRow(table, cells);
      if (table == SsdTable.PRE_PROCEEDINGS) {
        outcome(row, kept);
      } else {
        inOrder(row, kept, "adm_decision_date", "decision_reversed_date");
      }
      if (!all.contains(kept)) {
        all.add(kept);
      }
    }
    return all;
  }

  /** R-PRE-04: an outcome has a day, on or after the start. */
  private void outcome(SsdRow row, KeptRow kept) {
    boolean outcome = !kept.text("pre_pro_outcome").isEmpty();
    boolean day = kept.day("agree_stepdown_issue_date") != null;
    if (outcome && row.value("agree_stepdown_issue_date").isEmpty()) {
      reading.spoil(row, "agree_stepdown_issue_date", "The day of the outcome is missing.");
    } else if (day && row.value("pre_pro_outcome").isEmpty()) {
      reading.spoil(row, "pre_pro_outcome", "The outcome of this day is missing.");
    }
    inOrder(row, kept, "pre_pro_decision_date", "agree_stepdown_issue_date");
  }

  private void inOrder(SsdRow row, KeptRow kept, String first, String last) {
    @Nullable LocalDate start = kept.day(first);
    @Nullable LocalDate end = kept.day(last);
    if (start != null && end != null && end.isBefore(start)) {
      reading.spoil(row, last, "The day is before the decision, " + start + ".");
    }
  }
}
