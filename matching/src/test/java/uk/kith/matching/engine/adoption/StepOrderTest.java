package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.matching.engine.adoption.AChain.aChain;
import static uk.kith.matching.engine.adoption.AChain.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.Finding;

/** R-ADOPT-01, R-DATA-14: nothing is recorded before what it needs. */
class StepOrderTest {

  private static final String MOVED =
      "SUGGESTED 2013-10-01, LINKED 2013-12-02, PANEL 2014-01-10, MATCHED 2014-01-24,"
          + " PLACED 2014-02-10";

  private static AChain placed() {
    return aChain().with(Milestone.ORDERED, "2013-10-31").linked(MOVED);
  }

  private static String child(AChain chain, AdoptionStep step, String on) {
    return rules(
        StepOrder.ofChild(
            chain.made(), chain.made(), step, day(on), day("2014-09-30"), LawToConfirm.USUAL));
  }

  private static String rules(List<Finding> findings) {
    return findings.stream()
        .map(each -> each.rule() + (each.hardBlock() ? " never" : ""))
        .collect(Collectors.joining(", "));
  }

  /** R-ADOPT-24, R-COURT-37. */
  @Test
  void anAdoptionOrderNeedsAChildPlacedAndAnApplication() {
    assertEquals("R-ADOPT-24 never", child(placed(), AdoptionStep.ADOPTED, "2014-02-09"));
    assertEquals("R-COURT-37", child(placed(), AdoptionStep.ADOPTED, "2014-07-14"));
    AChain applied = placed().with(Milestone.ADOPTION_APPLIED, "2014-05-02");
    assertEquals("", child(applied, AdoptionStep.ADOPTED, "2014-07-14"));
    assertEquals("R-COURT-37", child(applied, AdoptionStep.ADOPTED, "2014-05-01"));
    assertEquals(
        "R-ADOPT-24 never",
        child(applied.with(Milestone.DISRUPTED, "2014-06-02"), AdoptionStep.ADOPTED, "2014-07-14"),
        "the placement was disrupted");
    assertEquals(
        "R-ADOPT-24 never",
        child(
            aChain().reversed("2014-03-03", ReversalReason.RD4),
            AdoptionStep.ADOPTED,
            "2014-07-14"));
    assertEquals(
        "",
        child(placed().with(Milestone.ADOPTED, "2014-07-14"), AdoptionStep.ADOPTED, "2014-07-14"));
  }

  /** R-COURT-37: ten weeks from 10 February 2014 are 21 April; before them somebody says why. */
  @Test
  void anApplicationBeforeTenWeeksAsksForAReason() {
    assertEquals("R-COURT-37", child(placed(), AdoptionStep.ADOPTION_APPLIED, "2014-04-20"));
    assertEquals("", child(placed(), AdoptionStep.ADOPTION_APPLIED, "2014-04-21"));
    AChain early = placed().with(Milestone.ADOPTION_APPLIED, "2014-03-20");
    assertEquals(
        "R-COURT-37", child(early, AdoptionStep.ADOPTED, "2014-03-25"), "it seals the record");
  }

  /** R-COURT-37: an application from before the move in is that of another family. */
  @Test
  void anApplicationFromBeforeThePlacementIsNoneOfThisFamily() {
    AChain chain = placed().with(Milestone.ADOPTION_APPLIED, "2014-02-09");
    assertEquals(AdoptionStage.PLACED, chain.stage("2014-03-01"));
    assertEquals("R-COURT-37", child(chain, AdoptionStep.ADOPTED, "2014-07-14"));
    assertEquals("R-COURT-37 never", child(placed(), AdoptionStep.ADOPTION_APPLIED, "2014-02-09"));
  }

  /** R-ADOPT-28, R-ADOPT-22. */
  @Test
  void aDisruptionIsOfAPlacementAndAReversalOfAChildWhoIsNotPlaced() {
    assertEquals("R-ADOPT-28 never", child(placed(), AdoptionStep.DISRUPTED, "2014-02-09"));
    assertEquals("", child(placed(), AdoptionStep.DISRUPTED, "2014-03-03"));
    assertEquals(
        "R-ADOPT-28 never", child(placed(), AdoptionStep.DISRUPTION_MEETING, "2014-03-03"));
    assertEquals("R-ADOPT-22 never", child(placed(), AdoptionStep.REVERSED, "2014-03-03"));
    assertEquals("", child(placed(), AdoptionStep.REVERSED, "2014-02-03"));
    assertEquals(
        "R-ADOPT-22 never",
        child(aChain(), AdoptionStep.REVERSED, "2013-09-01"),
        "before the decision");
    assertEquals(
        "R-ADOPT-28 never",
        child(
            placed().with(Milestone.ADOPTED, "2014-07-14"), AdoptionStep.DISRUPTED, "2014-03-03"));
  }

  @Test
  void nothingButWhatIsConsideredIsBeforeBirth() {
    AChain unborn = aChain().born("2013-02-01");
    assertEquals("", child(unborn, AdoptionStep.CONSIDERED, "2013-01-10"));
    assertEquals("R-ADOPT-01 never", child(unborn, AdoptionStep.PERMANENCE_REPORT, "2013-01-31"));
    assertEquals("", child(unborn, AdoptionStep.PERMANENCE_REPORT, "2013-02-01"));
  }

  @Test
  void aMatchNeedsTheDecisionForAdoption() {
    assertEquals("R-ADOPT-01 never", child(aChain(), AdoptionStep.MATCHED, "2013-09-01"));
    assertEquals("", child(aChain(), AdoptionStep.MATCHED, "2013-09-02"));
    assertEquals("R-ADOPT-01 never", move(aChain(), "PANEL 2013-09-01", Map.of(), null));
    assertEquals("", move(aChain(), "PANEL 2013-09-02", Map.of(), null));
  }

  private static String move(
      AChain chain, String move, Map<LinkStep, LocalDate> done, @Nullable String decidedBy) {
    String[] parts = move.split(" ");
    Link link = AChain.link(1, "SUGGESTED 2013-08-01, LINKED 2013-08-20", done);
    return rules(
        StepOrder.ofMove(
            chain.made(),
            link,
            new Link.Moved(
                LinkState.valueOf(parts[0]),
                day(parts[1]),
                "The family meets it",
                null,
                decidedBy)));
  }

  /** R-ADOPT-11: a decision recorded with who made it is measured by the recommendation. */
  @Test
  void aMatchIsDecidedAfterTheRecommendation() {
    assertEquals(
        "R-ADOPT-11", move(aChain(), "MATCHED 2014-01-24", Map.of(), "J Ahmed, decision maker"));
    Map<LinkStep, LocalDate> done =
        Map.of(
            LinkStep.PANEL_RECOMMENDED,
            day("2014-01-14"),
            LinkStep.PANEL_MINUTES,
            day("2014-01-16"));
    assertEquals("", move(aChain(), "MATCHED 2014-01-16", done, "J Ahmed, decision maker"));
    assertEquals("R-ADOPT-01 never", move(aChain(), "MATCHED 2014-01-15", done, null));
  }

  /** R-COURT-35, R-ADOPT-30, R-ADOPT-22, ACA 2002 s24(5). */
  @Test
  void aLinkOfAChildWhosePlanIsNotAdoptionCarriesTheFinding() {
    AChain turned = aChain().with(Milestone.ORDERED, "2013-10-31").turned("2014-05-06");
    assertEquals("R-COURT-35", move(turned, "LINKED 2014-05-06", Map.of(), null));
    assertEquals("", move(turned, "LINKED 2014-05-05", Map.of(), null));
    assertEquals(
        "R-COURT-35, R-COURT-34",
        move(
            turned.with(Milestone.REVOCATION_APPLIED, "2014-05-20"),
            "PLACED 2014-06-02",
            Map.of(),
            null));
    assertEquals(
        "R-ADOPT-22 never",
        move(
            aChain().reversed("2014-03-03", ReversalReason.RD4),
            "PLACED 2014-06-02",
            Map.of(),
            null));
  }

  private static String step(
      String moves, Map<LinkStep, LocalDate> done, LinkStep step, String on) {
    return rules(StepOrder.ofStep(AChain.link(1, moves, done), step, day(on)));
  }

  @Test
  void stepsOfALinkComeInTheirOrder() {
    String suggested = "SUGGESTED 2013-10-01";
    assertEquals(
        "R-ADOPT-01 never", step(suggested, Map.of(), LinkStep.INTRODUCTIONS_BEGUN, "2014-01-01"));
    assertEquals("R-ADOPT-01 never", step(suggested, Map.of(), LinkStep.FAMILY_MET, "2013-09-30"));
    assertEquals("", step(suggested, Map.of(), LinkStep.FAMILY_MET, "2013-10-01"));
    String panel = "SUGGESTED 2013-10-01, LINKED 2013-12-02, PANEL 2014-01-10";
    assertEquals(
        "R-ADOPT-01 never", step(panel, Map.of(), LinkStep.PANEL_RECOMMENDED, "2014-01-09"));
    assertEquals("R-ADOPT-01 never", step(panel, Map.of(), LinkStep.PANEL_MINUTES, "2014-01-16"));
    Map<LinkStep, LocalDate> done = Map.of(LinkStep.PANEL_RECOMMENDED, day("2014-01-14"));
    assertEquals("R-ADOPT-01 never", step(panel, done, LinkStep.PANEL_MINUTES, "2014-01-13"));
    assertEquals("", step(panel, done, LinkStep.PANEL_MINUTES, "2014-01-14"));
    String matched = panel + ", MATCHED 2014-01-24";
    assertEquals("R-ADOPT-01 never", step(matched, done, LinkStep.PANEL_MINUTES, "2014-01-25"));
    assertEquals("", step(matched, done, LinkStep.INTRODUCTIONS_BEGUN, "2014-01-24"));
    assertEquals(
        "R-ADOPT-01 never",
        step(suggested + ", ENDED 2013-11-01", Map.of(), LinkStep.FAMILY_MET, "2013-11-02"));
  }

  /** R-ADOPT-11: the panel advises, for a match or against it, and may put it off. */
  @Test
  void adviceAgainstAMatchLeavesTheDecisionOpen() {
    String panel = "SUGGESTED 2013-10-01, LINKED 2013-12-02, PANEL 2014-01-10";
    assertEquals(
        "R-ADOPT-01 never", step(panel, Map.of(), LinkStep.PANEL_NOT_RECOMMENDED, "2014-01-09"));
    assertEquals("", step(panel, Map.of(), LinkStep.PANEL_NOT_RECOMMENDED, "2014-01-14"));
    assertEquals("", step(panel, Map.of(), LinkStep.PANEL_DEFERRED, "2014-01-14"));
    Map<LinkStep, LocalDate> against = Map.of(LinkStep.PANEL_NOT_RECOMMENDED, day("2014-01-14"));
    assertEquals("", step(panel, against, LinkStep.PANEL_MINUTES, "2014-01-14"));
    assertEquals("", move(aChain(), "MATCHED 2014-01-16", against, "J Ahmed, decision maker"));
    assertEquals(
        "R-ADOPT-01 never",
        move(aChain(), "MATCHED 2014-01-13", against, "J Ahmed, decision maker"));
    Map<LinkStep, LocalDate> deferred = Map.of(LinkStep.PANEL_DEFERRED, day("2014-01-14"));
    assertEquals("", step(panel, deferred, LinkStep.PANEL_BOOKED, "2014-01-28"));
    assertEquals("R-ADOPT-01 never", step(panel, deferred, LinkStep.PANEL_MINUTES, "2014-01-16"));
    assertEquals(
        "R-ADOPT-11", move(aChain(), "MATCHED 2014-01-16", deferred, "J Ahmed, decision maker"));
  }

  /** A panel that is booked is the one that recommends. */
  @Test
  void theRecommendationIsNotBeforeThePanelToWhichTheLinkIsBooked() {
    Link made =
        AChain.link(1, "SUGGESTED 2013-10-01, LINKED 2013-12-02, PANEL 2014-01-06", Map.of());
    Link booked =
        new Link(made.id(), made.household(), made.moves(), made.done(), day("2014-01-14"));
    assertTrue(
        StepOrder.ofStep(booked, LinkStep.PANEL_RECOMMENDED, day("2014-01-13"))
            .get(0)
            .text()
            .contains("is before the panel to which it is booked on 14 January 2014"));
    assertEquals(
        List.of(), StepOrder.ofStep(booked, LinkStep.PANEL_RECOMMENDED, day("2014-01-14")));
  }

  @Test
  void aFamilyIsSuggestedOnceItIsSoughtAndApproved() {
    LocalDate began = day("2013-08-01");
    AdoptionChain chain = aChain().made();
    assertEquals(
        "R-ADOPT-01 never",
        rules(StepOrder.ofSuggestion(chain, began, day("2013-01-07"), day("2013-07-31"))));
    List<Finding> early =
        StepOrder.ofSuggestion(chain, began, day("2013-11-04"), day("2013-10-01"));
    assertEquals("R-ADOPT-01", rules(early));
    assertFalse(early.get(0).hardBlock(), "before its approval a family may be looked at");
    assertEquals("", rules(StepOrder.ofSuggestion(chain, began, null, day("2013-08-01"))));
    assertEquals(
        "R-COURT-35",
        rules(
            StepOrder.ofSuggestion(
                aChain().turned("2014-05-06").made(), began, null, day("2014-06-02"))));
  }
}
