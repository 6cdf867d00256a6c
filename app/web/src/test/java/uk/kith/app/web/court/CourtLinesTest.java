package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.court.engine.standing.Track;

/** The tag of a row of the court list: what it says was not missed was not. */
class CourtLinesTest {

  private static NextStepCell step(@Nullable String late, boolean byRules) {
    return new NextStepCell("Ring the school", null, null, null, late, byRules, null, "Add", "x");
  }

  private static String tag(Track track, @Nullable String late, boolean byRules) {
    return CourtLines.tag(track, step(late, byRules)).text();
  }

  @Test
  void anAgreedStepThatIsLateIsNotHiddenByDatesOfTheCourtThatWereMet() {
    assertEquals("Agreed step late", tag(Track.NONE_MISSED, "4 days late", false));
    assertEquals("No date missed so far", tag(Track.NONE_MISSED, null, false));
    assertEquals("No date missed so far", tag(Track.NONE_MISSED, "4 days late", true));
    assertEquals("Limit passed", tag(Track.LIMIT_PASSED, "4 days late", false));
  }
}
