package uk.kith.placements.internal.population;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Postcode;
import uk.kith.placements.internal.population.SpellHomes.Place;

/** R-SUFF-10: who is linked to a household in the middle of a stay has not moved. */
class SpellHomesTest {

  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);
  private static final UUID CARERS = new UUID(1, 1);
  private static final UUID NEIGHBOURS = new UUID(1, 2);
  private static final Postcode HERE = Postcode.parse("S65 1AA");
  private static final Postcode THERE = Postcode.parse("S65 2BB");

  @Test
  void thePostcodeTellsWhereOneSideHasNoHousehold() {
    assertEquals(
        List.of(CARERS, CARERS, CARERS, CARERS),
        SpellHomes.of(
            List.of(
                place(ONE, null, HERE),
                place(ONE, null, HERE),
                place(ONE, CARERS, HERE),
                place(ONE, null, HERE))));
  }

  @Test
  void anotherPostcodeIsAnotherHome() {
    assertEquals(
        List.of(CARERS, THERE, CARERS),
        SpellHomes.of(
            List.of(place(ONE, CARERS, HERE), place(ONE, null, THERE), place(ONE, CARERS, HERE))));
  }

  @Test
  void neighboursWithOnePostcodeAreTwoHomes() {
    assertEquals(
        List.of(CARERS, NEIGHBOURS),
        SpellHomes.of(List.of(place(ONE, CARERS, HERE), place(ONE, NEIGHBOURS, HERE))));
  }

  @Test
  void anotherChildTellsNothingOfIt() {
    assertEquals(
        Arrays.asList(CARERS, HERE, null),
        SpellHomes.of(
            List.of(place(ONE, CARERS, HERE), place(OTHER, null, HERE), place(ONE, null, null))));
  }

  private static Place place(UUID child, @Nullable UUID household, @Nullable Postcode postcode) {
    return new Place(child, household, postcode);
  }
}
