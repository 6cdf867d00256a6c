package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.kith.court.internal.ACase.ENTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/** R-PRE-11, R-COURT-34, -38: what an application asks for, recorded by mistake. */
class KindMistakesTest {

  private static final LocalDate ISSUED = LocalDate.of(2014, 9, 1);
  private static final String WHY = "Read from the wrong letter";
  private static final FamilyMeeting OFFERED =
      new FamilyMeeting(ISSUED.minusDays(9), "The mother", null, null, null, null, null);

  private final ChildId child = new ChildId(new UUID(0, 2));

  private Proceedings proceedings(ProceedingsKind kind) {
    return ACase.begun(kind, new Commencement(ISSUED, null), "SE14C1", child);
  }

  @Test
  void aWrongKindGivesWayToTheRightOne() {
    Proceedings proceedings = proceedings(ProceedingsKind.CARE);
    assertEquals(
        List.of(child), proceedings.correctKind(ProceedingsKind.PLACEMENT_ORDER, WHY, ENTRY));
    assertEquals(ProceedingsKind.PLACEMENT_ORDER, proceedings.kind());
  }

  @Test
  void theSameKindAndAMistakeWithoutReasonAreNone() {
    Proceedings proceedings = proceedings(ProceedingsKind.CARE);
    assertThrows(Invalid.class, () -> proceedings.correctKind(ProceedingsKind.CARE, WHY, ENTRY));
    assertThrows(
        Invalid.class, () -> proceedings.correctKind(ProceedingsKind.SUPERVISION, " ", ENTRY));
  }

  /** A meeting is offered before a care or supervision order alone. */
  @Test
  void theFamilyMeetingIsTakenBackBeforeTheCaseIsOneOfAnotherKind() {
    Proceedings proceedings = proceedings(ProceedingsKind.CARE);
    proceedings.record(List.of(), OFFERED, ENTRY);
    proceedings.correctKind(ProceedingsKind.SUPERVISION, WHY, ENTRY);
    assertThrows(
        Conflict.class, () -> proceedings.correctKind(ProceedingsKind.DISCHARGE, WHY, ENTRY));
    Proceedings other = proceedings(ProceedingsKind.CARE);
    other.record(List.of(), OFFERED, ENTRY);
    other.takeBackMeeting(child, WHY, ENTRY);
    other.correctKind(ProceedingsKind.DISCHARGE, WHY, ENTRY);
    assertEquals(ProceedingsKind.DISCHARGE, other.kind());
  }

  /** Only what is recorded is taken back, and with it what it replaced. */
  @Test
  void aFamilyMeetingIsTakenBackOnce() {
    Proceedings proceedings = proceedings(ProceedingsKind.CARE);
    assertThrows(Conflict.class, () -> proceedings.takeBackMeeting(child, WHY, ENTRY));
    proceedings.record(List.of(), OFFERED, ENTRY);
    proceedings.record(List.of(), OFFERED, ENTRY);
    assertThrows(Invalid.class, () -> proceedings.takeBackMeeting(child, " ", ENTRY));
    proceedings.takeBackMeeting(child, WHY, ENTRY);
    assertThrows(Conflict.class, () -> proceedings.takeBackMeeting(child, WHY, ENTRY));
  }

  /** A final decision on a revocation means that the placement order ended. */
  @Test
  void anEndIsTakenBackBeforeTheCaseBecomesARevocationOrIsNoneAnyMore() {
    Proceedings care = proceedings(ProceedingsKind.CARE);
    care.dispose(List.of(), ISSUED.plusDays(50), FinalDecision.FINAL_ORDER);
    assertThrows(Conflict.class, () -> care.correctKind(ProceedingsKind.REVOCATION, WHY, ENTRY));
    Proceedings revocation = proceedings(ProceedingsKind.REVOCATION);
    revocation.dispose(List.of(), ISSUED.plusDays(50), FinalDecision.FINAL_ORDER);
    assertThrows(
        Conflict.class, () -> revocation.correctKind(ProceedingsKind.DISCHARGE, WHY, ENTRY));
    revocation.takeBackEnd(child, WHY, ENTRY);
    revocation.correctKind(ProceedingsKind.DISCHARGE, WHY, ENTRY);
    assertFalse(revocation.isRevocation());
    Proceedings ended = proceedings(ProceedingsKind.CARE);
    ended.dispose(List.of(), ISSUED.plusDays(50), FinalDecision.FINAL_ORDER);
    ended.correctKind(ProceedingsKind.SUPERVISION, WHY, ENTRY);
    assertEquals(ProceedingsKind.SUPERVISION, ended.kind());
  }
}
