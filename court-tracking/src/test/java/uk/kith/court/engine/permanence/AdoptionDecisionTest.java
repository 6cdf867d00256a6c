package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R-ADOPT-21, R-ADOPT-22: each decision with the reversal that ended it. */
class AdoptionDecisionTest {

  private static List<LocalDate> days(String... days) {
    return Arrays.stream(days).map(LocalDate::parse).toList();
  }

  private static AdoptionDecision decision(String on, @Nullable String reversed) {
    return new AdoptionDecision(
        LocalDate.parse(on), reversed == null ? null : LocalDate.parse(reversed));
  }

  @Test
  void aNewDecisionAfterAReversalIsAnotherOne() {
    assertEquals(
        List.of(decision("2014-09-12", "2014-09-25"), decision("2014-09-29", null)),
        AdoptionDecision.of(days("2014-09-29", "2014-09-12"), days("2014-09-25")));
    assertEquals(
        List.of(
            decision("2014-09-12", "2014-09-25"),
            decision("2014-09-25", "2014-10-02"),
            decision("2014-10-02", null)),
        AdoptionDecision.of(
            days("2014-09-12", "2014-09-25", "2014-10-02"), days("2014-09-25", "2014-10-02")),
        "decided again on the day of the reversal");
  }

  @Test
  void whatIsToldTwiceWhileItStandsIsOneDecision() {
    assertEquals(
        List.of(decision("2014-09-12", "2014-09-25")),
        AdoptionDecision.of(days("2014-09-12", "2014-09-20"), days("2014-09-25", "2014-09-27")));
  }

  @Test
  void aReversalOfNothingIsNone() {
    assertEquals(List.of(), AdoptionDecision.of(List.of(), days("2014-09-25")));
    assertEquals(
        List.of(decision("2014-09-26", null)),
        AdoptionDecision.of(days("2014-09-26"), days("2014-09-25")));
  }

  /** The law asks no day between: a decision may be reversed on its own day. */
  @Test
  void aDecisionMayBeReversedOnItsDay() {
    assertEquals(
        List.of(decision("2014-09-12", "2014-09-12")),
        AdoptionDecision.of(days("2014-09-12"), days("2014-09-12")));
  }
}
