package uk.kith.matching.engine.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Terms;

/**
 * A home that there could be, as far as rules and scores read it: what would one more of this kind
 * change for those who wait? It stands empty from the day of the plan, is of the authority's own,
 * and at no address, so that nothing is known of distances.
 *
 * @param ages in completed years; nobody else may be placed there
 * @param places children at the most, 1 to {@value #MOST_PLACES}
 * @param siblings children of one search whom it takes together at the most, 1 to the places
 * @param skills up to which level it can meet each need; what is absent it cannot meet
 * @param area authority in whose area it is; null where that is not known
 */
public record CarerProfile(
    HouseholdKind kind,
    AgeRange ages,
    int places,
    int siblings,
    Map<NeedKind, NeedLevel> skills,
    @Nullable LocalAuthority area) {

  public static final int MOST_PLACES = 6;

  public static final int OLDEST = 17;

  /** Homes of a kind that a question may add at the most. */
  public static final int MOST_HOMES = 5;

  /** Kinds that an authority can look for; adopters are found for a child, and parents are. */
  public static final List<HouseholdKind> KINDS =
      List.of(HouseholdKind.FOSTER, HouseholdKind.CHILDRENS_HOME, HouseholdKind.SUPPORTED);

  public CarerProfile {
    skills = Map.copyOf(skills);
    if (!KINDS.contains(kind)
        || places < 1
        || places > MOST_PLACES
        || siblings < 1
        || siblings > places
        || ages.max() > OLDEST) {
      throw new IllegalArgumentException(
          kind + ", " + ages.inWords() + ", " + places + " places, " + siblings + " of a search");
    }
  }

  /** Whether it is one of the homes that a question added, and no home on record. */
  public static boolean isAdded(HouseholdId home) {
    return IntStream.rangeClosed(1, MOST_HOMES).anyMatch(number -> id(number).equals(home));
  }

  private static HouseholdId id(int number) {
    String name = "a home that a question adds, number " + number;
    return new HouseholdId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  /** So many such homes, with a vacancy from this day on. */
  List<HouseholdSnapshot> homes(int count, LocalDate asOf) {
    if (count < 1 || count > MOST_HOMES) {
      throw new IllegalArgumentException(count + " homes");
    }
    return IntStream.rangeClosed(1, count).mapToObj(number -> home(number, asOf)).toList();
  }

  private HouseholdSnapshot home(int number, LocalDate asOf) {
    Map<NeedKind, NeedLevel> levels = new EnumMap<>(NeedKind.class);
    for (NeedKind need : NeedKind.values()) {
      levels.put(need, skills.getOrDefault(need, NeedLevel.NONE));
    }
    return new HouseholdSnapshot(
        id(number),
        "new " + number,
        kind,
        true,
        kind.isFostering() ? area : null,
        area == null
            ? Whereabouts.NOT_KNOWN
            : new Whereabouts(null, null, area, Whereabouts.Precision.SECTOR),
        new Terms(places, ages, null, Set.of(), Set.of()),
        new Places(places, 0, List.of(), 0),
        asOf,
        List.of(),
        List.of(),
        new Needs(levels),
        Set.of(),
        new HeritageSupport(Heritage.NOT_KNOWN, Set.of(), false),
        List.of(),
        kind.isFostering() ? null : Registration.of("new", Registration.Status.REGISTERED),
        null,
        Set.of(),
        null);
  }
}
