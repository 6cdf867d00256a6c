package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.matching.engine.adoption.AChain.aChain;
import static uk.kith.matching.engine.adoption.AChain.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;

class AdoptionRulesTest {

  /** R-ADOPT-01, R-DATA-14: each inversion with what it spoils. */
  @Test
  void datesOutOfOrderAreErrors() {
    assertEquals(
        "Placement order made on 1 August 2013 is before decided that the child should be placed"
            + " for adoption on 2 September 2013; A2 and A16 cannot be trusted for this child.",
        aChain().with(Milestone.ORDERED, "2013-08-01").says("R-ADOPT-01", "2014-01-01"));
    assertEquals(
        "", aChain().with(Milestone.ORDERED, "2013-09-02").says("R-ADOPT-01", "2014-01-01"));
    assertEquals(
        "",
        aChain()
            .with(Milestone.ORDERED, "2014-03-01")
            .linked("SUGGESTED 2013-09-10, LINKED 2013-10-02, MATCHED 2013-11-01")
            .says("R-ADOPT-01", "2014-04-01"),
        "a match may come before the order");
  }

  /** R-ADOPT-02: the panel was asked until the end of August 2012. */
  @Test
  void aPanelBelongsToDecisionsBeforeSeptember2012Alone() {
    assertEquals("", aChain().says("R-ADOPT-02", "2014-01-01"));
    assertEquals(
        "", aChain().with(Milestone.DECIDED, "2012-09-01").says("R-ADOPT-02", "2014-01-01"));
    AChain before = aChain().with(Milestone.DECIDED, "2012-08-31");
    assertEquals(
        "The decision of 31 August 2012 was made while the adoption panel considered each case; no"
            + " panel is recorded.",
        before.says("R-ADOPT-02", "2014-01-01"));
    assertEquals(
        "", before.with(Milestone.PLAN_PANEL, "2012-08-20").says("R-ADOPT-02", "2014-01-01"));
  }

  /** R-ADOPT-07. */
  @Test
  void familyFindingThatBeganAfterTheDecisionIsTold() {
    assertEquals(
        "Family finding began on 9 September 2013, after the decision on 2 September 2013; it may"
            + " begin while adoption is considered.",
        aChain().with(Milestone.PROFILED, "2013-09-09").says("R-ADOPT-07", "2014-01-01"));
    assertEquals(
        "", aChain().with(Milestone.PROFILED, "2013-09-02").says("R-ADOPT-07", "2014-01-01"));
  }

  /** R-ADOPT-08. */
  @Test
  void brothersAndSistersAreDecidedOnEarly() {
    AChain chain = aChain().with(Milestone.PROFILED, "2013-09-02").withSiblings(null);
    assertEquals(
        "Family finding began on 2 September 2013, and for this child it is not decided"
            + " whether it stays together with brothers and sisters: the decision is for each of"
            + " them.",
        chain.says("R-ADOPT-08", "2014-01-01"));
    assertEquals("", chain.withSiblings("2013-08-01").says("R-ADOPT-08", "2014-01-01"));
  }

  /** R-ADOPT-09: what is done after the panel was not done before it. */
  @Test
  void fourStepsComeBeforeThePanel() {
    AChain chain =
        aChain()
            .linked(
                "SUGGESTED 2013-09-10, LINKED 2013-12-02, PANEL 2014-01-14",
                Map.of(
                    LinkStep.PERMANENCE_REPORT_GIVEN, day("2013-12-09"),
                    LinkStep.FAMILY_MET, day("2013-12-16"),
                    LinkStep.VIEWS_ASCERTAINED, day("2014-01-15")));
    assertEquals(
        "Before the placement was proposed on 14 January 2014, this is not recorded: the family’s"
            + " views were ascertained, on contact too; counselling was offered to the family.",
        chain.says("R-ADOPT-09", "2014-02-01"));
    assertEquals("", chain.says("R-ADOPT-09", "2014-01-13"));
  }

  /** R-ADOPT-10: Friday 3 January 2014 and ten working days are the 17th. */
  @Test
  void theFamilyHasTenWorkingDaysToCommentOnThePlacementReport() {
    Map<LinkStep, LocalDate> given = Map.of(LinkStep.PLACEMENT_REPORT_GIVEN, day("2014-01-03"));
    assertEquals(
        "The family had the placement report on 3 January 2014 and may comment until 17 January"
            + " 2014; the link is booked to the panel of 16 January 2014.",
        aChain()
            .linked("SUGGESTED 2013-09-10, LINKED 2013-12-02, PANEL 2014-01-06", given)
            .booked("2014-01-16")
            .says("R-ADOPT-10", "2014-02-01"));
    assertEquals(
        "",
        aChain()
            .linked("SUGGESTED 2013-09-10, LINKED 2013-12-02, PANEL 2014-01-17", given)
            .booked("2014-01-17")
            .says("R-ADOPT-10", "2014-02-01"));
  }

  private static AChain placed() {
    return aChain()
        .linked("SUGGESTED 2013-09-10, LINKED 2013-12-02, MATCHED 2014-01-24, PLACED 2014-02-10");
  }

  /** R-DATA-03: said once, from the day on, with the order that stands. */
  @Test
  void aChildUnderAnOrderWithoutAHomeIsTold() {
    AChain chain = placed().with(Milestone.DISRUPTED, "2014-03-03").homeMissing("2014-03-03");
    assertEquals("", chain.says("R-DATA-03", "2014-03-02"));
    assertEquals(
        "Where the child lives since 3 March 2014 is not recorded: its placement ended, and no"
            + " other follows. Record the next home, with that day as its first.",
        chain.says("R-DATA-03", "2014-03-03"));
    assertEquals(
        "The placement order stands, and where the child lives since 3 March 2014 is not recorded:"
            + " its placement ended, and no other follows. Record the next home, with that day as"
            + " its first.",
        chain.with(Milestone.ORDERED, "2013-11-01").says("R-DATA-03", "2014-03-10"));
    assertEquals(
        "The placement order stands, and where the child lives since 3 March 2014 is not recorded:"
            + " its placement ended, and no other follows. Record the next home, with that day as"
            + " its first.",
        chain.reversed("2014-04-01", ReversalReason.RD4).says("R-DATA-03", "2014-04-02"),
        "a reversal says nothing of the home");
  }

  /** R-ADOPT-13. */
  @Test
  void nobodyIsPlacedWithoutAuthority() {
    assertEquals(
        "The child was placed on 10 February 2014 without authority to place: neither consent nor a"
            + " placement order is recorded by then.",
        placed().with(Milestone.ORDERED, "2014-02-11").says("R-ADOPT-13", "2014-03-01"));
    assertEquals(
        "", placed().with(Milestone.ORDERED, "2014-02-10").says("R-ADOPT-13", "2014-03-01"));
    assertEquals(
        "", placed().with(Milestone.CONSENTED, "2014-02-01").says("R-ADOPT-13", "2014-03-01"));
    assertEquals(
        "The child was placed on 10 February 2014 under six weeks old, and no written agreement of"
            + " the parents is recorded.",
        placed().born("2013-12-31").says("R-ADOPT-13", "2014-03-01"));
  }

  /** R-ADOPT-17. */
  @Test
  void anEndWantsItsReasonAndByWhom() {
    assertEquals(
        "A link ended on 6 January 2014, and why or by whom is not recorded.",
        aChain().linked("SUGGESTED 2013-09-10, ENDED 2014-01-06").says("R-ADOPT-17", "2014-02-01"));
  }

  /** R-ADOPT-21. */
  @Test
  void aReversalHasItsReasonAndAReasonItsDay() {
    assertEquals(
        "The decision was reversed on 3 March 2014, and why is not recorded.",
        aChain().reversed("2014-03-03", null).says("R-ADOPT-21", "2014-04-01"));
    assertEquals(
        "", aChain().reversed("2014-03-03", ReversalReason.RD3).says("R-ADOPT-21", "2014-04-01"));
    assertEquals(
        "Why the decision was reversed is recorded, and the day is not.",
        aChain().reason(ReversalReason.RD1).says("R-ADOPT-21", "2014-04-01"));
  }

  /** R-ADOPT-22. */
  @Test
  void aReversalIsNotBeforeTheDecision() {
    assertEquals(
        "The decision was reversed on 1 September 2013, before it was made on 2 September 2013.",
        aChain().reversed("2013-09-01", ReversalReason.RD4).says("R-ADOPT-22", "2014-04-01"));
    assertEquals(
        "", aChain().reversed("2013-09-02", ReversalReason.RD4).says("R-ADOPT-22", "2014-04-01"));
  }

  /** R-ADOPT-22: what was reversed is the earlier decision, and what it led to is not this way. */
  @Test
  void aDecisionMadeAgainIsLaterThanTheReversalOfTheFirst() {
    AChain again =
        aChain()
            .decidedFirst("2013-04-02")
            .reversed("2013-08-30", ReversalReason.RD4)
            .with(Milestone.MATCHED, "2013-06-03");
    assertEquals("", again.says("R-ADOPT-22", "2014-04-01"));
    assertEquals("", again.says("R-ADOPT-01", "2014-04-01"));
    assertEquals(
        "The decision was reversed on 30 August 2013, before it was made on 2 September 2013.",
        again.decidedFirst("2013-08-31").says("R-ADOPT-22", "2014-04-01"));
  }

  /** ACA 2002 s31(2), s32(2), s52(4): in days from the withdrawal, until adopters have applied. */
  @Test
  void consentThatIsWithdrawnReturnsTheChildOrLeadsToTheCourt() {
    assertEquals(
        "The consent to placement for adoption was withdrawn on 20 January 2014: where a parent asks"
            + " for a child whom the authority accommodates by it, it is to be returned by"
            + " 26 January 2014, unless an application for a placement order is made.",
        aChain()
            .with(Milestone.CONSENTED, "2014-01-06")
            .withdrawn("2014-01-20")
            .says("R-ADOPT-13", "2014-01-21"));
    assertEquals(
        "The consent to the placement was withdrawn on 3 March 2014, before an application for an"
            + " adoption order: the child is to be returned to the parents by 16 March 2014, unless"
            + " an application for a placement order is made.",
        placed()
            .with(Milestone.CONSENTED, "2014-02-01")
            .withdrawn("2014-03-03")
            .says("R-ADOPT-13", "2014-03-10"));
    assertEquals(
        "",
        placed()
            .with(Milestone.CONSENTED, "2014-02-01")
            .with(Milestone.ADOPTION_APPLIED, "2014-04-28")
            .withdrawn("2014-05-05")
            .says("R-ADOPT-13", "2014-05-06"),
        "too late");
    assertEquals(
        "",
        placed()
            .with(Milestone.CONSENTED, "2014-02-01")
            .with(Milestone.ORDERED, "2014-02-05")
            .withdrawn("2014-03-03")
            .says("R-ADOPT-13", "2014-03-10"),
        "an order stands");
    assertEquals(
        "The child was placed on 10 February 2014 without authority to place: the parents’ consent"
            + " was withdrawn on 3 February 2014, and no placement order is recorded by then.",
        placed()
            .with(Milestone.CONSENTED, "2014-01-06")
            .withdrawn("2014-02-03")
            .says("R-ADOPT-13", "2014-03-10"));
  }

  /** R-ADOPT-13, ACA 2002 s19(3): of consent before an order that was revoked nothing is left. */
  @Test
  void consentThatGivesNoAuthorityIsTold() {
    AChain chain =
        aChain()
            .with(Milestone.CONSENTED, "2013-09-02")
            .with(Milestone.ORDERED, "2013-10-31")
            .with(Milestone.REVOKED, "2014-02-09");
    assertEquals("", chain.says("R-ADOPT-13", "2014-02-08"));
    assertEquals(
        "The parents consented on 2 September 2013, and the child may not be placed by that:"
            + " consent gives no authority while an application for a care order is not decided,"
            + " nor once a care or placement order was made after it, nor after six weeks when it was"
            + " given before the child was six weeks old.",
        chain.says("R-ADOPT-13", "2014-03-01"));
    assertEquals(
        "The child was placed on 10 February 2014 without authority to place: the parents’ consent"
            + " gave none, as an application for a care order was not decided, or an order was made"
            + " after it, or it was given before the child was six weeks old.",
        placed()
            .with(Milestone.CONSENTED, "2013-09-02")
            .with(Milestone.ORDERED, "2013-10-31")
            .with(Milestone.REVOKED, "2014-02-09")
            .says("R-ADOPT-13", "2014-03-01"));
  }

  /** R-ADOPT-13, R-COURT-33: an order revoked before the move is no authority; consent stays. */
  @Test
  void aRevokedOrderDoesNotPlace() {
    AChain chain =
        placed().with(Milestone.ORDERED, "2013-10-31").with(Milestone.REVOKED, "2014-02-09");
    assertEquals(
        "The child was placed on 10 February 2014 without authority to place: neither consent nor a"
            + " placement order is recorded by then.",
        chain.says("R-ADOPT-13", "2014-03-01"));
    assertEquals(
        "", chain.with(Milestone.CONSENTED, "2014-02-10").says("R-ADOPT-13", "2014-03-01"));
    assertEquals(
        "",
        placed()
            .with(Milestone.ORDERED, "2013-10-31")
            .with(Milestone.REVOKED, "2014-02-11")
            .says("R-ADOPT-13", "2014-03-01"),
        "revoked after the move");
  }

  /** R-COURT-33, R-ADOPT-14: nothing is late of a child whose care ended, or who is grown up. */
  @Test
  void nothingIsDueOnceCareIsOver() {
    AChain chain = aChain().with(Milestone.ORDERED, "2013-10-31");
    assertEquals(
        "The case is reviewed while the child waits to be placed: was due by 31 January 2014.",
        chain.says("R-ADOPT-14", "2014-03-01"));
    assertEquals("", chain.careEnded("2014-03-01").says("R-ADOPT-14", "2014-03-01"));
  }

  /** R-ADOPT-24. */
  @Test
  void anAdoptionNeedsAPlacementBefore() {
    assertEquals(
        "The child was adopted on 14 July 2014, and no placement for adoption is recorded before.",
        aChain().with(Milestone.ADOPTED, "2014-07-14").says("R-ADOPT-24", "2014-08-01"));
    assertEquals(
        "", placed().with(Milestone.ADOPTED, "2014-07-14").says("R-ADOPT-24", "2014-08-01"));
  }

  /** R-ADOPT-25. */
  @Test
  void adoptionOnTheDayOfTheMatchIsSuspicious() {
    assertEquals(
        "The day of the adoption, 24 January 2014, is also recorded as that of the match.",
        placed().with(Milestone.ADOPTED, "2014-01-24").says("R-ADOPT-25", "2014-08-01"));
  }

  /** R-ADOPT-30: order 31 October 2013, so from 30 April 2014 on each review answers. */
  @Test
  void fromSixMonthsOnReviewsAskWhetherTheChildShouldStillBePlaced() {
    AChain chain = aChain().with(Milestone.ORDERED, "2013-10-31");
    assertEquals("", chain.reviewed("2014-04-29", null).says("R-ADOPT-30", "2014-09-01"));
    assertEquals(
        "The review on 30 April 2014 does not say whether the child should still be placed for"
            + " adoption.",
        chain.reviewed("2014-04-30", null).says("R-ADOPT-30", "2014-09-01"));
    assertEquals(
        "The review on 2 May 2014 found that the child should no longer be placed for adoption; the"
            + " decision is to be reversed and the placement order revoked (R-COURT-35).",
        aChain()
            .with(Milestone.ORDERED, "2013-10-31")
            .reviewed("2014-05-02", false)
            .says("R-ADOPT-30", "2014-09-01"));
    assertEquals(
        "",
        aChain()
            .with(Milestone.ORDERED, "2013-10-31")
            .reviewed("2014-05-02", true)
            .says("R-ADOPT-30", "2014-09-01"));
  }

  /** R-ADOPT-10: the day on which papers were sent is not that of the panel. */
  @Test
  void thePanelIsThatOfTheBookingOrTheRecommendation() {
    String moves = "SUGGESTED 2013-09-10, LINKED 2013-12-02, PANEL 2014-01-06";
    Map<LinkStep, LocalDate> given = Map.of(LinkStep.PLACEMENT_REPORT_GIVEN, day("2014-01-03"));
    assertEquals(
        "The family had the placement report on 3 January 2014 and may comment until 17 January"
            + " 2014; its papers went to the panel on 6 January 2014, which is right only if they"
            + " had commented.",
        aChain().linked(moves, given).says("R-ADOPT-10", "2014-02-01"));
    assertEquals(
        "The family had the placement report on 3 January 2014 and may comment until 17 January"
            + " 2014; the panel met on 14 January 2014.",
        aChain()
            .linked(
                moves,
                Map.of(
                    LinkStep.PLACEMENT_REPORT_GIVEN, day("2014-01-03"),
                    LinkStep.PANEL_RECOMMENDED, day("2014-01-14")))
            .says("R-ADOPT-10", "2014-02-01"));
  }

  /** R-ADOPT-10: the panel is Thursday 16 January 2014, ten working days after the 2nd. */
  @Test
  void aBookingSoonerThanTheReportCouldBeCommentedOnIsTold() {
    AChain chain =
        aChain().linked("SUGGESTED 2013-09-10, LINKED 2013-12-02", Map.of()).booked("2014-01-16");
    assertEquals("", chain.says("R-ADOPT-10", "2014-01-02"));
    assertEquals(
        "The link is booked to the panel of 16 January 2014, and the family did not have the"
            + " placement report by 2 January 2014, the last day that leaves it the whole time to"
            + " comment.",
        chain.says("R-ADOPT-10", "2014-01-03"));
  }

  /** R-COURT-35, R-ADOPT-30: it stops the search, before everything else. */
  @Test
  void aPlanThatIsNoLongerAdoptionStopsTheSearch() {
    AChain chain = aChain().with(Milestone.ORDERED, "2013-10-31").turned("2014-05-06");
    assertEquals(
        "Adoption has not been the plan since 6 May 2014: no family is to be sought, and the"
            + " placement order is to be revoked.",
        chain.says("R-COURT-35", "2014-09-01"));
    assertEquals("", chain.says("R-COURT-35", "2014-05-05"));
    assertEquals(
        "Stop: adoption is no longer the plan; the placement order is to be revoked",
        NextStep.of(chain.made(), AdoptionPolicy.DEFAULTS, day("2014-09-01")).words());
    assertEquals("", chain.says("R-ADOPT-18", "2014-09-01"), "nobody searches wider");
    AChain answered = aChain().with(Milestone.ORDERED, "2013-10-31").reviewed("2014-05-02", false);
    assertEquals(true, StillToBePlaced.isOver(answered.made(), day("2014-06-02")));
    answered.with(Milestone.REVOCATION_APPLIED, "2014-05-20");
    assertEquals(true, StillToBePlaced.isOver(answered.made(), day("2014-06-02")));
    answered.reviewed("2014-06-05", true);
    assertEquals(false, StillToBePlaced.isOver(answered.made(), day("2014-06-05")));
  }

  /** R-ADOPT-30: of the review that ended the plan, and after it, nothing is asked any more. */
  @Test
  void noReviewIsAskedWhetherAPlanThatTurnedAwayIsStillRight() {
    AChain chain =
        aChain()
            .with(Milestone.ORDERED, "2013-10-01")
            .reviewed("2014-08-26", null)
            .reviewed("2014-08-27", null)
            .reviewed("2014-09-10", null);
    assertEquals(
        3, chain.says("R-ADOPT-30", "2014-09-30").split(" \\| ").length, "while it is the plan");
    assertEquals(
        "The review on 26 August 2014 does not say whether the child should still be placed for"
            + " adoption.",
        chain.turned("2014-08-27").says("R-ADOPT-30", "2014-09-30"));
  }

  /** R-ADOPT-11. */
  @Test
  void aMatchNamesWhoDecidedAndThePanelThatRecommended() {
    assertEquals(
        "The match is recorded as decided on 24 January 2014, and no recommendation of the panel is"
            + " recorded. | The match is recorded as decided on 24 January 2014, and who decided it"
            + " or why is not recorded.",
        placed().says("R-ADOPT-11", "2014-03-01"));
  }

  /** R-ADOPT-12, R-ADOPT-17. */
  @Test
  void whatWasForgottenBeforeAndAfterTheMoveIsTold() {
    AChain chain = placed().linked("SUGGESTED 2013-10-01, EXPLORING 2013-11-04");
    assertEquals(
        "The children moved in on 10 February 2014, and by then no placement plan had been sent to"
            + " the family. | The placement plan is sent to the family: was due by 31 January"
            + " 2014.",
        String.join(
            " | ",
            Arrays.stream(chain.says("R-ADOPT-12", "2014-03-01").split(" \\| "))
                .sorted()
                .toList()));
    assertEquals(
        "The child is placed, and a link with another family still stands as “Exploring” since 4"
            + " November 2013. End it, with the reason and by whom.",
        chain.says("R-ADOPT-17", "2014-03-01"));
    assertEquals("", chain.says("R-ADOPT-17", "2014-02-09"));
  }

  /** R-ADOPT-24: stored rows, too. */
  @Test
  void anAdoptionIsNotAfterADisruption() {
    assertEquals(
        "The child was adopted on 14 July 2014, after its placement for adoption ended on 2 June"
            + " 2014.",
        placed()
            .with(Milestone.DISRUPTED, "2014-06-02")
            .with(Milestone.ADOPTED, "2014-07-14")
            .says("R-ADOPT-24", "2014-08-01"));
  }

  /** What is said of a child or of one match tells of no other family's link. */
  @Test
  void everyLinkIsSaidOfItselfAlone() {
    AdoptionChain chain =
        aChain()
            .with(Milestone.ORDERED, "2013-10-01")
            .linked(
                "SUGGESTED 2013-10-10, LINKED 2013-11-01, PANEL 2013-12-02",
                Map.of(
                    LinkStep.PANEL_RECOMMENDED, day("2013-12-02"),
                    LinkStep.PANEL_MINUTES, day("2013-12-03")))
            .linked("SUGGESTED 2013-10-11, LINKED 2013-11-04")
            .linked("SUGGESTED 2013-10-12, ENDED 2013-11-05")
            .made();
    LocalDate asOf = day("2014-01-06");
    assertEquals("R-ADOPT-14", rules(AdoptionRules.ofChild(chain, AdoptionPolicy.DEFAULTS, asOf)));
    assertEquals(
        "R-ADOPT-09 R-ADOPT-03",
        rules(AdoptionRules.ofMatch(chain, chain.links().get(0), AdoptionPolicy.DEFAULTS, asOf)));
    assertEquals(
        "",
        rules(AdoptionRules.ofMatch(chain, chain.links().get(1), AdoptionPolicy.DEFAULTS, asOf)));
    assertEquals(
        "R-ADOPT-14 R-ADOPT-09 R-ADOPT-17 R-ADOPT-03",
        rules(AdoptionRules.findings(chain, AdoptionPolicy.DEFAULTS, asOf)));
  }

  private static String rules(List<Finding> findings) {
    return findings.stream().map(each -> each.rule().value()).collect(Collectors.joining(" "));
  }

  /** R-ADOPT-30: after a disruption the question is asked anew. */
  @Test
  void reviewsAfterADisruptionAnswerWhetherTheChildIsStillToBePlaced() {
    AChain chain =
        aChain()
            .with(Milestone.ORDERED, "2013-10-01")
            .linked(
                "SUGGESTED 2013-10-10, LINKED 2013-11-01, MATCHED 2013-12-02, PLACED 2014-01-06,"
                    + " ENDED 2014-05-06")
            .with(Milestone.DISRUPTED, "2014-05-06")
            .reviewed("2014-04-07", null)
            .reviewed("2014-06-02", null);
    assertEquals(
        "The review on 2 June 2014 does not say whether the child should still be placed for"
            + " adoption.",
        chain.says("R-ADOPT-30", "2014-07-01"));
  }

  /** R-ADOPT-28: told until somebody records how it ended, also of a family never linked here. */
  @Test
  void aPlacementThatEndedByTheRegisterAloneIsTold() {
    AChain chain = aChain().with(Milestone.ORDERED, "2013-10-01").left("2014-03-10");
    assertEquals("", chain.says("R-ADOPT-28", "2014-03-09"));
    assertEquals(
        "The placement for adoption ended on 10 March 2014 by the register, and not by adoption; no"
            + " disruption is recorded. Record it, or put the end of the placement right.",
        chain.says("R-ADOPT-28", "2014-03-10"));
    assertEquals(AdoptionStage.DISRUPTED, chain.stage("2014-03-10"));
    assertEquals(day("2014-03-10"), chain.made().stageSince(day("2014-04-01")));
  }

  /** R-ADOPT-08: APART, and sought for together all the same. */
  @Test
  void whoIsToLiveApartIsNotSoughtForTogether() {
    AChain chain = aChain().withSiblings("2013-10-01").apart("2013-10-01");
    assertEquals("", chain.says("R-ADOPT-08", "2013-09-30"));
    assertEquals(
        "It was decided on 1 October 2013 that brothers and sisters live apart, and a family is"
            + " sought for them together: begin a search for the child alone.",
        chain.says("R-ADOPT-08", "2013-10-01"));
  }
}
