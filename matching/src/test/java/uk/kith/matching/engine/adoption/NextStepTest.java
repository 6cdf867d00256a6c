package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.matching.engine.adoption.AChain.aChain;
import static uk.kith.matching.engine.adoption.AChain.day;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R-ADOPT-14, R-ADOPT-17: what a child's way waits for, and not a review that is in time. */
class NextStepTest {

  private static final String LINKED = "SUGGESTED 2013-11-04, LINKED 2013-12-02";

  private static NextStep next(AChain chain, String asOf) {
    return NextStep.of(chain.made(), AdoptionPolicy.DEFAULTS, day(asOf));
  }

  /** An order on 31 October 2013 is reviewed by 31 January 2014. */
  @Test
  void aLinkGoesToThePanelThoughAReviewIsDueLater() {
    AChain chain = aChain().with(Milestone.ORDERED, "2013-10-31").linked(LINKED);
    assertEquals("R-ADOPT-14 2014-01-31", chain.due("2014-01-31"));
    assertEquals(
        new NextStep("The link goes to the matching panel", null, false),
        next(chain, "2014-01-31"));
    assertEquals(
        new NextStep(
            "The case is reviewed while the child waits to be placed", day("2014-01-31"), true),
        next(chain, "2014-02-01"));
  }

  @Test
  void theDayOfTheBookedPanelIsTold() {
    AChain chain =
        aChain().with(Milestone.ORDERED, "2013-10-31").linked(LINKED).booked("2014-01-14");
    assertEquals(
        new NextStep("The matching panel meets", day("2014-01-14"), false),
        next(chain, "2014-01-14"));
    assertEquals(
        new NextStep("The matching panel meets", day("2014-01-14"), true),
        next(chain, "2014-01-15"));
  }

  /** R-ADOPT-03: after the recommendation nobody waits for the panel any more. */
  @Test
  void afterThePanelTheDecisionMakerIsNext() {
    AChain chain =
        aChain()
            .with(Milestone.ORDERED, "2013-10-31")
            .linked(
                LINKED + ", PANEL 2014-01-14",
                Map.of(LinkStep.PANEL_RECOMMENDED, day("2014-01-14")))
            .booked("2014-01-14");
    assertEquals("The decision maker decides on the match", next(chain, "2014-01-15").words());
  }

  /** R-ADOPT-11: advice against it is advice; a match that was deferred goes to a panel again. */
  @Test
  void afterAPanelThatDidNotRecommend() {
    String panel = LINKED + ", PANEL 2014-01-14";
    AChain against =
        aChain()
            .with(Milestone.ORDERED, "2013-10-31")
            .linked(panel, Map.of(LinkStep.PANEL_NOT_RECOMMENDED, day("2014-01-14")))
            .booked("2014-01-14");
    assertEquals("The decision maker decides on the match", next(against, "2014-01-15").words());
    Map<LinkStep, LocalDate> deferred = Map.of(LinkStep.PANEL_DEFERRED, day("2014-01-14"));
    AChain again =
        aChain().with(Milestone.ORDERED, "2013-10-31").linked(panel, deferred).booked("2014-01-14");
    assertEquals(
        "The match, which the panel deferred, goes to a panel again",
        next(again, "2014-01-15").words());
    assertEquals(
        new NextStep("The matching panel meets", day("2014-01-28"), false),
        next(again.booked("2014-01-28"), "2014-01-15"));
  }

  @Test
  void aMatchedChildMovesInThoughAReviewIsDueLater() {
    AChain chain =
        aChain()
            .with(Milestone.ORDERED, "2013-10-31")
            .linked(
                LINKED + ", MATCHED 2014-01-24",
                Map.of(LinkStep.PLACEMENT_PLAN_SENT, day("2014-01-27")));
    assertEquals(
        new NextStep("The child moves in, after introductions", null, false),
        next(chain, "2014-01-28"));
  }

  /** R-COURT-32, R-PERM-18: the court refused it on 30 September 2013. */
  @Test
  void afterARefusalThePlanIsReviewed() {
    AChain chain = aChain().with(Milestone.ORDER_REFUSED, "2013-09-30").toApplyBy("2013-10-14");
    assertEquals(
        new NextStep(NextStep.REFUSED, day("2013-10-14"), false), next(chain, "2013-10-01"));
    assertEquals(
        "The application for a placement order ended on 30 September 2013 without one. The plan is"
            + " to be reviewed: a placement order is applied for again while adoption stays the"
            + " plan, or else the decision is reversed.",
        chain.says("R-COURT-32", "2013-10-01"));
    assertEquals(
        "", aChain().with(Milestone.ORDER_REFUSED, "2013-09-30").says("R-COURT-32", "2013-09-29"));
    AChain unbound = aChain().with(Milestone.ORDER_REFUSED, "2013-09-30");
    assertEquals("R-ADOPT-18 2013-12-01", unbound.due("2013-10-01"));
  }

  /** R-COURT-35: the way is over, and the order stands until the court revokes it. */
  @Test
  void afterAReversalTheOrderIsToBeRevoked() {
    AChain chain =
        aChain()
            .with(Milestone.ORDERED, "2013-10-31")
            .reversed("2014-03-03", ReversalReason.RD1)
            .toRevokeBy("2014-03-31");
    assertEquals("R-COURT-35 2014-03-31", chain.due("2014-03-04"));
    assertEquals(
        new NextStep(
            "The authority applies to revoke the placement order", day("2014-03-31"), false),
        next(chain, "2014-03-04"));
    assertEquals(
        "The authority applies to revoke the placement order: was due by 31 March 2014.",
        chain.says("R-COURT-35", "2014-04-01"));
    AChain applied =
        aChain()
            .with(Milestone.ORDERED, "2013-10-31")
            .reversed("2014-03-03", ReversalReason.RD1)
            .with(Milestone.REVOCATION_APPLIED, "2014-03-10");
    assertEquals(
        "The court decides whether the placement order is revoked",
        next(applied, "2014-03-10").words());
    assertEquals(
        "Nothing: the way is over",
        next(applied.with(Milestone.REVOKED, "2014-04-07"), "2014-04-07").words());
  }

  /** R-ADOPT-21: the reason is asked about when it is recorded, and told as long as it stands. */
  @Test
  void noOrderWasMadeIsNoReasonWhileOneStands() {
    AChain ordered = aChain().with(Milestone.ORDERED, "2013-10-31");
    assertEquals(
        1, StillToBePlaced.reason(ordered.made(), ReversalReason.RD2, day("2014-03-03")).size());
    assertEquals(
        0, StillToBePlaced.reason(ordered.made(), ReversalReason.RD1, day("2014-03-03")).size());
    assertEquals(
        0, StillToBePlaced.reason(ordered.made(), ReversalReason.RD2, day("2013-10-30")).size());
    assertEquals(
        "The reason for the reversal on 3 March 2014 is that the court made no placement order; the"
            + " one made on 31 October 2013 is on record.",
        ordered.reversed("2014-03-03", ReversalReason.RD2).says("R-ADOPT-21", "2014-03-03"));
  }
}
