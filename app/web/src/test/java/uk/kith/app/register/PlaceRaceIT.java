package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Conflict;

/** R-PLACE-38: a place is never offered twice, however many accept it at once. */
@ArquillianTest
class PlaceRaceIT {

  private static final int ROUNDS = 200;

  /** As many as the pool of connections serves without making anybody come back later. */
  private static final int CROWD = 16;

  @Resource ManagedExecutorService threads;
  @Inject Register register;

  @Test
  void ofTwoOfficersWhoAcceptOnePlaceAtOnceOneWins() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      assertEquals(List.of("place-taken", "reserved"), race(2, register.fosterHome(1)));
    }
  }

  @Test
  void ofACrowdForThreePlacesThreeWin() throws Exception {
    List<String> outcomes = race(CROWD, register.fosterHome(3));
    assertEquals(3, outcomes.stream().filter("reserved"::equals).count(), outcomes.toString());
    assertEquals(
        CROWD - 3, outcomes.stream().filter("place-taken"::equals).count(), outcomes.toString());
  }

  private List<String> race(int officers, HouseholdId home) throws Exception {
    CyclicBarrier start = new CyclicBarrier(officers);
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < officers; i++) {
      SearchId search = register.search(register.child(Register.aChildOf(9)));
      answers.add(
          threads.submit(
              () -> {
                start.await(30, TimeUnit.SECONDS);
                return outcome(search, home);
              }));
    }
    List<String> outcomes = new ArrayList<>();
    for (Future<String> answer : answers) {
      outcomes.add(answer.get(60, TimeUnit.SECONDS));
    }
    return outcomes.stream().sorted().toList();
  }

  private String outcome(SearchId search, HouseholdId home) throws Exception {
    try {
      register.reserve(search, home);
      return "reserved";
    } catch (Conflict conflict) {
      return conflict.code();
    }
  }
}
