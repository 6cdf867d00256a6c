package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

class HouseholdColumnsTest {

  @Test
  void areaCodesDifferWhereAuthoritiesDo() {
    int rotherham = HouseholdColumns.areaCode(new LocalAuthority("E08000018"));

    assertNotEquals(rotherham, HouseholdColumns.areaCode(new LocalAuthority("E08000019")));
    assertNotEquals(rotherham, HouseholdColumns.areaCode(new LocalAuthority("W08000018")));
    assertNotEquals(
        HouseholdColumns.NO_AREA, HouseholdColumns.areaCode(new LocalAuthority("E00000000")));
    assertEquals(HouseholdColumns.NO_AREA, HouseholdColumns.areaCode(null));
  }

  @Test
  void needsArePackedTwoBitsAKind() {
    Needs needs =
        new Needs(Map.of(NeedKind.BEHAVIOUR, NeedLevel.HIGH, NeedKind.DISABILITY, NeedLevel.NONE));

    // Behaviour is kind 0: 3; health kind 1 is not known: 0; disability kind 2: 1 << 4.
    assertEquals(0b01_00_11, HouseholdColumns.packed(needs));
  }

  @Test
  void unknownPlaceHasNoPositionAndNoArea() {
    HouseholdColumns columns =
        HouseholdColumns.of(List.of(AHome.ofFosterCarers().where(Whereabouts.NOT_KNOWN).build()));

    assertEquals(HouseholdColumns.NO_POSITION, columns.easting(0));
    assertEquals(HouseholdColumns.NO_POSITION, columns.northing(0));
    assertEquals(HouseholdColumns.NO_AREA, columns.area(0));
  }
}
