package uk.kith.app.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.courtlists.CourtDue;
import uk.kith.app.web.courtlists.StepsInCourt.Waiting;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.CourtLimit;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.engine.action.ActionState;

/** The days ahead of what is due before the court, as calendars outside are told them. */
class CourtDueDaysTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static ActionView agreed(int number, LocalDate due) {
    return new ActionView(
        new ActionId(new UUID(0, number)),
        new ChildId(new UUID(0, 1)),
        "Ring Mrs Reed",
        "Sam Ode",
        due,
        TODAY.minusDays(9),
        null,
        ActionState.OPEN,
        null,
        "s.ode",
        Instant.EPOCH,
        0);
  }

  private static Waiting waiting(LocalDate by) {
    return new Waiting(
        new CourtCase(
            new ProceedingsId(new UUID(0, 2)),
            ProceedingsKind.CARE,
            "SE14C1",
            "Sheffield",
            null,
            null,
            List.of(
                new ChildBrief(
                    new ChildId(new UUID(0, 1)),
                    "77",
                    "Ava",
                    "Reed",
                    Birth.on(LocalDate.of(2010, 5, 1)),
                    null,
                    null)),
            true,
            null),
        new NextStepLine("RELISTING", "Get a new day", Whose.LEGAL, by, false, false));
  }

  @Test
  void whatIsLateStaysOutAndWhatIsAheadSaysNothingOfAnybody() {
    List<CalendarEntry> days =
        CalendarDates.of(
            new CourtDue(
                TODAY,
                List.of(),
                List.of(),
                List.of(
                    new CourtLimit(waiting(TODAY).of(), TODAY.plusDays(3), null, null),
                    new CourtLimit(waiting(TODAY).of(), TODAY.minusDays(3), null, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(waiting(TODAY.plusDays(2))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(agreed(3, TODAY.minusDays(1)), agreed(4, TODAY)),
                Map.of()));
    assertEquals(
        List.of(
            "2014-09-30 Agreed step due /due",
            "2014-10-03 Next step in a case /court/due",
            "2014-10-02 Next step in a case /court/due"),
        days.stream().map(day -> day.first() + " " + day.summary() + " " + day.path()).toList());
  }
}
