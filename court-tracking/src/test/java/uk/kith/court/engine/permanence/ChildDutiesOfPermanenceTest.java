package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.Laws;
import uk.kith.court.engine.permanence.ChildPermanence.Placed;
import uk.kith.court.engine.permanence.Concern.Stage;
import uk.kith.court.engine.permanence.Concern.Step;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;

/**
 * Eligible children, the end of care, early permanence, long-term fostering, visitors, concerns.
 */
class ChildDutiesOfPermanenceTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 12, 1);

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static DateRange care(String first, @Nullable String last) {
    return new DateRange(day(first), last == null ? null : day(last));
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().value()).toList();
  }

  /** R-PERM-29: April 30, May 31 and June 30 days are 91. */
  @Test
  void a01EligibleOnTheLastDayOfThirteenWeeks() {
    EligibleChild child = new EligibleChild(day("1998-05-10"), List.of(care("2014-04-01", null)));
    assertEquals(Optional.empty(), child.from(day("2014-06-29")));
    assertEquals(Optional.of(day("2014-06-30")), child.from(TODAY));
    assertEquals(Optional.of(day("2014-09-30")), child.assessmentDue(TODAY));
  }

  /** R-PERM-29: never before 16. */
  @Test
  void a02WhoWasInCareAllAlongIsEligibleAtSixteen() {
    EligibleChild child = new EligibleChild(day("1998-05-10"), List.of(care("2010-01-01", null)));
    assertEquals(Optional.of(day("2014-05-10")), child.from(TODAY));
    assertEquals(Optional.of(day("2014-08-10")), child.assessmentDue(TODAY));
    assertEquals(Optional.empty(), child.from(day("2014-05-09")));
  }

  /** R-PERM-29: 30 days in June 2012, so 61 more: August 31 and September 30. */
  @Test
  void a03PeriodsOfCareSinceFourteenAddUp() {
    EligibleChild child =
        new EligibleChild(
            day("1998-05-10"), List.of(care("2014-08-01", null), care("2012-06-01", "2012-06-30")));
    assertEquals(Optional.of(day("2014-09-30")), child.from(TODAY));
    EligibleChild before =
        new EligibleChild(day("1998-05-10"), List.of(care("2008-01-01", "2012-05-09")));
    assertEquals(Optional.empty(), before.from(TODAY), "all of it before the 14th birthday");
  }

  /** R-PERM-29: 13 weeks were reached in 2012, before 16; care of 2014 begins after it. */
  @Test
  void a06WhoComesBackIntoCareAfterSixteenIsEligibleOnThatDay() {
    EligibleChild child =
        new EligibleChild(
            day("1998-05-10"), List.of(care("2012-06-01", "2013-01-31"), care("2014-10-06", null)));
    assertEquals(Optional.empty(), child.from(day("2014-10-05")));
    assertEquals(Optional.of(day("2014-10-06")), child.from(day("2014-10-31")));
    assertEquals(Optional.of(day("2015-01-06")), child.assessmentDue(day("2014-10-31")));
    EligibleChild grown =
        new EligibleChild(
            day("1998-05-10"), List.of(care("2012-06-01", "2013-01-31"), care("2016-05-10", null)));
    assertEquals(Optional.empty(), grown.from(day("2016-06-01")), "18 by then");
  }

  /** R-DATE-08: the birthday of 29 February is 1 March. */
  @Test
  void a04ABirthdayOfTheLeapDayIsTheFirstOfMarch() {
    EligibleChild child = new EligibleChild(day("1996-02-29"), List.of(care("2010-01-01", null)));
    assertEquals(Optional.of(day("2012-03-01")), child.from(day("2013-01-01")));
  }

  /** R-PERM-29. */
  @Test
  void a05AssessmentThenPathwayPlan() {
    EligibleChild child = new EligibleChild(day("1998-05-10"), List.of(care("2010-01-01", null)));
    assertEquals(List.of(), child.findings(null, null, day("2014-08-10")));
    assertEquals(List.of("R-PERM-29"), rules(child.findings(null, null, day("2014-08-11"))));
    assertEquals(
        "The needs were assessed on 1 August 2014; a pathway plan follows, and none is recorded.",
        child.findings(day("2014-08-01"), null, TODAY).get(0).text());
    assertEquals(List.of(), child.findings(day("2014-08-01"), day("2014-08-20"), TODAY));
  }

  /** R-PERM-30: only from 1 April 2015, and only after 20 working days of care. */
  @Test
  void b01TheEndOfCareIsApproved() {
    LocalDate began = day("2015-03-02");
    LocalDate ended = day("2015-04-02");
    assertEquals(
        "The child ceased to be looked after on 2 April 2015; no approval by a nominated officer"
            + " is recorded before it.",
        new CeasingCare(began, ended, 9, true, null, null).findings().get(0).text());
    assertEquals(List.of(), new CeasingCare(began, ended, 9, true, ended, null).findings());
    assertEquals(
        List.of(),
        new CeasingCare(day("2015-03-20"), ended, 9, true, null, null).findings(),
        "9 working days");
    assertEquals(
        List.of(),
        new CeasingCare(day("2014-03-02"), day("2015-03-31"), 9, true, null, null).findings());
  }

  /** R-PERM-30. */
  @Test
  void b02OfSixteenWithoutAnOrderTheDirectorApproves() {
    LocalDate began = day("2015-03-02");
    LocalDate ended = day("2015-04-02");
    assertEquals(
        List.of("R-PERM-30"),
        rules(new CeasingCare(began, ended, 16, false, ended, null).findings()));
    assertEquals(List.of(), new CeasingCare(began, ended, 17, false, null, ended).findings());
    assertEquals(List.of(), new CeasingCare(began, ended, 16, true, ended, null).findings());
  }

  /** R-PERM-17: two considerations, in this order. */
  @Test
  void c01RelativesFirstThenFosterCarersWhoMayAdopt() {
    Routes adoption =
        new Routes(
            List.of(RouteMark.of(Route.ADOPTION, RouteStatus.CONSIDERED, day("2014-10-01"), null)));
    LocalDate early = day("2014-10-02");
    LocalDate late = day("2014-10-09");
    assertEquals(
        List.of("R-PERM-17"),
        rules(
            new EarlyPermanence(null, null, null, null, false)
                .findings(adoption, LawToConfirm.USUAL, TODAY)));
    assertEquals(
        List.of("R-PERM-17"),
        rules(
            new EarlyPermanence(late, early, null, null, false)
                .findings(adoption, LawToConfirm.USUAL, TODAY)));
    assertEquals(
        List.of(),
        new EarlyPermanence(early, late, null, null, false)
            .findings(adoption, LawToConfirm.USUAL, TODAY));
    assertEquals(
        List.of(),
        new EarlyPermanence(null, null, null, null, false)
            .findings(Routes.NONE, LawToConfirm.USUAL, TODAY));
  }

  /**
   * R-PERM-17: also where it is decided that the child ought to be placed, whatever the routes say;
   * not once there is authority to place.
   */
  @Test
  void c03ADecisionForAdoptionCountsAndAPlacementOrderEndsIt() {
    EarlyPermanence decided = new EarlyPermanence(null, null, null, day("2014-11-01"), false);
    assertEquals(
        List.of("R-PERM-17"), rules(decided.findings(Routes.NONE, LawToConfirm.USUAL, TODAY)));
    Routes pursued =
        new Routes(
            List.of(RouteMark.of(Route.ADOPTION, RouteStatus.PURSUED, day("2014-10-01"), null)));
    EarlyPermanence ordered = new EarlyPermanence(null, null, null, day("2014-11-01"), true);
    assertEquals(List.of(), ordered.findings(pursued, LawToConfirm.USUAL, TODAY));
  }

  private static List<LocalDate> early(EarlyPermanence facts, Placed... placed) {
    Routes adoption =
        new Routes(
            List.of(RouteMark.of(Route.ADOPTION, RouteStatus.CONSIDERED, day("2014-10-01"), null)));
    return facts.ofPlacements(List.of(placed), adoption, LawToConfirm.USUAL, TODAY).stream()
        .flatMap(finding -> finding.dates().stream())
        .toList();
  }

  private static Placed placed(String on, String type) {
    return new Placed(day(on), type);
  }

  /**
   * R-PERM-17: both considerations come before any other decision on a placement. Adoption is
   * considered from 1 October; relatives on the 6th, foster carers who may adopt on the 13th.
   */
  @Test
  void c04APlacementBeforeTheTwoConsiderationsIsAFinding() {
    EarlyPermanence none = new EarlyPermanence(null, null, null, null, false);
    EarlyPermanence both =
        new EarlyPermanence(day("2014-10-06"), day("2014-10-13"), null, null, false);
    assertEquals(List.of(), early(none, placed("2014-09-20", "U6")), "not considered yet");
    assertEquals(List.of(), early(none, placed("2014-10-01", "U6")), "on the same day");
    assertEquals(List.of(day("2014-10-02")), early(none, placed("2014-10-02", "U6")));
    assertEquals(List.of(day("2014-10-12")), early(both, placed("2014-10-12", "K2")));
    assertEquals(List.of(), early(both, placed("2014-10-13", "U6")));
    assertEquals(List.of(), early(both, placed("2014-10-07", "U5")), "the second of the two");
    assertEquals(List.of(day("2014-10-05")), early(both, placed("2014-10-05", "U5")));
    for (String free : List.of("U1", "U2", "U3", "P1", "A3", "T1")) {
      assertEquals(List.of(), early(none, placed("2014-10-02", free)), free);
    }
    assertEquals(List.of(), early(none, placed("2014-12-02", "U6")), "after the day of asking");
  }

  /** R-PERM-17, R-PERM-18: a decision counts as the route does; a refusal and an order end it. */
  @Test
  void c05ADecisionCountsForPlacementsUntilARefusalOrAnOrder() {
    Placed moved = placed("2014-11-20", "U6");
    LocalDate decided = day("2014-11-01");
    EarlyPermanence satisfied = new EarlyPermanence(null, null, null, decided, false);
    assertEquals(
        List.of("R-PERM-17"),
        rules(satisfied.ofPlacements(List.of(moved), Routes.NONE, LawToConfirm.USUAL, TODAY)));
    assertEquals(
        List.of(),
        new EarlyPermanence(null, null, null, null, false)
            .ofPlacements(List.of(moved), Routes.NONE, LawToConfirm.USUAL, TODAY));
    assertEquals(List.of(), early(new EarlyPermanence(null, null, null, decided, true), moved));
    assertEquals(
        List.of(),
        early(new EarlyPermanence(null, null, day("2014-11-20"), decided, false), moved));
  }

  /** R-PERM-18. */
  @Test
  void c02NothingOfItOnceAPlacementOrderWasRefused() {
    Routes adoption =
        new Routes(
            List.of(RouteMark.of(Route.ADOPTION, RouteStatus.PURSUED, day("2014-10-01"), null)));
    EarlyPermanence refused = new EarlyPermanence(null, null, day("2014-11-15"), null, false);
    assertEquals(List.of(), refused.findings(adoption, LawToConfirm.USUAL, TODAY));
    assertEquals(
        List.of("R-PERM-17"),
        rules(refused.findings(adoption, LawToConfirm.USUAL, day("2014-11-14"))));
  }

  /** R-PERM-20. */
  @Test
  void d01ALongTermPlacementRestsOnThreeFacts() {
    LocalDate on = day("2015-05-01");
    LocalDate asOf = day("2015-06-01");
    assertEquals(
        List.of(), new LongTermFostering(on, on, on).findings("U4", LawToConfirm.USUAL, asOf));
    List<Finding> findings =
        new LongTermFostering(on, null, on).findings("U1", LawToConfirm.USUAL, asOf);
    assertTrue(findings.get(0).text().contains("the carer’s agreement"), findings.toString());
    assertEquals(
        List.of(),
        new LongTermFostering(null, null, null).findings("U6", LawToConfirm.USUAL, asOf));
    assertEquals(
        List.of(),
        new LongTermFostering(null, null, null)
            .findings("U4", LawToConfirm.USUAL, day("2015-03-31")));
  }

  /** R-PERM-17, R-PERM-20: the first days of both duties are configuration until confirmed. */
  @Test
  void d02FirstDaysOfDutiesAreThoseOfTheConfiguration() {
    Routes adoption =
        new Routes(
            List.of(RouteMark.of(Route.ADOPTION, RouteStatus.CONSIDERED, day("2014-06-01"), null)));
    EarlyPermanence nothing = new EarlyPermanence(null, null, null, null, false);
    LocalDate before = day("2014-07-24");
    assertEquals(List.of(), nothing.findings(adoption, LawToConfirm.USUAL, before));
    assertEquals(
        List.of("R-PERM-17"),
        rules(nothing.findings(adoption, LawToConfirm.USUAL, before.plusDays(1))));
    assertEquals(
        List.of("R-PERM-17"),
        rules(nothing.findings(adoption, Laws.with("earlyPermanenceFrom", before), before)));
    LongTermFostering none = new LongTermFostering(null, null, null);
    LocalDate day = day("2015-04-01");
    assertEquals(List.of("R-PERM-20"), rules(none.findings("U4", LawToConfirm.USUAL, day)));
    assertEquals(
        List.of(), none.findings("U4", Laws.with("longTermFosteringFrom", day.plusDays(1)), day));
  }

  /** R-PERM-31: each review says something of it. */
  @Test
  void e01EachReviewRecordsTheIndependentVisitor() {
    List<LocalDate> reviews = List.of(day("2014-06-20"), day("2014-09-20"));
    assertEquals(List.of(), IndependentVisitor.findings(reviews, reviews, TODAY));
    assertEquals(
        List.of("R-PERM-31"),
        rules(IndependentVisitor.findings(reviews, List.of(day("2014-06-20")), TODAY)));
    assertEquals(List.of(), IndependentVisitor.findings(List.of(), List.of(), TODAY));
  }

  /** R-PERM-31: of the earlier reviews too; what is written up before the next one counts. */
  @Test
  void e02EarlierReviewsAreJudgedToo() {
    List<LocalDate> reviews =
        List.of(day("2014-03-20"), day("2014-06-20"), day("2014-09-20"), day("2014-11-20"));
    assertEquals(
        List.of(
            "The review on 20 November 2014 records nothing of an independent visitor.",
            "Of an independent visitor, nothing is recorded at earlier reviews: 20 March 2014, 20"
                + " September 2014."),
        IndependentVisitor.findings(reviews, List.of(day("2014-06-20")), TODAY).stream()
            .map(Finding::text)
            .toList());
    assertEquals(
        List.of(),
        IndependentVisitor.findings(
            reviews,
            List.of(day("2014-03-25"), day("2014-06-20"), day("2014-09-20"), TODAY),
            TODAY));
    assertEquals(
        List.of(day("2014-06-20")),
        IndependentVisitor.findings(
                reviews, List.of(day("2014-03-20"), day("2014-09-20"), TODAY), TODAY)
            .get(0)
            .dates());
  }

  @Test
  void f01AConcernGoesUpUntilItIsResolved() {
    Concern concern =
        new Concern(
            List.of(
                new Step(Stage.RAISED, day("2014-10-01"), "Team manager", day("2014-10-08"), null),
                new Step(
                    Stage.SENIOR, day("2014-10-20"), "Head of service", day("2014-11-03"), null),
                new Step(Stage.RESOLVED, day("2014-11-10"), null, null, "A visit is booked.")));
    assertNull(concern.on(day("2014-09-30")));
    assertFalse(concern.isLate(day("2014-10-08")));
    assertTrue(concern.isLate(day("2014-10-09")));
    assertFalse(concern.isLate(day("2014-10-20")), "a new day for the answer");
    assertTrue(concern.isLate(day("2014-11-09")));
    assertFalse(concern.isOpen(day("2014-11-10")));
    assertTrue(
        Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.RESOLVED)
            .allMatch(stage -> Stage.MOVES.find(stage, Stage.RESOLVED).isPresent()));
    assertTrue(Stage.MOVES.isEnd(Stage.RESOLVED));
  }
}
