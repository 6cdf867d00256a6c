package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.PlacementPlan;

/** Late, due, not known; in each the children whom nobody is allocated to come first. */
class DueOrderTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  /** The plan of a placement, due five working days after its start. */
  private static DueLine line(String start, @Nullable String worker, boolean ofChild) {
    UUID id = new UUID(0, start.hashCode());
    DueItem plan =
        new PlacementPlan(new PlacementId(id), LocalDate.parse(start), null, null, false, false)
            .due(TODAY)
            .get(0);
    return new DueLine(
        plan,
        DueGroup.of(plan.duty()),
        new HouseholdId(id),
        ofChild ? new ChildId(id) : null,
        worker,
        null);
  }

  private static String told(DueLine line) {
    return line.item().status() + " " + line.worker() + " " + line.item().dueOn();
  }

  @Test
  void childrenWithoutASocialWorkerComeFirstAmongWhatIsLateAndAmongWhatIsDue() {
    List<DueLine> lines =
        List.of(
            line("2014-09-24", "Amy", true),
            line("2014-09-29", null, true),
            line("2014-09-22", null, false),
            line("2014-09-17", null, true),
            line("2014-09-15", "Amy", true),
            line("2014-09-26", "Amy", true));
    assertEquals(
        List.of(
            "LATE null 2014-09-24",
            "LATE Amy 2014-09-22",
            "LATE null 2014-09-29",
            "DUE null 2014-10-06",
            "DUE Amy 2014-10-01",
            "DUE Amy 2014-10-03"),
        lines.stream().sorted(DueReader.IN_ORDER).map(DueOrderTest::told).toList());
  }
}
