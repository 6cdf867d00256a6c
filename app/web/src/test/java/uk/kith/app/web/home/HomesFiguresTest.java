package uk.kith.app.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.Terms;

/** R-PLACE-35, R-SUFF-09: vacancies, and whom they are for. */
class HomesFiguresTest {

  private static final Resident STAYING_PUT =
      new Resident(Resident.Kind.STAYING_PUT, null, 18, Sex.MALE, Compatibility.ANY, null, null);

  @Test
  void countsEachVacancyForThoseWhomItIsFor() {
    List<HouseholdSnapshot> homes =
        List.of(
            home(HouseholdKind.FOSTER, 3, 1, 10, Map.of(NeedKind.BEHAVIOUR, NeedLevel.SOME)),
            home(HouseholdKind.FOSTER, 2, 1, 17, Map.of(NeedKind.BEHAVIOUR, NeedLevel.HIGH)),
            home(HouseholdKind.FOSTER, 1, 0, 4, Map.of(NeedKind.PARENT_AND_CHILD, NeedLevel.SOME)),
            home(HouseholdKind.CONNECTED_PERSON, 1, 1, 17, Map.of()),
            home(HouseholdKind.CHILDRENS_HOME, 5, 4, 17, Map.of()));
    assertEquals(
        List.of("4", "4", "1", "1", "1", "1", "1", "5"),
        HomesFigures.of(homes).stream().map(HomePage.Definition::value).toList());
  }

  @Test
  void countsHomesWithAPlaceAndAdoptersApart() {
    List<HouseholdSnapshot> homes =
        List.of(
            home(HouseholdKind.ADOPTER, 1, 1, 17, Map.of()),
            home(HouseholdKind.ADOPTER, 2, 0, 17, Map.of()),
            home(HouseholdKind.FOSTER, 3, 1, 17, Map.of()));
    assertEquals(2, HomesFigures.withAPlace(homes));
    assertEquals(
        List.of("2", "1"),
        HomesFigures.adoption(homes).stream().map(HomePage.Definition::value).toList());
  }

  private static HouseholdSnapshot home(
      HouseholdKind kind, int approved, int filled, int maxAge, Map<NeedKind, NeedLevel> skills) {
    return new HouseholdSnapshot(
        new HouseholdId(UUID.nameUUIDFromBytes(new byte[] {(byte) approved, (byte) maxAge})),
        "F1",
        kind,
        true,
        null,
        Whereabouts.NOT_KNOWN,
        new Terms(approved, new AgeRange(0, maxAge), null, Set.of(), Set.of()),
        new Places(approved, filled, List.of(), 0),
        null,
        List.of(STAYING_PUT),
        List.of(),
        new Needs(skills),
        Set.of(),
        new HeritageSupport(Heritage.NOT_KNOWN, Set.of(), false),
        List.of(),
        null,
        null,
        Set.of(),
        null);
  }
}
