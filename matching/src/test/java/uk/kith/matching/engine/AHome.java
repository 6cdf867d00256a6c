package uk.kith.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;

/** A home for tests: own foster carers in Eastwood, two free places, no special skills. */
final class AHome {

  private final HouseholdId id;
  private boolean own = true;
  private int places = 2;
  private int filled;
  private AgeRange ages = new AgeRange(0, 17);
  private @Nullable Sex sex;
  private Set<SearchKind> kinds = Set.of();
  private @Nullable LocalDate vacantSince = LocalDate.of(2014, 9, 1);
  private final Map<NeedKind, NeedLevel> skills = new EnumMap<>(NeedKind.class);
  private Whereabouts where = AChild.at(AChild.EASTWOOD, AChild.ROTHERHAM);
  private Set<String> languages = Set.of("English");
  private HeritageSupport support = new HeritageSupport(Heritage.NOT_KNOWN, Set.of(), true);
  private final List<Resident> residents = new ArrayList<>();
  private final List<Resident> coming = new ArrayList<>();
  private int reserved;
  private List<Exemption> exemptions = List.of();
  private @Nullable Bedrooms bedrooms;

  private AHome(HouseholdId id) {
    this.id = id;
    for (NeedKind kind : NeedKind.values()) {
      skills.put(kind, NeedLevel.NONE);
    }
  }

  static HouseholdId id(int number) {
    return new HouseholdId(new UUID(0x803E, number));
  }

  static AHome number(int number) {
    return new AHome(id(number));
  }

  AHome ofAgency() {
    own = false;
    return this;
  }

  AHome places(int approved, int taken) {
    places = approved;
    filled = taken;
    return this;
  }

  AHome ages(int min, int max) {
    ages = new AgeRange(min, max);
    return this;
  }

  AHome sex(@Nullable Sex only) {
    sex = only;
    return this;
  }

  AHome kinds(Set<SearchKind> only) {
    kinds = only;
    return this;
  }

  AHome vacantSince(@Nullable LocalDate day) {
    vacantSince = day;
    return this;
  }

  AHome skilled(NeedKind kind, NeedLevel level) {
    skills.put(kind, level);
    return this;
  }

  AHome skillsNotKnown() {
    skills.clear();
    return this;
  }

  AHome at(Whereabouts place) {
    where = place;
    return this;
  }

  /** Straight east of Eastwood. */
  AHome metresEast(int metres, @Nullable LocalAuthority authority) {
    Position from = AChild.EASTWOOD;
    return at(AChild.at(new Position(from.easting() + metres, from.northing()), authority));
  }

  AHome speaking(Set<String> spoken) {
    languages = spoken;
    return this;
  }

  AHome supporting(HeritageSupport stated) {
    support = stated;
    return this;
  }

  /** A child for whom a place is held. */
  AHome awaiting(ChildId child) {
    coming.add(
        new Resident(
            Resident.Kind.LOOKED_AFTER, child, 8, Sex.MALE, Compatibility.ANY, null, null));
    return this;
  }

  AHome withResident(ChildId child) {
    residents.add(
        new Resident(
            Resident.Kind.LOOKED_AFTER, child, 8, Sex.MALE, Compatibility.ANY, null, null));
    return this;
  }

  AHome exempting(Exemption... given) {
    exemptions = List.of(given);
    return this;
  }

  AHome bedrooms(Bedrooms recorded) {
    bedrooms = recorded;
    return this;
  }

  /** A place is held for somebody whose plan says with whom. */
  AHome expecting(ChildId child, Compatibility plan) {
    reserved++;
    coming.add(new Resident(Resident.Kind.LOOKED_AFTER, child, 8, Sex.MALE, plan, null, null));
    return this;
  }

  HouseholdSnapshot build() {
    return new HouseholdSnapshot(
        id,
        "H" + id.value().getLeastSignificantBits(),
        HouseholdKind.FOSTER,
        own,
        own ? AChild.ROTHERHAM : null,
        where,
        new Terms(places, ages, sex, kinds, Set.of()),
        new Places(places, filled, List.of(), reserved),
        vacantSince,
        residents,
        coming,
        new Needs(skills),
        languages,
        support,
        exemptions,
        null,
        bedrooms,
        Set.of(),
        null);
  }
}
