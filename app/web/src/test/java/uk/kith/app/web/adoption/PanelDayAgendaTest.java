package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.PanelDays.PanelDay;
import uk.kith.matching.api.PanelDays.PanelItem;
import uk.kith.matching.engine.adoption.AdoptionPolicy;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.PanelBooking.Place;
import uk.kith.placements.api.Meetings.Wanted;

/** The panel of a day becomes the agenda of an adoption meeting. */
class PanelDayAgendaTest {

  private static final LocalDate PANEL = LocalDate.of(2014, 10, 16);
  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static ChildId id(int child) {
    return new ChildId(new UUID(1, child));
  }

  private static AdoptionLine line(int child) {
    return AnAdoptionLine.of(child)
        .sought(new FamilyFindingId(new UUID(2, 1)))
        .at(AdoptionStage.LINKED)
        .waiting(30L)
        .next("The panel looks at the match")
        .made();
  }

  private static PanelItem item(int link, Place place, int... children) {
    List<AdoptionLine> lines = Arrays.stream(children).mapToObj(PanelDayAgendaTest::line).toList();
    return new PanelItem(
        lines,
        new LinkView(
            new LinkId(new UUID(3, link)),
            new FamilyFindingId(new UUID(2, 1)),
            lines.stream().map(line -> line.child().id()).toList(),
            new HouseholdId(new UUID(4, link)),
            "P" + link,
            "The Alders",
            LinkState.PANEL,
            TODAY,
            0,
            List.of(),
            List.of(),
            List.of()),
        place,
        PANEL,
        List.of(),
        LinkState.PANEL,
        TODAY);
  }

  private static Agenda agenda(PanelItem... items) {
    return PanelDayAgenda.agenda(List.of(items), PANEL, TODAY, AdoptionPolicy.DEFAULTS);
  }

  /** Brothers and sisters of one link are items of their own, in the order of the agenda. */
  @Test
  void everyChildOfALinkOfThePanelIsAnItem() {
    Agenda agenda = agenda(item(7, Place.ON, 2, 1), item(8, Place.ON, 3));
    assertEquals(
        List.of(id(2), id(1), id(3)), agenda.wanted().stream().map(Wanted::child).toList());
  }

  @Test
  void whatStandsThereNamesTheFamilyByItsNumberAlone() {
    String standing = agenda(item(7, Place.ON, 1)).wanted().get(0).standing();
    assertTrue(standing.startsWith("Match with P7. Not recorded: "), standing);
    assertTrue(standing.contains("R-ADOPT-10"), standing);
    assertFalse(standing.contains("Alders"), standing);
    assertFalse(standing.contains("R-1"), standing);
  }

  @Test
  void aChildWithTwoFamiliesStandsOnceWithBoth() {
    Agenda agenda = agenda(item(7, Place.ON, 1), item(8, Place.ON, 1));
    assertEquals(1, agenda.total());
    assertTrue(agenda.wanted().get(0).standing().contains("Match with P8."));
  }

  /** What was put off had been on the agenda; a booking that was a mistake had not. */
  @Test
  void aBookingThatWasTakenBackComesToNoMeeting() {
    Agenda agenda = agenda(item(7, Place.TAKEN_BACK, 1), item(8, Place.MOVED, 2));
    assertEquals(List.of(id(2)), agenda.wanted().stream().map(Wanted::child).toList());
  }

  @Test
  void theMeetingIsOfTheDayOfThePanel() {
    PanelDayAgenda source = new PanelDayAgenda();
    Form asked =
        Form.prefilled(Map.of("panel-day", "16", "panel-month", "10", "panel-year", "2014"));
    assertEquals(PANEL, source.heldOn(asked, TODAY));
    assertEquals("Adoption panel, 16 October 2014", source.words(asked));
    assertEquals("/adoption/panel?panel-day=16&panel-month=10&panel-year=2014", source.href(asked));
    assertTrue(source.isSealed());
  }

  @Test
  void panelsToComeStandApartFromThoseThatHaveBeen() {
    PanelDayList list =
        PanelDayList.of(
            List.of(
                new PanelDay(PANEL.plusDays(14), 1, 0),
                new PanelDay(PANEL, 2, 0),
                new PanelDay(TODAY, 1, 1),
                new PanelDay(LocalDate.of(2014, 9, 19), 3, 2),
                new PanelDay(LocalDate.of(2014, 8, 15), 1, 1)),
            TODAY);
    assertEquals(
        List.of("30 September 2014", "16 October 2014", "30 October 2014"),
        list.coming().stream().map(PanelDayList.Row::day).toList());
    assertEquals(
        List.of("19 September 2014", "15 August 2014"),
        list.past().stream().map(PanelDayList.Row::day).toList());
    assertEquals("3", list.past().get(0).links());
    assertEquals("2", list.past().get(0).recommended());
  }
}
