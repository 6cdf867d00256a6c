package uk.kith.app.web.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Position;

/** Boundaries that authorities supply. */
class BoundaryTest {

  @Test
  void readsAreasInMetresAndKnowsTheHomeByItsCode() {
    Boundary boundary =
        read(
            feature("E08000018", "Polygon", "[[[440000,390000],[450000,390000],[440000,400000]]]")
                + ","
                + feature(
                    "E08000019",
                    "MultiPolygon",
                    "[[[[430000.4,390000],[440000,390000],[430000,380000]]]]"));
    assertTrue(boundary.areas().get(0).home());
    assertFalse(boundary.areas().get(1).home());
    assertEquals(
        List.of(
            new Position(430000, 390000),
            new Position(440000, 390000),
            new Position(430000, 380000)),
        boundary.areas().get(1).rings().get(0));
  }

  @Test
  void degreesAreRefusedWithTheCure() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> read(feature("E08000018", "Polygon", "[[[-1.35,53.43],[-1.3,53.4],[-1.2,53]]]")));
    assertTrue(String.valueOf(refused.getMessage()).contains("EPSG:27700"));
  }

  @Test
  void whatIsNoAreaIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> read(feature("E08000018", "Point", "[440000,390000]")));
    assertThrows(
        IllegalArgumentException.class, () -> Boundary.read(new StringReader("S65"), "E08000018"));
    assertThrows(
        IllegalArgumentException.class, () -> Boundary.read(new StringReader("{}"), "E08000018"));
  }

  private static Boundary read(String features) {
    return Boundary.read(
        new StringReader("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}"),
        "E08000018");
  }

  private static String feature(String code, String type, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{\"LAD25CD\":\"%s\",\"AREA\":7},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
        .formatted(code, type, coordinates);
  }
}
