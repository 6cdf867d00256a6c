package uk.kith.court.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R-COURT-03: the court gives more time once on a day. */
class ExtendedTwiceTest {

  private static final LocalDate GRANTED = LocalDate.of(2014, 9, 5);
  private static final Extension SECOND = new Extension(GRANTED, LocalDate.of(2014, 11, 7));

  @Test
  void asksForASecondExtensionOfOneDayWhateverItsEnd() {
    assertEquals(
        List.of(
            "More time granted on 5 September 2014, to 7 November 2014: an extension of that day is"
                + " on record, to 6 November 2014. If that one was recorded by mistake, take it"
                + " back first."),
        ExtendedTwice.findings(SECOND, List.of(new Extension(GRANTED, LocalDate.of(2014, 11, 6))))
            .stream()
            .map(finding -> finding.text())
            .toList());
    assertEquals(1, ExtendedTwice.findings(SECOND, List.of(SECOND, SECOND)).size());
  }

  @Test
  void anExtensionOfAnotherDayFollowsTheFirst() {
    assertEquals(
        List.of(),
        ExtendedTwice.findings(
            SECOND, List.of(new Extension(GRANTED.minusDays(1), LocalDate.of(2014, 10, 10)))));
  }
}
