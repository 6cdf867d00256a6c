package uk.kith.court.internal.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.court.internal.trackers.ATracker.AMY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.trackers.ChildIndex;
import uk.kith.placements.engine.trackers.TrackedChild;

/** Whom a row names, the unborn among them. */
class ChildIndexTest {

  private static final TrackedChild UNBORN =
      new TrackedChild(
          new ChildId(new UUID(0, 7)), "P2007", "", "Shaw", Birth.due(LocalDate.of(2014, 11, 18)));

  private static ChildIndex.Found find(String heads, String line) {
    return new ChildIndex(List.of(AMY, UNBORN))
        .find(ATracker.read(Tracker.LEGAL_TRACKER, heads, line).rows().get(0));
  }

  @Test
  void anUnbornChildIsFoundByItsNumberWhateverTheDaySaysOfIt() {
    assertEquals(UNBORN, find("Number,DOB", "P2007,").child());
    assertEquals(UNBORN, find("Number,DOB", "P2007,EDD 18/11/2014").child());
    assertEquals(
        UNBORN,
        find("Number,DOB", "P2007,12/11/2014").child(),
        "born since, six days early: Kith does not know it yet");
  }

  @Test
  void anUnbornChildIsFoundByFamilyNameAndTheDayOnWhichItIsDue() {
    String heads = "Forename,Surname,DOB/EDD";
    assertEquals(UNBORN, find(heads, "Unborn,Shaw,EDD: 18/11/2014").child());
    assertEquals(UNBORN, find(heads, "Baby,Shaw,18/11/2014").child());
    assertEquals(UNBORN, find(heads, ",Shaw,due 2014-11-18").child());
    ChildIndex.Found other = find(heads, "Unborn,Shaw,EDD 19/11/2014");
    assertNull(other.child());
    assertNotNull(other.wrong());
  }

  @Test
  void aBornChildIsNotFoundUnderAnotherFirstName() {
    assertNull(find("Forename,Surname,DOB", "Baby,Brook,02/05/2010").child());
    assertEquals(AMY, find("Forename,Surname,DOB", "amy,Brook,02/05/2010").child());
  }
}
