package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.internal.ACase.ENTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.JoinProceedings;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;

/** R-COURT-01, -02, -08: the day of issue, the case and its children, recorded by mistake. */
class WholeCaseMistakesTest {

  private static final LocalDate ISSUED = LocalDate.of(2014, 9, 1);
  private static final String WHY = "Read from the wrong letter";

  private final ChildId child = new ChildId(new UUID(0, 2));
  private final ChildId sister = new ChildId(new UUID(0, 3));

  private Proceedings proceedings(@Nullable LocalDate submittedOn, ChildId... children) {
    return ACase.begun(
        ProceedingsKind.CARE, new Commencement(ISSUED, submittedOn), "SE14C1", children);
  }

  private static void list(Proceedings proceedings, LocalDate on) {
    proceedings.list(
        new ListHearing(HearingType.CASE_MANAGEMENT, null, ISSUED, on, on, null), ENTRY);
  }

  private static void order(Proceedings proceedings, ChildId... children) {
    proceedings.order(
        new MakeOrder(
            List.of(children),
            new CourtOrder(OrderForm.C33, ISSUED.plusDays(3), null, null, false),
            null,
            Acceptance.NONE),
        ENTRY);
  }

  @Test
  void aWrongDayOfIssueGivesWayToTheRightOne() {
    Proceedings proceedings = proceedings(null, child);
    proceedings.correctIssue(LocalDate.of(2014, 8, 27), WHY, ENTRY);
    assertEquals(LocalDate.of(2014, 8, 27), proceedings.commencement().day());
  }

  @Test
  void anApplicationThatWasNeverIssuedRunsFromItsSubmission() {
    Proceedings proceedings = proceedings(LocalDate.of(2014, 8, 20), child);
    proceedings.correctIssue(null, WHY, ENTRY);
    assertEquals(LocalDate.of(2014, 8, 20), proceedings.commencement().day());
    assertTrue(proceedings.commencement().isProvisional());
    assertThrows(Conflict.class, () -> proceedings.correctIssue(null, WHY, ENTRY));
  }

  @Test
  void aDayIsNeededWhereNoSubmissionIsKnownAndNotTheSameOne() {
    Proceedings proceedings = proceedings(null, child);
    assertThrows(Invalid.class, () -> proceedings.correctIssue(null, WHY, ENTRY));
    assertThrows(Invalid.class, () -> proceedings.correctIssue(ISSUED, WHY, ENTRY));
    assertThrows(Invalid.class, () -> proceedings.correctIssue(ISSUED.plusDays(1), " ", ENTRY));
  }

  @Test
  void nothingRecordedComesToStandBeforeTheRightDay() {
    Proceedings proceedings = proceedings(null, child);
    list(proceedings, ISSUED.plusDays(10));
    Invalid refused =
        assertThrows(
            Invalid.class, () -> proceedings.correctIssue(ISSUED.plusDays(11), WHY, ENTRY));
    assertTrue(String.valueOf(refused.getMessage()).contains("2014-09-11"));
    Proceedings other = proceedings(null, child);
    list(other, ISSUED.plusDays(10));
    other.correctIssue(ISSUED.plusDays(10), WHY, ENTRY);
    assertEquals(ISSUED.plusDays(10), other.commencement().day());
  }

  @Test
  void aCaseOpenedByMistakeIsAboutNobody() {
    Proceedings proceedings = proceedings(null, child, sister);
    assertEquals(List.of(child, sister), proceedings.takeBackWhole(WHY, ENTRY));
    assertEquals(List.of(), proceedings.childIds());
    assertFalse(proceedings.holds());
  }

  @Test
  void noCaseAndNoChildGoesWhileAnOrderStands() {
    Proceedings proceedings = proceedings(null, child, sister);
    order(proceedings, child);
    assertThrows(Conflict.class, () -> proceedings.takeBackWhole(WHY, ENTRY));
    assertThrows(Conflict.class, () -> proceedings.takeBackChild(child, WHY, ENTRY));
    proceedings.takeBackChild(sister, WHY, ENTRY);
    assertEquals(List.of(child), proceedings.childIds());
  }

  @Test
  void theLastChildGoesWithTheCaseAlone() {
    Proceedings proceedings = proceedings(null, child, sister);
    proceedings.takeBackChild(sister, WHY, ENTRY);
    assertThrows(NotFound.class, () -> proceedings.takeBackChild(sister, WHY, ENTRY));
    assertThrows(Conflict.class, () -> proceedings.takeBackChild(child, WHY, ENTRY));
    assertThrows(
        Invalid.class,
        () -> proceedings.dispose(List.of(sister), ISSUED.plusDays(20), null),
        "nothing more is recorded of her");
  }

  @Test
  void aChildWhoWasTakenOutMayJoinAgain() {
    Proceedings proceedings = proceedings(null, child, sister);
    proceedings.takeBackChild(sister, WHY, ENTRY);
    proceedings.join(new JoinProceedings(List.of(sister), ISSUED.plusDays(30)), ENTRY);
    assertEquals(List.of(child, sister), proceedings.childIds());
    assertThrows(
        Conflict.class,
        () -> proceedings.join(new JoinProceedings(List.of(sister), ISSUED), ENTRY));
    Invalid refused =
        assertThrows(
            Invalid.class, () -> proceedings.dispose(List.of(sister), ISSUED.plusDays(20), null));
    assertTrue(String.valueOf(refused.getMessage()).contains("2014-10-01"));
  }

  @Test
  void nobodyJoinsBeforeTheCaseBeganOrWhenItHasEnded() {
    Proceedings proceedings = proceedings(null, child);
    JoinProceedings early = new JoinProceedings(List.of(sister), ISSUED.minusDays(1));
    assertThrows(Invalid.class, () -> proceedings.join(early, ENTRY));
    proceedings.dispose(List.of(), ISSUED.plusDays(20), null);
    JoinProceedings late = new JoinProceedings(List.of(sister), ISSUED.plusDays(30));
    assertThrows(Conflict.class, () -> proceedings.join(late, ENTRY));
  }

  /** R-COURT-08: 1 September and 1 October 2014, each with 26 weeks of their own. */
  @Test
  void theWeeksOfAChildWhoJoinsRunFromThatDay() {
    Commencement begun = new Commencement(ISSUED, null);
    assertEquals(begun, begun.joinedOn(null));
    assertEquals(begun, begun.joinedOn(ISSUED));
    assertEquals(LocalDate.of(2014, 10, 1), begun.joinedOn(LocalDate.of(2014, 10, 1)).day());
    Commencement submitted = new Commencement(null, ISSUED);
    assertTrue(submitted.joinedOn(LocalDate.of(2014, 10, 1)).isProvisional());
    Commencement late = new Commencement(LocalDate.of(2014, 10, 8), ISSUED);
    assertEquals(late, late.joinedOn(LocalDate.of(2014, 10, 1)), "issued since she joined");
  }
}
