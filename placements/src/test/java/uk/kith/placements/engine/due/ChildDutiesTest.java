package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.CareLawToConfirm.USUAL;
import static uk.kith.placements.engine.due.Told.CHILD;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;
import static uk.kith.placements.engine.due.Told.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Severity;

/** R-PERM-25, R-PERM-26 and R-PERM-27, each by the first review of R-PERM-01. */
class ChildDutiesTest {

  @Test
  void firstHealthAssessmentIsMadeBeforeTheFirstReview() {
    // Twenty working days of 15 December 2014, over Christmas: 15 January.
    var child = health("2008-06-01", "2014-12-15");

    assertEquals(List.of("LATE R-PERM-25 2015-01-15"), lines(child.due(USUAL, day("2015-01-16"))));
  }

  @Test
  void assessmentOfTheThreeMonthsBeforeSparesTheFirst() {
    // 15 September is three months before 15 December. Twelve months run from the assessment.
    assertEquals(
        List.of("DONE R-PERM-25 2015-01-15 on 2014-09-15", "DUE R-PERM-26 2015-09-15"),
        lines(health("2008-06-01", "2014-12-15", "2014-09-15").due(USUAL, day("2014-12-20"))));
    assertEquals(
        List.of("DUE R-PERM-25 2015-01-15"),
        lines(health("2008-06-01", "2014-12-15", "2014-09-14").due(USUAL, day("2014-12-20"))));
  }

  @Test
  void underFiveEverySixMonthsAndFromFiveEveryTwelve() {
    // Twenty working days of 15 August 2016: 16 to 19, 22 to 26, 30 to 2, 5 to 9, 12, 13.
    assertEquals(
        List.of(
            "DONE R-PERM-25 2016-09-13 on 2016-09-05",
            "DONE R-PERM-26 2017-03-05 on 2017-03-20",
            "DUE R-PERM-26 2017-09-20"),
        lines(
            health("2014-06-01", "2016-08-15", "2016-09-05", "2017-03-20")
                .due(USUAL, day("2017-04-01"))));
    assertEquals(
        List.of("DONE R-PERM-25 2016-09-13 on 2016-09-05", "DUE R-PERM-26 2017-09-05"),
        lines(health("2010-06-01", "2016-08-15", "2016-09-05").due(USUAL, day("2017-04-01"))));
  }

  @ParameterizedTest
  @CsvSource({
    // Born on 29 February 2012: five on 1 March 2017 (R-DATE-08).
    "2016-08-31, 2017-02-27, DUE R-PERM-26 2017-02-28", // six months end before the birthday
    "2016-08-31, 2017-03-01, LATE R-PERM-26 2017-02-28", // and stay due after it
    "2016-09-01, 2017-02-28, DUE R-PERM-26 2017-03-01", // until the birthday after six months
    "2016-09-01, 2017-03-01, DUE R-PERM-26 2017-09-01" // on it after twelve
  })
  void laterDayHoldsOnlyOnceTheChildIsFive(String assessed, String asOf, String line) {
    List<String> lines = lines(health("2012-02-29", "2016-08-15", assessed).due(USUAL, day(asOf)));

    assertEquals(line, lines.get(lines.size() - 1));
  }

  @Test
  void careThatEndedHasNoNextAssessment() {
    var child =
        new HealthAssessments(
            CHILD,
            Birth.on(day("2008-06-01")),
            day("2014-12-15"),
            day("2015-03-01"),
            null,
            java.util.Set.of(day("2015-01-05")));

    assertEquals(
        List.of("DONE R-PERM-25 2015-01-15 on 2015-01-05"),
        lines(child.due(USUAL, day("2016-06-01"))));
  }

  @Test
  void reviewingOfficerIsAmberAfterFiveWorkingDaysAndRedOnTheDayOfTheReview() {
    // 16, 17, 18, 19, 22 December; the review is due on 15 January.
    assertEquals(Severity.INFO, officer(null).due(USUAL, day("2014-12-22")).get(0).severity());
    assertEquals(Severity.WARNING, officer(null).due(USUAL, day("2014-12-23")).get(0).severity());
    assertEquals(Severity.WARNING, officer(null).due(USUAL, day("2015-01-14")).get(0).severity());
    assertEquals(Severity.ERROR, officer(null).due(USUAL, day("2015-01-15")).get(0).severity());
    assertEquals(
        List.of("DUE R-PERM-27 2014-12-22"), lines(officer(null).due(USUAL, day("2014-12-22"))));
    assertEquals(
        List.of("DUE R-PERM-27 2015-01-15"), lines(officer(null).due(USUAL, day("2014-12-23"))));
    assertEquals(
        "Appointment of a reviewing officer: due by 22 December 2014, five working days after the"
            + " start of care on 15 December 2014, by good practice; by law by 15 January 2015.",
        officer(null).due(USUAL, day("2014-12-16")).get(0).text());
    assertEquals(
        List.of("LATE R-PERM-27 2015-01-15"), lines(officer(null).due(USUAL, day("2015-01-16"))));
    assertEquals(
        List.of("DONE R-PERM-27 2015-01-15 on 2015-01-02"),
        lines(officer(day("2015-01-02")).due(USUAL, day("2015-01-16"))));
  }

  @Test
  void parentAndChildHaveDifferentOfficers() {
    var shared =
        new ReviewingOfficer(CHILD, day("2014-12-15"), null, null, day("2014-12-16"), true);

    assertEquals(List.of("ERROR R-PERM-27"), rules(shared.findings(day("2014-12-20"))));
    assertEquals(List.of(), officer(day("2014-12-16")).findings(day("2014-12-20")));
  }

  private static ReviewingOfficer officer(@Nullable LocalDate appointed) {
    return new ReviewingOfficer(CHILD, day("2014-12-15"), null, null, appointed, false);
  }

  private static HealthAssessments health(String born, String lookedAfter, String... assessed) {
    return new HealthAssessments(
        CHILD,
        Birth.on(day(born)),
        day(lookedAfter),
        null,
        null,
        Arrays.stream(assessed).map(LocalDate::parse).collect(Collectors.toSet()));
  }
}
