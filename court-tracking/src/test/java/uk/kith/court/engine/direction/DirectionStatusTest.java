package uk.kith.court.engine.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.court.engine.direction.DirectionStatus.FILED;
import static uk.kith.court.engine.direction.DirectionStatus.MISTAKEN;
import static uk.kith.court.engine.direction.DirectionStatus.MOVES;
import static uk.kith.court.engine.direction.DirectionStatus.ORDERED;
import static uk.kith.court.engine.direction.DirectionStatus.VARIED;
import static uk.kith.court.engine.direction.DirectionStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.ApplicationStatus;
import uk.kith.kernel.Move;

/** The moves of directions (R-COURT-22, -24) and of applications within proceedings. */
class DirectionStatusTest {

  @Test
  void onlyAnOpenDirectionIsVariedFiledOrTakenBackByTheCourt() {
    assertEquals(EnumSet.of(VARIED, FILED, WITHDRAWN, MISTAKEN), to(ORDERED));
    assertEquals(EnumSet.of(VARIED, FILED, WITHDRAWN, MISTAKEN), to(VARIED));
  }

  @Test
  void aFilingCanBeTakenBackAndNothingElseFollowsIt() {
    assertEquals(EnumSet.of(ORDERED, VARIED, MISTAKEN), to(FILED));
    assertEquals(EnumSet.of(MISTAKEN), to(WITHDRAWN));
    assertEquals(Set.of(), to(MISTAKEN));
  }

  @Test
  void anApplicationIsDecidedOnce() {
    assertEquals(
        Set.of(ApplicationStatus.MISTAKEN),
        ApplicationStatus.MOVES.from(ApplicationStatus.GRANTED).stream()
            .map(Move::to)
            .collect(Collectors.toSet()));
    assertEquals(3, ApplicationStatus.MOVES.from(ApplicationStatus.MADE).size());
  }

  private static Set<DirectionStatus> to(DirectionStatus from) {
    return MOVES.from(from).stream().map(Move::to).collect(Collectors.toSet());
  }
}
