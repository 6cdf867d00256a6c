package uk.kith.matching.engine;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/** A child for tests: a boy of nine from Eastwood who goes to school there, unless told. */
final class AChild {

  static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  static final LocalAuthority ROTHERHAM = new LocalAuthority("E08000018");
  static final LocalAuthority SHEFFIELD = new LocalAuthority("E08000019");
  static final Position EASTWOOD = new Position(444_000, 393_000);

  private final ChildId id;
  private Birth birth = Birth.on(LocalDate.of(2005, 6, 1));
  private Heritage heritage = Heritage.NOT_KNOWN;
  private final Map<NeedKind, NeedLevel> needs = new EnumMap<>(NeedKind.class);
  private Whereabouts home = at(EASTWOOD, ROTHERHAM);
  private @Nullable Whereabouts school = at(EASTWOOD, ROTHERHAM);
  private @Nullable HouseholdId present;
  private Compatibility company = Compatibility.ANY;

  private AChild(ChildId id) {
    this.id = id;
    for (NeedKind kind : NeedKind.values()) {
      needs.put(kind, NeedLevel.NONE);
    }
  }

  static ChildId id(int number) {
    return new ChildId(new UUID(0xC417D, number));
  }

  static AChild number(int number) {
    return new AChild(id(number));
  }

  static Whereabouts at(Position position, @Nullable LocalAuthority authority) {
    return new Whereabouts("S65 1", position, authority, Whereabouts.Precision.POSTCODE);
  }

  AChild aged(int years) {
    birth = Birth.on(TODAY.minusYears(years).minusMonths(3));
    return this;
  }

  AChild bornOn(LocalDate day) {
    birth = Birth.on(day);
    return this;
  }

  AChild needing(NeedKind kind, NeedLevel level) {
    needs.put(kind, level);
    return this;
  }

  AChild needsNotKnown() {
    needs.clear();
    return this;
  }

  AChild with(Heritage stated) {
    heritage = stated;
    return this;
  }

  AChild from(Whereabouts where) {
    home = where;
    return this;
  }

  AChild atSchool(@Nullable Whereabouts where) {
    school = where;
    return this;
  }

  AChild livingIn(HouseholdId household) {
    present = household;
    return this;
  }

  AChild company(Compatibility allowed) {
    company = allowed;
    return this;
  }

  ChildSnapshot build() {
    return new ChildSnapshot(
        id,
        birth,
        Sex.MALE,
        heritage,
        new Needs(needs),
        company,
        home,
        school,
        "C2",
        present,
        Set.of(),
        Set.of(),
        null,
        false);
  }
}
