package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.due.Told.CHILD;
import static uk.kith.placements.engine.due.Told.PLACEMENT;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.placements.engine.CareLawToConfirm;
import uk.kith.placements.engine.CareLaws;
import uk.kith.placements.engine.DuePolicy;

/** Figures of the law that are to be confirmed are settings, each of a day (R-DATE-09). */
class CareLawTest {

  /** A figure that changes on the day counts; one that changes on the next day does not yet. */
  private static void changes(
      String figure,
      String usualAndOther,
      String on,
      String usual,
      String other,
      Function<CareLawToConfirm, List<DueItem>> due) {
    assertEquals(usual, last(due.apply(CareLawToConfirm.USUAL)), figure);
    assertEquals(other, last(due.apply(law(figure, usualAndOther, day(on)))), figure);
    assertEquals(usual, last(due.apply(law(figure, usualAndOther, day(on).plusDays(1)))), figure);
  }

  private static CareLawToConfirm law(String figure, String usualAndOther, LocalDate from) {
    return CareLaws.with(figure, usualAndOther + " from " + from);
  }

  private static String last(List<DueItem> items) {
    return line(items.get(items.size() - 1));
  }

  /** R-PERM-13: a year of long-term placement was over on 1 April. */
  @Test
  void visitsInALongTermPlacement() {
    VisitFacts facts =
        APlacement.from("2014-03-03")
            .untilEighteen()
            .longTerm("2015-04-01")
            .agreed("2016-02-01")
            .visits("2016-04-04")
            .visitFacts();
    Function<CareLawToConfirm, List<DueItem>> due =
        law -> Visits.due(facts, law, day("2016-04-04"));
    changes(
        "longTermVisitMonths",
        "6, 4",
        "2016-04-04",
        "DUE R-PERM-13 2016-10-04",
        "DUE R-PERM-13 2016-08-04",
        due);
    changes(
        "longTermAfterMonths",
        "12, 24",
        "2016-04-04",
        "DUE R-PERM-13 2016-10-04",
        "DUE R-PERM-12 2016-07-04",
        due);
  }

  /** R-PERM-25. */
  @Test
  void anAssessmentBeforeCareThatSparesTheFirst() {
    changes(
        "recentHealthMonths",
        "3, 2",
        "2014-12-15",
        "DUE R-PERM-26 2015-09-15",
        "DUE R-PERM-25 2015-01-15",
        law ->
            health("2008-06-01", "2014-09-15").due(law, day("2014-12-20")).stream()
                .filter(item -> item.status() == DueItem.Status.DUE)
                .toList());
  }

  /** R-PERM-26. */
  @Test
  void assessmentsOfHealth() {
    changes(
        "healthYoungerMonths",
        "6, 4",
        "2015-01-05",
        "DUE R-PERM-26 2015-07-05",
        "DUE R-PERM-26 2015-05-05",
        law -> health("2013-06-01", "2015-01-05").due(law, day("2015-02-01")));
    changes(
        "healthOlderMonths",
        "12, 9",
        "2015-01-05",
        "DUE R-PERM-26 2016-01-05",
        "DUE R-PERM-26 2015-10-05",
        law -> health("2008-06-01", "2015-01-05").due(law, day("2015-02-01")));
    changes(
        "healthOlderFromAge",
        "5, 8",
        "2015-01-05",
        "DUE R-PERM-26 2016-01-05",
        "DUE R-PERM-26 2015-07-05",
        law -> health("2008-06-01", "2015-01-05").due(law, day("2015-02-01")));
  }

  /** R-PERM-27: 16, 17, 18, 19, 22 December. */
  @Test
  void goodPracticeForTheReviewingOfficer() {
    changes(
        "officerWorkingDays",
        "5, 3",
        "2014-12-15",
        "DUE R-PERM-27 2014-12-22",
        "DUE R-PERM-27 2014-12-18",
        law ->
            new ReviewingOfficer(CHILD, day("2014-12-15"), null, null, null, false)
                .due(law, day("2014-12-16")));
  }

  /** R-PERM-32: days are counted until the hours are over. */
  @Test
  void interviewsAfterAReturn() {
    Function<CareLawToConfirm, List<DueItem>> due =
        law ->
            new ReturnInterviews(
                    CHILD,
                    day("2014-09-01"),
                    Set.of(day("2014-10-14")),
                    Set.of(),
                    Set.of(),
                    Set.of())
                .due(law, day("2014-10-14"));
    changes(
        "returnInterviewHours",
        "72, 24",
        "2014-10-14",
        "DUE R-PERM-32 2014-10-17",
        "DUE R-PERM-32 2014-10-15",
        due);
    changes(
        "returnInterviewHours",
        "72, 36",
        "2014-10-14",
        "DUE R-PERM-32 2014-10-17",
        "DUE R-PERM-32 2014-10-16",
        due);
  }

  /** R-PLACE-54. */
  @Test
  void reviewsOfSecurePlacements() {
    changes(
        "secureFirstReviewMonths",
        "1, 2",
        "2014-12-31",
        "DUE R-PLACE-54 2015-01-31",
        "DUE R-PLACE-54 2015-02-28",
        law -> secure().due(policy(law), day("2015-01-02")));
    changes(
        "secureReviewMonths",
        "3, 2",
        "2015-01-30",
        "DUE R-PLACE-54 2015-04-30",
        "DUE R-PLACE-54 2015-03-30",
        law -> secure("2015-01-30").due(policy(law), day("2015-02-02")));
  }

  /** R-PLACE-55: ten working days after 1 December are over on the 15th, ten more on the 31st. */
  @Test
  void assessmentOfAPlacementWithAParent() {
    Function<CareLawToConfirm, List<DueItem>> due =
        law ->
            new PlacementWithParent(PLACEMENT, day("2014-12-01"), null, true, Map.of())
                .due(policy(law), day("2014-12-01"));
    for (String figure : List.of("parentAssessmentWorkingDays", "parentDecisionWorkingDays")) {
      changes(
          figure,
          "10, 5",
          "2014-12-01",
          "DUE R-PLACE-55 2014-12-31",
          "DUE R-PLACE-55 2014-12-22",
          due);
    }
  }

  private static HealthAssessments health(String born, String assessed) {
    return new HealthAssessments(
        CHILD, Birth.on(day(born)), day("2014-12-15"), null, null, Set.of(day(assessed)));
  }

  private static SecureOrders secure(String... reviewed) {
    return new SecureOrders(
        PLACEMENT,
        Birth.on(day("1999-05-01")),
        day("2014-12-31"),
        null,
        null,
        List.of(),
        Set.copyOf(List.of(reviewed).stream().map(Told::day).toList()));
  }

  private static DuePolicy policy(CareLawToConfirm law) {
    return new DuePolicy(14, 1, 28, Set.of(), law);
  }
}
