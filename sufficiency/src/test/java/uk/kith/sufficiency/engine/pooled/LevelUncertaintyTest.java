package uk.kith.sufficiency.engine.pooled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R-SUFF-11: how far the numbers of an authority drift, learned or stated. */
class LevelUncertaintyTest {

  /** By hand: √((.00228 + .843 / 400) · 15 / 13) = .0711 for a year, and so on. */
  @Test
  void withoutTablesItIsStated() {
    LevelUncertainty stated = LevelUncertainty.stated(400);
    assertFalse(stated.isLearned());
    assertEquals(.0711, stated.at(1), 1e-4);
    assertEquals(.1058, stated.at(2), 1e-4);
    assertEquals(.1356, stated.at(3), 1e-4);
    assertTrue(LevelUncertainty.stated(60).at(1) > stated.at(1), "the small drift further");
    assertThrows(IllegalArgumentException.class, () -> stated.at(4));
    assertThrows(IllegalArgumentException.class, () -> new LevelUncertainty(0, .1, .1, null, null));
  }

  @Test
  @Tag("sample-data")
  void thePublishedTablesSayAboutAsMuch() throws IOException {
    YearlyTables tables = PublishedTables.read();
    PooledModel model = PooledModel.of(tables, 2014);
    int rotherham = tables.findAuthority("E08000018").orElseThrow();
    LevelUncertainty learned = LevelUncertainty.of(model, rotherham);
    assertEquals(2014, learned.lastYear(), "and of no later year");
    LevelUncertainty stated = LevelUncertainty.stated(395);
    for (int year = 1; year <= 3; year++) {
      assertEquals(1, learned.at(year) / stated.at(year), .15, "year " + year);
    }
  }
}
