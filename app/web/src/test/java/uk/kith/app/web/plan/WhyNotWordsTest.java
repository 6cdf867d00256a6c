package uk.kith.app.web.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.WhyNotView;
import uk.kith.matching.engine.plan.Objective;

/** Answers that say no more than is known. */
class WhyNotWordsTest {

  private static final WhyNotView.Move MOVE =
      new WhyNotView.Move(new ChildId(new UUID(1, 1)), null, new HouseholdId(new UUID(2, 1)));

  private static String says(boolean possible, boolean leftOut, Objective loss, boolean exact) {
    return WhyNotWords.says(
        new WhyNotView(
            possible,
            leftOut,
            loss.score(),
            loss,
            exact,
            List.of(),
            List.of(),
            possible ? List.of(MOVE) : List.of()),
        "Amir",
        "Green House");
  }

  @Test
  void whatWasLeftOutIsNotSaidToBeAgainstTheRules() {
    String says = says(false, true, Objective.NOTHING, true);
    assertTrue(says.startsWith("The rules allow Amir with Green House"), says);
    assertTrue(says(false, false, Objective.NOTHING, true).contains("the rules do not allow"));
  }

  /** The list that follows may hold a gain at the cost of an earlier aim. */
  @Test
  void aListOfLossesAndGainsIsNotCalledLess() {
    String says = says(true, false, new Objective(1, 0, -30, 0), true);
    assertTrue(says.endsWith("would have:"), says);
    assertFalse(says.contains("less"), says);
    assertEquals(
        List.of("1 child fewer with a home", "30 points more of all scores"),
        PlanWords.lost(new Objective(1, 0, -30, 0)));
  }

  @Test
  void whenTheTimeWasTooShortNoLossIsClaimed() {
    String says = says(true, false, new Objective(1, 0, 30, 0), false);
    assertTrue(says.contains("is not known"), says);
  }
}
