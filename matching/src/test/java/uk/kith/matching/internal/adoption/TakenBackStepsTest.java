package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.matching.api.FamilyFinding.Done;
import uk.kith.matching.engine.adoption.AdoptionStep;

/** R-ADOPT-08: what rests on the decision that a child lives apart from brothers and sisters. */
class TakenBackStepsTest {

  private static final ChildId ANN = new ChildId(new UUID(0, 1));
  private static final ChildId TOM = new ChildId(new UUID(0, 2));
  private static final LocalDate BEGAN = LocalDate.of(2013, 10, 1);
  private static final LocalDate DECIDED = LocalDate.of(2014, 1, 8);
  private static final LocalDate LEFT = LocalDate.of(2014, 1, 10);
  private static final AdoptionRow.Entry ENTRY =
      new AdoptionRow.Entry("372", Instant.EPOCH, "a.worker");

  private final FamilyFindingRow together = new FamilyFindingRow(List.of(ANN, TOM), BEGAN, ENTRY);

  private static StepRow step(AdoptionStep step, LocalDate on, String answer) {
    return new StepRow(ANN, new Done(step, on, answer, null), ENTRY);
  }

  private static StepRow apart(LocalDate on) {
    return step(AdoptionStep.SIBLINGS_DECIDED, on, "APART");
  }

  private @Nullable LocalDate separated(StepRow... steps) {
    FamilyFindingRow alone = new FamilyFindingRow(List.of(ANN), BEGAN, ENTRY);
    return TakenBackSteps.separatedBy(
        DECIDED, List.of(together.children().get(0), alone.children().get(0)), List.of(steps));
  }

  @Test
  void theSearchOfItsOwnRestsOnTheDecision() {
    assertNull(separated(apart(DECIDED)), "not left yet");
    together.end(ANN, LEFT, EndedHow.OWN_SEARCH);
    assertEquals(LEFT, separated(apart(DECIDED)));
    assertEquals(LEFT, separated(apart(DECIDED), apart(LEFT.plusDays(1))));
  }

  @Test
  void itRestsOnTheLastDecisionBeforeIt() {
    together.end(ANN, LEFT, EndedHow.OWN_SEARCH);
    assertNull(separated(apart(DECIDED), apart(LEFT)));
  }

  @Test
  void nothingRestsOnItWhereTheSearchEndedBeforeOrOtherwise() {
    together.end(ANN, DECIDED.minusDays(1), EndedHow.OWN_SEARCH);
    assertNull(separated(apart(DECIDED)), "before");
    together.end(ANN, LEFT, EndedHow.OWN_SEARCH);
    assertNull(separated(apart(DECIDED), step(AdoptionStep.REVERSED, LEFT, "RD1")), "reversed");
  }

  @Test
  void nothingRestsOnItWhereTheSearchWentOnWithOthers() {
    together.end(ANN, LEFT, EndedHow.JOINED);
    assertNull(separated(apart(DECIDED)));
  }
}
