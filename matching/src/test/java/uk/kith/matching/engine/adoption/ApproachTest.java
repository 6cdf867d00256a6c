package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.matching.engine.adoption.AChain.aChain;
import static uk.kith.matching.engine.adoption.AChain.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R-MATCH-20: from the day on which a child is ready to the first approach to a family. */
class ApproachTest {

  private static final LocalDate TODAY = day("2014-09-30");

  /** Decided on 2 September 2013; 29 September days and 1 October later, 29 in all. */
  @Test
  void aFamilyIsApproachedWhenWorkersExploreIt() {
    AdoptionChain chain =
        aChain()
            .linked("SUGGESTED 2013-09-05, VIEWED 2013-09-10, EXPLORING 2013-10-01")
            .linked("SUGGESTED 2013-09-06, ENDED 2013-09-07")
            .made();
    assertEquals(29L, Approach.of(chain, TODAY).days());
    assertNull(Approach.of(chain, day("2013-09-30")).days(), "suggested and viewed is none");
  }

  @Test
  void anApproachBeforeTheDecisionIsNoWait() {
    assertEquals(0L, Approach.of(aChain().linked("EXPLORING 2013-08-01").made(), TODAY).days());
  }

  /** Of 10, 20 and 40 days the median is 20; of 10 and 40 it is 25. */
  @Test
  void thePeriodTellsTheMedianOfThoseApproachedForInIt() {
    LocalDate ready = day("2014-01-01");
    List<Approach> all =
        List.of(
            new Approach(ready, ready.plusDays(40)),
            new Approach(ready, ready.plusDays(10)),
            new Approach(ready, ready.plusDays(20)),
            new Approach(ready, null),
            new Approach(null, ready),
            new Approach(day("2012-01-01"), day("2012-02-01")));
    Approach.Times times = Approach.Times.of(all, day("2013-10-01"), TODAY);
    assertEquals(3, times.measured());
    assertEquals(20L, times.medianDays());
    assertEquals(25L, Approach.Times.of(all.subList(0, 2), day("2013-10-01"), TODAY).medianDays());
    assertNull(Approach.Times.of(List.of(), day("2013-10-01"), TODAY).medianDays());
  }
}
