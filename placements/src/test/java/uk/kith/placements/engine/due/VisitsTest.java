package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.due.VisitFacts.VisitKind;

/** R-PERM-10 to R-PERM-16: visits; R-PERM-28: what a worrying one asks for. */
class VisitsTest {

  @Test
  void firstVisitIsDueWithinAWeekOfTheStart() {
    // Monday 22 December: bank holidays do not matter for weeks.
    var child = APlacement.from("2014-12-22");

    assertEquals(List.of("DUE R-PERM-10 2014-12-29"), child.visitLines("2014-12-29"));
  }

  @Test
  void eachPlacementBeginsAnew() {
    var child = APlacement.from("2014-12-22").visits("2014-12-21");

    assertEquals(List.of("DUE R-PERM-10 2014-12-29"), child.visitLines("2014-12-22"));
  }

  @Test
  void inTheFirstYearSixWeeksLieBetweenVisits() {
    // 19 December and 42 days: 12 to the end of December, 30 in January.
    var christmas = APlacement.from("2014-12-15").visits("2014-12-19");
    // 18 January 2016 and 42 days: 13, and 29 with the leap day.
    var leapYear = APlacement.from("2016-01-11").visits("2016-01-18");

    assertEquals(
        List.of("DONE R-PERM-10 2014-12-22 on 2014-12-19", "DUE R-PERM-11 2015-01-30"),
        christmas.visitLines("2015-01-01"));
    assertEquals(
        List.of("DONE R-PERM-10 2016-01-18 on 2016-01-18", "DUE R-PERM-11 2016-02-29"),
        leapYear.visitLines("2016-02-29"));
  }

  @Test
  void visitThatDidNotComeIsMissedAndTheNextIsDueOneIntervalLater() {
    // 30 January and 42 days: 1, 28, 13.
    var child = APlacement.from("2014-12-15").visits("2014-12-19");

    assertEquals(
        List.of(
            "DONE R-PERM-10 2014-12-22 on 2014-12-19",
            "LATE R-PERM-11 2015-01-30",
            "DUE R-PERM-11 2015-03-13"),
        child.visitLines("2015-02-10"));
  }

  @Test
  void lateVisitStandsWithEachThatItMissedAndBeginsTheNextInterval() {
    // 30 January, 13 March and 24 April (18, 24) were missed; 27 April and 42 days: 3, 31, 8.
    var child = APlacement.from("2014-12-15").visits("2014-12-19", "2015-04-27");

    assertEquals(
        List.of(
            "DONE R-PERM-10 2014-12-22 on 2014-12-19",
            "DONE R-PERM-11 2015-01-30 on 2015-04-27",
            "DONE R-PERM-11 2015-03-13 on 2015-04-27",
            "DONE R-PERM-11 2015-04-24 on 2015-04-27",
            "DUE R-PERM-11 2015-06-08"),
        child.visitLines("2015-05-01"));
  }

  @Test
  void afterTheFirstYearItDependsOnHowLongThePlacementIsToLast() {
    // Three months from 16 March; six weeks from it: 15 to the end of March, 27 in April.
    var until18 = APlacement.from("2014-03-03").visits("2015-03-16").untilEighteen();
    var shorter = APlacement.from("2014-03-03").visits("2015-03-16");

    assertEquals("DUE R-PERM-12 2015-06-16", until18.lastVisitLine("2015-03-20"));
    assertEquals("DUE R-PERM-12 2015-04-27", shorter.lastVisitLine("2015-03-20"));
  }

  @Test
  void intervalThatBeganInTheFirstYearKeepsItsSixWeeks() {
    // 2 March is the last day of the year that began on 3 March; 29 and 13.
    var child = APlacement.from("2014-03-03").visits("2015-03-02").untilEighteen();

    assertEquals("DUE R-PERM-11 2015-04-13", child.lastVisitLine("2015-03-20"));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-04-04, DUE R-PERM-13 2016-10-04", // a year of long-term placement was over on 1 April
    "2016-03-30, DUE R-PERM-12 2016-06-30"
  })
  void sixMonthsInALongTermPlacementToWhichTheChildAgreed(String visit, String next) {
    var child =
        APlacement.from("2014-03-03")
            .untilEighteen()
            .longTerm("2015-04-01")
            .agreed("2016-02-01")
            .visits(visit);

    assertEquals(next, child.lastVisitLine("2016-04-04"));
  }

  @Test
  void withoutTheChildsAgreementItStaysAtThreeMonths() {
    var child =
        APlacement.from("2014-03-03").untilEighteen().longTerm("2015-04-01").visits("2016-04-04");

    assertEquals("DUE R-PERM-12 2016-07-04", child.lastVisitLine("2016-04-04"));
  }

  @Test
  void sixMonthsWereNoLawBeforeApril2015() {
    var child =
        APlacement.from("2012-03-03")
            .untilEighteen()
            .longTerm("2012-03-03")
            .agreed("2014-02-01")
            .visits("2015-03-31");

    assertEquals("DUE R-PERM-12 2015-06-30", child.lastVisitLine("2015-04-02"));
  }

  @ParameterizedTest
  @CsvSource({"TEMPORARY_APPROVAL", "PARENT_INTERIM_ORDER"})
  void weeklyUntilTheFirstReviewThenFourWeeks(VisitKind kind) {
    var child =
        APlacement.from("2014-12-22", kind).visits("2014-12-24", "2014-12-31", "2015-01-07");

    assertEquals(
        List.of(
            "DONE R-PERM-10 2014-12-29 on 2014-12-24",
            "DONE R-PERM-14 2014-12-31 on 2014-12-31",
            "DONE R-PERM-14 2015-01-07 on 2015-01-07",
            "DUE R-PERM-14 2015-01-14"),
        child.visitLines("2015-01-08"));
    assertEquals(
        "DUE R-PERM-14 2015-02-11",
        child.visits("2015-01-14").reviews("2015-01-14").lastVisitLine("2015-01-15"));
  }

  @Test
  void reviewBeforeThePlacementDoesNotEndTheWeeklyVisits() {
    var child =
        APlacement.from("2014-12-22", VisitKind.TEMPORARY_APPROVAL)
            .reviews("2014-12-01")
            .visits("2014-12-24");

    assertEquals("DUE R-PERM-14 2014-12-31", child.lastVisitLine("2014-12-25"));
  }

  @Test
  void withAParentBeforeAssessmentWeeklyThenSixWeeks() {
    // 14 January and 42 days: 17 and 25.
    var child =
        APlacement.from("2015-01-05", VisitKind.PARENT_BEFORE_ASSESSMENT).visits("2015-01-07");

    assertEquals("DUE R-PERM-15 2015-01-14", child.lastVisitLine("2015-01-08"));
    assertEquals(
        "DUE R-PERM-15 2015-02-25",
        child.visits("2015-01-14").reviews("2015-01-13").lastVisitLine("2015-01-15"));
  }

  @Test
  void careOrderAsksForAVisitWithinAWeekThenSixWeeks() {
    // Four weeks from 25 July is 22 August; the order of 11 August asks for 18 August.
    var child =
        APlacement.from("2014-06-02", VisitKind.PARENT_INTERIM_ORDER)
            .then("2014-08-11", VisitKind.PARENT_CARE_ORDER)
            .reviews("2014-06-27")
            .visits("2014-06-09", "2014-06-16", "2014-06-23", "2014-06-27", "2014-07-25");

    assertEquals("DUE R-PERM-14 2014-08-22", child.lastVisitLine("2014-08-10"));
    assertEquals("DUE R-PERM-16 2014-08-18", child.lastVisitLine("2014-08-11"));
    // 18 August and 42 days: 13 and 29.
    assertEquals(
        "DUE R-PERM-16 2014-09-29", child.visits("2014-08-18").lastVisitLine("2014-08-19"));
  }

  @Test
  void fullApprovalEndsTheWeeklyVisits() {
    // The week that ran on the day of approval is kept; 7 January and 42 days: 24 and 18.
    var child =
        APlacement.from("2014-12-22", VisitKind.TEMPORARY_APPROVAL)
            .then("2015-01-05", VisitKind.STANDARD)
            .visits("2014-12-24", "2014-12-31");

    assertEquals("DUE R-PERM-14 2015-01-07", child.lastVisitLine("2015-01-06"));
    assertEquals(
        "DUE R-PERM-11 2015-02-18", child.visits("2015-01-07").lastVisitLine("2015-01-08"));
  }

  @Test
  void visitThatFellDueUnderTemporaryLawIsNotMissed() {
    // 9 March 2020 and 42 days: 20 April, four days before it; then 1 June, 13 July, 24 August.
    var child = APlacement.from("2020-03-02").visits("2020-03-09");

    assertEquals(
        List.of(
            "DONE R-PERM-10 2020-03-09 on 2020-03-09",
            "LATE R-PERM-11 2020-04-20",
            "LIFTED R-PLACE-56 2020-06-01",
            "LIFTED R-PLACE-56 2020-07-13",
            "LIFTED R-PLACE-56 2020-08-24",
            "LATE R-PERM-11 2020-10-05",
            "DUE R-PERM-11 2020-11-16"),
        child.visitLines("2020-10-06"));
  }

  @Test
  void endedPlacementAsksForNoMoreVisitsButKeepsWhatWasMissed() {
    assertEquals(
        List.of(), APlacement.from("2014-12-15").until("2014-12-20").visitLines("2015-03-01"));
    assertEquals(
        List.of("LATE R-PERM-10 2014-12-22"),
        APlacement.from("2014-12-15").until("2014-12-23").visitLines("2015-03-01"));
  }

  @Test
  void olderPlacementsAreJudgedFromTheFirstDayOfTheRegulations() {
    // 1 April 2011 and 42 days: 29 and 13.
    assertEquals(
        List.of("DUE R-PERM-12 2011-05-13"),
        APlacement.from("2009-05-05").visitLines("2011-05-01"));
  }

  @Test
  void worryingVisitAsksForAReviewAtOnce() {
    var child = APlacement.from("2014-12-15").worryingVisit("2014-12-19").visits("2015-01-20");
    var due = Visits.reviewsAfter(child.visitFacts(), day("2014-12-19"));

    assertEquals(List.of("DUE R-PERM-28"), lines(due));
    assertEquals(Severity.CRITICAL, due.get(0).severity());
    assertTrue(due.get(0).text().contains("19 December 2014"));
    assertEquals(
        List.of("DONE R-PERM-28 on 2014-12-22"),
        lines(
            Visits.reviewsAfter(
                child.reviews("2014-12-18", "2014-12-22").visitFacts(), day("2015-02-01"))));
  }

  @Test
  void kindsOfVisitingBeginWithThePlacement() {
    assertThrows(
        IllegalArgumentException.class,
        () -> APlacement.from("2014-12-15").then("2014-12-14", VisitKind.STANDARD).visitFacts());
  }
}
