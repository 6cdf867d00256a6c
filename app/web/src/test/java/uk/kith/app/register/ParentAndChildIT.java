package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.register.Register.DAY;
import static uk.kith.app.register.Register.OFFICER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.Resident;

/** R-PLACE-39: the register knows who sleeps in the room of a parent. */
@ArquillianTest
class ParentAndChildIT {

  private static final LocalDate BEFORE = DAY.minusMonths(1);

  @Inject Register register;

  @Test
  void aParentAndChildInOneHomeAreOneUnitFromTheDayOfTheLinkOn() throws Exception {
    ChildId mother = register.child(Register.aChildOf(17));
    ChildId baby = register.child(Register.aChildOf(1));
    HouseholdId home = register.fosterHome(3);
    register.placed(mother, home, BEFORE, null);
    register.placed(baby, home, BEFORE, null);
    register.placed(register.child(Register.aChildOf(9)), home, BEFORE, null);
    register.as(
        OFFICER,
        () -> {
          register.children.setParent(baby, DAY, mother);
          return true;
        });
    assertEquals(List.of(), inUnits(home, DAY.minusDays(1)));
    assertEquals(Set.of(mother + " PARENT", baby + " CHILD"), Set.copyOf(inUnits(home, DAY)));
  }

  private List<String> inUnits(HouseholdId home, LocalDate day) throws Exception {
    return residents(home, day).stream()
        .filter(resident -> resident.unit() != null)
        .map(resident -> resident.child() + " " + resident.unit())
        .toList();
  }

  private List<Resident> residents(HouseholdId home, LocalDate day) throws Exception {
    return register.as(
        OFFICER,
        () -> register.households.findHouseholds(List.of(home), day).get(0).snapshot().residents());
  }
}
