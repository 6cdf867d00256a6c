package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.engine.adoption.NextStep;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildView;

/** What the form of the decision maker says of decisions that were made. */
class DecisionFormTest {

  private static String plan(AdoptionChildView.Day... days) {
    ChildView child = aBoy("Jan", 3);
    ChildBrief brief = new ChildBrief(child.id(), "R-1003", "Jan", null, child.birth(), null, null);
    AdoptionLine line =
        new AdoptionLine(
            brief,
            null,
            3,
            AdoptionStage.DECIDED,
            null,
            null,
            null,
            null,
            null,
            0,
            false,
            Set.of(),
            new NextStep("A placement order is applied for", null, false),
            List.of());
    return new DecisionForm(
            new AdoptionChildView(
                line,
                TODAY,
                List.of(brief),
                null,
                null,
                List.of(days),
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            TODAY)
        .onThePlan("adviser")
        .toString();
  }

  private static AdoptionChildView.Day day(Milestone milestone, String on) {
    return new AdoptionChildView.Day(milestone, LocalDate.parse(on));
  }

  @Test
  void saysThatNothingIsDecidedOnlyWhileNothingIs() {
    assertTrue(plan().contains("nothing is decided yet."));
    String decided = plan(day(Milestone.DECIDED, "2014-05-06"));
    assertFalse(decided.contains("nothing is decided yet"), decided);
    assertTrue(
        decided.contains("it was decided on 6 May 2014 that the child should be placed."), decided);
  }

  @Test
  void tellsAReversalToo() {
    String reversed =
        plan(day(Milestone.DECIDED, "2014-05-06"), day(Milestone.REVERSED, "2014-08-01"));
    assertTrue(
        reversed.contains("should be placed, and on 1 August 2014 that it should no longer be."),
        reversed);
  }
}
