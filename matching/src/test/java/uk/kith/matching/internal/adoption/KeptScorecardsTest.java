package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.matching.engine.adoption.ScorecardThresholds;
import uk.kith.matching.internal.adoption.KeptScorecards.Asked;
import uk.kith.matching.internal.adoption.KeptScorecards.Everybody;

class KeptScorecardsTest {

  private static Asked of(int years) {
    return new Asked(LocalDate.of(2014, 3, 31), years, false, ScorecardThresholds.PUBLISHED);
  }

  @Test
  void aScorecardIsReckonedOnceOfTheSamePeople() {
    Everybody everybody = Everybody.of(Map.of());
    assertSame(everybody.card(of(3)), everybody.card(of(3)));
    assertNotSame(everybody.card(of(3)), everybody.card(of(1)));
    assertNotSame(everybody.card(of(3)), Everybody.of(Map.of()).card(of(3)), "of others");
  }
}
