package uk.kith.court.internal.guardianship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.guardianship.CareToEnd;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;

/** R-SGO-10: what the placement officer reads of a placement that goes on after the order. */
class CareEndsDueTest {

  @Test
  void thePlacementIsToBeEndedAtOnceUnderTheCodeOfTheOrder() {
    LocalDate made = LocalDate.of(2014, 9, 15);
    CareToEnd end =
        CareToEnd.of(
                new EndByOrder(Set.of("E41"), "Child arrangements order", made),
                LocalDate.of(2013, 5, 1),
                List.of(),
                made)
            .orElseThrow();
    DueItem item = CareEndsDue.item(new ChildId(new UUID(0, 1)), end);
    assertEquals(
        "End of the placement after an order that ended care: end it at once, as of 15 September"
            + " 2014, code E41 of the return for the year to 31 March 2015.",
        item.text());
    assertEquals(Status.DUE, item.status());
    assertNull(item.dueOn());
    assertEquals("R-SGO-10", item.rule().value());
  }
}
