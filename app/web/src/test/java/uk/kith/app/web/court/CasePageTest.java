package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.court.ACareCase.AVA;
import static uk.kith.app.web.court.ACareCase.NOAH;
import static uk.kith.app.web.court.ACareCase.afterPreProceedings;
import static uk.kith.app.web.court.ACareCase.asked;
import static uk.kith.app.web.court.ACareCase.inCase;
import static uk.kith.app.web.court.ACareCase.ordered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Pages;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.court.CasePage.Entry;
import uk.kith.app.web.court.CasePage.Step;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.OpenConcern;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.OrderView;
import uk.kith.court.api.ProceedingsView.Revoked;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ConcernId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.engine.LegalSpell;
import uk.kith.placements.engine.action.ActionState;

class CasePageTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static CasePage page(NextSteps next) {
    return page(next, Map.of());
  }

  private static CasePage page(NextSteps next, Map<ChildId, OpenConcern> concerns) {
    return page(next, concerns, true, inCase(AVA), inCase(NOAH));
  }

  private static CasePage page(
      NextSteps next,
      Map<ChildId, OpenConcern> concerns,
      boolean mayRecord,
      ChildInProceedings... children) {
    return new CasePageMaker(
            ACareCase.on(TODAY, children),
            ACareCase.NAMES,
            new CaseChildLines.Told(Map.of(), concerns, Map.of(), next, Set.of(AVA)),
            List.of(),
            mayRecord,
            false)
        .page();
  }

  private static CasePage page(boolean mayRecord, ChildInProceedings... children) {
    return page(new NextSteps(TODAY, "/court/9", true), Map.of(), mayRecord, children);
  }

  private static final PreProceedingsId BEFORE = new PreProceedingsId(new UUID(0, 4));

  /** R-PRE-12: accepted, and not held: the case tells of it, and leads to where it is recorded. */
  @Test
  void aMeetingOfThePreProceedingsThatLedToTheCaseIsToldAndRecordedThere() {
    FamilyMeeting accepted =
        new FamilyMeeting(LocalDate.of(2014, 5, 6), "the mother", null, null, true, null, null);
    CasePage page =
        page(
            true,
            afterPreProceedings(AVA, BEFORE, accepted),
            afterPreProceedings(NOAH, BEFORE, null));
    Entry told = Objects.requireNonNull(page.children().get(0).meeting());
    assertEquals("Offered to the mother on 6 May 2014, accepted", told.text());
    assertEquals(
        List.of("/pre-proceedings/" + BEFORE + "#offer-made"),
        told.steps().stream().map(Step::href).toList());
    assertEquals(
        "No offer is recorded", Objects.requireNonNull(page.children().get(1).meeting()).text());
    assertEquals(
        List.of("Record the family meeting: /pre-proceedings/" + BEFORE + "#offer-made"),
        forms(page));
    CasePage read = page(false, afterPreProceedings(AVA, BEFORE, accepted));
    assertEquals(List.of(), forms(read));
    assertEquals(List.of(), Objects.requireNonNull(read.children().get(0).meeting()).steps());
  }

  /** Of a brother without pre-proceedings the case itself tells; each form says for whom. */
  @Test
  void whereOneCameFromPreProceedingsAndOneDidNotEachHasAFormOfItsOwn() {
    CasePage page = page(true, afterPreProceedings(AVA, BEFORE, null), asked(NOAH));
    assertEquals(
        List.of(
            "Record the family meeting for Ava: /pre-proceedings/" + BEFORE + "#offer-made",
            "Record the family meeting for Noah: " + page.href() + "/family-meeting"),
        forms(page));
    assertEquals(List.of(), forms(page(true, inCase(NOAH))), "not asked for of other cases");
  }

  private static List<String> forms(CasePage page) {
    return page.meetingForms().stream().map(each -> each.text() + ": " + each.href()).toList();
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
    NextStepCell noah = page.children().get(1).next().get(0);
    assertEquals(
        "Ask court for earlier final hearing date, Hannah Lowe, by 3 October 2014, in 3 working"
            + " days",
        noah.words());
    assertNull(page.children().get(0).next().get(0).what());
    String card = Pages.TEMPLATES.appCaseChild(page.children().get(1), false).render();
    assertTrue(card.contains("<dt>Next step</dt>"), card);
    assertEquals("Next step, in all cases of the child", page.children().get(0).nextOf());
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

  /** R-COURT-33: it does not run on to the eighteenth birthday, and the other case says why. */
  @Test
  void aPlacementOrderThatWasRevokedSaysSoAndLeadsToTheCaseThatRevokedIt() {
    ProceedingsId other = new ProceedingsId(new UUID(0, 8));
    OrderView order =
        new OrderView(
            new CourtEntryId(new UUID(0, 6)),
            OrderForm.A70,
            null,
            null,
            LocalDate.of(2013, 11, 1),
            LocalDate.of(2030, 12, 18),
            false,
            new Revoked(TODAY, other),
            false,
            List.of(),
            List.of(),
            null);
    Entry told = page(false, ordered(AVA, order)).children().get(0).orders().get(0);
    assertEquals(
        "Placement order (A70), made on 1 November 2013, revoked 30 September 2014", told.text());
    assertEquals(List.of("/court/" + other), told.steps().stream().map(Step::href).toList());
    assertEquals(
        "Placement order revoked on 30 September 2014",
        CaseLines.ended(ProceedingsKind.REVOCATION, inCase(AVA, TODAY, FinalDecision.FINAL_ORDER)));
    assertEquals(
        "Application refused on 30 September 2014",
        CaseLines.ended(ProceedingsKind.REVOCATION, inCase(AVA, TODAY, FinalDecision.REFUSED)));
  }

  private static final LocalDate MARCH = LocalDate.of(2014, 3, 16);

  /** R-COURT-39: an order that is recorded as a legal status alone is told as such. */
  @Test
  void anOrderOfWhichTheLegalStatusTellsIsSaidToComeFromIt() {
    assertEquals(
        "From the legal status: Interim care order (C1), since 16 March 2014",
        CaseChildLines.byStatus(new LegalSpell("C1", MARCH, null)));
    assertNull(CaseChildLines.byStatus(new LegalSpell("V2", MARCH, null)), "by agreement");
    assertNull(CaseChildLines.byStatus(null));
  }
}
