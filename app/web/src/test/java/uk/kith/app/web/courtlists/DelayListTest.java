package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.DelayLine;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.hearing.Delay;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.ChildBrief;

/** R-COURT-19: a hearing that waits for a new day has a next step, whose it is, and by when. */
class DelayListTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final LocalDate PUT_OFF = LocalDate.of(2014, 9, 19);

  private static NextStepCell step(boolean waits, @Nullable LocalDate newDayBy) {
    ChildBrief child =
        new ChildBrief(
            new ChildId(new UUID(0, 1)),
            "77",
            "Ava",
            "Reed",
            Birth.on(LocalDate.of(2010, 5, 1)),
            null,
            null);
    DelayLine line =
        new DelayLine(
            new CourtCase(
                new ProceedingsId(new UUID(0, 2)),
                ProceedingsKind.CARE,
                "SE14C1",
                null,
                null,
                null,
                List.of(child),
                true,
                null),
            HearingType.FINAL,
            null,
            new Delay(PUT_OFF, DelayReason.LA5, LocalDate.of(2014, 9, 22), null, waits, 8),
            newDayBy,
            "officer");
    Worklist<DelayLine> list = DelayList.of(new NextSteps(TODAY, DelayList.ADDRESS, true), TODAY);
    List<Worklist.Cell> cells = list.reader().apply(line).cells();
    assertEquals(list.columns().size(), cells.size());
    return ((Value.Step) cells.get(cells.size() - 1).value()).step();
  }

  @Test
  void aHearingThatWaitsForItsNewDaySaysWhoGetsItByWhen() {
    assertEquals(
        "Get a new day for the hearing from the court, Authority's lawyer, by 26 September 2014,"
            + " 4 days late (by the rules)",
        step(true, LocalDate.of(2014, 9, 26)).words());
  }

  @Test
  void oneThatWasPutOffForGoodWaitsForNothing() {
    assertEquals("None recorded", step(false, null).words());
  }
}
