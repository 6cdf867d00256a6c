package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Pages;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.action.NextSteps;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.OpenConcern;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.engine.standing.Stage;
import uk.kith.court.engine.standing.Track;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ConcernId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.engine.LegalSpell;
import uk.kith.placements.engine.action.ActionState;

class CasePageTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final ChildId AVA = new ChildId(new UUID(0, 1));
  private static final ChildId NOAH = new ChildId(new UUID(0, 2));

  static ChildInProceedings inCase(ChildId child) {
    return new ChildInProceedings(
        child,
        null,
        null,
        false,
        null,
        null,
        null,
        Stage.values()[0],
        Track.values()[0],
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }

  private static CasePage page(NextSteps next) {
    return page(next, Map.of());
  }

  private static CasePage page(NextSteps next, Map<ChildId, OpenConcern> concerns) {
    ProceedingsView view =
        new ProceedingsView(
            new ProceedingsId(new UUID(0, 9)),
            ProceedingsKind.CARE,
            LocalDate.of(2014, 6, 18),
            null,
            null,
            new CourtPeople(null, null, null, null, null, null, null),
            TODAY,
            List.of(inCase(AVA), inCase(NOAH)),
            List.of(),
            List.of(),
            List.of(),
            1);
    return new CasePageMaker(
            view,
            new CaseNames(
                List.of(
                    new CaseNames.Named(AVA, "Ava", "Ava Reed"),
                    new CaseNames.Named(NOAH, "Noah", "Noah Reed"))),
            Map.of(),
            concerns,
            Map.of(),
            next,
            List.of(),
            true,
            false)
        .page();
  }

  /** What somebody wrote down for a child stands where the case is read, not on lists alone. */
  @Test
  void theCaseTellsTheNextStepOfEachChildWhoseAndByWhen() {
    NextSteps steps = new NextSteps(TODAY, "/court/9", true);
    steps.add(
        Map.of(
            NOAH,
            new ActionView(
                new ActionId(new UUID(0, 5)),
                NOAH,
                "Ask court for earlier final hearing date",
                "Hannah Lowe",
                LocalDate.of(2014, 10, 3),
                TODAY,
                null,
                ActionState.OPEN,
                null,
                "h.lowe",
                Instant.EPOCH,
                1)));
    CasePage page = page(steps);
    assertEquals("Ava Reed and Noah Reed", page.heading());
    NextStepCell noah = page.children().get(1).next();
    assertEquals(
        "Ask court for earlier final hearing date, Hannah Lowe, by 3 October 2014, in 3 working"
            + " days",
        noah.words());
    assertNull(page.children().get(0).next().what());
    String card = Pages.TEMPLATES.appCaseChild(page.children().get(1), false).render();
    assertTrue(card.contains("<dt>Next step</dt>"), card);
    assertFalse(card.contains("data-opens-in-place"), "the card has no rows to open a form below");
  }

  /** The stage and the answer: what it is about stands on the page of permanence alone. */
  @Test
  void theCaseTellsWhatTheReviewingOfficerWorriesAbout() {
    CasePage page =
        page(new NextSteps(TODAY, "/court/9", true), Map.of(NOAH, concern("2014-09-22", 1)));
    assertNull(page.children().get(0).concern());
    assertEquals(
        "Formal, to Head of service, answer due 22 September 2014, 8 days late, and 1 more",
        page.children().get(1).concern());
    String card = Pages.TEMPLATES.appCaseChild(page.children().get(1), true).render();
    assertTrue(card.contains("/permanence#concerns"), card);
    assertFalse(
        Pages.TEMPLATES.appCaseChild(page.children().get(1), false).render().contains("#concerns"));
    assertFalse(card.contains("No visit for weeks"), card);
  }

  static OpenConcern concern(String answerDue, int others) {
    LocalDate due = LocalDate.parse(answerDue);
    Concern.Step step =
        new Concern.Step(
            Concern.Stage.FORMAL, LocalDate.of(2014, 9, 1), "Head of service", due, null);
    return new OpenConcern(
        new ConcernView(
            new ConcernId(new UUID(0, 7)),
            "No visit for weeks",
            List.of(step),
            true,
            TODAY.isAfter(due),
            LocalDate.of(2014, 9, 1),
            1),
        others);
  }

  private static final LocalDate MARCH = LocalDate.of(2014, 3, 16);

  /** R-COURT-39: an order that is recorded as a legal status alone is told as such. */
  @Test
  void anOrderOfWhichTheLegalStatusTellsIsSaidToComeFromIt() {
    assertEquals(
        "From the legal status: Interim care order (C1), since 16 March 2014",
        CasePageMaker.byStatus(new LegalSpell("C1", MARCH, null)));
    assertNull(CasePageMaker.byStatus(new LegalSpell("V2", MARCH, null)), "by agreement");
    assertNull(CasePageMaker.byStatus(null));
  }
}
