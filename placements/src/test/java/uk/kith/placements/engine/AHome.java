package uk.kith.placements.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;

/**
 * A home: Rotherham's own foster carers, in Rotherham, approved for three children of any age and
 * sex, with nobody placed and a bedroom for everybody, unless said otherwise. Looked after
 * residents fill places.
 */
public final class AHome {

  private String name = "home";
  private HouseholdKind kind = HouseholdKind.FOSTER;
  private boolean own = true;
  private @Nullable LocalAuthority approvedBy = ARequest.ROTHERHAM;
  private Whereabouts where = at(0, 0, ARequest.ROTHERHAM);
  private boolean approved = true;
  private int approvedPlaces = 3;
  private @Nullable Integer placesOnly;
  private AgeRange ages = new AgeRange(0, 17);
  private @Nullable Sex sex;
  private Set<SearchKind> kinds = Set.of();
  private Set<ChildId> named = Set.of();
  private final List<NotAvailable> notAvailable = new ArrayList<>();
  private int reserved;
  private final List<Resident> residents = new ArrayList<>();
  private final List<Resident> coming = new ArrayList<>();
  private final Map<NeedKind, NeedLevel> skills = new java.util.EnumMap<>(NeedKind.class);
  private final Set<String> languages = new HashSet<>();
  private HeritageSupport heritage = new HeritageSupport(Heritage.NOT_KNOWN, Set.of(), false);
  private final List<Exemption> exemptions = new ArrayList<>();
  private @Nullable Registration registration;
  private @Nullable Bedrooms bedrooms = rooms("1", "1", "1", "1", "1", "1", "1", "1", "1", "1");
  private final Set<ChildId> connectedTo = new HashSet<>();
  private @Nullable ApprovalStanding standing;

  public static AHome ofFosterCarers() {
    return new AHome();
  }

  public static AHome of(HouseholdKind kind) {
    AHome home = new AHome();
    home.kind = kind;
    if (kind == HouseholdKind.CHILDRENS_HOME || kind == HouseholdKind.SUPPORTED) {
      home.registration = Registration.of("SC012345", Registration.Status.REGISTERED);
    }
    return home;
  }

  public static HouseholdId idOf(String name) {
    return new HouseholdId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  /** A postcode so many metres from the middle of Rotherham. */
  public static Whereabouts at(int east, int north, @Nullable LocalAuthority authority) {
    return new Whereabouts(
        "S65 1",
        new Position(443000 + east, 393000 + north),
        authority,
        Whereabouts.Precision.POSTCODE);
  }

  public AHome called(String is) {
    name = is;
    return this;
  }

  public AHome agency() {
    own = false;
    approvedBy = null;
    return this;
  }

  public AHome where(Whereabouts is) {
    where = is;
    return this;
  }

  public AHome in(@Nullable LocalAuthority authority) {
    return where(at(0, 0, authority));
  }

  public AHome withoutApproval() {
    approved = false;
    return this;
  }

  public AHome approvedFor(int places) {
    approvedPlaces = places;
    return this;
  }

  /** Places that differ from the number of the terms. */
  public AHome withPlaces(int places) {
    placesOnly = places;
    return this;
  }

  public AHome ages(int min, int max) {
    ages = new AgeRange(min, max);
    return this;
  }

  public AHome only(Sex is) {
    sex = is;
    return this;
  }

  public AHome kinds(SearchKind... are) {
    kinds = new HashSet<>(Arrays.asList(are));
    return this;
  }

  public AHome namedChildren(String... names) {
    named = ids(names);
    return this;
  }

  /** Free again by itself from a day on. */
  public AHome notAvailableUntil(int count, NotAvailable.Reason reason, LocalDate availableFrom) {
    notAvailable.add(NotAvailable.of(count, reason, null, availableFrom));
    return this;
  }

  public AHome notAvailable(int count, NotAvailable.Reason reason, @Nullable LocalDate reviewOn) {
    notAvailable.add(NotAvailable.of(count, reason, reviewOn, null));
    return this;
  }

  public AHome notAvailable(NotAvailable part) {
    notAvailable.add(part);
    return this;
  }

  public AHome reserved(int places) {
    reserved = places;
    return this;
  }

  /** A looked after child for whom a place is held. */
  public AHome coming(String child, int age, Sex is, Compatibility plan) {
    reserved++;
    coming.add(
        new Resident(Resident.Kind.LOOKED_AFTER, AChild.idOf(child), age, is, plan, null, null));
    return this;
  }

  /** A looked after mother of this age and her looked after baby, for whom one place is held. */
  public AHome comingAParentAndChild(String mother, int age, String baby) {
    reserved++;
    coming.add(inUnit(mother, age, Resident.Unit.PARENT));
    coming.add(inUnit(baby, 0, Resident.Unit.CHILD));
    return this;
  }

  /** A looked after girl of 12 who goes to a school. */
  public AHome fosteringAPupilOf(String school, String name) {
    residents.add(
        new Resident(
            Resident.Kind.LOOKED_AFTER,
            AChild.idOf(name),
            12,
            Sex.FEMALE,
            Compatibility.ANY,
            school,
            null));
    return this;
  }

  /** Looked after children of 8. */
  public AHome fostering(String... names) {
    for (String child : names) {
      resident(Resident.Kind.LOOKED_AFTER, child, 8, Sex.MALE, Compatibility.ANY);
    }
    return this;
  }

  public AHome resident(
      Resident.Kind residentKind,
      @Nullable String child,
      @Nullable Integer age,
      Sex is,
      Compatibility plan) {
    residents.add(
        new Resident(
            residentKind, child == null ? null : AChild.idOf(child), age, is, plan, null, null));
    return this;
  }

  /** A looked after mother of this age, and her looked after baby (R-PLACE-39). */
  public AHome fosteringAParentAndChild(String mother, int age, String baby) {
    unit(mother, age, Resident.Unit.PARENT);
    unit(baby, 0, Resident.Unit.CHILD);
    return this;
  }

  private void unit(String child, int age, Resident.Unit unit) {
    residents.add(inUnit(child, age, unit));
  }

  private static Resident inUnit(String child, int age, Resident.Unit unit) {
    return new Resident(
        Resident.Kind.LOOKED_AFTER,
        AChild.idOf(child),
        age,
        Sex.FEMALE,
        Compatibility.ANY,
        null,
        unit);
  }

  public AHome skill(NeedKind need, NeedLevel level) {
    skills.put(need, level);
    return this;
  }

  public AHome speaking(String language) {
    languages.add(language);
    return this;
  }

  public AHome heritage(HeritageSupport is) {
    heritage = is;
    return this;
  }

  public AHome exemption(LocalAuthority by, DateRange valid, String... names) {
    exemptions.add(Exemption.of(by, ids(names), valid, null));
    return this;
  }

  /** How the last of the exemptions was given. */
  public AHome given(ExemptionGiven given) {
    Exemption last = exemptions.remove(exemptions.size() - 1);
    exemptions.add(Exemption.of(last.by(), last.children(), last.valid(), given));
    return this;
  }

  /** The last of the exemptions ends before its time. */
  public AHome ended(LocalDate from) {
    Exemption last = exemptions.remove(exemptions.size() - 1);
    exemptions.add(last.ended(new ExemptionEnd(from, "They agreed", "A. Shah", "Head of service")));
    return this;
  }

  public AHome registration(@Nullable String urn, Registration.Status status) {
    registration = Registration.of(urn, status);
    return this;
  }

  /** Not decided yet; null when the day of the application is not known. */
  public AHome appliedOn(@Nullable LocalDate day) {
    registration = new Registration(null, Registration.Status.APPLIED, day);
    return this;
  }

  /** Beds of each room for children, such as "1", or "2s" when it may be shared. */
  public AHome bedrooms(String... beds) {
    bedrooms = rooms(beds);
    return this;
  }

  public AHome withoutBedroomsRecorded() {
    bedrooms = null;
    return this;
  }

  private static Bedrooms rooms(String... beds) {
    return new Bedrooms(
        Arrays.stream(beds)
            .map(
                each ->
                    new Bedrooms.Room(Integer.parseInt(each.substring(0, 1)), each.endsWith("s")))
            .toList());
  }

  public AHome connectedTo(String... names) {
    connectedTo.addAll(ids(names));
    return this;
  }

  /** As adopters, who were approved. */
  public AHome inDoubt(SuitabilityInDoubt.Step step, LocalDate on) {
    standing = new ApprovalStanding(null, null, new SuitabilityInDoubt(step, on));
    return this;
  }

  public AHome approvalEnds(LocalDate from) {
    standing = new ApprovalStanding(from, null, null);
    return this;
  }

  /** As connected persons; until a day, or until the outcome of a review. */
  public AHome temporarilyApproved(LocalDate from, @Nullable LocalDate last) {
    standing = new ApprovalStanding(null, new ApprovalStanding.Temporary(from, last), null);
    return this;
  }

  public HouseholdSnapshot build() {
    long filled =
        residents.stream()
            .filter(
                r ->
                    r.unit() != Resident.Unit.CHILD
                        && (r.kind() == Resident.Kind.LOOKED_AFTER
                            || r.kind() == Resident.Kind.PLACED_BY_OTHER))
            .count();
    int places = placesOnly == null ? approvedPlaces : placesOnly;
    return new HouseholdSnapshot(
        idOf(name),
        "F-1",
        kind,
        own,
        approvedBy,
        where,
        approved ? new Terms(approvedPlaces, ages, sex, kinds, named) : null,
        new Places(places, (int) filled, notAvailable, reserved),
        null,
        residents,
        coming,
        new Needs(skills),
        languages,
        heritage,
        exemptions,
        registration,
        bedrooms,
        connectedTo,
        standing);
  }

  private static Set<ChildId> ids(String... names) {
    return Arrays.stream(names).map(AChild::idOf).collect(Collectors.toSet());
  }
}
