package uk.kith.app.web.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.app.web.Frames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Meetings.Attendance;
import uk.kith.placements.api.Meetings.ItemView;
import uk.kith.placements.api.Meetings.MeetingView;
import uk.kith.placements.engine.action.MeetingKind;

/** What a meeting decides on is recorded one link away from the child of its agenda. */
class ItemLinksTest {

  private static final ChildId CHILD = new ChildId(new UUID(0, 1));
  private static final String HREF = "/children/" + CHILD;

  @ParameterizedTest
  @CsvSource({
    "GATEWAY, Decisions of the legal gateway, /gateway-decisions",
    "COURT, Proceedings in court, /proceedings",
    "PERMANENCE, Permanence, /permanence"
  })
  void eachKindOfMeetingLeadsToWhatItDecidesOn(MeetingKind kind, String text, String path) {
    ItemPage.Link first = MeetingMaker.links(kind, CHILD).get(0);
    assertEquals(text, first.text());
    assertEquals(HREF + path, first.href());
    assertEquals(HREF + "/timeline", MeetingMaker.links(kind, CHILD).get(1).href());
  }

  /** An approver reads the minutes of a permanence meeting, and opens no page of permanence. */
  @Test
  void nobodyIsLedToAPageThatTheyDoNotOpen() {
    assertTrue(html(Role.COURT_OFFICER).contains("href=\"" + HREF + "/permanence\""));
    assertFalse(html(Role.APPROVER).contains("href=\"" + HREF + "/permanence\""));
    assertTrue(html(Role.APPROVER).contains("href=\"" + HREF + "/timeline\""));
  }

  private static String html(Role role) {
    ItemView item =
        new ItemView(
            new AgendaItemId(new UUID(0, 2)),
            CHILD,
            "",
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            1);
    MeetingView view =
        new MeetingView(
            new MeetingId(new UUID(0, 3)),
            MeetingKind.PERMANENCE,
            LocalDate.of(2014, 9, 30),
            "R. Ashe",
            "Permanence",
            "officer",
            Instant.EPOCH,
            null,
            null,
            Attendance.NOT_RECORDED,
            List.of(item),
            List.of(),
            List.of(),
            1);
    return Pages.TEMPLATES
        .pagesMeetingItem(
            Frames.signedIn("Meeting", null, role, null, false),
            new MeetingMaker(view, List.of(), Map.of(), false).item(item),
            Form.EMPTY)
        .render();
  }
}
