package uk.kith.placements.internal.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.CareSpell;
import uk.kith.placements.internal.supply.NumberedChildren.Placed;

/** Which child a number stands for, from what spells tell. */
class NumberedChildrenTest {

  private static final LocalDate BORN = LocalDate.of(2005, 3, 1);
  private static final LocalDate CAME = LocalDate.of(2013, 5, 1);
  private static final LocalDate MOVED = LocalDate.of(2014, 2, 1);
  private static final ChildId ONE = new ChildId(new UUID(0, 1));
  private static final ChildId TWIN = new ChildId(new UUID(0, 2));
  private static final ChildId OTHER = new ChildId(new UUID(0, 3));

  @Test
  void twinsWhoMovedApartAreToldApartByTheMove() {
    assertEquals(
        Map.of(0, TWIN, 1, ONE),
        NumberedChildren.of(
            List.of(
                spell(0, BORN, CAME, "U6"),
                spell(1, BORN, CAME, "U6"),
                spell(1, BORN, MOVED, "K2")),
            List.of(
                placed(ONE, BORN, CAME, "U6"),
                placed(TWIN, BORN, CAME, "U6"),
                placed(ONE, BORN, MOVED, "K2"))));
  }

  @Test
  void ofTwoWhoAgreeInEverythingEachIsTakenOnce() {
    assertEquals(
        Map.of(0, ONE, 1, TWIN),
        NumberedChildren.of(
            List.of(spell(0, BORN, CAME, "U6"), spell(1, BORN, CAME, "U6")),
            List.of(placed(ONE, BORN, CAME, "U6"), placed(TWIN, BORN, CAME, "U6"))));
  }

  @Test
  void whomNoPlacementIsLikeIsAbsent() {
    assertEquals(
        Map.of(1, OTHER),
        NumberedChildren.of(
            List.of(spell(0, BORN, CAME, "U6"), spell(1, BORN.plusDays(1), CAME, "U6")),
            List.of(placed(OTHER, BORN.plusDays(1), CAME, "U6"))));
  }

  private static CareSpell spell(int child, LocalDate born, LocalDate from, String type) {
    return new CareSpell(child, child, born, from, null, type, "PR1", true, null, null);
  }

  private static Placed placed(ChildId child, LocalDate born, LocalDate from, String type) {
    return new Placed(child, born, from, type, "PR1");
  }
}
