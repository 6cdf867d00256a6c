package uk.kith.matching.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.engine.Verdict.Possible;

class RunPagesTest {

  private static final RunView RUN =
      new RunView(
          new RunId(new UUID(1, 1)),
          new SearchId(new UUID(1, 2)),
          LocalDate.of(2014, 9, 30),
          3,
          List.of(
              new RunView.Group(Possible.WITH_APPROVAL, null, "", 50),
              new RunView.Group(Possible.YES, null, "", 45)),
          Set.of(),
          List.of());

  private final RunPages first = new RunPages(0, 0, 0, null);

  @Test
  void aHomeIsShownOnThePageOnWhichItStands() {
    assertEquals(0, first.at(RUN, home(20, Possible.YES)).possible());
    assertEquals(1, first.at(RUN, home(21, Possible.YES)).possible());
    assertEquals(0, first.at(RUN, home(46, Possible.WITH_APPROVAL)).approval());
    assertEquals(2, first.at(RUN, home(86, Possible.WITH_APPROVAL)).approval());
    assertEquals(first, first.at(RUN, home(300, Possible.NO)));
  }

  @Test
  void refusesPagesBeforeTheFirst() {
    assertThrows(IllegalArgumentException.class, () -> new RunPages(0, 0, -1, null));
  }

  private static RunView.Home home(int rank, Possible possible) {
    return new RunView.Home(
        rank,
        new OptionsView.Item(
            new HouseholdId(new UUID(1, rank)),
            possible,
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            null,
            null,
            null,
            List.of(),
            false));
  }
}
