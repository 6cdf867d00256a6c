package uk.kith.court.internal.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.NotPlacedChildren.Filter;
import uk.kith.court.api.NotPlacedLine;
import uk.kith.court.engine.order.NotPlaced;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;

/** R-COURT-39: whom a list of children without a placement is asked for. */
class DefaultNotPlacedChildrenTest {

  private static final LocalDate MADE = LocalDate.of(2014, 6, 3);

  private static final NotPlacedLine ELA =
      NotPlacedLine.of(
          new ChildBrief(
              new ChildId(new UUID(0, 1)),
              "R99001",
              "Ela",
              "Novak",
              Birth.on(LocalDate.of(2010, 3, 1)),
              null,
              "North"),
          new NotPlaced(OrderForm.C33, MADE, MADE, null),
          null);

  private static boolean isIn(
      @Nullable String officer, @Nullable String team, @Nullable String text) {
    return DefaultNotPlacedChildren.isIn(new Filter(officer, team, text), ELA);
  }

  @Test
  void aFilterTakesThoseOfItsOfficerItsTeamAndItsWords() {
    assertEquals(true, DefaultNotPlacedChildren.isIn(Filter.ALL, ELA));
    assertEquals(true, isIn(null, "North", "novak r99"));
    assertEquals(false, isIn(null, "South", null));
    assertEquals(false, isIn(null, null, "Horvath"));
    assertEquals(false, isIn("R. Ashe", null, null), "nobody is named");
  }

  /** R-PERM-01: 20 working days. */
  @Test
  void theFirstReviewIsCountedFromTheOrder() {
    assertEquals(LocalDate.of(2014, 7, 1), ELA.firstReviewBy());
  }
}
