package uk.kith.placements.engine.life;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.life.Absence.Kind;

/**
 * R-PERM-32: what is recorded of a missing child tells when it was missing and when it was back.
 */
class AbsenceOrderTest {

  private final List<Absence> told = new ArrayList<>();
  private final List<Life.Entry> life = new ArrayList<>();

  @Test
  void nobodyComesBackWithoutHavingGone() {
    refused("not recorded as missing on 20 September 2014", LifeEvent.CAME_BACK, 20);
    happened(LifeEvent.WENT_MISSING, 22);
    refused("not recorded as missing", LifeEvent.CAME_BACK, 20);
    taken(LifeEvent.CAME_BACK, 22);
    taken(LifeEvent.CAME_BACK, 25);
    happened(LifeEvent.CAME_BACK, 25);
    refused("not recorded as missing", LifeEvent.CAME_BACK, 24);
    refused("not recorded as missing", LifeEvent.CAME_BACK, 25);
    refused("not recorded as missing", LifeEvent.CAME_BACK, 26);
    refused("not recorded as away", LifeEvent.BACK_FROM_AWAY, 24);
  }

  @Test
  void nobodyGoesMissingTwice() {
    happened(LifeEvent.WENT_MISSING, 22);
    refused("recorded as missing since 22 September 2014.", LifeEvent.WENT_MISSING, 22);
    refused("recorded as missing since 22 September 2014.", LifeEvent.WENT_MISSING, 23);
    taken(LifeEvent.WENT_MISSING, 20);
    happened(LifeEvent.CAME_BACK, 25);
    refused("22 September 2014, until 25 September 2014", LifeEvent.WENT_MISSING, 23);
    taken(LifeEvent.WENT_MISSING, 25);
  }

  @Test
  void anEarlierTimeCanBeRecordedLater() {
    happened(LifeEvent.WENT_MISSING, 22);
    happened(LifeEvent.WENT_MISSING, 10);
    taken(LifeEvent.CAME_BACK, 12);
  }

  @Test
  void whoIsMissingIsNotInterviewedOfItsReturn() {
    taken(LifeEvent.RETURN_INTERVIEW_HELD, 27);
    happened(LifeEvent.WENT_MISSING, 26);
    taken(LifeEvent.RETURN_INTERVIEW_HELD, 26);
    refused("missing on 27 September 2014, since 26", LifeEvent.RETURN_INTERVIEW_HELD, 27);
    refused("came back", LifeEvent.RETURN_INTERVIEW_OFFERED, 27);
    refused("came back", LifeEvent.RETURN_INTERVIEW_DECLINED, 28);
    happened(LifeEvent.CAME_BACK, 28);
    taken(LifeEvent.RETURN_INTERVIEW_DECLINED, 28);
  }

  @Test
  void whatTheCaseSystemTellsIsKnown() {
    told.add(new Absence(Kind.MISSING, day(3), day(5)));
    taken(LifeEvent.CAME_BACK, 5);
    refused("until 5 September 2014", LifeEvent.WENT_MISSING, 4);
    refused("not recorded as missing", LifeEvent.CAME_BACK, 6);
    told.add(new Absence(Kind.NOT_TOLD, day(10), null));
    taken(LifeEvent.CAME_BACK, 11);
    taken(LifeEvent.BACK_FROM_AWAY, 11);
  }

  @Test
  void everythingElseComesBeforeOrAfter() {
    happened(LifeEvent.WENT_MISSING, 22);
    taken(LifeEvent.CASE_REVIEWED, 23);
    taken(LifeEvent.WENT_AWAY, 23);
  }

  private void taken(LifeEvent event, int on) {
    assertNull(against(event, on));
  }

  private void refused(String words, LifeEvent event, int on) {
    String against = String.valueOf(against(event, on));
    assertTrue(against.contains(words), against);
  }

  private @Nullable String against(LifeEvent event, int on) {
    Life known = new Life(life);
    return AbsenceOrder.against(event, day(on), Absence.of(told, known), known);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2014, 9, day);
  }

  private void happened(LifeEvent event, int on) {
    life.add(new Life.Entry(event, day(on), LifeDetails.NONE));
  }
}
