package uk.kith.placements.engine.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.life.Absence.Kind;

class AbsenceTest {

  private final List<Absence> told = new ArrayList<>();
  private final List<Life.Entry> life = new ArrayList<>();

  @Test
  void anEpisodeLastsFromGoingToComingBack() {
    happened(LifeEvent.WENT_MISSING, 3);
    assertEquals("MISSING 3-", line());
    happened(LifeEvent.CAME_BACK, 5);
    happened(LifeEvent.CAME_BACK, 9);
    assertEquals("MISSING 3-5", line());
    happened(LifeEvent.WENT_MISSING, 9);
    assertEquals("MISSING 3-5, MISSING 9-9", line());
  }

  @Test
  void whoGoesTwiceWithoutComingBackIsMissingOnce() {
    happened(LifeEvent.WENT_MISSING, 3);
    happened(LifeEvent.WENT_MISSING, 4);
    happened(LifeEvent.CAME_BACK, 5);
    happened(LifeEvent.WENT_MISSING, 5);
    assertEquals("MISSING 3-5, MISSING 5-5", line());
    assertEquals("", now(5));
    assertEquals("MISSING 3", now(4));
  }

  @Test
  void whoIsAwayIsBackOrMissingFromThenOn() {
    happened(LifeEvent.WENT_AWAY, 3);
    happened(LifeEvent.BACK_FROM_AWAY, 4);
    happened(LifeEvent.WENT_AWAY, 6);
    happened(LifeEvent.WENT_MISSING, 7);
    happened(LifeEvent.BACK_FROM_AWAY, 8);
    assertEquals("AWAY 3-4, AWAY 6-7, MISSING 7-", line());
  }

  @Test
  void whatTheCaseSystemTellsTooStandsOnceAndItsOpenOnesAreEnded() {
    told.add(new Absence(Kind.MISSING, day(3), day(5)));
    told.add(new Absence(Kind.MISSING, day(10), null));
    happened(LifeEvent.WENT_MISSING, 3);
    happened(LifeEvent.WENT_MISSING, 4);
    happened(LifeEvent.CAME_BACK, 12);
    assertEquals("MISSING 3-5, MISSING 10-12", line());
  }

  /** Recorded in Kith on the 9th; the case system tells the 10th to the 12th of it. */
  @Test
  void anEndThatTheCaseSystemTellsEndsWhatPeopleRecorded() {
    told.add(new Absence(Kind.MISSING, day(10), day(12)));
    happened(LifeEvent.WENT_MISSING, 9);
    assertEquals("MISSING 9-12", line());
    assertEquals("", now(13));
  }

  /** The end of the first was never told; whoever goes again was back meanwhile. */
  @Test
  void whatIsToldAsAnotherEpisodeIsOne() {
    told.add(new Absence(Kind.MISSING, day(1), null));
    told.add(new Absence(Kind.MISSING, day(10), day(12)));
    assertEquals("MISSING 1-, MISSING 10-12", line());
    assertEquals("", now(20));
    assertEquals("MISSING 1", now(5));
  }

  @Test
  void onTheDayOfReturnTheChildIsBack() {
    Absence absence = new Absence(Kind.MISSING, day(3), day(5));
    assertFalse(absence.holds(day(2)));
    assertTrue(absence.holds(day(4)));
    assertFalse(absence.holds(day(5)));
    assertTrue(new Absence(Kind.AWAY, day(3), null).holds(day(30)));
  }

  private String line() {
    return String.join(
        ", ",
        Absence.of(told, new Life(life)).stream()
            .map(each -> each.kind() + " " + of(each.from()) + "-" + of(each.until()))
            .toList());
  }

  private String now(int day) {
    return Absence.on(day(day), Absence.of(told, new Life(life)))
        .map(each -> each.kind() + " " + of(each.from()))
        .orElse("");
  }

  private static String of(@Nullable LocalDate day) {
    return day == null ? "" : Integer.toString(day.getDayOfMonth());
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2014, 9, day);
  }

  private void happened(LifeEvent event, int on) {
    life.add(new Life.Entry(event, day(on), LifeDetails.NONE));
  }
}
