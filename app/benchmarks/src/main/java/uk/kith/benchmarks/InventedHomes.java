package uk.kith.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.Together;

/**
 * Homes as an authority or the whole country might have them: one in four with a vacancy, most
 * fostering, a fifth without stated skills, spread over an area that grows with their number.
 */
final class InventedHomes {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final LocalAuthority OWN = new LocalAuthority("E08000018");
  private static final Position CENTRE = new Position(444_000, 393_000);
  private static final List<String> WORDS =
      List.of(
          "Roma", "Slovak", "Romani", "English", "Roman Catholic", "Pakistani", "Muslim", "Urdu");

  private final Random random;
  private final int radiusMetres;

  InventedHomes(long seed, int count) {
    this.random = new Random(seed);
    this.radiusMetres = (int) (1_500 * Math.sqrt(count));
  }

  List<HouseholdSnapshot> homes(int count) {
    List<HouseholdSnapshot> homes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      homes.add(home(i));
    }
    return homes;
  }

  /** One child, or brothers of about the same age from the same home. */
  PlacementRequest search(int children) {
    List<ChildSnapshot> brothers = new ArrayList<>();
    List<SiblingLink> links = new ArrayList<>();
    for (int i = 0; i < children; i++) {
      brothers.add(child(i));
      for (int j = 0; j < i; j++) {
        links.add(new SiblingLink(brothers.get(j).id(), brothers.get(i).id(), SiblingKind.FULL));
      }
    }
    return PlacementRequest.of(
        brothers, links, DAY, SearchKind.SHORT_TERM, Together.PREFERRED, OWN);
  }

  private ChildSnapshot child(int number) {
    Map<NeedKind, NeedLevel> needs = levels(NeedLevel.NONE);
    needs.put(NeedKind.BEHAVIOUR, NeedLevel.HIGH);
    needs.put(NeedKind.EDUCATION, NeedLevel.SOME);
    needs.remove(NeedKind.HEALTH);
    return new ChildSnapshot(
        new ChildId(new UUID(1, number)),
        Birth.on(DAY.minusYears(9L - number).minusMonths(4)),
        Sex.MALE,
        new Heritage(
            Set.of("Roma"), Set.of("Slovak"), Set.of("Romani"), Set.of(), Set.of(), Set.of()),
        new Needs(needs),
        Compatibility.ANY,
        at(CENTRE, OWN),
        at(CENTRE, OWN),
        "C2",
        null,
        Set.of(),
        Set.of(),
        null,
        false);
  }

  private HouseholdSnapshot home(int number) {
    boolean residential = random.nextInt(12) == 0;
    boolean own = random.nextInt(3) > 0;
    int approved = 1 + random.nextInt(3);
    int filled = random.nextInt(4) == 0 ? random.nextInt(approved) : approved;
    int min = random.nextInt(10);
    LocalAuthority area =
        random.nextInt(3) > 0 ? OWN : new LocalAuthority("E0800" + (1000 + random.nextInt(150)));
    return new HouseholdSnapshot(
        new HouseholdId(new UUID(2, random.nextLong())),
        "H" + number,
        residential ? HouseholdKind.CHILDRENS_HOME : HouseholdKind.FOSTER,
        own,
        own && !residential ? OWN : null,
        at(position(), area),
        new Terms(
            approved,
            new AgeRange(min, min + 4 + random.nextInt(8)),
            random.nextInt(5) == 0 ? Sex.FEMALE : null,
            random.nextInt(3) == 0 ? Set.of(SearchKind.LONG_TERM) : Set.of(),
            Set.of()),
        new Places(approved, filled, List.of(), 0),
        filled < approved ? DAY.minusDays(random.nextInt(200)) : null,
        residents(filled, number),
        List.of(),
        skills(),
        some(),
        new HeritageSupport(Heritage.NOT_KNOWN, some(), random.nextInt(3) > 0),
        List.of(),
        residential ? Registration.of("SC" + number, Registration.Status.REGISTERED) : null,
        null,
        Set.of(),
        null);
  }

  private List<Resident> residents(int count, int home) {
    List<Resident> residents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      residents.add(
          new Resident(
              Resident.Kind.LOOKED_AFTER,
              new ChildId(new UUID(3, home * 10L + i)),
              random.nextInt(18),
              random.nextBoolean() ? Sex.MALE : Sex.FEMALE,
              random.nextInt(20) == 0
                  ? new Compatibility(true, null, null, Set.of())
                  : Compatibility.ANY,
              null,
              null));
    }
    return residents;
  }

  private Needs skills() {
    if (random.nextInt(5) == 0) {
      return Needs.NOT_KNOWN;
    }
    Map<NeedKind, NeedLevel> levels = levels(NeedLevel.NONE);
    for (NeedKind kind : NeedKind.values()) {
      levels.put(kind, NeedLevel.values()[random.nextInt(3)]);
    }
    return new Needs(levels);
  }

  private static Map<NeedKind, NeedLevel> levels(NeedLevel level) {
    Map<NeedKind, NeedLevel> levels = new EnumMap<>(NeedKind.class);
    for (NeedKind kind : NeedKind.values()) {
      levels.put(kind, level);
    }
    return levels;
  }

  private Set<String> some() {
    return random.nextInt(3) == 0
        ? Set.of("English", WORDS.get(4 + random.nextInt(4)))
        : Set.of(WORDS.get(random.nextInt(4)));
  }

  private Position position() {
    return new Position(
        CENTRE.easting() + random.nextInt(2 * radiusMetres) - radiusMetres,
        CENTRE.northing() + random.nextInt(2 * radiusMetres) - radiusMetres);
  }

  private static Whereabouts at(Position position, @Nullable LocalAuthority authority) {
    return new Whereabouts("S65 1", position, authority, Whereabouts.Precision.POSTCODE);
  }
}
