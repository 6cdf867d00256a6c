package uk.kith.sufficiency.engine.supply;

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
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.Together;

/** Invented homes and children, full of terms, plans and unknowns; the same for the same seed. */
public final class InventedSupply {

  public static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  public static final LocalAuthority OWN = new LocalAuthority("E08000018");
  private static final LocalAuthority OTHER = new LocalAuthority("E08000019");
  private static final List<String> WORDS =
      List.of("Roma", "Slovak", "English", "Pakistani", "Muslim", "Urdu", "Roman Catholic");

  private final Random random;
  private int number;

  public InventedSupply(long seed) {
    random = new Random(seed);
  }

  /** A home for whoever comes, empty, within the boundary. */
  public static SupplyHome plain(int number, HouseholdKind kind, int places) {
    return plain(number, kind, places, new AgeRange(0, 17));
  }

  /** The same for children of some ages. */
  public static SupplyHome plain(int number, HouseholdKind kind, int places, AgeRange ages) {
    return new SupplyHome(
        home(
            number,
            kind,
            true,
            OWN,
            new Terms(places, ages, null, Set.of(), Set.of()),
            new Places(places, 0, List.of(), 0),
            List.of(),
            Needs.NOT_KNOWN,
            null));
  }

  /** Foster carers for whoever comes, beyond the boundary. */
  public static SupplyHome beyond(int number, int places, Needs skills) {
    return new SupplyHome(
        home(
            number,
            HouseholdKind.FOSTER,
            true,
            OTHER,
            new Terms(places, new AgeRange(0, 17), null, Set.of(), Set.of()),
            new Places(places, 0, List.of(), 0),
            List.of(),
            skills,
            null));
  }

  private static HouseholdSnapshot home(
      int number,
      HouseholdKind kind,
      boolean own,
      LocalAuthority area,
      Terms terms,
      Places places,
      List<Resident> residents,
      Needs skills,
      @Nullable Bedrooms bedrooms) {
    return new HouseholdSnapshot(
        new HouseholdId(new UUID(2, number)),
        "H" + number,
        kind,
        own,
        own && kind.isFostering() ? OWN : null,
        new Whereabouts("S65 1", null, area, Whereabouts.Precision.SECTOR),
        terms,
        places,
        null,
        residents,
        List.of(),
        skills,
        Set.of(),
        new HeritageSupport(Heritage.NOT_KNOWN, Set.of(), false),
        List.of(),
        kind.isFostering() ? null : Registration.of("SC" + number, Registration.Status.REGISTERED),
        bedrooms,
        Set.of(),
        null);
  }

  /** A home of any kind, some of whose residents the simulation does not know. */
  public SupplyHome home() {
    HouseholdKind kind = Sought.values()[random.nextInt(8) < 5 ? 0 : random.nextInt(3)].kind();
    int places = 1 + random.nextInt(kind.isFostering() ? 4 : 6);
    int min = kind == HouseholdKind.SUPPORTED ? 16 : random.nextInt(11);
    List<Resident> others = new ArrayList<>();
    int filled = 0;
    if (random.nextInt(4) == 0) {
      others.add(other(Resident.Kind.OWN_CHILD, random.nextInt(18)));
    }
    if (random.nextInt(8) == 0) {
      others.add(other(Resident.Kind.STAYING_PUT, 18));
    }
    if (random.nextInt(6) == 0) {
      others.add(other(Resident.Kind.LOOKED_AFTER, random.nextInt(17)));
      filled = 1;
    }
    HouseholdSnapshot plain =
        home(
            number++,
            kind,
            random.nextInt(3) > 0,
            random.nextInt(4) > 0 ? OWN : OTHER,
            new Terms(
                places,
                new AgeRange(min, Math.max(min, Math.min(17, min + 5 + random.nextInt(9)))),
                random.nextInt(6) == 0 ? Sex.FEMALE : null,
                random.nextInt(4) == 0 ? Set.of(SearchKind.LONG_TERM) : Set.of(),
                Set.of()),
            new Places(places, Math.min(places, filled), List.of(), 0),
            others,
            needs(),
            kind.isFostering() && random.nextInt(3) == 0 ? bedrooms(places) : null);
    return new SupplyHome(
        new HouseholdSnapshot(
            plain.id(),
            plain.localId(),
            plain.kind(),
            plain.own(),
            plain.approvedBy(),
            where(plain.where().authority()),
            plain.terms(),
            plain.places(),
            random.nextBoolean() ? DAY.minusDays(random.nextInt(100)) : null,
            plain.residents(),
            List.of(),
            plain.skills(),
            some(),
            new HeritageSupport(heritage(), some(), random.nextInt(3) > 0),
            List.of(),
            plain.registration(),
            plain.bedrooms(),
            Set.of(),
            null));
  }

  private Resident other(Resident.Kind kind, int age) {
    return new Resident(kind, null, age, sex(), compatibility(), null, null);
  }

  private Bedrooms bedrooms(int places) {
    List<Bedrooms.Room> rooms = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(places + 1); i++) {
      rooms.add(new Bedrooms.Room(1 + random.nextInt(2), random.nextBoolean()));
    }
    return new Bedrooms(rooms);
  }

  public ChildProfile profile() {
    return new ChildProfile(
        sex(),
        needs(),
        heritage(),
        compatibility(),
        where(OWN),
        random.nextBoolean() ? where(OWN) : null,
        random.nextInt(4) == 0 ? SearchKind.LONG_TERM : SearchKind.SHORT_TERM,
        Together.values()[random.nextInt(3)],
        false);
  }

  private Compatibility compatibility() {
    return switch (random.nextInt(12)) {
      case 0 -> new Compatibility(true, null, null, Set.of());
      case 1 -> new Compatibility(false, new AgeRange(random.nextInt(8), 17), null, Set.of());
      case 2 -> new Compatibility(false, null, Sex.FEMALE, Set.of());
      default -> Compatibility.ANY;
    };
  }

  private Sex sex() {
    return random.nextInt(12) == 0 ? Sex.UNKNOWN : random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
  }

  private Needs needs() {
    Map<NeedKind, NeedLevel> levels = new EnumMap<>(NeedKind.class);
    for (NeedKind kind : NeedKind.values()) {
      if (random.nextInt(4) > 0) {
        levels.put(kind, NeedLevel.values()[random.nextInt(3)]);
      }
    }
    return new Needs(levels);
  }

  private Heritage heritage() {
    return new Heritage(some(), some(), some(), Set.of(), some(), Set.of());
  }

  private Set<String> some() {
    return random.nextBoolean() ? Set.of() : Set.of(WORDS.get(random.nextInt(WORDS.size())));
  }

  private Whereabouts where(@Nullable LocalAuthority authority) {
    return random.nextInt(8) == 0
        ? new Whereabouts(null, null, authority, Whereabouts.Precision.SECTOR)
        : new Whereabouts(
            "S65 1",
            new Position(430_000 + random.nextInt(30_000), 380_000 + random.nextInt(30_000)),
            authority,
            Whereabouts.Precision.POSTCODE);
  }
}
