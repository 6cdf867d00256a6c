package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Worklist;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildBrief;

/** Hearings on paper, in files, and of those that are over what is asked for. */
class HearingLinesTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final NextSteps STEPS = new NextSteps(TODAY, "/court/hearings", true);
  private static final String CASE = "/court/00000000-0000-0000-0000-000000000002";
  private static final String FORM = CASE + "/hearings/00000000-0000-0000-0000-000000000003/move";

  private static HearingLine line(
      LocalDate on, HearingStatus status, @Nullable String judge, @Nullable String lawyer) {
    return at("Sheffield", on, on, 10, status, judge, lawyer);
  }

  private static HearingLine at(
      String court,
      LocalDate on,
      LocalDate endsOn,
      int hour,
      HearingStatus status,
      @Nullable String judge,
      @Nullable String lawyer) {
    return new HearingLine(
        new CourtCase(
            new ProceedingsId(new UUID(0, 2)),
            ProceedingsKind.CARE,
            "SE14C1",
            court,
            judge,
            lawyer,
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
        new HearingView(
            new HearingId(new UUID(0, 3)),
            HearingType.CASE_MANAGEMENT,
            null,
            LocalDate.of(2014, 9, 1),
            on,
            endsOn,
            LocalTime.of(hour, 30),
            status,
            null,
            null,
            null,
            null,
            List.of()));
  }

  private static HearingsPage page(Map<String, String> asked, HearingLine... lines) {
    HearingDays days = HearingDays.asked(Form.prefilled(asked), TODAY);
    return HearingsPage.of(List.of(lines), days, List.of(), STEPS, TODAY);
  }

  private static @Nullable String recordHref(LocalDate on, HearingStatus status) {
    return page(Map.of(), line(on, status, null, null)).byDay().get(0).lines().get(0).recordHref();
  }

  /** Whoever goes out on Monday takes Monday along, of whichever court. */
  @Test
  void daysComeBeforeCourtsAndInADayCourtsBeforeHours() {
    HearingStatus listed = HearingStatus.LISTED;
    LocalDate next = TODAY.plusDays(1);
    HearingsPage shown =
        page(
            Map.of(),
            at("Sheffield", TODAY, TODAY.plusDays(2), 14, listed, null, null),
            at("Sheffield", TODAY, TODAY, 10, listed, null, null),
            at("Leeds", next, next, 10, listed, null, null),
            at("Doncaster", TODAY, TODAY, 15, listed, null, null));
    assertEquals(
        List.of("Tuesday 30 September 2014", "Wednesday 1 October 2014"),
        shown.byDay().stream().map(HearingsPage.Day::name).toList());
    assertEquals(
        List.of("Doncaster 15:30", "Sheffield 10:30", "Sheffield 14:30"),
        shown.byDay().get(0).lines().stream()
            .map(line -> line.court() + " " + line.time())
            .toList());
    assertEquals("to Thursday 2 October 2014", shown.byDay().get(0).lines().get(2).until());
    assertNull(shown.byDay().get(0).lines().get(0).until());
    String html = html(shown, true);
    assertTrue(
        html.indexOf(">Tuesday 30 September 2014</h2>") < html.indexOf(">Wednesday 1 October"),
        html);
  }

  /** R-COURT-19: from the day of the hearing on, until it is recorded. */
  @Test
  void whatBecameOfAHearingIsAskedFromItsDayOn() {
    assertEquals(FORM, recordHref(TODAY, HearingStatus.LISTED));
    assertEquals(FORM, recordHref(TODAY.minusDays(1), HearingStatus.LISTED));
    assertNull(recordHref(TODAY.plusDays(1), HearingStatus.LISTED));
    assertNull(recordHref(TODAY, HearingStatus.HELD));
  }

  /** R-COURT-19 */
  @Test
  void thoseThatAreOverAndNotRecordedAreCountedAndGoIntoNoCalendar() {
    HearingsPage over =
        page(
            Map.of("days", "unrecorded"),
            line(TODAY.minusDays(40), HearingStatus.LISTED, null, null));
    assertEquals(
        "1 hearing of which nobody recorded what became, as of 30 September 2014", over.total());
    assertTrue(
        page(Map.of(), line(TODAY, HearingStatus.LISTED, null, null))
            .total()
            .endsWith(", as of 30 September 2014"),
        "on paper too it is told of which day the list is");
    assertNull(over.calendarHref());
    assertEquals("/court/hearings/list.csv?days=unrecorded", over.csvHref());
    assertTrue(
        page(Map.of("days", "unrecorded")).none().startsWith("Of every hearing that is over"));
    assertTrue(page(Map.of()).none().startsWith("No hearing is listed"));
  }

  @Test
  void theListOnPaperSaysBeforeWhomAndWhoActsForUs() {
    HearingsPage shown = page(Map.of(), line(TODAY, HearingStatus.LISTED, "HHJ Field", "J. Brown"));
    String officer = html(shown, true);
    assertTrue(officer.contains("Judge: HHJ Field"), officer);
    assertTrue(officer.contains("Lawyer: J. Brown"), officer);
    assertTrue(officer.contains(FORM), officer);
    assertTrue(officer.contains("<span class=\"app-then\"><b>Next:"), "on paper too: " + officer);
    assertFalse(html(shown, false).contains(FORM), "who records nothing is led to no form");
  }

  private static String html(HearingsPage shown, boolean officer) {
    return Pages.TEMPLATES
        .pagesHearings(
            Frames.signedIn(
                "Hearings",
                Section.COURT,
                officer ? Role.COURT_OFFICER : Role.PLACEMENT_OFFICER,
                null,
                false),
            shown)
        .render();
  }

  @Test
  void filesTellJudgeAndLawyer() {
    Worklist.Row row =
        HearingsPage.file(STEPS, TODAY)
            .row(line(TODAY, HearingStatus.LISTED, "HHJ Field", "J. Brown"));
    assertEquals("HHJ Field", Objects.requireNonNull(row.cells().get(4).below()).words());
    assertEquals("J. Brown", row.cells().get(5).value().words());
  }

  /** Orders run out by days of the calendar: what is ahead and what is late is counted alike. */
  @Test
  void whatIsDueBeforeSundayIsCountedInDays() {
    HearingLine hearing = line(TODAY, HearingStatus.LISTED, null, null);
    EndingOrder order =
        new EndingOrder(
            hearing.of(),
            hearing.of().children().get(0),
            OrderForm.C33,
            null,
            TODAY.minusDays(20),
            TODAY.plusDays(6),
            false,
            false);
    CourtDuePage due = due(List.of(), List.of(order), null, null);
    assertEquals(
        "in 6 days",
        due.groups().stream()
            .filter(group -> group.id().equals("orders"))
            .findFirst()
            .orElseThrow()
            .lines()
            .get(0)
            .due());
  }

  private static CourtDuePage due(
      List<HearingLine> unrecorded,
      List<EndingOrder> ending,
      @Nullable String only,
      @Nullable String leftOut) {
    return CourtDuePage.of(
        new CourtDue(
            TODAY,
            unrecorded,
            List.of(),
            List.of(),
            List.of(),
            ending,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of()),
        STEPS,
        Form.EMPTY,
        only,
        leftOut);
  }

  /** The officer's week begins with what nobody recorded of the weeks before. */
  @Test
  void whatIsDueBeginsWithHearingsOfWhichNothingIsRecorded() {
    CourtDuePage due =
        due(
            List.of(line(TODAY.minusDays(40), HearingStatus.LISTED, null, null)),
            List.of(),
            null,
            null);
    CourtDuePage.Group first = due.groups().get(0);
    assertEquals("1 hearing.", first.says());
    assertEquals("/court/hearings?days=unrecorded", first.href());
    CourtDuePage.Line line = first.lines().get(0);
    assertEquals(FORM, line.href());
    assertEquals("Case management: held, adjourned or vacated?", line.what());
    assertEquals("40 days ago", Objects.requireNonNull(line.late()).text());
  }

  /** Nobody reads that nothing is late when it is only not theirs, or not told to them. */
  @Test
  void whatIsNotAskedForOrNotToldIsNotSaidToBeNothing() {
    CourtDuePage due = due(List.of(), List.of(), "of team Adoption", "Some days are left out");
    due.groups()
        .forEach(
            group ->
                assertEquals(
                    group.id().equals("reviews")
                        ? "Nothing here is of team Adoption. Some days are left out."
                        : "Nothing here is of team Adoption.",
                    group.says()));
  }
}
