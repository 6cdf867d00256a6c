package uk.kith.matching.engine.plan;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no authority's order may do. */
class PlanPolicyTest {

  @Test
  void nothingComesBeforeAHome() {
    assertThrows(
        IllegalArgumentException.class,
        () -> policy(Aim.SCORE, Aim.PLACED, Aim.TOGETHER, Aim.LOCAL));
  }

  @Test
  void theBoundaryNeverOutweighsNeeds() {
    assertThrows(
        IllegalArgumentException.class,
        () -> policy(Aim.PLACED, Aim.TOGETHER, Aim.LOCAL, Aim.SCORE));
  }

  @Test
  void everyAimStandsInItOnce() {
    assertThrows(IllegalArgumentException.class, () -> policy(Aim.PLACED, Aim.SCORE, Aim.LOCAL));
  }

  private static PlanPolicy policy(Aim... order) {
    return new PlanPolicy(3, LocalDate.of(2015, 1, 1), List.of(order));
  }
}
