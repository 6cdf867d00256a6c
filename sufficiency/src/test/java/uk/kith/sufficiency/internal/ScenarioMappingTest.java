package uk.kith.sufficiency.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.Invalid;
import uk.kith.matching.engine.Policy;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.api.ScenarioTerms.Profile;
import uk.kith.sufficiency.engine.supply.ChildProfile;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.SupplyHome;

/** R-SUFF-15: a home that is asked about is the home that is added. */
class ScenarioMappingTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final LocalAuthority OWN = new LocalAuthority("E08000018");

  @Test
  void itMeetsTheNeedsThatWereAskedAndNoOthersWhenHigh() {
    SupplyHome home = home(profile(Set.of(NeedKind.BEHAVIOUR), null, null, Set.of()));
    assertEquals(NeedLevel.HIGH, home.home().skills().level(NeedKind.BEHAVIOUR));
    assertEquals(NeedLevel.SOME, home.home().skills().level(NeedKind.DISABILITY));
  }

  @Test
  void itStandsInTheMiddleOfItsDistrict() {
    assertEquals(
        new Position(442_000, 392_000),
        home(profile(Set.of(), "S60", null, Set.of())).home().where().position());
    assertEquals(
        new Position(446_000, 396_000),
        home(profile(Set.of(), "S6", null, Set.of())).home().where().position());
    assertEquals(
        new Position(444_000, 394_000),
        home(profile(Set.of(), null, null, Set.of())).home().where().position());
  }

  @Test
  void whoeverComesFromBeyondTheBoundaryIsOfNoDistrict() {
    assertEquals(6, ScenarioMapping.comeFrom(supply(), "S60"));
    assertEquals(6, ScenarioMapping.comeFrom(supply(), "S6"));
    assertEquals(0, ScenarioMapping.comeFrom(supply(), "S81"));
  }

  @Test
  void placesForBrothersAndSistersAloneAreBeyondThoseForAnybody() {
    SupplyHome four = home(profile(Set.of(), null, 4, Set.of()));
    assertEquals(4, four.places());
    assertEquals(2, four.unrelated());
    SupplyHome two = home(profile(Set.of(), null, null, Set.of()));
    assertEquals(2, two.places());
    assertEquals(2, two.unfilled().unrelated());
  }

  @Test
  void itSupportsWhatWasAsked() {
    SupplyHome home = home(profile(Set.of(), null, null, Set.of("Roma", "Slovak")));
    assertEquals(Set.of("Roma", "Slovak"), home.home().heritageSupport().canSupport());
    assertEquals(Set.of("Roma", "Slovak"), home.home().languages());
    assertTrue(home.home().heritageSupport().asked());
    assertFalse(home(profile(Set.of(), null, null, Set.of())).home().heritageSupport().asked());
  }

  @Test
  void whatMakesNoSenseOfAHomeIsRefused() {
    ScenarioChecks.check(List.of(profile(Set.of(NeedKind.HEALTH), "S60", 4, Set.of("Roma"))));
    assertRefused(profile(Set.of(), "Rotherham", null, Set.of()));
    assertRefused(profile(Set.of(), null, 1, Set.of()));
    assertRefused(profile(Set.of(), null, 11, Set.of()));
    assertRefused(profile(Set.of(), null, null, Set.of("x".repeat(61))));
  }

  private static void assertRefused(Profile profile) {
    assertThrows(Invalid.class, () -> ScenarioChecks.check(List.of(profile)));
  }

  /** Questions are kept as text, and compared as text. */
  @Test
  void theSameHomeIsAlwaysSaidAlikeAndOneOfBeforeAsksNoMore() {
    Profile one =
        profile(Set.of(NeedKind.HEALTH, NeedKind.BEHAVIOUR), "S60", 4, Set.of("b", "a", "c"));
    assertEquals("[BEHAVIOUR, HEALTH]", one.skills().toString());
    assertEquals("[a, b, c]", one.supports().toString());
    assertEquals(Profile.of(Sought.FOSTERING, 0, 17, 2, false), ofBefore());
  }

  /** As it is read where the text says nothing of what was not asked then. */
  @SuppressWarnings("NullAway") // that is what a reader of such a text hands over
  private static Profile ofBefore() {
    return new Profile(Sought.FOSTERING, 0, 17, 2, false, null, null, null, null);
  }

  private static Profile profile(
      Set<NeedKind> skills,
      @Nullable String area,
      @Nullable Integer siblings,
      Set<String> supports) {
    return new Profile(Sought.FOSTERING, 0, 17, 2, false, skills, area, siblings, supports);
  }

  private static SupplyHome home(Profile profile) {
    return ScenarioMapping.of(
            ScenarioTerms.recruiting(List.of(new ScenarioTerms.Recruits(profile, 1, DAY))),
            supply())
        .recruits()
        .get(0)
        .like();
  }

  /**
   * Six come from each of two districts of which one's name begins the other's, six from beyond.
   */
  private static SupplyContent supply() {
    List<ChildProfile> profiles = new ArrayList<>();
    List<SupplyContent.Known> children = new ArrayList<>();
    for (int i = 0; i < 18; i++) {
      int which = i % 3;
      profiles.add(
          new ChildProfile(
              Sex.UNKNOWN,
              Needs.NOT_KNOWN,
              Heritage.NOT_KNOWN,
              Compatibility.ANY,
              switch (which) {
                case 0 -> at("S60 1", 442_000, 392_000, OWN);
                case 1 -> at("S6 2", 446_000, 396_000, OWN);
                default -> at("S81 1", 458_000, 380_000, new LocalAuthority("E10000024"));
              },
              null,
              SearchKind.SHORT_TERM,
              Together.PREFERRED,
              false));
      children.add(new SupplyContent.Known(i, i, -1, false));
    }
    return new SupplyContent(
        DAY,
        OWN,
        Policy.DEFAULT,
        PlacementPolicy.DEFAULT,
        0,
        List.of(),
        profiles,
        children,
        List.of(),
        List.of());
  }

  private static Whereabouts at(String sector, int easting, int northing, LocalAuthority area) {
    return new Whereabouts(
        sector, new Position(easting, northing), area, Whereabouts.Precision.SECTOR);
  }
}
