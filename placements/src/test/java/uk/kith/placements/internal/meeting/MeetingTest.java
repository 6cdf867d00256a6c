package uk.kith.placements.internal.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.Meetings.Attendance;
import uk.kith.placements.api.Meetings.Minuted;
import uk.kith.placements.api.Meetings.StartMeeting;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.engine.action.MeetingKind;
import uk.kith.placements.internal.facts.Recording;

/** What can be put right in a meeting while it goes on, and what cannot once it has ended. */
class MeetingTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final Recording NOW = new Recording(Instant.EPOCH, "court-officer", null);
  private static final ChildId AVA = new ChildId(new UUID(0, 1));
  private static final ChildId NOAH = new ChildId(new UUID(0, 2));

  private static Meeting of(MeetingKind kind) {
    return from(kind, "Court list");
  }

  private static Meeting from(MeetingKind kind, String agendaFrom) {
    return new Meeting(
        new LocalAuthority("E08000018"),
        new StartMeeting(
            kind,
            DAY,
            "M. Shaw",
            agendaFrom,
            List.of(new Wanted(AVA, "Week 12 of 26."), new Wanted(NOAH, "Week 12 of 26."))),
        NOW);
  }

  private static AgendaItem item(Meeting meeting, ChildId child) {
    return meeting.items().stream().filter(i -> i.child().equals(child)).findFirst().orElseThrow();
  }

  @Test
  void takesTheKindDayAndChairThatItShouldHaveHad() {
    Meeting meeting = of(MeetingKind.GATEWAY);
    meeting.putRight(0, MeetingKind.COURT, DAY.minusDays(1), "A. Khan");
    assertEquals(MeetingKind.COURT, meeting.kind());
    assertEquals(DAY.minusDays(1), meeting.heldOn());
    assertEquals("A. Khan", meeting.chair());
    assertEquals("Week 12 of 26.", item(meeting, AVA).standing());
  }

  @Test
  void refusesWhoReadAnOlderVersionAndAnythingOnceItHasEnded() {
    Meeting meeting = of(MeetingKind.COURT);
    assertThrows(Conflict.class, () -> meeting.putRight(7, MeetingKind.GATEWAY, DAY, "M. Shaw"));
    assertThrows(Conflict.class, () -> item(meeting, AVA).takeOff(7));
    meeting.end(0, true, NOW);
    assertThrows(Conflict.class, () -> meeting.putRight(0, MeetingKind.GATEWAY, DAY, "M. Shaw"));
    assertEquals(MeetingKind.COURT, meeting.kind());
  }

  /** Whoever ends it without saying who was there does so knowingly, by form or program. */
  @Test
  void endsWithNobodyPresentOnlyWhereThatIsSaid() {
    Meeting meeting = of(MeetingKind.COURT);
    Invalid refused = assertThrows(Invalid.class, () -> meeting.end(0, false, NOW));
    assertEquals("nobody", refused.errors().get(0).field());
    assertNull(meeting.endedAt());
    assertThrows(Conflict.class, () -> meeting.end(7, false, NOW), "changed meanwhile");
    meeting.end(0, true, NOW);
    assertEquals(NOW.at(), meeting.endedAt());
  }

  @Test
  void takesWhoWasThereUntilItEnds() {
    Meeting meeting = of(MeetingKind.COURT);
    assertEquals(Attendance.NOT_RECORDED, meeting.attendance());
    Attendance there = new Attendance("M. Shaw, chair", null);
    meeting.attended(0, there);
    assertEquals(there, meeting.attendance());
    assertThrows(Conflict.class, () -> meeting.attended(7, Attendance.NOT_RECORDED));
    meeting.end(0, false, NOW);
    assertThrows(Conflict.class, () -> meeting.attended(0, Attendance.NOT_RECORDED));
    assertEquals(there, meeting.attendance());
  }

  /** Who wrote the one is not said to have written the other. */
  @Test
  void noteAndDecisionAreEachOfWhoWroteThem() {
    AgendaItem ava = item(of(MeetingKind.GATEWAY), AVA);
    Recording later = new Recording(Instant.EPOCH.plusSeconds(60), "lawyer", null);
    ava.write(0, new Minuted("No change", null), NOW);
    ava.write(0, new Minuted("No change", "Issue"), later);
    assertEquals("court-officer", ava.notedBy());
    assertEquals("lawyer", ava.decidedBy());
    ava.write(0, new Minuted("No change", null), later);
    assertNull(ava.decision());
    assertNull(ava.decidedBy());
    assertEquals("court-officer", ava.notedBy());
  }

  @Test
  void isSealedWhenItBecomesAnAdoptionMeeting() {
    Meeting meeting = of(MeetingKind.PERMANENCE);
    assertFalse(meeting.isSealed());
    meeting.putRight(0, MeetingKind.ADOPTION, DAY, "M. Shaw");
    assertTrue(meeting.isSealed());
    assertEquals("Week 12 of 26.", item(meeting, AVA).standing());
  }

  /** Where a child stood may tell of its links, and so of adopters. */
  @Test
  void forgetsWhereTheChildrenStoodWhenAnAdoptionMeetingIsOpened() {
    Meeting meeting = of(MeetingKind.ADOPTION);
    item(meeting, AVA).write(0, new Minuted("Her school was asked", "Wait"), NOW);
    meeting.putRight(0, MeetingKind.PERMANENCE, DAY, "M. Shaw");
    assertFalse(meeting.isSealed());
    assertEquals("", item(meeting, AVA).standing());
    assertEquals("Her school was asked", item(meeting, AVA).note());
  }

  /** What was chosen from the board of family finding exists only for who may see adopters. */
  @Test
  void forgetsWhatWasChosenFromItsListWhenAnAdoptionMeetingIsOpened() {
    Meeting board = from(MeetingKind.ADOPTION, "Family finding: Link agreed, Family AF12");
    board.putRight(0, MeetingKind.COURT, DAY, "M. Shaw");
    assertEquals("Family finding", board.agendaFrom());
    Meeting told = from(MeetingKind.ADOPTION, "Links of family AF12");
    told.putRight(0, MeetingKind.COURT, DAY, "M. Shaw");
    assertEquals("Another list", told.agendaFrom());
    Meeting open = from(MeetingKind.COURT, "Court list: late");
    open.putRight(0, MeetingKind.ADOPTION, DAY, "M. Shaw");
    assertEquals("Court list: late", open.agendaFrom());
  }

  /** Two records that were on it became one child. */
  @Test
  void aChildOfTwoItemsIsNotPutBackBesideItself() {
    Meeting meeting =
        new Meeting(
            new LocalAuthority("E08000018"),
            new StartMeeting(
                MeetingKind.COURT, DAY, "M. Shaw", "Court list", List.of(new Wanted(AVA, ""))),
            NOW);
    AgendaItem ava = item(meeting, AVA);
    ava.takeOff(0);
    meeting.add(new Wanted(AVA, ""));
    assertTrue(meeting.findTakenOff(AVA).isEmpty());
    assertThrows(Conflict.class, () -> meeting.add(new Wanted(AVA, "")));
  }

  @Test
  void aChildWhoWasTakenOffComesBackWithItsNoteAndIsNoSecondItem() {
    Meeting meeting = of(MeetingKind.COURT);
    AgendaItem ava = item(meeting, AVA);
    ava.write(0, new Minuted("Bundle is short", null), NOW);
    ava.takeOff(0);
    assertSame(ava, meeting.findTakenOff(AVA).orElseThrow());
    assertTrue(meeting.findTakenOff(NOAH).isEmpty());
    ava.putBack();
    assertEquals("Bundle is short", ava.note());
    assertThrows(Conflict.class, () -> meeting.add(new Wanted(AVA, "")));
    assertEquals(2, meeting.items().size());
  }
}
