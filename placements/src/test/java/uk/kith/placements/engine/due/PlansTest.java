package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.due.Told.CHILD;
import static uk.kith.placements.engine.due.Told.PLACEMENT;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;
import static uk.kith.placements.engine.due.Told.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.DateRange;

/** R-PLACE-19 with R-PERM-33, R-PERM-23 and R-PERM-24: placement, care and education plan. */
class PlansTest {

  private static final Set<DateRange> TERMS_OF_2015 =
      Set.of(
          new DateRange(day("2015-01-05"), day("2015-03-27")),
          new DateRange(day("2015-04-13"), day("2015-07-17")),
          new DateRange(day("2015-09-01"), day("2015-12-18")));

  @ParameterizedTest
  @CsvSource({
    "2014-12-22, 2014-12-31", // 23, 24, 29, 30, 31 December
    "2015-04-02, 2015-04-13", // Thursday before Easter: 7, 8, 9, 10, 13 April
    "2016-02-25, 2016-03-03", // 26, 29 February, 1, 2, 3 March
    "2020-04-23, 2020-04-30", // the day before the temporary law: 24, 27, 28, 29, 30
    "2020-09-26, 2020-10-02" // the day after it: 28, 29, 30 September, 1, 2 October
  })
  void placementPlanIsMadeWithinFiveWorkingDaysOfTheStart(LocalDate start, LocalDate last) {
    assertEquals(List.of("DUE R-PLACE-19 " + last), lines(plan(start, null, null).due(last)));
    assertEquals(
        List.of("LATE R-PLACE-19 " + last), lines(plan(start, null, null).due(last.plusDays(1))));
  }

  @Test
  void placementPlanMadeBeforeThePlacementIsInTime() {
    assertEquals(
        List.of("DONE R-PLACE-19 2014-12-31 on 2014-12-19"),
        lines(plan(day("2014-12-22"), null, day("2014-12-19")).due(day("2015-02-01"))));
  }

  @Test
  void placementThatEndedBeforeThePlanWasDueNeedsNone() {
    assertEquals(
        List.of(), plan(day("2014-12-22"), day("2014-12-24"), null).due(day("2015-02-01")));
    assertEquals(
        List.of("LATE R-PLACE-19 2014-12-31"),
        lines(plan(day("2014-12-22"), day("2015-01-02"), null).due(day("2015-02-01"))));
  }

  @Test
  void temporaryLawAskedForThePlanAsSoonAsPracticable() {
    assertEquals(
        List.of("LIFTED R-PLACE-56"),
        lines(plan(day("2020-06-01"), null, null).due(day("2021-06-01"))));
    assertEquals(
        List.of("DONE R-PLACE-19 on 2020-08-01"),
        lines(plan(day("2020-06-01"), null, day("2020-08-01")).due(day("2021-06-01"))));
  }

  @Test
  void planOfAFosteredChildSaysWhoDecidesWhat() {
    assertEquals(List.of("WARNING R-PERM-33"), rules(fostered(false).findings(day("2015-01-01"))));
    assertEquals(List.of(), fostered(true).findings(day("2015-01-01")));
    // Without a plan it is the plan that is missing.
    assertEquals(List.of(), fostered(false).findings(day("2014-12-18")));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-12-15, 2014-12-31", // 16 to 19, 22 to 24, 29 to 31: ten
    "2015-03-27, 2015-04-14", // Friday: 30, 31, 1, 2; 7 to 10; 13, 14 April
    "2016-02-19, 2016-03-04" // 22 to 26; 29 February to 4 March
  })
  void carePlanIsMadeWithinTenWorkingDaysOfTheFirstPlacement(LocalDate start, LocalDate last) {
    assertEquals(
        List.of("LATE R-PERM-23 " + last),
        lines(new CarePlan(CHILD, start, null, null, false).due(last.plusDays(1))));
    assertEquals(
        List.of(), new CarePlan(CHILD, start, null, null, true).due(last), "a plan for the court");
  }

  @Test
  void educationPlanIsBegunWithTheCarePlanAndReadyForTheFirstReview() {
    // Twenty working days of 15 December: ten to the 31st, 2, 5 to 9, 12 to 15 January.
    assertEquals(
        List.of("DUE R-PERM-24 2014-12-31", "DUE R-PERM-24 2015-01-15"),
        lines(education(null).due(day("2014-12-20"))));
    // The review came earlier.
    assertEquals(
        List.of("LATE R-PERM-24 2014-12-31", "LATE R-PERM-24 2015-01-09"),
        lines(education(day("2015-01-09")).due(day("2015-01-12"))));
  }

  @Test
  void educationPlanIsReviewedInEachTermThatBeginsAfterTheFirstReview() {
    assertEquals(
        List.of(
            "DONE R-PERM-24 2014-12-31 on 2014-12-23",
            "DONE R-PERM-24 2015-01-15 on 2015-01-12",
            "LATE R-PERM-24 2015-07-17",
            "DONE R-PERM-24 2015-12-18 on 2015-11-05"),
        lines(
            new EducationPlan(
                    CHILD,
                    day("2014-12-15"),
                    day("2014-12-15"),
                    null,
                    false,
                    day("2014-12-23"),
                    day("2015-01-12"),
                    day("2015-01-15"),
                    Set.of(day("2015-02-11"), day("2015-11-05")),
                    TERMS_OF_2015)
                .due(day("2015-12-01"))));
  }

  @Test
  void withoutSchoolTermsNobodyCanTellWhenItIsReviewed() {
    var plan =
        new EducationPlan(
            CHILD,
            day("2014-12-15"),
            day("2014-12-15"),
            null,
            true,
            null,
            null,
            null,
            Set.of(),
            Set.of());

    assertEquals(
        List.of("LATE R-PERM-24 2015-01-15", "NOT_KNOWN R-PERM-24"),
        lines(plan.due(day("2015-06-01"))));
  }

  private static EducationPlan education(@Nullable LocalDate firstReview) {
    return new EducationPlan(
        CHILD,
        day("2014-12-15"),
        day("2014-12-15"),
        null,
        false,
        null,
        null,
        firstReview,
        Set.of(),
        TERMS_OF_2015);
  }

  private static PlacementPlan plan(
      LocalDate start, @Nullable LocalDate end, @Nullable LocalDate planned) {
    return new PlacementPlan(PLACEMENT, start, end, planned, true, false);
  }

  private static PlacementPlan fostered(boolean saysWhoDecides) {
    return new PlacementPlan(
        PLACEMENT, day("2014-12-22"), null, day("2014-12-19"), true, saysWhoDecides);
  }
}
