package uk.kith.placements.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.placements.api.HouseholdView.Lives;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;

/** When places that are filled become free (R-PLACE-37). */
class HouseholdViewTest {

  private static final LocalDate FIRST = LocalDate.of(2014, 10, 3);
  private static final LocalDate LATER = LocalDate.of(2014, 11, 3);

  private static List<LocalDate> free(AHome home, @Nullable LocalDate... until) {
    HouseholdSnapshot built = home.build();
    List<Lives> lives = new ArrayList<>();
    int family = 0;
    for (int i = 0; i < until.length; i++) {
      Resident each = built.residents().get(i);
      family += each.unit() == Resident.Unit.PARENT ? 1 : 0;
      lives.add(new Lives(each, null, null, until[i], null, each.unit() == null ? null : family));
    }
    return new HouseholdView(
            built, "Carers", null, null, null, null, null, null, null, null, null, null, null, null,
            null, lives, 1)
        .freeFrom();
  }

  @Test
  void eachWhoLeavesFreesAPlace() {
    AHome home = AHome.ofFosterCarers().approvedFor(3).fostering("a", "b");
    assertEquals(List.of(FIRST, LATER), free(home, LATER, FIRST));
    AHome beyond = AHome.ofFosterCarers().approvedFor(1).fostering("a", "b");
    assertEquals(List.of(LATER), free(beyond, LATER, FIRST), "one is beyond those approved");
  }

  /** R-PLACE-39: theirs is free once both have left. */
  @Test
  void aParentAndChildFreeOnePlaceWhenBothHaveLeft() {
    AHome home = AHome.ofFosterCarers().approvedFor(2).fosteringAParentAndChild("m", 17, "b");
    assertEquals(List.of(LATER), free(home, FIRST, LATER));
    assertEquals(List.of(LATER), free(home, LATER, FIRST));
    assertEquals(List.of(), free(home, FIRST, null));
    assertEquals(
        List.of(FIRST, LATER), free(home.fostering("other"), LATER, LATER, FIRST), "and another’s");
  }

  /** R-PLACE-39: one family stays, and the place of the other is free when its last has left. */
  @Test
  void eachOfTwoFamiliesFreesAPlaceOfItsOwn() {
    AHome home =
        AHome.ofFosterCarers()
            .approvedFor(2)
            .fosteringAParentAndChild("m", 17, "b")
            .fosteringAParentAndChild("n", 16, "c");
    assertEquals(List.of(FIRST), free(home, FIRST, FIRST, LATER, null));
    assertEquals(List.of(FIRST, LATER), free(home, FIRST, FIRST, LATER, FIRST));
  }
}
