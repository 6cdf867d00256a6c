package uk.kith.court.engine.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.Laws;
import uk.kith.kernel.DatedFigure;

/** Figures of the outline that are still to be confirmed, for proceedings issued on a Monday. */
class OutlineTest {

  private static final LocalDate ISSUE = LocalDate.of(2014, 9, 1);

  /** The last day of week 20 is a Sunday: the court sits by Friday the 16th. */
  private static final LocalDate RESOLUTION = LocalDate.of(2015, 1, 18);

  private static CourtPolicy policy(String change, LawToConfirm law) {
    return new CourtPolicy(
        DatedFigure.parse("12" + change),
        DatedFigure.parse("18" + change),
        DatedFigure.parse("25" + change),
        DatedFigure.parse("20" + change),
        20,
        5,
        DatedFigure.parse("7" + change),
        law);
  }

  private static List<String> days(CourtPolicy policy) {
    Outline outline = new Outline(ISSUE, policy);
    return List.of(
        outline.gatekeepingBy().date().toString(),
        outline.managementFrom().date().toString(),
        outline.managementBy().date().toString(),
        outline.furtherManagementBy().date().toString(),
        outline.resolutionBy().toString(),
        outline.advocatesBeforeResolution(RESOLUTION).date().toString());
  }

  private static final List<String> USUAL =
      List.of("2014-09-02", "2014-09-16", "2014-09-24", "2014-10-03", "2015-01-18", "2015-01-07");

  /** R-COURT-11, -13, -14, -15: each becomes ten. */
  @Test
  void figuresAreThoseOfTheDayOfIssue() {
    assertEquals(USUAL, days(CourtPolicy.USUAL));
    assertEquals(USUAL, days(policy(", 10 from 2014-09-02", LawToConfirm.USUAL)));
    assertEquals(
        List.of("2014-09-02", "2014-09-12", "2014-09-12", "2014-09-12", "2014-11-09", "2015-01-02"),
        days(policy(", 10 from 2014-09-01", LawToConfirm.USUAL)));
  }

  /** R-DATE-05; weeks (R-COURT-14) are weeks either way. */
  @Test
  void daysAreBusinessDaysUnlessTheLawIsSetToCountEveryDay() {
    assertEquals(
        List.of("2014-09-02", "2014-09-12", "2014-09-18", "2014-09-25", "2015-01-18", "2015-01-09"),
        days(policy("", Laws.with("outlineBusinessDays", false))));
  }
}
