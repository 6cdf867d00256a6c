package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.permanence.ChildPermanence.Done;

/** A reversal needs a decision before it, or on its day, to reverse. */
class RestingStepsTest {

  private static final Done DECIDED = decided("2014-08-20");
  private static final Done REVERSED =
      new Done(PermanenceStep.ADOPTION_DECISION_REVERSED, LocalDate.of(2014, 9, 20));

  private static Done decided(String on) {
    return new Done(PermanenceStep.ADOPTION_DECIDED, LocalDate.parse(on));
  }

  @Test
  void theReversalRestsOnTheOnlyDecisionBeforeIt() {
    assertEquals(Optional.of(REVERSED), RestingSteps.on(DECIDED, List.of(REVERSED)));
  }

  @Test
  void nothingRestsOnADecisionWhereAnotherIsLeftOrTheReversalGoesToo() {
    assertEquals(
        Optional.empty(), RestingSteps.on(DECIDED, List.of(REVERSED, decided("2014-09-20"))));
    assertEquals(Optional.empty(), RestingSteps.on(DECIDED, List.of()));
    assertEquals(Optional.empty(), RestingSteps.on(decided("2014-10-01"), List.of(REVERSED)));
  }

  @Test
  void aDecisionAfterTheReversalIsNoneToRestOn() {
    assertEquals(
        Optional.of(REVERSED), RestingSteps.on(DECIDED, List.of(REVERSED, decided("2014-10-01"))));
  }

  @Test
  void nothingRestsOnOtherSteps() {
    assertEquals(Optional.empty(), RestingSteps.on(REVERSED, List.of(DECIDED)));
  }
}
