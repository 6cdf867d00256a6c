package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.kith.court.internal.ACase.ENTRY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.service.Invalid;

/** R-COURT-22: a direction that is recorded twice counts twice. */
class DirectionTwiceTest {

  private static final LocalDate ISSUED = LocalDate.of(2014, 9, 1);
  private static final LocalDate DUE = LocalDate.of(2014, 11, 19);

  private final Proceedings care = ACase.issued(ISSUED);

  private DirectionId bundle;

  @BeforeEach
  void theBundleWasDirected() {
    bundle = care.direct(direction(Assignee.LOCAL_AUTHORITY, "File the bundle", DUE), ENTRY);
  }

  private static GiveDirection direction(Assignee assignee, String text, LocalDate due) {
    return new GiveDirection(assignee, text, ISSUED, new Due(due, null));
  }

  private void isAsked(GiveDirection again) {
    Invalid asked = assertThrows(Invalid.class, () -> care.expectNew(List.of(again)));
    assertEquals("stands", asked.errors().get(0).code());
  }

  @Test
  void theSameIsAskedAboutHoweverItIsWritten() {
    Invalid asked =
        assertThrows(
            Invalid.class,
            () ->
                care.expectNew(
                    List.of(
                        direction(Assignee.CAFCASS, "File the analysis", DUE),
                        direction(Assignee.LOCAL_AUTHORITY, "file the bundle.", DUE))));
    assertEquals(
        "Recorded already: “file the bundle.”, due 19 November 2014. Leave it out, or say that the"
            + " court ordered it again",
        asked.errors().get(0).message());
  }

  @Test
  void anotherDayOtherPeopleOrOtherWordsAreNew() {
    assertDoesNotThrow(
        () ->
            care.expectNew(
                List.of(
                    direction(Assignee.LOCAL_AUTHORITY, "File the bundle", DUE.plusDays(1)),
                    direction(Assignee.CAFCASS, "File the bundle", DUE),
                    direction(Assignee.LOCAL_AUTHORITY, "File the evidence", DUE))));
  }

  @Test
  void theDayThatAVariationSetIsItsDayToo() {
    care.direction(bundle).vary(ISSUED.plusDays(20), new Due(DUE.plusDays(7), null), ENTRY);
    isAsked(direction(Assignee.LOCAL_AUTHORITY, "File the bundle", DUE));
    isAsked(direction(Assignee.LOCAL_AUTHORITY, "File the bundle", DUE.plusDays(7)));
  }

  @Test
  void whatTheCourtTookBackIsOrderedAnew() {
    care.direction(bundle).withdraw(ISSUED.plusDays(20));
    assertDoesNotThrow(
        () -> care.expectNew(List.of(direction(Assignee.LOCAL_AUTHORITY, "File the bundle", DUE))));
  }
}
