package uk.kith.placements.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Needs;

/** R-PLACE-42: what is known of a resident of another authority leads to nobody. */
class PlacedByOtherTest {

  private static final LocalDate MAY = LocalDate.of(2014, 5, 12);

  private static @Nullable AgeRange by(LocalDate day) {
    return new PlacedByOther(
            null, new AgeRange(10, 15), MAY, Needs.NOT_KNOWN, Compatibility.ANY, null)
        .agesBy(day);
  }

  /** Who was 10 to 15 on 12 May 2014 has at the most one birthday until 11 May 2015. */
  @Test
  void anAgeThatIsKnownRoughlyMovesOnWithTheYears() {
    assertEquals(new AgeRange(10, 15), by(MAY));
    assertEquals(new AgeRange(10, 15), by(MAY.minusDays(30)), "what is told is not told backwards");
    assertEquals(new AgeRange(10, 16), by(MAY.plusDays(1)));
    assertEquals(new AgeRange(10, 16), by(LocalDate.of(2015, 5, 11)));
    assertEquals(new AgeRange(11, 16), by(LocalDate.of(2015, 5, 12)));
    assertEquals(new AgeRange(12, 18), by(LocalDate.of(2016, 9, 30)));
    assertNull(
        new PlacedByOther(null, null, null, Needs.NOT_KNOWN, Compatibility.ANY, null).agesBy(MAY));
  }

  @Test
  void aPlanNamesNobody() {
    Compatibility apart = new Compatibility(false, null, null, Set.of(new ChildId(new UUID(0, 1))));
    assertThrows(
        IllegalArgumentException.class,
        () -> new PlacedByOther(null, null, null, Needs.NOT_KNOWN, apart, null));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new PlacedByOther(
                null, new AgeRange(10, 15), null, Needs.NOT_KNOWN, Compatibility.ANY, null));
  }
}
