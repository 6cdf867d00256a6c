package uk.kith.sufficiency.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Position;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Terms;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.engine.simulation.Scenario;
import uk.kith.sufficiency.engine.supply.ChildProfile;
import uk.kith.sufficiency.engine.supply.SupplyHome;

/** From what people ask to what a simulation does; pure. */
final class ScenarioMapping {

  /** Ids of homes that are not there yet come after those of a baseline. */
  private static final long NOT_THERE_YET = 1L << 40;

  private ScenarioMapping() {}

  static Scenario of(ScenarioTerms terms, SupplyContent supply) {
    List<Scenario.Recruit> recruits = new ArrayList<>();
    for (ScenarioTerms.Recruits each : terms.recruits()) {
      recruits.add(
          new Scenario.Recruit(
              each.count(),
              home(each.profile(), supply, recruits.size()),
              ForecastTimes.number(each.from())));
    }
    return new Scenario(
        recruits,
        terms.losses().stream()
            .map(
                each ->
                    new Scenario.Loss(each.kind(), each.count(), ForecastTimes.number(each.on())))
            .toList(),
        terms.closing(),
        terms.entries(),
        new Scenario.Permanence(
            terms.specialGuardianship(), terms.childArrangements(), terms.weeksSooner()),
        terms.stayingPut(),
        terms.bringBack());
  }

  /** The authority's own, within the boundary, in the middle of where children come from. */
  private static SupplyHome home(ScenarioTerms.Profile profile, SupplyContent supply, int number) {
    boolean fostering = profile.kind().kind().isFostering();
    return new SupplyHome(
        new HouseholdSnapshot(
            new HouseholdId(new UUID(0, NOT_THERE_YET + number)),
            "",
            profile.kind().kind(),
            true,
            fostering ? supply.responsible() : null,
            new Whereabouts(
                null,
                middle(supply, profile.area()),
                supply.responsible(),
                Whereabouts.Precision.SECTOR),
            new Terms(
                profile.most(),
                new AgeRange(profile.ageFrom(), profile.ageTo()),
                null,
                Set.of(),
                Set.of()),
            new Places(profile.most(), 0, List.of(), 0),
            null,
            List.of(),
            List.of(),
            skills(profile),
            profile.supports(),
            new HeritageSupport(
                Heritage.NOT_KNOWN, profile.supports(), !profile.supports().isEmpty()),
            List.of(),
            fostering ? null : Registration.of("-", Registration.Status.REGISTERED),
            null,
            Set.of(),
            null),
        profile.places());
  }

  private static Needs skills(ScenarioTerms.Profile profile) {
    Map<NeedKind, NeedLevel> levels = new EnumMap<>(NeedKind.class);
    for (NeedKind kind : NeedKind.values()) {
      levels.put(kind, profile.meetsHigh(kind) ? NeedLevel.HIGH : NeedLevel.SOME);
    }
    return new Needs(levels);
  }

  /**
   * How many of the children of whom a baseline knows the family home come from a district within
   * the boundary.
   */
  static int comeFrom(SupplyContent supply, String area) {
    return (int)
        supply.children().stream()
            .filter(child -> isFrom(supply, supply.profiles().get(child.profile()).home(), area))
            .count();
  }

  private static boolean isFrom(SupplyContent supply, Whereabouts home, @Nullable String area) {
    String sector = home.sector();
    return home.position() != null
        && supply.responsible().equals(home.authority())
        && (area == null || (sector != null && sector.startsWith(area + " ")));
  }

  private static @Nullable Position middle(SupplyContent supply, @Nullable String area) {
    long easting = 0;
    long northing = 0;
    int known = 0;
    for (ChildProfile profile : supply.profiles()) {
      Position at = profile.home().position();
      if (at != null && isFrom(supply, profile.home(), area)) {
        easting += at.easting();
        northing += at.northing();
        known++;
      }
    }
    return known == 0 ? null : new Position((int) (easting / known), (int) (northing / known));
  }
}
