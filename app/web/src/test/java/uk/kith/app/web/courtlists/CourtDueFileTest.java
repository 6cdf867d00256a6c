package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.engine.action.ActionState;

/** What is due before the court as a file. Tuesday 30 September 2014. */
class CourtDueFileTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final ChildBrief AVA =
      new ChildBrief(
          new ChildId(new UUID(0, 1)),
          "77",
          "Ava",
          "Reed",
          Birth.on(LocalDate.of(2010, 5, 1)),
          null,
          null);

  private static HearingLine hearing(int day, LocalDate on) {
    return new HearingLine(
        new CourtCase(
            new ProceedingsId(new UUID(0, 2)),
            ProceedingsKind.CARE,
            "SE14C1",
            "Sheffield",
            null,
            null,
            List.of(AVA),
            true,
            null),
        new HearingView(
            new HearingId(new UUID(3, day)),
            HearingType.CASE_MANAGEMENT,
            null,
            LocalDate.of(2014, 9, 1),
            on,
            on,
            LocalTime.of(10, 30),
            HearingStatus.LISTED,
            null,
            null,
            null,
            null,
            List.of()));
  }

  private static ActionView agreed(LocalDate due) {
    return new ActionView(
        new ActionId(new UUID(0, 4)),
        AVA.id(),
        "Ring the court",
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

  private static CourtDue due(List<HearingLine> hearings, List<ActionView> agreed) {
    return new CourtDue(
        TODAY,
        List.of(),
        hearings,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        agreed,
        Map.of(AVA.id(), AVA));
  }

  private static List<@Nullable String> words(Row row) {
    return row.cells().stream()
        .map(
            cell ->
                cell.value().words() + (cell.below() == null ? "" : " / " + cell.below().words()))
        .toList();
  }

  /** The page shows the beginning of a long list, and says so. */
  @Test
  void aFileHoldsEveryLineWithKindDayWhoseAndRule() {
    CourtDue due =
        due(
            IntStream.rangeClosed(0, CourtDuePage.SHOWN).mapToObj(i -> hearing(i, TODAY)).toList(),
            List.of(agreed(TODAY.minusDays(2))));
    List<Row> rows = CourtDueFile.rows(due, null);
    assertEquals(CourtDuePage.SHOWN + 2, rows.size());
    assertEquals(due.size(), rows.size());
    assertEquals(
        List.of(
            "Ava Reed / SE14C1",
            "Hearings this week",
            "Case management",
            "30 September 2014 / Tuesday 30 September 2014, 10:30, today",
            "Sheffield",
            "None"),
        words(rows.get(0)));
    assertEquals(new Value.Day(TODAY), rows.get(0).cells().get(3).value());
    assertEquals(
        List.of(
            "Ava Reed / 77",
            "What was agreed that somebody does",
            "Ring the court",
            "28 September 2014 / 2 days late",
            "Sam Ode",
            "None"),
        words(rows.get(rows.size() - 1)));
  }

  /** R-ADOPT-14: as the page says it. */
  @Test
  void whatIsLeftOutOfReviewsIsSaidInTheFileToo() {
    assertEquals(
        List.of("Left out", "Reviews", "Some days are left out"),
        words(CourtDueFile.rows(due(List.of(), List.of()), "Some days are left out").get(0))
            .subList(0, 3));
  }

  @Test
  void thePageLeadsToFilesOfTheSame() {
    CourtDuePage page =
        CourtDuePage.of(
            due(List.of(), List.of()),
            new NextSteps(TODAY, "/court/due", true),
            Form.of(Map.of("whose", List.of("team-North East"))),
            null,
            null);
    assertEquals("/court/due/list.csv?whose=team-North+East", page.tools().csvHref());
    assertEquals("/court/due/list.ics?whose=team-North+East", page.tools().calendarHref());
  }

  @Test
  void whatWasAgreedIsChangedInItsRow() {
    CourtDue due = due(List.of(hearing(1, TODAY)), List.of(agreed(TODAY)));
    List<CourtDueParts.Part> parts =
        CourtDueParts.of(due, new NextSteps(TODAY, "/court/due", true));
    CourtDuePage.Line line = parts.get(parts.size() - 1).lines().get(0);
    assertEquals(
        "/next-step/" + new UUID(0, 4) + "?back=%2Fcourt%2Fdue",
        Objects.requireNonNull(line.step()).href());
    assertNull(parts.get(1).lines().get(0).step(), "a hearing is no next step");
  }
}
