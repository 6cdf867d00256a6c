package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/** R-COURT-19: when a hearing begins, also one that is listed again. */
class HearingTimeTest {

  private static final Entry ENTRY = new Entry("E08000018", Instant.EPOCH, "officer");
  private static final LocalDate DAY = LocalDate.of(2014, 6, 18);
  private static final LocalTime TEN = LocalTime.of(10, 0);

  private static CourtHearing listed(@Nullable LocalTime at) {
    Proceedings proceedings =
        new Proceedings(
            new ProceedingsId(new UUID(0, 1)),
            new OpenProceedings(
                ProceedingsKind.CARE,
                new Commencement(LocalDate.of(2014, 6, 2), null),
                List.of(new ChildId(new UUID(0, 2))),
                null),
            ENTRY);
    return new CourtHearing(
        proceedings,
        new ListHearing(HearingType.CASE_MANAGEMENT, null, DAY.minusDays(14), DAY, DAY, at),
        ENTRY);
  }

  private static MoveHearing again(@Nullable LocalTime at) {
    return new MoveHearing(
        HearingStatus.ADJOURNED_AND_RE_LISTED,
        DAY,
        DelayReason.LA5,
        DAY.plusDays(14),
        null,
        at,
        null);
  }

  @Test
  void aHearingListedAgainBeginsAtTheTimeThatTheCourtFixed() {
    CourtHearing next = listed(TEN).move(again(LocalTime.of(14, 30)), ENTRY);
    assertEquals(LocalTime.of(14, 30), next == null ? null : next.at());
  }

  /** The time of the day that was lost says nothing of the new one. */
  @Test
  void aHearingListedAgainWithoutATimeHasNone() {
    CourtHearing next = listed(TEN).move(again(null), ENTRY);
    assertNull(next == null ? TEN : next.at());
  }

  @Test
  void theTimeOfAListedHearingIsToldLaterAndTellsWhatWasToldBefore() {
    CourtHearing hearing = listed(null);
    assertNull(hearing.setTime(TEN));
    assertEquals(TEN, hearing.setTime(LocalTime.of(11, 15)));
    assertEquals(LocalTime.of(11, 15), hearing.setTime(null));
    assertNull(hearing.at());
  }

  @Test
  void aHearingOfWhichSomethingBecameHasNoTimeToCome() {
    CourtHearing held = listed(TEN);
    held.move(new MoveHearing(HearingStatus.HELD, DAY, null, null, null, null), ENTRY);
    assertEquals("not-listed", assertThrows(Conflict.class, () -> held.setTime(null)).code());
    CourtHearing mistaken = listed(TEN);
    mistaken.takeBack("Of another case", ENTRY);
    assertEquals("taken-back", assertThrows(Conflict.class, () -> mistaken.setTime(null)).code());
    assertEquals(TEN, mistaken.at());
  }

  @Test
  void onlyAHearingListedAgainHasATimeOfItsOwn() {
    assertThrows(
        Invalid.class, () -> new MoveHearing(HearingStatus.HELD, DAY, null, null, null, TEN, null));
  }
}
