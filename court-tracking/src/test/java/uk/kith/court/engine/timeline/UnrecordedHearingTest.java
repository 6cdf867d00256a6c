package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.ProceedingsId;

/** R-COURT-19: a final hearing of Monday 29 September 2014, of which nothing is recorded. */
class UnrecordedHearingTest {

  private static final LocalDate ON = LocalDate.of(2014, 9, 29);
  private static final LocalDate NEXT_DAY = ON.plusDays(1);

  private static Hearing hearing(HearingType type, Happened... moves) {
    return new Hearing(type, ON.minusDays(60), ON, ON, List.of(moves));
  }

  private static List<InCourt> issued(@Nullable LocalDate disposedOn, Hearing... hearings) {
    ChildCase facts =
        new ChildCase(
            true,
            new Commencement(LocalDate.of(2014, 3, 14), null),
            List.of(),
            List.of(hearings),
            List.of(),
            null,
            disposedOn);
    return List.of(new InCourt(new ProceedingsId(new UUID(0, 1)), facts, null, null, List.of()));
  }

  @Test
  void whatBecameOfItIsTheNextStepOfEveryChild() {
    NextStep next = UnrecordedHearing.of(issued(null, hearing(HearingType.FINAL)), NEXT_DAY).get();
    assertEquals("FINAL_HEARING", next.step().code());
    assertEquals("Say what became of the final hearing of 29 September 2014", next.words());
    assertEquals(Whose.LEGAL, next.step().whose());
    assertEquals(new DueDate(ON, false), next.by());
  }

  @Test
  void nothingIsToBeSaidOnItsDayNorOnceItIsNorOfACaseThatIsOver() {
    Hearing open = hearing(HearingType.FINAL);
    assertTrue(UnrecordedHearing.of(issued(null, open), ON).isEmpty());
    Hearing held = hearing(HearingType.FINAL, new Happened(ON, HearingStatus.HELD, null));
    assertTrue(UnrecordedHearing.of(issued(null, held), NEXT_DAY).isEmpty());
    assertTrue(UnrecordedHearing.of(issued(ON, open), NEXT_DAY).isEmpty());
    assertTrue(UnrecordedHearing.of(List.of(), NEXT_DAY).isEmpty());
  }
}
