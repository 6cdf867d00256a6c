package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.NotPlaced;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;

/** R-COURT-39: what the placement officer reads of a child in care by an order, not placed. */
class PlacementToRecordTest {

  @Test
  void whereTheChildLivesIsToBeRecordedAtOnce() {
    LocalDate made = LocalDate.of(2014, 9, 30);
    DueItem item =
        PlacementToRecord.item(
            new ChildId(new UUID(0, 1)), new NotPlaced(OrderForm.C33, made, made, null), made);
    assertEquals(
        "Record where the child lives since 30 September 2014. Interim care order made on 30"
            + " September 2014; no placement of the child is recorded. A placement officer records"
            + " where the child lives, also where that is at home.",
        item.text());
    assertEquals(Status.DUE, item.status());
    assertNull(item.dueOn());
    assertEquals("R-COURT-39", item.rule().value());
  }
}
