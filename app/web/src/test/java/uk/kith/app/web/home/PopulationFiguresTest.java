package uk.kith.app.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.LookedAfter;

/** R-SUFF-02, R-SUFF-03: who is counted, and as what. */
class PopulationFiguresTest {

  private static final List<LookedAfter> EVERYBODY =
      List.of(
          new LookedAfter(false, true, 9, "U6"),
          new LookedAfter(false, false, 4, "U6"),
          new LookedAfter(false, false, 5, "U4"),
          new LookedAfter(false, false, 15, "K2"),
          new LookedAfter(false, false, 16, "K2"),
          new LookedAfter(false, true, 12, "K2"),
          new LookedAfter(false, false, 14, "K1"),
          new LookedAfter(false, false, 1, "A6"),
          new LookedAfter(false, true, 0, "U5"),
          new LookedAfter(false, null, 10, "U6"),
          new LookedAfter(true, false, 10, "K2"));

  @Test
  void countsThoseLivingOutsideByAgeAndKindOfHome() {
    // Outside: 4, 5, 15, 16, 14 and 1 year old; of school age 5, 15 and 14; in homes 15 and 16.
    assertEquals(
        List.of("10", "6", "3", "2"), values(PopulationFigures.of(EVERYBODY, "Rotherham")));
  }

  @Test
  void saysOfHowManyItIsNotKnown() {
    assertTrue(
        PopulationFigures.of(EVERYBODY, "Rotherham")
            .get(1)
            .definition()
            .endsWith("Where 1 child lives is not known: they are not counted here."));
  }

  @Test
  void countsAdoptionApart() {
    assertEquals(List.of("1", "1"), values(PopulationFigures.adoption(EVERYBODY)));
  }

  private static List<String> values(List<HomePage.Definition> rows) {
    return rows.stream().map(HomePage.Definition::value).toList();
  }
}
