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

  @ParameterizedTest
  @CsvSource({
    "E08000035, E08000032, ADJOINING", // Leeds and Bradford
    "E08000035, E08000018, AT_A_DISTANCE", // Leeds and Rotherham: Wakefield and Barnsley between
    "E10000014, E06000059, ADJOINING", // Hampshire and Dorset, as it is since 2019
    "E10000014, E10000009, ADJOINING", // and as it was
    "E06000019, W06000023, ADJOINING", // Herefordshire and Powys
    "E06000019, W06000015, AT_A_DISTANCE", // and Cardiff
    "E06000046, E10000014, AT_A_DISTANCE" // the Isle of Wight adjoins nobody
  })
  void seenFromOthers(String responsible, String area, AreaKind kind) {
    assertEquals(
        kind, Adjacency.of(new LocalAuthority(responsible)).kindOf(new LocalAuthority(area)));
  }

  @Test
  void neighboursAdjoinEachOther() {
    for (LocalAuthority one : Adjacency.known()) {
      for (LocalAuthority other : Adjacency.known()) {
        assertEquals(
            Adjacency.of(one).kindOf(other), Adjacency.of(other).kindOf(one), one + " " + other);
      }
    }
    // 153 authorities of today, eight codes that ended and two that began in 2025.
    assertEquals(163, Adjacency.known().size());
  }

  @Test
  void ofAnAuthorityThatNobodyKnowsOnlyInsideIsKnown() {
    LocalAuthority unknown = new LocalAuthority("E06999999");
    assertEquals(AreaKind.INSIDE, Adjacency.of(unknown).kindOf(unknown));
    assertEquals(AreaKind.NOT_KNOWN, Adjacency.of(unknown).kindOf(ROTHERHAM));
  }

  @Test
  void anAuthorityDoesNotAdjoinItself() {
    assertThrows(IllegalArgumentException.class, () -> new Adjacency(ROTHERHAM, Set.of(ROTHERHAM)));
  }
}
