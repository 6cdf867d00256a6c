package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.LocalAuthority;

/** R-PLACE-23. */
class AdjacencyTest {

  private static final LocalAuthority ROTHERHAM = new LocalAuthority("E08000018");

  @ParameterizedTest
  @CsvSource({
    "E08000018, INSIDE",
    "E08000016, ADJOINING", // Barnsley, both codes
    "E08000038, ADJOINING",
    "E08000017, ADJOINING", // Doncaster
    "E08000019, ADJOINING", // Sheffield, both codes
    "E08000039, ADJOINING",
    "E10000007, ADJOINING", // Derbyshire
    "E10000024, ADJOINING", // Nottinghamshire
    "E08000036, AT_A_DISTANCE", // Wakefield: near, yet it adjoins Barnsley, not Rotherham
    "E06000018, AT_A_DISTANCE", // City of Nottingham: not the county
    "E08000035, AT_A_DISTANCE", // Leeds
    ", NOT_KNOWN"
  })
  void seenFromRotherham(String code, AreaKind kind) {
    LocalAuthority area = code == null ? null : new LocalAuthority(code);
    assertEquals(kind, Adjacency.of(ROTHERHAM).kindOf(area));
  }

  @Test
  void withoutATableOnlyInsideIsKnown() {
    Adjacency leeds = Adjacency.of(new LocalAuthority("E08000035"));
    assertEquals(AreaKind.INSIDE, leeds.kindOf(new LocalAuthority("E08000035")));
    assertEquals(AreaKind.NOT_KNOWN, leeds.kindOf(ROTHERHAM));
  }

  @Test
  void anAuthorityDoesNotAdjoinItself() {
    assertThrows(IllegalArgumentException.class, () -> new Adjacency(ROTHERHAM, Set.of(ROTHERHAM)));
  }
}
