package uk.kith.matching.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** Of the 24 orders of four aims these are all that stand. */
  @Test
  void theOrdersToChooseFromAreThoseThatTheRulesAllow() {
    List<List<Aim>> allowed = new ArrayList<>();
    for (Aim first : Aim.values()) {
      for (Aim second : Aim.values()) {
        for (Aim third : Aim.values()) {
          for (Aim last : Aim.values()) {
            try {
              allowed.add(policy(first, second, third, last).order());
            } catch (IllegalArgumentException e) {
              continue;
            }
          }
        }
      }
    }
    assertEquals(Set.copyOf(PlanPolicy.ORDERS), Set.copyOf(allowed));
    assertEquals(PlanPolicy.ORDERS.size(), allowed.size());
  }

  private static PlanPolicy policy(Aim... order) {
    return new PlanPolicy(3, LocalDate.of(2015, 1, 1), List.of(order));
  }
}
