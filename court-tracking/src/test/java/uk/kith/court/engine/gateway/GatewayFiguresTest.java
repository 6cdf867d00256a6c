package uk.kith.court.engine.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R-PRE-07, R-PRE-08 and R-PRE-10. */
class GatewayFiguresTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  private static DaysToIssue.Child child(String decided, @Nullable String issued) {
    return new DaysToIssue.Child(
        LocalDate.parse(decided), issued == null ? null : LocalDate.parse(issued));
  }

  @Test
  void daysToIssueAreMeasuredForEveryChildAndWhoWaitsIsCountedApart() {
    DaysToIssue days =
        DaysToIssue.of(
            List.of(
                child("2014-05-01", "2014-05-09"),
                child("2014-05-01", "2014-05-31"),
                child("2014-08-29", "2014-09-02"),
                child("2014-09-10", null),
                child("2014-07-01", null)),
            DAY);
    assertEquals(new DaysToIssue(8.0, 30, 3, 2, 91), days);
  }

  @Test
  void theMedianOfAnEvenNumberIsHalfWay() {
    DaysToIssue days =
        DaysToIssue.of(
            List.of(child("2014-09-01", "2014-09-04"), child("2014-09-01", "2014-09-09")), DAY);
    assertEquals(5.5, days.median());
  }

  @Test
  void anIssueAfterTheDayIsStillWaitedForAndADecisionAfterItDoesNotCount() {
    DaysToIssue days =
        DaysToIssue.of(
            List.of(child("2014-09-20", "2014-10-01"), child("2014-10-01", "2014-10-01")), DAY);
    assertEquals(new DaysToIssue(null, null, 0, 1, 10), days);
  }

  @Test
  void issueOnTheDayOfTheDecisionOrBeforeItTakesNoDays() {
    assertEquals(0.0, DaysToIssue.of(List.of(child("2014-09-20", "2014-09-20")), DAY).median());
    assertEquals(0.0, DaysToIssue.of(List.of(child("2014-09-20", "2014-09-12")), DAY).median());
  }

  @Test
  void figuresOfAYearLeaveOutOnlyWhatWasIssuedBeforeIt() {
    LocalDate first = LocalDate.of(2013, 10, 1);
    assertTrue(child("2013-09-01", null).concerns(first), "394 days and still waiting");
    assertTrue(child("2013-09-01", "2013-10-01").concerns(first));
    assertFalse(child("2013-09-01", "2013-09-30").concerns(first));
    assertEquals(394, child("2013-09-01", null).days(DAY));
  }

  @Test
  void theShareAtShortNoticeIsOfAllApplications() {
    assertEquals(OptionalInt.of(33), new ShortNotice(6, 2).percent());
    assertEquals(OptionalInt.empty(), new ShortNotice(0, 0).percent());
    assertThrows(IllegalArgumentException.class, () -> new ShortNotice(1, 2));
  }

  @Test
  void earlierPeriodsElsewhereThatNobodyStatedAreNotNone() {
    Previous known = new Previous(1, 1, 0, 2);
    assertEquals(2, known.preProceedings());
    assertEquals(2, known.careProceedings());
    assertNull(new Previous(null, 1, null, 0).preProceedings());
    assertNull(new Previous(null, 1, null, 0).careProceedings());
    assertThrows(IllegalArgumentException.class, () -> new Previous(-1, 0, 0, 0));
  }

  /** R-PRE-10: the case system counts the whole life, with what Kith holds of it. */
  @Test
  void earlierPeriodsThatAreToldAndHeldCountOnce() {
    Previous told = Previous.told(1, 1, 0, 2);
    assertEquals(1, told.preProceedings());
    assertEquals(2, told.careProceedings());
    assertEquals(3, Previous.told(3, 1, 0, 0).preProceedings());
    assertEquals(2, Previous.told(3, 1, 0, 0).statedPreProceedings());
    assertNull(Previous.told(null, 1, null, 0).preProceedings());
    assertThrows(IllegalArgumentException.class, () -> Previous.told(1, -1, 0, 0));
  }
}
