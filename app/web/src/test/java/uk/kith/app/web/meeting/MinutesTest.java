package uk.kith.app.web.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.document.Document;
import uk.kith.app.document.Document.Paragraph;
import uk.kith.app.web.Frames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Meetings.Attendance;
import uk.kith.placements.api.Meetings.DecidedLine;
import uk.kith.placements.api.Meetings.ItemView;
import uk.kith.placements.api.Meetings.MeetingView;
import uk.kith.placements.engine.action.MeetingKind;

/**
 * Minutes name who was there and what was decided, and a gateway decision leads to its register.
 */
class MinutesTest {

  private static final LocalDate HELD = LocalDate.of(2014, 9, 30);
  private static final Attendance THERE =
      new Attendance("J. Orme, head of service\n\n A. Khan, lawyer", "M. Shaw, health");

  private static MeetingView view(
      MeetingKind kind, Attendance attendance, @Nullable String decision) {
    ItemView item =
        new ItemView(
            new AgendaItemId(new UUID(0, 2)),
            new ChildId(new UUID(0, 1)),
            "Comes to the gateway.",
            "The plan has not changed anything",
            "officer",
            decision,
            decision == null ? null : "officer",
            List.of(),
            List.of(),
            1);
    return new MeetingView(
        new MeetingId(new UUID(0, 3)),
        kind,
        HELD,
        "J. Orme",
        "Pre-proceedings",
        "officer",
        Instant.EPOCH,
        null,
        null,
        attendance,
        List.of(item),
        List.of(),
        List.of(),
        7);
  }

  private static Minutes minutes(MeetingView view) {
    return new Minutes(view, List.of(), Map.of(), "officer", HELD);
  }

  private static List<String> said(Document document) {
    return document.sections().get(0).blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  @Test
  void minutesAndTheExtractNameWhoWasThereAndWhatWasDecided() {
    MeetingView view = view(MeetingKind.GATEWAY, THERE, "Start pre-proceedings");
    Document whole = minutes(view).whole();
    Document extract = minutes(view).extract(view.items().get(0));
    for (Document each : List.of(whole, extract)) {
      assertTrue(
          each.about().contains("Present: J. Orme, head of service; A. Khan, lawyer"),
          each.about().toString());
      assertTrue(each.about().contains("Apologies: M. Shaw, health"), each.about().toString());
      assertTrue(said(each).contains("Decision: Start pre-proceedings"), said(each).toString());
      assertTrue(said(each).contains("Note: The plan has not changed anything"));
    }
    assertTrue(whole.about().contains("Agenda from: Pre-proceedings"));
    assertFalse(extract.about().contains("Agenda from: Pre-proceedings"), "tells of others");
  }

  private static final String SEVERAL =
      "These minutes tell of more than one child. In a child’s file belongs the extract about that"
          + " child alone.";

  /** Held on 30 September: ended on that day, or written down as ended on another. */
  @Test
  void theMomentOfTheEndIsThatOfTheMeetingOnlyOnItsDay() {
    MeetingView view = view(MeetingKind.COURT, THERE, null);
    List<String> same =
        minutes(with(view, Instant.parse("2014-09-30T22:30:00Z"), view.items())).whole().about();
    assertTrue(same.contains("Ended: 30 September 2014 at 23:30"), same.toString());
    List<String> later =
        minutes(with(view, Instant.parse("2014-09-30T23:30:00Z"), view.items())).whole().about();
    assertTrue(later.contains("Recorded as ended: 1 October 2014 at 00:30"), later.toString());
  }

  @Test
  void onlyMinutesOfSeveralChildrenSayThatTheyAre() {
    MeetingView view = view(MeetingKind.COURT, THERE, null);
    assertFalse(minutes(view).whole().about().contains(SEVERAL));
    ItemView one = view.items().get(0);
    ItemView other =
        new ItemView(
            new AgendaItemId(new UUID(0, 4)),
            new ChildId(new UUID(0, 5)),
            one.standing(),
            one.note(),
            one.notedBy(),
            one.decision(),
            one.decidedBy(),
            List.of(),
            List.of(),
            1);
    assertTrue(minutes(with(view, null, List.of(one, other))).whole().about().contains(SEVERAL));
  }

  private static MeetingView with(MeetingView view, @Nullable Instant ended, List<ItemView> items) {
    return new MeetingView(
        view.id(),
        view.kind(),
        view.heldOn(),
        view.chair(),
        view.agendaFrom(),
        view.startedBy(),
        view.startedAt(),
        ended,
        ended == null ? null : "officer",
        view.attendance(),
        items,
        List.of(),
        List.of(),
        view.version());
  }

  /** Who ends it is asked where nobody is recorded as present. */
  @Test
  void thePageAsksWhoWasThereBeforeTheEnd() {
    assertTrue(page(Attendance.NOT_RECORDED).contains("End it without saying who was there"));
    assertFalse(page(THERE).contains("End it without saying who was there"));
  }

  private static String page(Attendance attendance) {
    return Pages.TEMPLATES
        .pagesMeeting(
            Frames.signedIn("Meeting", null, Role.COURT_OFFICER, null, false),
            new MeetingMaker(view(MeetingKind.COURT, attendance, null), List.of(), Map.of(), true)
                .meeting(null),
            Form.EMPTY)
        .render();
  }

  @Test
  void whatWasNotWrittenIsSaidSo() {
    Document whole = minutes(view(MeetingKind.COURT, Attendance.NOT_RECORDED, null)).whole();
    assertTrue(whole.about().contains("Present: Not recorded"), whole.about().toString());
    assertTrue(whole.about().contains("Apologies: Not recorded"), whole.about().toString());
    assertTrue(said(whole).contains("No decision was taken."), said(whole).toString());
  }

  /** Only the register counts days to issue: the minutes alone are not enough. */
  @Test
  void aGatewayItemAloneLeadsACourtOfficerToTheRegister() {
    String href =
        "/pre-proceedings/gateway/new?child="
            + new UUID(0, 1)
            + "&meeting="
            + new UUID(0, 3)
            + "&item="
            + new UUID(0, 2);
    assertEquals(href, item(MeetingKind.GATEWAY).registerHref());
    for (MeetingKind kind : MeetingKind.values()) {
      if (kind != MeetingKind.GATEWAY) {
        assertNull(item(kind).registerHref(), kind.name());
      }
    }
    String shown = href.replace("&", "&amp;");
    assertTrue(html(Role.COURT_OFFICER).contains(shown), html(Role.COURT_OFFICER));
    assertFalse(html(Role.REVIEWING_OFFICER).contains("gateway/new"));
  }

  /** Whoever chairs the next meeting begins with what the last ones decided, and not the later. */
  @Test
  void anItemTellsWhatEarlierMeetingsDecided() {
    MeetingView view = view(MeetingKind.GATEWAY, THERE, "Start pre-proceedings");
    MeetingMaker maker = new MeetingMaker(view, List.of(), Map.of(), true);
    ItemPage page =
        maker.item(
            view.items().get(0),
            List.of(
                decided(9, HELD.plusDays(1), "Issue", true),
                decided(3, HELD, "Start pre-proceedings", false),
                decided(8, HELD, "Hold a meeting of the family", false),
                decided(7, HELD.minusDays(20), "Wait", true)));
    assertEquals(
        List.of(
            "30 September 2014: Court meeting: Hold a meeting of the family (the meeting goes on)",
            "10 September 2014: Court meeting: Wait"),
        page.decided().stream().map(fact -> fact.name() + ": " + fact.value()).toList());
  }

  private static DecidedLine decided(int meeting, LocalDate on, String what, boolean ended) {
    return new DecidedLine(new MeetingId(new UUID(0, meeting)), MeetingKind.COURT, on, what, ended);
  }

  /** Ending the meeting, or searching for a child, does not empty who was there. */
  @Test
  void anotherFormOfThePageKeepsWhoWasThere() {
    MeetingView view = view(MeetingKind.COURT, THERE, null);
    Form ended = MeetingScreen.withAttendance(view, Form.prefilled(Map.of("version", "7")));
    assertEquals(THERE.present(), ended.value("present"));
    assertEquals(THERE.apologies(), ended.value("apologies"));
    Form emptied =
        MeetingScreen.withAttendance(view, Form.prefilled(Map.of("present", "", "apologies", "x")));
    assertEquals("", emptied.value("present"));
    assertEquals("x", emptied.value("apologies"));
  }

  private static ItemPage item(MeetingKind kind) {
    MeetingView view = view(kind, THERE, "Start pre-proceedings");
    return new MeetingMaker(view, List.of(), Map.of(), true).item(view.items().get(0));
  }

  private static String html(Role role) {
    return Pages.TEMPLATES
        .pagesMeetingItem(
            Frames.signedIn("Meeting", null, role, null, false),
            item(MeetingKind.GATEWAY),
            Form.EMPTY)
        .render();
  }

  /**
   * R-PRE-01: one form records the decision for brothers and sisters, and nobody writes it twice.
   */
  @Test
  void whatTheRegisterHoldsOfTheMeetingIsItsDecisionOfEachChild() {
    MeetingView view = view(MeetingKind.GATEWAY, THERE, null);
    ItemView item = view.items().get(0);
    Map<ChildId, GatewayOutcome> register = Map.of(item.child(), GatewayOutcome.ISSUE);
    Minutes minutes = new Minutes(view, List.of(), register, "officer", HELD);
    String decided = "Issue care proceedings (from the register of the gateway)";
    for (Document each : List.of(minutes.whole(), minutes.extract(item))) {
      assertTrue(said(each).contains("Decision: " + decided), said(each).toString());
    }
    MeetingMaker maker = new MeetingMaker(view, List.of(), register, true);
    assertEquals(decided, maker.meeting(null).rows().get(0).decided());
    assertEquals("Issue care proceedings", maker.item(item).registered());
    Minutes undecided =
        new Minutes(view, List.of(), Map.of(item.child(), GatewayOutcome.UNKNOWN), "officer", HELD);
    assertTrue(said(undecided.whole()).contains("No decision was taken."));
  }

  @Test
  void whatWasWrittenStandsBesideWhatTheRegisterHolds() {
    ItemView other = view(MeetingKind.GATEWAY, THERE, "Go to court at once").items().get(0);
    assertEquals(
        "Go to court at once. In the register of the gateway: Issue care proceedings.",
        GatewayRegister.decision(other, GatewayOutcome.ISSUE));
    ItemView same = view(MeetingKind.GATEWAY, THERE, "Issue care proceedings").items().get(0);
    assertEquals("Issue care proceedings", GatewayRegister.decision(same, GatewayOutcome.ISSUE));
    assertEquals("Go to court at once", GatewayRegister.decision(other, null));
  }
}
