package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.matching.engine.adoption.Link.Moved;
import uk.kith.matching.engine.adoption.PanelBooking.Place;

/** To which panels a link belongs, whatever becomes of it. */
class PanelBookingTest {

  private static final LocalDate FIRST = LocalDate.of(2014, 9, 19);
  private static final LocalDate SECOND = LocalDate.of(2014, 10, 16);
  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static Link link(Map<LinkStep, LocalDate> done, Moved... since) {
    List<Moved> moves = new ArrayList<>();
    moves.add(Moved.to(LinkState.SUGGESTED, LocalDate.of(2014, 6, 2)));
    moves.add(Moved.to(LinkState.LINKED, LocalDate.of(2014, 7, 1)));
    moves.addAll(List.of(since));
    return new Link(
        new LinkId(new UUID(1, 1)), new HouseholdId(new UUID(2, 2)), moves, done, SECOND);
  }

  private static PanelBooking booked(LocalDate day, @Nullable LocalDate closedOn) {
    return new PanelBooking(day, closedOn, false);
  }

  private static Map<LocalDate, Place> days(Link link, PanelBooking... bookings) {
    return PanelBooking.days(link, List.of(bookings), TODAY);
  }

  @Test
  void aBookingThatHoldsIsOnTheAgendaOfItsDayAlone() {
    assertEquals(Map.of(SECOND, Place.ON), days(link(Map.of()), booked(SECOND, null)));
  }

  @Test
  void theAgendaOfAPastDayKeepsWhatWasRecommendedMatchedPlacedOrEndedSince() {
    for (Moved since :
        List.of(
            Moved.to(LinkState.MATCHED, LocalDate.of(2014, 9, 26)),
            Moved.to(LinkState.MATCHED, FIRST),
            new Moved(LinkState.ENDED, LocalDate.of(2014, 9, 22), "They withdrew", null),
            new Moved(LinkState.ENDED, FIRST, "The panel did not recommend it", null))) {
      assertEquals(
          Map.of(FIRST, Place.ON),
          days(link(Map.of(LinkStep.PANEL_RECOMMENDED, FIRST), since), booked(FIRST, null)),
          since.toString());
      assertEquals(
          Map.of(FIRST, Place.ON),
          days(link(Map.of(), since), booked(FIRST, null)),
          since.toString());
    }
  }

  /** On the day of the panel or later, the link had been on its agenda. */
  @Test
  void aMatchThatWasPutOffStaysOnTheAgendaOfTheDayAndComesToTheNext() {
    assertEquals(
        Map.of(FIRST, Place.MOVED, SECOND, Place.ON),
        days(link(Map.of()), booked(FIRST, FIRST.plusDays(1)), booked(SECOND, null)));
    assertEquals(
        Map.of(FIRST, Place.MOVED, SECOND, Place.ON),
        days(link(Map.of()), booked(FIRST, FIRST), booked(SECOND, null)));
  }

  @Test
  void aBookingThatWasMovedBeforeItsDayLeavesNothingThere() {
    assertEquals(
        Map.of(SECOND, Place.ON),
        days(link(Map.of()), booked(FIRST, FIRST.minusDays(1)), booked(SECOND, null)));
  }

  /** The real clock of a demonstration runs long after its business date. */
  @Test
  void aPanelToComeHasOnlyWhatIsBookedToItNow() {
    assertEquals(Map.of(), days(link(Map.of()), booked(SECOND, LocalDate.of(2026, 11, 28))));
  }

  @Test
  void aBookingThatWasTakenBackAfterItsDayIsToldAsThat() {
    assertEquals(
        Map.of(FIRST, Place.TAKEN_BACK),
        days(link(Map.of()), new PanelBooking(FIRST, FIRST.plusDays(2), true)));
  }

  @Test
  void theSameDaySaidTwiceStandsOnce() {
    assertEquals(
        Map.of(FIRST, Place.ON),
        days(link(Map.of()), booked(FIRST, FIRST.plusDays(2)), booked(FIRST, null)));
  }

  @Test
  void aPanelThatRecommendedAMatchHadItBeforeItAlsoWithoutABooking() {
    assertEquals(Map.of(FIRST, Place.ON), days(link(Map.of(LinkStep.PANEL_RECOMMENDED, FIRST))));
  }

  @Test
  void aLinkThatHadEndedOrWasDecidedOnComesToNoLaterPanel() {
    assertEquals(
        Map.of(),
        days(
            link(Map.of(), new Moved(LinkState.ENDED, FIRST.minusDays(1), "They withdrew", null)),
            booked(FIRST, null),
            booked(SECOND, null)));
    assertEquals(
        Map.of(),
        days(
            link(Map.of(), Moved.to(LinkState.MATCHED, FIRST.minusDays(1))),
            booked(FIRST, null),
            booked(SECOND, null)));
  }
}
