package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.EstimateCheck.Group;
import uk.kith.court.api.EstimateCheck.Line;
import uk.kith.court.api.EstimateCheck.Outcome;

/** What the page of planning estimates says of a back-test. */
class EstimatesPageTest {

  private static final LocalDate AS_OF = LocalDate.of(2014, 9, 30);

  private static Outcome outcome(boolean tooFew, int estimates) {
    return new Outcome(
        AS_OF,
        AS_OF.minusYears(2),
        AS_OF.minusYears(1),
        13,
        57,
        tooFew,
        List.of(
            new Line(Group.ALL, estimates, 3, 78.6, 43.8, 58.3, 50.0),
            new Line(Group.LISTED, estimates, 1, 82.0, 37.0, 52.0, 38.1),
            new Line(Group.UNLISTED, 0, 2, null, null, null, null)));
  }

  @Test
  void tellsTheShareAndTheErrorsBesideTheOtherGuesses() {
    EstimatesPage page = EstimatesPage.of(outcome(false, 140));
    assertEquals(
        "79% of cases ended within the interval, where 80% is meant. The middle day was 44 days off"
            + " on average, and issue and 26 weeks 58 days. Where a final hearing was listed, the"
            + " middle day was 37 days off and the listed day 38 days.",
        page.finding());
    assertEquals(3, page.lines().size());
    assertEquals("None", page.lines().get(2).held());
  }

  @Test
  void saysPlainlyThatTooFewCanBeJudged() {
    EstimatesPage page = EstimatesPage.of(outcome(true, 12));
    assertTrue(page.finding().startsWith("Too few of the authority’s own cases"), page.finding());
    assertTrue(page.finding().contains("12 estimates"), page.finding());
    assertEquals(List.of(), page.lines());
  }

  /** Nobody compares with a day that was never listed. */
  @Test
  void withoutAListedHearingThereIsNoListedDayToCompareWith() {
    EstimatesPage page =
        EstimatesPage.of(
            new Outcome(
                AS_OF,
                AS_OF.minusYears(2),
                AS_OF.minusYears(1),
                13,
                57,
                false,
                List.of(
                    new Line(Group.ALL, 140, 3, 78.6, 43.8, 58.3, 58.3),
                    new Line(Group.LISTED, 0, 0, null, null, null, null),
                    new Line(Group.UNLISTED, 140, 3, 78.6, 43.8, 58.3, 58.3))));
    assertTrue(
        page.finding()
            .endsWith("No estimate that can be judged was made while a final hearing was listed."),
        page.finding());
    assertTrue(page.lines().get(0).cases().contains("26 weeks stands for the listed day"));
  }
}
