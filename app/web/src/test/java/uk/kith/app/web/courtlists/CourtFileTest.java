package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist.Cell;

/** A next step in a file is sorted by its owner and its day: each has a column of its own. */
class CourtFileTest {

  private static NextStepCell step(
      @Nullable String what, @Nullable LocalDate due, @Nullable String late, boolean byRules) {
    return new NextStepCell(
        what,
        "Authority's lawyer",
        what == null ? null : due == null ? "no day is set" : "by 22 September 2014",
        due,
        late,
        byRules,
        null,
        "Add",
        "a next step");
  }

  @Test
  void theDayOfANextStepIsADay() {
    LocalDate due = LocalDate.of(2014, 9, 22);
    assertEquals(
        Cell.of(new Value.Day(due)).with("8 days late, by the rules"),
        CourtFile.by(step("Apply", due, "8 days late", true)));
    assertEquals(Cell.of(new Value.Day(due)), CourtFile.by(step("Apply", due, null, false)));
    assertEquals(
        Cell.text("No day is set").with("by the rules"),
        CourtFile.by(step("Apply", null, null, true)));
    assertEquals(Cell.text("None"), CourtFile.by(step(null, null, null, false)));
  }
}
