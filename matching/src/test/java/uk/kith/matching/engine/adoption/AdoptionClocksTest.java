package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.matching.engine.adoption.AChain.aChain;
import static uk.kith.matching.engine.adoption.AChain.day;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.due.DueItem;

class AdoptionClocksTest {

  /** R-COURT-32: what comes next, late from the day after; consent gives authority besides. */
  @Test
  void aPlacementOrderIsAppliedForInTime() {
    AChain chain = aChain().toApplyBy("2013-09-16");
    assertEquals("R-COURT-32 2013-09-16, R-ADOPT-18 2013-12-01", chain.due("2013-09-10"));
    NextStep next = NextStep.of(chain.made(), AdoptionPolicy.DEFAULTS, day("2013-09-17"));
    assertEquals(new NextStep("A placement order is applied for", day("2013-09-16"), true), next);
    assertEquals("", chain.says("R-COURT-32", "2013-09-16"));
    assertEquals(
        "A placement order is applied for: was due by 16 September 2013.",
        chain.says("R-COURT-32", "2013-09-17"));
    chain.with(Milestone.CONSENTED, "2013-09-12");
    assertEquals("", chain.says("R-COURT-32", "2013-09-17"));
  }

  private static AChain placed() {
    return aChain()
        .with(Milestone.ORDERED, "2013-10-31")
        .linked(
            "SUGGESTED 2013-09-10, LINKED 2013-12-02, MATCHED 2014-01-24, PLACED 2014-02-10",
            Map.of(LinkStep.PLACEMENT_PLAN_SENT, day("2014-01-27")));
  }

  /** R-ADOPT-18: 2 September 2013 and 90 days are 1 December 2013. */
  @Test
  void searchesWiderAtNinetyDaysWithoutAFamilyExplored() {
    assertEquals("R-ADOPT-18 2013-12-01", aChain().due("2013-10-01"));
    AChain shown = aChain().linked("SUGGESTED 2013-09-10, INTEREST 2013-10-10");
    assertEquals("R-ADOPT-18 2013-12-01", shown.due("2013-11-01"));
    assertEquals("", shown.says("R-ADOPT-18", "2013-12-01"));
    assertEquals(
        "The search goes beyond the authority and its region, while no family is explored: was due"
            + " by 1 December 2013.",
        shown.says("R-ADOPT-18", "2013-12-02"));
  }

  /** R-ADOPT-18: a family being explored stops the clock; when that ends it runs again. */
  @Test
  void aFamilyBeingExploredStopsTheNinetyDays() {
    AChain chain = aChain().linked("SUGGESTED 2013-09-10, EXPLORING 2013-11-04, ENDED 2014-01-13");
    assertEquals("", chain.due("2014-01-12"));
    assertEquals("R-ADOPT-18 2013-12-01", chain.due("2014-01-13"));
    assertEquals("", chain.with(Milestone.REFERRED_WIDER, "2014-01-15").due("2014-01-20"));
  }

  /** R-ADOPT-14: order of 31 October 2013, so 31 January 2014, then 30 July from 30 January. */
  @Test
  void reviewsAWaitingChildAtThreeMonthsAndThenSix() {
    AChain chain =
        aChain().with(Milestone.REFERRED_WIDER, "2013-09-30").with(Milestone.ORDERED, "2013-10-31");
    assertEquals("R-ADOPT-14 2014-01-31", chain.due("2013-12-01"));
    assertEquals("R-ADOPT-14 2014-07-30", chain.reviewed("2014-01-30", true).due("2014-03-01"));
    assertEquals(
        "The case is reviewed while the child waits to be placed: was due by 30 July 2014.",
        chain.says("R-ADOPT-14", "2014-07-31"));
  }

  /** R-ADOPT-15, R-ADOPT-16: moved 10 February 2014, four weeks are 10 March, a week the 17th. */
  @Test
  void reviewsAtFourWeeksAndVisitsWeeklyAfterTheMove() {
    AChain chain = placed();
    assertEquals("R-ADOPT-16 2014-02-17, R-ADOPT-15 2014-03-10", chain.due("2014-02-10"));
    assertEquals(
        "R-ADOPT-16 2014-02-21, R-ADOPT-15 2014-03-10",
        chain.visited("2014-02-14").due("2014-02-15"));
    // The first review ends the weekly visits; the next is three months later, then six.
    chain.reviewed("2014-03-06", null);
    assertEquals("R-ADOPT-15 2014-06-06", chain.due("2014-03-06"));
    chain.reviewed("2014-06-05", null);
    assertEquals("R-ADOPT-15 2014-12-05", chain.due("2014-06-05"));
  }

  /** R-ADOPT-03: minutes on Thursday 16 January 2014, seven working days are the 27th. */
  @Test
  void theDecisionOnAMatchFollowsTheMinutesInSevenWorkingDays() {
    AChain chain =
        aChain()
            .linked(
                "SUGGESTED 2013-09-10, LINKED 2013-12-02, PANEL 2014-01-14",
                Map.of(LinkStep.PANEL_MINUTES, day("2014-01-16")));
    assertEquals("R-ADOPT-03 2014-01-27", chain.due("2014-01-20"));
    AChain late =
        aChain()
            .linked(
                "SUGGESTED 2013-09-10, LINKED 2013-12-02, PANEL 2014-01-14, MATCHED 2014-01-28",
                Map.of(LinkStep.PANEL_MINUTES, day("2014-01-16")));
    assertEquals(
        "The match was decided on 28 January 2014; the panel’s final minutes came on 16 January"
            + " 2014, and the decision was due by 27 January 2014.",
        late.says("R-ADOPT-03", "2014-02-01"));
  }

  /** R-ADOPT-12: matched Friday 24 January 2014, five working days are the 31st. */
  @Test
  void thePlacementPlanFollowsTheMatch() {
    AChain chain = aChain().linked("SUGGESTED 2013-09-10, LINKED 2013-12-02, MATCHED 2014-01-24");
    assertEquals("R-ADOPT-12 2014-01-31", chain.due("2014-01-25"));
    assertEquals("", placed().says("R-ADOPT-12", "2014-03-01"));
  }

  /** R-COURT-37: 10 February 2014 and 70 days are 21 April. */
  @Test
  void adoptersMayApplyTenWeeksAfterTheMove() {
    assertEquals(
        day("2014-04-21"),
        AdoptionClocks.mayApplyFrom(placed().made(), AdoptionPolicy.DEFAULTS, day("2014-03-01")));
    assertNull(
        AdoptionClocks.mayApplyFrom(aChain().made(), AdoptionPolicy.DEFAULTS, day("2014-03-01")));
    assertEquals(
        "The adoption order was applied for on 20 April 2014; the child has had its home there for"
            + " 10 weeks from 21 April 2014.",
        placed().with(Milestone.ADOPTION_APPLIED, "2014-04-20").says("R-COURT-37", "2014-05-01"));
  }

  /** R-ADOPT-15, R-ADOPT-16, as lines of the list of things due. */
  @Test
  void everyClockIsALineOfTheListOfThingsDue() {
    ChildId child = new ChildId(new UUID(0, 1));
    List<DueItem> items =
        AdoptionClocks.open(placed().made(), AdoptionPolicy.DEFAULTS, day("2014-02-20")).stream()
            .map(due -> due.item(child, day("2014-02-20")))
            .toList();
    assertEquals(
        List.of(
            "LATE Visit to the child with the adopters: late; due by 17 February 2014",
            "DUE Review of the placement for adoption: due by 10 March 2014"),
        items.stream().map(item -> item.status() + " " + item.text()).toList());
    assertEquals(List.of(child, child), items.stream().map(DueItem::about).toList());
    assertEquals(
        List.of("AAR 2005 reg 36(4)", "AAR 2005 reg 36(3)"),
        items.stream().map(DueItem::source).toList());
  }

  @Test
  void nothingIsDueOnceAdopted() {
    assertEquals("", placed().with(Milestone.ADOPTED, "2014-07-14").due("2014-08-01"));
  }

  /** R-ADOPT-19: approved 30 June 2014, three months are 30 September. */
  @Test
  void aFamilyWithoutALinkIsPutToTheWiderPoolAtThreeMonths() {
    AdoptiveFamily alone = new AdoptiveFamily(day("2014-06-30"), null, null, null, List.of());
    assertEquals(List.of(), texts(alone, "2014-09-30"));
    assertEquals(
        List.of(
            "The family has no link and was to be put to the wider pool by 30 September 2014, if"
                + " they agree."),
        texts(alone, "2014-10-01"));
    AdoptiveFamily known =
        new AdoptiveFamily(
            day("2014-06-30"),
            null,
            null,
            null,
            List.of(AChain.link(1, "SUGGESTED 2014-08-01", Map.of())));
    assertEquals(List.of(), texts(known, "2014-10-01"));
    assertEquals(
        List.of(),
        texts(
            new AdoptiveFamily(day("2014-06-30"), null, null, day("2014-09-01"), List.of()),
            "2014-10-01"));
  }

  /** R-ADOPT-29: five working days since July 2013, ten before. */
  @Test
  void adoptersHaveTheirReportBeforeThePanel() {
    AdoptiveFamily since =
        new AdoptiveFamily(null, day("2014-03-03"), day("2014-03-07"), null, List.of());
    assertEquals(
        List.of(
            "They had the report about them on 3 March 2014 and may comment until 10 March 2014;"
                + " the panel met on 7 March 2014."),
        texts(since, "2014-04-01"));
    AdoptiveFamily before =
        new AdoptiveFamily(null, day("2013-06-03"), day("2013-06-14"), null, List.of());
    assertEquals(
        List.of(
            "They had the report about them on 3 June 2013 and may comment until 17 June 2013; the"
                + " panel met on 14 June 2013."),
        texts(before, "2014-04-01"));
  }

  /** R-ADOPT-03: minutes on 16 January, recommendation on the 20th: seven days are the 29th. */
  @Test
  void noDecisionIsDueBeforeItsRecommendation() {
    assertEquals(
        "R-ADOPT-03 2014-01-29",
        aChain()
            .linked(
                "SUGGESTED 2013-09-10, LINKED 2013-12-02, PANEL 2014-01-14",
                Map.of(
                    LinkStep.PANEL_MINUTES, day("2014-01-16"),
                    LinkStep.PANEL_RECOMMENDED, day("2014-01-20")))
            .due("2014-01-21"));
  }

  /**
   * R-ADOPT-18, R-ADOPT-28, R-ADOPT-14: disrupted 3 March 2014; the meeting in 28 days is the 31st,
   * 90 days are 1 June, and the review is due six months after the one of 30 January: the three
   * months of the authority do not begin anew.
   */
  @Test
  void aDisruptionBeginsTheSearchAnew() {
    AChain chain =
        placed()
            .with(Milestone.REFERRED_WIDER, "2013-12-05")
            .reviewed("2014-01-30", true)
            .with(Milestone.DISRUPTED, "2014-03-03");
    assertEquals(
        "R-ADOPT-28 2014-03-31, R-ADOPT-18 2014-06-01, R-ADOPT-14 2014-07-30",
        chain.due("2014-03-04"));
    assertEquals(
        "R-ADOPT-14 2014-07-30",
        chain
            .with(Milestone.DISRUPTION_MEETING, "2014-03-25")
            .with(Milestone.REFERRED_WIDER, "2014-03-26")
            .due("2014-03-27"));
    assertNull(
        AdoptionClocks.mayApplyFrom(chain.made(), AdoptionPolicy.DEFAULTS, day("2014-03-04")));
  }

  /** R-ADOPT-14: a review that was held while the child was placed counts as the last one. */
  @Test
  void theReviewAfterADisruptionIsDueSixMonthsAfterTheLastOneAsOnTheListOfReviews() {
    AChain chain =
        placed()
            .reviewed("2014-01-30", true)
            .reviewed("2014-02-28", true)
            .with(Milestone.DISRUPTED, "2014-03-03")
            .with(Milestone.DISRUPTION_MEETING, "2014-03-25")
            .with(Milestone.REFERRED_WIDER, "2014-03-26");
    assertEquals("R-ADOPT-14 2014-08-28", chain.due("2014-03-27"));
  }

  /** R-DATA-03: at once, and only while it is missing. */
  @Test
  void whereTheChildLivesAfterADisruptionIsDueOnItsDay() {
    AChain chain =
        placed()
            .with(Milestone.DISRUPTED, "2014-03-03")
            .with(Milestone.DISRUPTION_MEETING, "2014-03-25")
            .with(Milestone.REFERRED_WIDER, "2014-03-26")
            .reviewed("2014-01-30", true);
    assertEquals("R-ADOPT-14 2014-07-30", chain.due("2014-03-27"));
    chain.homeMissing("2014-03-03");
    assertEquals("R-DATA-03 2014-03-03, R-ADOPT-14 2014-07-30", chain.due("2014-03-27"));
    assertFalse(chain.due("2014-03-02").contains("R-DATA-03"), "it had not come");
    assertEquals(
        "R-DATA-03 2014-03-03",
        chain.reversed("2014-03-26", ReversalReason.RD4).due("2014-03-27"),
        "a reversal says nothing of the home");
  }

  /** R-ADOPT-19: three months from the day on which the placement with them ended. */
  @Test
  void aFamilyWhosePlacementWasDisruptedWaitsAnew() {
    AdoptiveFamily again =
        new AdoptiveFamily(
            day("2013-06-30"),
            null,
            null,
            day("2013-09-01"),
            List.of(
                AChain.link(
                    1,
                    "SUGGESTED 2013-08-01, LINKED 2013-10-01, MATCHED 2013-11-01, PLACED"
                        + " 2014-01-06, ENDED 2014-07-01",
                    Map.of())));
    assertEquals(List.of(), texts(again, "2014-10-01"));
    assertEquals(
        List.of(
            "The family has no link and was to be put to the wider pool by 1 October 2014, if they"
                + " agree."),
        texts(again, "2014-10-02"));
  }

  private static List<String> texts(AdoptiveFamily family, String asOf) {
    return family.findings(AdoptionPolicy.DEFAULTS, day(asOf)).stream().map(Finding::text).toList();
  }
}
