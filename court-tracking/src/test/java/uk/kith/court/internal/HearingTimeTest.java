package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.kith.court.internal.ACase.ENTRY;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/** R-COURT-19: when a hearing begins, also one that is listed again. */
class HearingTimeTest {

  private static final LocalDate DAY = LocalDate.of(2014, 6, 18);
  private static final LocalTime TEN = LocalTime.of(10, 0);

  private static CourtHearing listed(@Nullable LocalTime at) {
    Proceedings proceedings = ACase.issued(LocalDate.of(2014, 6, 2));
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

  private static MoveHearing forward(boolean said) {
    return new MoveHearing(
        HearingStatus.ADJOURNED_AND_RE_LISTED,
        DAY.minusDays(10),
        DelayReason.LA5,
        DAY.minusDays(3),
        null,
        null,
        said,
        null);
  }

  /** R-COURT-19: 3 October typed for 30 October brings everything forward that hangs on it. */
  @Test
  void aNewDayBeforeTheOldOneIsAskedAbout() {
    CourtHearing hearing = listed(TEN);
    Invalid asked = assertThrows(Invalid.class, () -> hearing.move(forward(false), ENTRY));
    assertEquals("relistedFor", asked.errors().get(0).field());
    assertEquals("before-old-day", asked.errors().get(0).code());
    CourtHearing next = hearing.move(forward(true), ENTRY);
    assertEquals(DAY.minusDays(3), next == null ? null : next.firstDay());
  }

  @Test
  void onlyAHearingListedAgainHasATimeOfItsOwn() {
    assertThrows(
        Invalid.class, () -> new MoveHearing(HearingStatus.HELD, DAY, null, null, null, TEN, null));
  }
}
