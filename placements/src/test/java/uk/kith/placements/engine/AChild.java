package uk.kith.placements.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;

/** A child who needs a home: a boy of 9 of whom little is known, unless said otherwise. */
public final class AChild {

  private final ChildId id;
  private Birth birth = Birth.stated(9, ARequest.DAY);
  private Sex sex = Sex.MALE;
  private Heritage heritage = Heritage.NOT_KNOWN;
  private Needs needs = Needs.NOT_KNOWN;
  private boolean onlyChild;
  private @Nullable AgeRange otherAges;
  private @Nullable Sex otherSex;
  private final Set<ChildId> apartFrom = new HashSet<>();
  private Whereabouts home = Whereabouts.NOT_KNOWN;
  private @Nullable Whereabouts school;
  private @Nullable HouseholdId presentHome;
  private final Set<String> avoidSectors = new HashSet<>();
  private final Set<HouseholdId> avoidHomes = new HashSet<>();
  private @Nullable String schoolsToMind;
  private boolean parent;
  private @Nullable String legalStatus = "C2";

  private AChild(ChildId id) {
    this.id = id;
  }

  /** The same name is always the same child. */
  public static AChild called(String name) {
    return new AChild(idOf(name));
  }

  public static ChildId idOf(String name) {
    return new ChildId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  /** Schools that the plan names, in words. */
  public AChild schoolsToMind(String words) {
    schoolsToMind = words;
    return this;
  }

  public AChild aged(int years) {
    birth = Birth.stated(years, ARequest.DAY);
    return this;
  }

  public AChild bornOn(LocalDate date) {
    birth = Birth.on(date);
    return this;
  }

  public AChild dueOn(LocalDate date) {
    birth = Birth.due(date);
    return this;
  }

  public AChild girl() {
    return sex(Sex.FEMALE);
  }

  public AChild sex(Sex is) {
    sex = is;
    return this;
  }

  public AChild heritage(Heritage is) {
    heritage = is;
    return this;
  }

  public AChild needing(NeedKind kind, NeedLevel level) {
    Map<NeedKind, NeedLevel> levels = new java.util.EnumMap<>(NeedKind.class);
    levels.putAll(needs.levels());
    levels.put(kind, level);
    needs = new Needs(levels);
    return this;
  }

  public AChild onlyChild() {
    onlyChild = true;
    return this;
  }

  public AChild onlyWithAges(int min, int max) {
    otherAges = new AgeRange(min, max);
    return this;
  }

  public AChild onlyWith(Sex other) {
    otherSex = other;
    return this;
  }

  public AChild apartFrom(String name) {
    apartFrom.add(idOf(name));
    return this;
  }

  public AChild homeAt(Whereabouts is) {
    home = is;
    return this;
  }

  public AChild schoolAt(Whereabouts is) {
    school = is;
    return this;
  }

  public AChild livingIn(String household) {
    presentHome = AHome.idOf(household);
    return this;
  }

  public AChild avoidingSector(String sector) {
    avoidSectors.add(sector);
    return this;
  }

  public AChild avoidingHome(String household) {
    avoidHomes.add(AHome.idOf(household));
    return this;
  }

  public AChild lookedAfterParent() {
    parent = true;
    return this;
  }

  /** Comes from home, and into care with this placement. */
  public AChild notLookedAfter() {
    legalStatus = null;
    return this;
  }

  public Compatibility plan() {
    return new Compatibility(onlyChild, otherAges, otherSex, apartFrom);
  }

  public ChildSnapshot build() {
    return new ChildSnapshot(
        id,
        birth,
        sex,
        heritage,
        needs,
        plan(),
        home,
        school,
        legalStatus,
        presentHome,
        avoidSectors,
        avoidHomes,
        schoolsToMind,
        parent);
  }
}
