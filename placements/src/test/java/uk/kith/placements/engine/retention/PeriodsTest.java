package uk.kith.placements.engine.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.retention.Periods.OfCarers;
import uk.kith.placements.engine.retention.Periods.OfChild;

/** Days counted by hand from the provisions in docs/retention.md. */
class PeriodsTest {

  private static final RetentionPolicy LAW = RetentionPolicy.DEFAULT;

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static String child(
      @Nullable String birth, @Nullable String died, @Nullable String adopted) {
    return said(Periods.of(new OfChild(day(birth), day(died), day(adopted), false), LAW));
  }

  private static String carers(
      boolean approved, @Nullable String ended, @Nullable String left, @Nullable String applied) {
    return said(
        Periods.of(new OfCarers(approved, false, day(ended), day(left), day(applied), null), LAW));
  }

  private static String said(KeepUntil keep) {
    return keep.why() + " " + keep.until();
  }

  @Test
  void aChildIsKeptUntilItsSeventyFifthBirthday() {
    assertEquals("CHILD 2080-05-01", child("2005-05-01", null, null));
  }

  @Test
  void aBirthdayOnTheLeapDayIsTheFirstOfMarchInOtherYears() {
    assertEquals("CHILD 2087-03-01", child("2012-02-29", null, null));
  }

  @Test
  void ofAChildWithoutADateOfBirthThereIsNoEnd() {
    assertEquals("CHILD null", child(null, null, null));
    assertEquals("CHILD null", child(null, "2014-03-10", null), "nobody knows how old it was");
  }

  @Test
  void aChildWhoDiedUnderEighteenIsKeptForFifteenYearsOfWhichThatDayIsTheFirst() {
    assertEquals("CHILD_WHO_DIED 2029-03-10", child("2005-05-01", "2014-03-10", null));
    assertEquals("CHILD_WHO_DIED 2038-04-30", child("2005-05-01", "2023-04-30", null));
    assertEquals("CHILD_WHO_DIED 2027-03-01", child("2005-05-01", "2012-02-29", null));
  }

  @Test
  void whoDiedOnTheEighteenthBirthdayOrLaterIsKeptLikeAnybody() {
    assertEquals("CHILD 2080-05-01", child("2005-05-01", "2023-05-01", null));
  }

  @Test
  void anAdoptedChildIsKeptForAHundredYearsFromTheOrder() {
    assertEquals("ADOPTED_CHILD 2114-06-20", child("2012-01-15", null, "2014-06-20"));
    assertEquals("ADOPTED_CHILD 2114-06-20", child(null, null, "2014-06-20"));
    assertEquals("ADOPTED_CHILD 2114-06-20", child("2012-01-15", "2016-01-01", "2014-06-20"));
  }

  @Test
  void noDayHasComeForAChildInCareWhateverIsRecorded() {
    LocalDate day = LocalDate.parse("2026-11-28");
    OfChild mistyped = new OfChild(LocalDate.parse("1913-05-01"), null, null, true);
    assertFalse(Periods.of(mistyped, LAW).isOver(day), "born in 2013");
    assertTrue(
        Periods.of(new OfChild(mistyped.birth(), null, null, false), LAW).isOver(day),
        "who has left is long of age");
    KeepUntil lives =
        Periods.of(
            new OfChild(LocalDate.parse("2005-05-01"), LocalDate.parse("2008-02-01"), null, true),
            LAW);
    assertEquals("CHILD 2080-05-01", said(lives), "in care, and so not dead");
    assertFalse(
        lives.heldSince(null).isOver(LocalDate.parse("2080-05-01")), "held or not, it is in care");
  }

  @Test
  void carersAreKeptForTenYearsFromTheEndOfTheirApproval() {
    assertEquals("FOSTER_CARER 2024-09-30", carers(false, "2014-09-30", "2014-08-01", null));
  }

  @Test
  void whereAChildStayedOnLongerTheTenYearsRunFromTheDayItLeft() {
    assertEquals("FOSTER_CARER 2024-11-15", carers(false, "2014-09-30", "2014-11-15", null));
  }

  @Test
  void carersWhoAreApprovedHaveNoEndWhateverWasBefore() {
    assertEquals("FOSTER_CARER null", carers(true, "2010-01-01", "2010-01-01", "2009-01-01"));
  }

  /** ADR 0064: the ten years run from the day on which the last child leaves. */
  @Test
  void whileAChildLivesThereOrAPlaceIsHeldNoDayHasCome() {
    LocalDate ended = LocalDate.parse("2010-01-01");
    assertEquals(
        "FOSTER_CARER null",
        said(Periods.of(new OfCarers(false, true, ended, ended, null, null), LAW)));
    assertEquals(
        "FOSTER_CARER null",
        said(Periods.of(new OfCarers(false, true, null, null, ended, null), LAW)));
  }

  /** AIR 2005 reg 6: who may have adopted a child stands in the record of the adoption. */
  @Test
  void carersFromWhomAChildWasAdoptedAreKeptForAHundredYearsFromTheOrder() {
    LocalDate ended = LocalDate.parse("2014-09-30");
    LocalDate adopted = LocalDate.parse("2012-06-20");
    assertEquals(
        "ADOPTED_CHILD 2112-06-20",
        said(Periods.of(new OfCarers(false, false, ended, adopted, null, adopted), LAW)));
    assertEquals(
        "FOSTER_CARER null",
        said(Periods.of(new OfCarers(true, false, null, adopted, null, adopted), LAW)));
  }

  @Test
  void anApplicationThatEndedWithoutApprovalIsKeptForThreeYears() {
    assertEquals("NOT_APPROVED 2017-02-01", carers(false, null, null, "2014-02-01"));
    assertEquals(
        "FOSTER_CARER 2024-09-30",
        carers(false, "2014-09-30", null, "2015-02-01"),
        "who fostered once and applied in vain again is kept as a carer");
  }

  @Test
  void carersOfWhomNoEndIsRecordedHaveNone() {
    assertEquals("FOSTER_CARER null", carers(false, null, null, null));
  }

  @Test
  void onTheDayItselfTheRecordNeedNotBeKeptAnyMore() {
    KeepUntil keep = new KeepUntil(RetentionClass.CHILD, LocalDate.parse("2080-05-01"));
    assertFalse(keep.isOver(LocalDate.parse("2080-04-30")));
    assertTrue(keep.isOver(LocalDate.parse("2080-05-01")));
    assertFalse(new KeepUntil(RetentionClass.CHILD, null).isOver(LocalDate.MAX));
  }

  @Test
  void fewerYearsThanTheLawAsksStopTheDeployment() {
    assertThrows(IllegalArgumentException.class, () -> new RetentionPolicy(74, 15, 100, 10, 3));
    assertThrows(IllegalArgumentException.class, () -> new RetentionPolicy(75, 15, 100, 10, 2));
    assertEquals(80, new RetentionPolicy(80, 15, 100, 10, 3).childYears());
  }

  /** ADR 0047. */
  @Test
  void aRecordOnHoldIsKeptWhateverItsDay() {
    LocalDate day = LocalDate.of(2080, 3, 14);
    KeepUntil over = new KeepUntil(RetentionClass.CHILD, day);
    assertTrue(over.mayGo(day));
    assertFalse(over.mayGo(day.minusDays(1)));
    assertFalse(over.heldSince(day.minusYears(1)).mayGo(day));
    assertTrue(over.heldSince(day.minusYears(1)).isOver(day), "the period is over all the same");
    assertFalse(new KeepUntil(RetentionClass.CHILD, null).mayGo(day), "not known is not over");
  }
}
