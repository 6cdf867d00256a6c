package uk.kith.matching.engine.adoption;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.matching.engine.adoption.AChain.aChain;
import static uk.kith.matching.engine.adoption.AChain.day;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.Birth;
import uk.kith.kernel.EthnicCode;
import uk.kith.kernel.Move;

class AdoptionChainTest {

  private static AChain wholeWay() {
    return aChain()
        .with(Milestone.CONSIDERED, "2013-06-03")
        .with(Milestone.ORDERED, "2013-10-31")
        .linked(
            "SUGGESTED 2013-09-10, EXPLORING 2013-09-20, LINKED 2013-12-02, PANEL 2014-01-15,"
                + " MATCHED 2014-01-24, PLACED 2014-02-10")
        .with(Milestone.ADOPTION_APPLIED, "2014-05-01")
        .with(Milestone.ADOPTED, "2014-07-14");
  }

  /** R-ADOPT-01: the stages follow the facts, day by day. */
  @Test
  void goesFromConsideredToAdopted() {
    AChain chain = wholeWay();
    assertEquals(AdoptionStage.CONSIDERED, chain.stage("2013-09-01"));
    assertEquals(AdoptionStage.DECIDED, chain.stage("2013-09-02"));
    assertEquals(AdoptionStage.WAITING, chain.stage("2013-10-31"));
    assertEquals(AdoptionStage.LINKED, chain.stage("2013-12-02"));
    assertEquals(AdoptionStage.LINKED, chain.stage("2014-01-23"));
    assertEquals(AdoptionStage.MATCHED, chain.stage("2014-01-24"));
    assertEquals(AdoptionStage.PLACED, chain.stage("2014-02-10"));
    assertEquals(AdoptionStage.APPLIED, chain.stage("2014-05-01"));
    assertEquals(AdoptionStage.ADOPTED, chain.stage("2014-07-14"));
  }

  /** Linked, matched and placed children wait for no family; after a disruption they do again. */
  @Test
  void isUnlinkedUntilAFamilyIsLinkedAndAgainAfterADisruption() {
    AdoptionChain chain = wholeWay().made();
    assertTrue(chain.isUnlinked(day("2013-11-30")));
    assertFalse(chain.isUnlinked(day("2013-12-02")));
    assertFalse(chain.isUnlinked(day("2014-01-24")));
    assertFalse(chain.isUnlinked(day("2014-02-10")), "placed");
    assertFalse(chain.isUnlinked(day("2014-07-14")), "adopted");
    AChain elsewhere = aChain().with(Milestone.MATCHED, "2014-01-24");
    assertTrue(elsewhere.made().isUnlinked(day("2014-01-23")));
    assertFalse(elsewhere.made().isUnlinked(day("2014-01-24")), "matched, not linked here");
    AChain placed = elsewhere.with(Milestone.PLACED, "2014-02-10");
    assertFalse(placed.made().isUnlinked(day("2014-02-10")));
    AChain disrupted = placed.with(Milestone.DISRUPTED, "2014-03-10");
    assertTrue(disrupted.made().isUnlinked(day("2014-03-10")));
  }

  /** Decided on 2 September 2013 and matched on 24 January 2014: 144 days, whatever the day. */
  @Test
  void theDaysOfWaitingEndWithTheMatch() {
    AdoptionChain chain = wholeWay().made();
    assertEquals(143, chain.daysSinceDecision(day("2014-01-23")));
    assertEquals(144, chain.daysSinceDecision(day("2014-01-24")));
    assertEquals(144, chain.daysSinceDecision(day("2014-05-01")));
    assertEquals(144, chain.daysSinceDecision(day("2014-08-01")));
    assertEquals(85, chain.daysSinceOrder(day("2014-08-01")), "from 31 October 2013");
    AdoptionChain disrupted = wholeWay().with(Milestone.DISRUPTED, "2014-04-01").made();
    assertNull(aChain().made().daysSinceOrder(day("2014-08-01")));
    assertEquals(
        220,
        disrupted.daysSinceDecision(day("2014-04-10")),
        "the child waits anew, and has so long");
  }

  /** Every change of stage of the whole way, day by day, stands in the table of moves. */
  @Test
  void movesByTheTableAlone() {
    AdoptionChain chain = wholeWay().made();
    AdoptionStage before = chain.stage(day("2013-06-03"));
    for (var on = day("2013-06-04"); on.isBefore(day("2014-08-01")); on = on.plusDays(1)) {
      AdoptionStage now = chain.stage(on);
      AdoptionStage from = before;
      assertTrue(
          now == from || AdoptionStage.MOVES.find(from, now).isPresent(),
          () -> "no move from " + from + " to " + now);
      before = now;
    }
  }

  @Test
  void countsDaysInItsStage() {
    AdoptionChain chain = wholeWay().made();
    assertEquals(31, chain.daysInStage(day("2014-01-02")));
    assertEquals(day("2013-12-02"), chain.stageSince(day("2014-01-02")));
  }

  /** R-ADOPT-17: a link that ends leaves the child waiting again, since that day. */
  @Test
  void waitsAgainWhenTheLinkEnds() {
    AChain chain =
        aChain()
            .with(Milestone.ORDERED, "2013-10-31")
            .linked("SUGGESTED 2013-09-10, LINKED 2013-12-02, ENDED 2014-01-06");
    assertEquals(AdoptionStage.WAITING, chain.stage("2014-01-06"));
    assertEquals(day("2014-01-06"), chain.made().stageSince(day("2014-03-01")));
  }

  /** R-ADOPT-17: counts are by child, and only linked and later count. */
  @Test
  void isLinkedFromLinkedOnHoweverManyLinksThereAre() {
    AChain chain =
        aChain()
            .linked("SUGGESTED 2013-09-10, SHORTLISTED 2013-10-01")
            .linked("SUGGESTED 2013-09-12, LINKED 2013-11-04");
    assertFalse(chain.made().isLinked(day("2013-11-03")));
    assertTrue(chain.made().isLinked(day("2013-11-04")));
    assertEquals(
        LinkState.LINKED,
        requireNonNull(chain.made().link(day("2013-12-01"))).state(day("2013-12-01")));
  }

  /** R-ADOPT-11: the day of the match is that of the decision, not of the link or the panel. */
  @Test
  void theMatchIsTheDecisionOnIt() {
    assertEquals(day("2014-01-24"), wholeWay().made().day(Milestone.MATCHED, day("2014-08-01")));
    assertNull(wholeWay().made().day(Milestone.MATCHED, day("2014-01-23")));
  }

  /** R-ADOPT-28. */
  @Test
  void aDisruptedPlacementLeavesTheChildToBePlacedAgain() {
    AChain chain =
        aChain()
            .with(Milestone.ORDERED, "2013-10-31")
            .linked(
                "SUGGESTED 2013-09-10, LINKED 2013-12-02, MATCHED 2014-01-24, PLACED 2014-02-10,"
                    + " ENDED 2014-04-02")
            .with(Milestone.DISRUPTED, "2014-04-02");
    assertEquals(AdoptionStage.PLACED, chain.stage("2014-04-01"));
    assertEquals(AdoptionStage.DISRUPTED, chain.stage("2014-04-02"));
    chain.linked("SUGGESTED 2014-05-01, LINKED 2014-06-02");
    assertEquals(AdoptionStage.LINKED, chain.stage("2014-06-02"));
    assertNull(chain.made().day(Milestone.MATCHED, day("2014-06-02")));
  }

  /** R-ADOPT-28: what the first family applied for says nothing of the second. */
  @Test
  void anApplicationFromBeforeADisruptionIsNotThatOfTheNextFamily() {
    AChain chain =
        aChain()
            .with(Milestone.ORDERED, "2013-10-31")
            .linked("SUGGESTED 2013-11-01, MATCHED 2013-11-10, PLACED 2013-11-20, ENDED 2014-04-02")
            .with(Milestone.ADOPTION_APPLIED, "2014-03-03")
            .with(Milestone.DISRUPTED, "2014-04-02");
    assertEquals(AdoptionStage.APPLIED, chain.stage("2014-03-03"));
    chain.linked("SUGGESTED 2014-05-01, LINKED 2014-06-02, MATCHED 2014-06-20, PLACED 2014-07-01");
    assertEquals(AdoptionStage.PLACED, chain.stage("2014-07-01"));
    assertEquals(day("2014-07-01"), chain.made().stageSince(day("2014-08-01")));
    assertEquals("", chain.says("R-COURT-37", "2014-08-01"));
    assertNull(chain.made().appliedOn(day("2014-08-01")));
    chain.with(Milestone.ADOPTION_APPLIED, "2014-09-15");
    assertEquals(AdoptionStage.APPLIED, chain.stage("2014-09-15"));
  }

  /** R-ADOPT-22: a later decision opens the way again. */
  @Test
  void aReversedDecisionEndsTheWayUntilANewOne() {
    AChain chain = aChain().reversed("2014-03-03", ReversalReason.RD3);
    assertEquals(AdoptionStage.REVERSED, chain.stage("2014-03-03"));
    assertEquals(
        AdoptionStage.DECIDED, chain.with(Milestone.DECIDED, "2014-05-06").stage("2014-05-06"));
  }

  /** R-COURT-33: a revoked order is no authority to place. */
  @Test
  void aRevokedOrderIsNoAuthority() {
    AdoptionChain chain =
        aChain().with(Milestone.ORDERED, "2013-10-31").with(Milestone.REVOKED, "2014-06-30").made();
    assertEquals(day("2013-10-31"), chain.authorisedOn(day("2014-06-29")));
    assertNull(chain.authorisedOn(day("2014-06-30")));
  }

  /** R-COURT-33, ACA 2002 s19(3): consent given after the order is authority, one before is not. */
  @Test
  void aRevocationLeavesConsentThatWasGivenAfterTheOrder() {
    AChain chain =
        aChain().with(Milestone.ORDERED, "2013-10-31").with(Milestone.REVOKED, "2014-06-30");
    AdoptionChain after = chain.with(Milestone.CONSENTED, "2014-07-14").made();
    assertNull(after.orderedOn(day("2014-07-14")));
    assertEquals(day("2014-07-14"), after.authorisedOn(day("2014-07-14")));
    assertEquals(
        day("2013-12-02"),
        chain.with(Milestone.CONSENTED, "2013-12-02").made().authorisedOn(day("2014-07-14")));
    assertNull(
        chain.with(Milestone.CONSENTED, "2013-09-02").made().authorisedOn(day("2014-07-14")));
  }

  private static AChain revokedAway() {
    return aChain()
        .with(Milestone.ORDERED, "2013-11-01")
        .with(Milestone.REVOKED, "2014-09-30")
        .turned("2014-04-17");
  }

  /** R-COURT-33, R-COURT-35: the order is gone and adoption is not the plan: nobody is sought. */
  @Test
  void afterTheRevocationOfAnOrderThatIsNotWantedNoFamilyIsSought() {
    AdoptionChain chain = revokedAway().made();
    LocalDate day = day("2014-09-30");
    assertEquals(AdoptionStage.WAITING, chain.stage(day("2014-09-29")));
    assertEquals(AdoptionStage.REVOKED, chain.stage(day));
    assertEquals(day, chain.stageSince(day("2014-10-02")));
    assertEquals(0, chain.daysInStage(day));
    assertTrue(chain.stage(day).isOver());
    assertFalse(chain.isUnlinked(day), "waits for no family");
    assertEquals(
        "Stop: adoption is no longer the plan; the decision is to be reversed",
        NextStep.of(chain, AdoptionPolicy.DEFAULTS, day).words());
    assertTrue(PossibleSteps.of(chain, day).contains(AdoptionStep.REVERSED));
    assertEquals(
        AdoptionStage.DECIDED,
        aChain()
            .with(Milestone.ORDERED, "2013-11-01")
            .with(Milestone.REVOKED, "2014-09-30")
            .stage("2014-09-30"),
        "adoption is the plan still");
    assertEquals(
        AdoptionStage.WAITING,
        revokedAway().with(Milestone.CONSENTED, "2014-02-03").stage("2014-09-30"),
        "consent stands");
    assertEquals(
        AdoptionStage.REVERSED,
        revokedAway().reversed("2014-10-01", ReversalReason.RD1).stage("2014-10-01"));
  }

  /** R-ADOPT-28: what is to be learned of a disruption is so whatever came of the order. */
  @Test
  void theDisruptionMeetingIsHeldThoughTheOrderIsRevoked() {
    AdoptionChain chain =
        revokedAway()
            .linked("SUGGESTED 2013-12-02, MATCHED 2014-01-24, PLACED 2014-02-10, ENDED 2014-04-01")
            .with(Milestone.DISRUPTED, "2014-04-01")
            .made();
    LocalDate day = day("2014-09-30");
    assertEquals(AdoptionStage.REVOKED, chain.stage(day));
    assertEquals(
        List.of("R-ADOPT-28"),
        AdoptionClocks.ofChild(chain, AdoptionPolicy.DEFAULTS, day).stream()
            .map(AdoptionDue::rule)
            .map(Object::toString)
            .toList());
    assertTrue(PossibleSteps.of(chain, day).contains(AdoptionStep.DISRUPTION_MEETING));
  }

  /** R-COURT-33: a special guardianship, or the birthday on 20 May 2029, ends the way. */
  @Test
  void theWayEndsWithCareAndAtEighteen() {
    AChain chain = aChain().with(Milestone.ORDERED, "2013-10-31");
    assertEquals(AdoptionStage.WAITING, chain.stage("2029-05-19"));
    assertEquals(AdoptionStage.CARE_OVER, chain.stage("2029-05-20"));
    chain.careEnded("2014-06-30");
    assertEquals(AdoptionStage.WAITING, chain.stage("2014-06-29"));
    assertEquals(AdoptionStage.CARE_OVER, chain.stage("2014-06-30"));
    assertEquals(day("2014-06-30"), chain.made().stageSince(day("2030-01-01")));
    assertEquals(
        AdoptionStage.ADOPTED, wholeWay().careEnded("2014-07-14").stage("2014-07-14"), "by it");
  }

  /** R-COURT-33: a marriage or civil partnership ends the placement order, and the way with it. */
  @Test
  void theWayEndsWithAMarriage() {
    AChain chain = aChain().with(Milestone.ORDERED, "2013-10-31").united("2028-06-01");
    assertEquals(AdoptionStage.WAITING, chain.stage("2028-05-31"));
    assertEquals(AdoptionStage.CARE_OVER, chain.stage("2028-06-01"));
  }

  /** R-ADOPT-28: the link stays for a brother; the child itself is to be placed again. */
  @Test
  void aLinkThatStaysForABrotherIsNotTheChilds() {
    AChain chain =
        aChain()
            .with(Milestone.ORDERED, "2013-10-31")
            .linked(
                "SUGGESTED 2013-09-10, LINKED 2013-12-02, MATCHED 2014-01-24, PLACED 2014-02-10")
            .with(Milestone.DISRUPTED, "2014-04-02");
    assertEquals(1, chain.made().placedBy(day("2014-04-01")).size());
    assertEquals(0, chain.made().placedBy(day("2014-04-02")).size());
    assertEquals(AdoptionStage.DISRUPTED, chain.stage("2014-04-02"));
    assertEquals(day("2014-02-10"), chain.made().day(Milestone.PLACED, day("2014-04-02")));
  }

  /** R-ADOPT-22: a placement and its disruption before the reversal are no part of the new way. */
  @Test
  void aWayBegunAgainBeginsAtItsDecision() {
    AChain again =
        aChain()
            .decidedFirst("2013-04-02")
            .with(Milestone.PLACED, "2013-06-03")
            .with(Milestone.DISRUPTED, "2013-08-05")
            .reversed("2013-08-30", ReversalReason.RD3);
    assertEquals(AdoptionStage.DECIDED, again.stage("2013-09-02"));
  }

  /** R-ADOPT-07: before the decision is good, and negative. */
  @Test
  void measuresWhenFamilyFindingBegan() {
    assertEquals(
        -20,
        aChain()
            .with(Milestone.PROFILED, "2013-08-13")
            .made()
            .daysToFamilyFinding(day("2014-01-01")));
  }

  /** R-ADOPT-20: four reasons, each by itself. */
  @Test
  void fourReasonsToWaitLonger() {
    var asOf = day("2014-09-30");
    assertEquals(
        Set.of(WaitsLonger.AGED_FIVE_OR_OVER),
        WaitsLonger.of(Birth.on(day("2009-09-30")), false, EthnicCode.WBRI, false, asOf));
    assertEquals(
        Set.of(), WaitsLonger.of(Birth.on(day("2009-10-01")), false, EthnicCode.NOBT, false, asOf));
    assertEquals(
        Set.of(WaitsLonger.MINORITY_ETHNIC),
        WaitsLonger.of(Birth.on(day("2013-01-01")), false, EthnicCode.WROM, false, asOf));
    assertEquals(
        EnumSet.allOf(WaitsLonger.class),
        WaitsLonger.of(Birth.on(day("2006-01-01")), true, EthnicCode.MWBC, true, asOf));
  }

  /** R-ADOPT-17. */
  @Test
  void nobodyIsMatchedWhoWasNotLinkedOrPlacedWhoWasNotMatched() {
    for (LinkState from : LinkState.values()) {
      boolean linked = from == LinkState.LINKED || from == LinkState.PANEL;
      assertEquals(linked, LinkState.MOVES.find(from, LinkState.MATCHED).isPresent(), from.name());
      assertEquals(
          from == LinkState.MATCHED,
          LinkState.MOVES.find(from, LinkState.PLACED).isPresent(),
          from.name());
    }
  }

  /** R-ADOPT-17. */
  @Test
  void whateverStandsMayEndAndWhatEndedStaysSo() {
    for (LinkState from : LinkState.values()) {
      assertEquals(
          from != LinkState.ENDED,
          LinkState.MOVES.find(from, LinkState.ENDED).map(Move::event).isPresent());
    }
    assertTrue(LinkState.MOVES.isEnd(LinkState.ENDED));
    assertFalse(LinkState.ENDED.isLinked());
  }

  /** R-ADOPT-28: the link says placed, and the register that the child left. */
  @Test
  void whoLeftByTheRegisterIsNotPlacedAnyMore() {
    AChain chain =
        aChain()
            .with(Milestone.ORDERED, "2013-10-01")
            .linked(
                "SUGGESTED 2013-10-10, LINKED 2013-11-01, MATCHED 2013-12-02, PLACED 2014-01-06")
            .left("2014-03-10");
    assertEquals(AdoptionStage.PLACED, chain.stage("2014-03-09"));
    assertEquals(AdoptionStage.DISRUPTED, chain.stage("2014-03-10"));
    AdoptionChain made = chain.made();
    LocalDate left = LocalDate.of(2014, 3, 10);
    assertEquals(
        new NextStep(
            "Record how the placement for adoption ended, or put its end right", null, true),
        NextStep.of(made, AdoptionPolicy.DEFAULTS, left));
    assertTrue(PossibleSteps.of(made, left).contains(AdoptionStep.DISRUPTED));
    assertEquals(
        List.of(),
        StepOrder.ofChild(made, made, AdoptionStep.DISRUPTED, left, left, LawToConfirm.USUAL));
  }

  /** A child who left a search has its links up to that day. */
  @Test
  void aLinkEndsForAChildWhoIsSoughtForElsewhere() {
    Link link =
        AChain.link(1, "SUGGESTED 2013-10-10, LINKED 2013-11-01, MATCHED 2013-12-02", Map.of());
    Link until = Objects.requireNonNull(link.until(LocalDate.of(2013, 11, 15), "Elsewhere"));
    assertEquals(LinkState.LINKED, until.state(LocalDate.of(2013, 11, 14)));
    assertEquals(LinkState.ENDED, until.state(LocalDate.of(2014, 1, 1)));
    assertNull(link.until(LocalDate.of(2013, 10, 9), "Elsewhere"));
  }
}
