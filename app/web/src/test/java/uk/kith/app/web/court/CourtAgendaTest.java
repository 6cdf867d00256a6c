package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.action.NextSteps;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.engine.standing.Stage;
import uk.kith.court.engine.standing.Track;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.engine.action.ActionState;

/** Where a child stands on the agenda of a court meeting. */
class CourtAgendaTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final ChildId CHILD = new ChildId(new UUID(0, 1));

  private static String standing(NextSteps steps, Finding... findings) {
    ChildInProceedings child =
        new ChildInProceedings(
            CHILD,
            null,
            LocalDate.of(2014, 12, 16),
            false,
            null,
            15,
            14,
            Stage.values()[0],
            Track.DATES_MISSED,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            List.of(findings));
    return CourtAgenda.standing(ACareCase.on(TODAY, child), child, steps);
  }

  private static final String DATES =
      "Week 15, "
          + Stage.values()[0].words()
          + ". Issued: 18 June 2014. Limit: 16 December 2014. Next hearing: none listed. Final"
          + " hearing: not listed. ";

  /** R-COURT-32: why the child is on the agenda, and what it waits for. */
  @Test
  void theReasonAndTheNextStepStandOnTheAgenda() {
    NextSteps steps = new NextSteps(TODAY, "/court", true);
    steps.add(
        Map.of(
            CHILD,
            new ActionView(
                new ActionId(new UUID(0, 5)),
                CHILD,
                "Apply for the placement order",
                "A. Khan",
                LocalDate.of(2014, 8, 21),
                TODAY,
                null,
                ActionState.OPEN,
                null,
                "a.khan",
                Instant.EPOCH,
                1)));
    assertEquals(
        "Dates missed. The application is 40 days late. The report is late. "
            + DATES
            + "Next step: Apply for the placement order, A. Khan, by 21 August 2014, 40 days late.",
        standing(
            steps,
            finding("The report is late", Severity.values()[1]),
            finding("The application is 40 days late.", Severity.values()[0])));
  }

  @Test
  void whereNothingIsRecordedItSaysSo() {
    assertEquals(
        "Dates missed. " + DATES + "Next step: None recorded.",
        standing(new NextSteps(TODAY, "/court", true)));
  }

  private static Finding finding(String text, Severity severity) {
    return Finding.of(RuleId.of("R-COURT-32"), severity, text, "the law");
  }
}
