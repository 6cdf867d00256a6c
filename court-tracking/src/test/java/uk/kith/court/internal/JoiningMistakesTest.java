package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.internal.ACase.ENTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.JoinProceedings;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;

/** R-COURT-01, R-COURT-08: the day on which a child joined, recorded by mistake. */
class JoiningMistakesTest {

  private static final LocalDate ISSUED = LocalDate.of(2014, 9, 1);
  private static final LocalDate JOINED = LocalDate.of(2014, 10, 1);
  private static final String WHY = "Read from the wrong letter";

  private final ChildId child = new ChildId(new UUID(0, 2));
  private final ChildId sister = new ChildId(new UUID(0, 3));
  private final Proceedings proceedings = proceedings();

  private Proceedings proceedings() {
    Proceedings it = ACase.issued(ProceedingsKind.CARE, ISSUED, child);
    it.join(new JoinProceedings(List.of(sister), JOINED), ENTRY);
    return it;
  }

  private String correct(ChildId of, @Nullable LocalDate right) {
    return assertThrows(Invalid.class, () -> proceedings.correctJoining(of, right, WHY, ENTRY))
        .errors()
        .get(0)
        .code();
  }

  /** An end of a day is refused to who joined after it: so it tells from when a child is in. */
  private boolean isInOn(ChildId who, LocalDate day) {
    try {
      proceedings.dispose(List.of(who), day, null);
      proceedings.takeBackEnd(who, WHY, ENTRY);
      return true;
    } catch (Invalid notYet) {
      return false;
    }
  }

  @Test
  void aWrongDayOfJoiningGivesWayToTheRightOne() {
    proceedings.correctJoining(sister, LocalDate.of(2014, 9, 10), WHY, ENTRY);
    assertEquals(false, isInOn(sister, LocalDate.of(2014, 9, 9)));
    assertTrue(isInOn(sister, LocalDate.of(2014, 9, 10)));
    proceedings.correctJoining(sister, LocalDate.of(2014, 10, 20), WHY, ENTRY);
    assertEquals(false, isInOn(sister, LocalDate.of(2014, 10, 19)));
  }

  @Test
  void whoWasInItFromTheBeginningDidNotJoinAndTheOtherWayRound() {
    proceedings.correctJoining(sister, null, WHY, ENTRY);
    assertTrue(isInOn(sister, ISSUED));
    assertEquals("same", correct(sister, ISSUED));
    proceedings.correctJoining(child, JOINED, WHY, ENTRY);
    assertEquals(false, isInOn(child, JOINED.minusDays(1)));
  }

  @Test
  void theSameDayADayBeforeTheCaseAndNoReasonAreRefused() {
    assertEquals("same", correct(sister, JOINED));
    assertEquals("same", correct(child, null));
    assertEquals("before-start", correct(sister, ISSUED.minusDays(1)));
    assertThrows(
        Invalid.class, () -> proceedings.correctJoining(sister, ISSUED.plusDays(1), " ", ENTRY));
    assertThrows(
        NotFound.class,
        () -> proceedings.correctJoining(new ChildId(new UUID(0, 9)), JOINED, WHY, ENTRY));
  }

  @Test
  void nothingRecordedOfTheChildComesToStandBeforeTheRightDay() {
    proceedings.dispose(List.of(sister), LocalDate.of(2014, 10, 15), null);
    assertEquals("recorded-before", correct(sister, LocalDate.of(2014, 10, 16)));
    proceedings.correctJoining(sister, LocalDate.of(2014, 10, 15), WHY, ENTRY);
  }
}
