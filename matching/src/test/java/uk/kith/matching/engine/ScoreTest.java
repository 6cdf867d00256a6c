package uk.kith.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R-MATCH-11, R-MATCH-13: why one home stands behind another, from the parts that are shown. */
class ScoreTest {

  private static Part part(Criterion criterion, int points) {
    return new Part(criterion, 40, Points.exactly(points), criterion + " " + points);
  }

  private static Score score(int need, int locality, int heritage) {
    return new Score(
        List.of(
            part(Criterion.NEED, need),
            part(Criterion.LOCALITY, locality),
            part(Criterion.HERITAGE, heritage)));
  }

  /** Ten better in one part, five and twenty worse in the others. */
  @Test
  void thePartThatLacksMostTellsWhy() {
    assertEquals(
        Optional.of("HERITAGE 10"), score(30, 15, 10).behind(score(20, 20, 30)).map(Part::fact));
  }

  @Test
  void whatIsEqualOrBetterLacksNothing() {
    assertEquals(Optional.empty(), score(20, 20, 30).behind(score(20, 20, 30)));
    assertEquals(Optional.empty(), score(40, 20, 30).behind(score(20, 20, 30)));
  }

  /** Of two children both parts of a criterion count, and the lesser of them is told. */
  @Test
  void partsOfSeveralChildrenCountTogether() {
    Score ahead = new Score(List.of(part(Criterion.NEED, 20), part(Criterion.NEED, 20)));
    Score behind = new Score(List.of(part(Criterion.NEED, 30), part(Criterion.NEED, 5)));
    assertEquals(Optional.of("NEED 5"), behind.behind(ahead).map(Part::fact));
  }
}
