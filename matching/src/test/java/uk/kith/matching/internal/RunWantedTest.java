package uk.kith.matching.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;

class RunWantedTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final RunId RUN = new RunId(new UUID(0, 1));
  private static final SearchId SEARCH = new SearchId(new UUID(0, 2));
  private static final SearchId OTHER = new SearchId(new UUID(0, 3));
  private static final RunWanted WANTED = new RunWanted(RUN, SEARCH, DAY);

  @Test
  void isReadAsItWasTold() {
    assertEquals(WANTED, RunWanted.of(WANTED.toString()));
  }

  @Test
  void aSecondLookOnTheSameDayIsTheSame() {
    assertTrue(WANTED.isOf(SEARCH, DAY));
    assertFalse(WANTED.isOf(SEARCH, DAY.plusDays(1)));
    assertFalse(WANTED.isOf(OTHER, DAY));
  }

  @Test
  void ofAnotherSearchOrRunItIsNone() {
    assertTrue(WANTED.isOf(RUN, SEARCH));
    assertFalse(WANTED.isOf(RUN, OTHER));
    assertFalse(WANTED.isOf(new RunId(new UUID(0, 9)), SEARCH));
  }
}
