package uk.kith.court.engine.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;

/**
 * R-COURT-17, R-COURT-20: proceedings issued on 16 April 2014 whose final hearing was held on
 * Tuesday 30 September 2014. That is not the same as none being listed.
 */
class FinalHearingHeldTest {

  private static final LocalDate ISSUE = LocalDate.of(2014, 4, 16);
  private static final LocalDate HELD = LocalDate.of(2014, 9, 30);

  private static Hearing hearing(LocalDate on, @Nullable HearingStatus became) {
    return new Hearing(
        HearingType.FINAL,
        ISSUE,
        on,
        on,
        became == null
            ? List.of()
            : List.of(
                new Happened(
                    on, became, became == HearingStatus.HELD ? null : DelayReason.values()[0])));
  }

  private static @Nullable LocalDate heldOn(LocalDate asOf, Hearing... hearings) {
    return ChildStanding.of(
            new ChildCase(
                true,
                new Commencement(ISSUE, null),
                List.of(),
                List.of(hearings),
                List.of(),
                null,
                null),
            CourtPolicy.USUAL,
            asOf)
        .finalHeldOn();
  }

  @Test
  void theFinalHearingIsHeldFromTheDayOnWhichItWas() {
    Hearing held = hearing(HELD, HearingStatus.HELD);
    assertEquals(HELD, heldOn(HELD, held));
    assertEquals(HELD, heldOn(HELD.plusDays(40), held));
    assertNull(heldOn(HELD.minusDays(1), held), "it was ahead");
    assertNull(heldOn(HELD), "none was listed");
  }

  @Test
  void oneThatWasPutOffIsNotHeld() {
    assertNull(heldOn(HELD, hearing(HELD, HearingStatus.ADJOURNED)));
  }

  @Test
  void whileAPartOfItIsToComeItIsNotOver() {
    Hearing first = hearing(HELD.minusDays(7), HearingStatus.HELD);
    Hearing second = hearing(HELD, HearingStatus.HELD);
    assertNull(heldOn(HELD.minusDays(1), first, second));
    assertEquals(HELD, heldOn(HELD, second, first), "the last of its days");
    assertNull(
        heldOn(HELD, first, hearing(HELD, HearingStatus.ADJOURNED_TO_BE_RE_LISTED)),
        "a part waits for its new day");
  }

  /** R-COURT-38: it is that of a brother for whom the case goes on. */
  @Test
  void aHearingAfterTheEndOfTheApplicationIsNotTheChilds() {
    LocalDate later = HELD.plusWeeks(6);
    ChildCase ended =
        new ChildCase(
            true,
            new Commencement(ISSUE, null),
            List.of(),
            List.of(hearing(HELD, HearingStatus.HELD), hearing(later, null)),
            List.of(),
            null,
            HELD);
    ChildStanding standing = ChildStanding.of(ended, CourtPolicy.USUAL, HELD);
    assertNull(standing.nextHearing());
    assertNull(standing.finalHearing());
    assertEquals(HELD, standing.finalHeldOn());
    assertEquals(
        later,
        Objects.requireNonNull(
                ChildStanding.of(ended, CourtPolicy.USUAL, HELD.minusDays(1)).finalHearing())
            .firstDay(),
        "known the day before");
  }
}
