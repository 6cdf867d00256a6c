package uk.kith.placements.internal.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.Calls.RecordCall;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Declined;
import uk.kith.placements.engine.asking.SpokenWith;
import uk.kith.placements.internal.facts.Recording;

/** A no says why, so that the reasons can be counted (R-PLACE-48). */
class SearchCallTest {

  @Test
  void takesANoWithItsReason() {
    assertEquals(CallAnswer.NO, call(CallAnswer.NO, Declined.TOO_FAR, null).answer());
  }

  @Test
  void refusesANoWithoutAReason() {
    assertEquals("why", field(CallAnswer.NO, null, null));
  }

  @Test
  void refusesAReasonForAnyOtherAnswer() {
    assertEquals("why", field(CallAnswer.YES, Declined.TOO_FAR, null));
    assertEquals("why", field(CallAnswer.RING_BACK, Declined.BREAK, null));
  }

  @Test
  void anotherReasonIsTold() {
    assertEquals("note", field(CallAnswer.NO, Declined.OTHER, null));
    assertEquals(CallAnswer.NO, call(CallAnswer.NO, Declined.OTHER, "moving house").answer());
  }

  /** Rung at 16:45 on 30 September 2014. */
  @Test
  void aTimeToRingBackIsTheNextOneThatTheClockShows() {
    LocalDate day = LocalDate.of(2014, 9, 30);
    assertEquals(day.atTime(18, 30), ringBack(null, LocalTime.of(18, 30)));
    assertEquals(day.plusDays(1).atTime(9, 0), ringBack(null, LocalTime.of(9, 0)));
    assertEquals(
        day.plusDays(3).atTime(9, 0), ringBack(day.plusDays(3), LocalTime.of(9, 0)), "as told");
    assertNull(ringBack(null, null), "left open");
  }

  @Test
  void refusesATimeToRingBackBeforeTheCallOrWithoutNeed() {
    LocalDate day = LocalDate.of(2014, 9, 30);
    assertThrows(Invalid.class, () -> ringBack(day, LocalTime.of(16, 44)));
    assertThrows(Invalid.class, () -> ringBack(day, null), "a day without a time");
    assertThrows(
        Invalid.class, () -> call(CallAnswer.YES, null, null, null, LocalTime.of(18, 0)), "a yes");
  }

  private static @Nullable LocalDateTime ringBack(@Nullable LocalDate on, @Nullable LocalTime at) {
    return call(CallAnswer.RING_BACK, null, null, on, at).ringBack();
  }

  private static String field(CallAnswer answer, @Nullable Declined why, @Nullable String note) {
    return assertThrows(Invalid.class, () -> call(answer, why, note)).errors().get(0).field();
  }

  private static SearchCall call(CallAnswer answer, @Nullable Declined why, @Nullable String note) {
    return call(answer, why, note, null, null);
  }

  private static SearchCall call(
      CallAnswer answer,
      @Nullable Declined why,
      @Nullable String note,
      @Nullable LocalDate ringBackOn,
      @Nullable LocalTime ringBackAt) {
    LocalDate day = LocalDate.of(2014, 9, 30);
    return new SearchCall(
        new LocalAuthority("E08000018"),
        new RecordCall(
            new SearchId(UUID.randomUUID()),
            new HouseholdId(UUID.randomUUID()),
            SpokenWith.CARER,
            answer,
            why,
            note,
            day,
            null,
            ringBackOn,
            ringBackAt,
            Acceptance.NONE),
        day,
        LocalTime.of(16, 45),
        null,
        new Recording(Instant.EPOCH, "officer", null));
  }
}
