package uk.kith.placements.engine.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;

/**
 * Households as columns of numbers: what decides nearly all of them stands here, what decides few
 * has a flag that sends the rule to the snapshot. Built once for a day's snapshots and read by any
 * number of threads; 45,000 rows take about 3 MB beside the snapshots.
 */
public final class HouseholdColumns {

  /** Position of a home whose place is not known. */
  public static final int NO_POSITION = Integer.MIN_VALUE;

  /** Area code of a home whose authority is not known; see {@link #areaCode}. */
  public static final int NO_AREA = 0;

  static final int HAS_TERMS = 1;
  static final int NAMES_CHILDREN = 1 << 1;
  static final int OWN_APPROVAL = 1 << 2;
  static final int HAS_COMPANY = 1 << 3;
  static final int CHOOSY_COMPANY = 1 << 4;
  static final int HAS_EXEMPTIONS = 1 << 5;
  static final int STAYING_PUT = 1 << 6;
  static final int SIBLING_PLACES = 1 << 7;
  static final int HAS_URN = 1 << 8;
  static final int NOT_AVAILABLE = 1 << 9;
  static final int RESERVED = 1 << 10;
  static final int HAS_BEDROOMS = 1 << 11;

  /** The approval has ended, is to end, or is temporary. */
  static final int HAS_STANDING = 1 << 12;

  private static final HouseholdKind[] KINDS = HouseholdKind.values();
  private static final Registration.Status[] STATUSES = Registration.Status.values();

  private final HouseholdSnapshot[] homes;
  private final long[] ids;
  private final byte[] kinds;
  private final int[] flags;
  private final int[] approved;
  private final int[] vacant;
  private final int[] usable;
  private final int[] fostered;
  private final int[] fosterPlaces;
  private final int[] sleepers;
  private final byte[] bedrooms;
  private final int[] termPlaces;
  private final int[] minAge;
  private final int[] maxAge;
  private final byte[] sexes;
  private final byte[] searchKinds;
  private final byte[] registrations;
  private final int[] areas;
  private final int[] eastings;
  private final int[] northings;
  private final int[] skills;

  private HouseholdColumns(int size) {
    homes = new HouseholdSnapshot[size];
    ids = new long[size];
    kinds = new byte[size];
    flags = new int[size];
    approved = new int[size];
    vacant = new int[size];
    usable = new int[size];
    fostered = new int[size];
    fosterPlaces = new int[size];
    sleepers = new int[size];
    bedrooms = new byte[size];
    termPlaces = new int[size];
    minAge = new int[size];
    maxAge = new int[size];
    sexes = new byte[size];
    searchKinds = new byte[size];
    registrations = new byte[size];
    areas = new int[size];
    eastings = new int[size];
    northings = new int[size];
    skills = new int[size];
  }

  /** One row for each, in their order. */
  public static HouseholdColumns of(List<HouseholdSnapshot> households) {
    HouseholdColumns columns = new HouseholdColumns(households.size());
    for (int row = 0; row < columns.homes.length; row++) {
      columns.fill(row, households.get(row));
    }
    return columns;
  }

  public int size() {
    return homes.length;
  }

  public HouseholdSnapshot home(int row) {
    return homes[row];
  }

  public HouseholdKind kind(int row) {
    return KINDS[kinds[row]];
  }

  /** {@link Places#usableNow()}. */
  public int usable(int row) {
    return usable[row];
  }

  /** {@link #areaCode} of the authority in which it lies, or {@link #NO_AREA}. */
  public int area(int row) {
    return areas[row];
  }

  /** Metres on the British National Grid, or {@link #NO_POSITION}. */
  public int easting(int row) {
    return eastings[row];
  }

  /** Metres on the British National Grid, or {@link #NO_POSITION}. */
  public int northing(int row) {
    return northings[row];
  }

  /** What it says that it can meet, packed by {@link #packed}. */
  public int skills(int row) {
    return skills[row];
  }

  /**
   * An authority's code as a number: its letter above its eight digits; never {@link #NO_AREA}.
   * Equal codes make equal numbers and different codes different ones.
   */
  public static int areaCode(@Nullable LocalAuthority authority) {
    return authority == null
        ? NO_AREA
        : ("ESWN".indexOf(authority.code().charAt(0)) + 1) << 27
            | Integer.parseInt(authority.code().substring(1));
  }

  /**
   * Levels in two bits a kind, {@link NeedKind} by ordinal from the lowest: 0 not known, 1 none, 2
   * some, 3 high.
   */
  public static int packed(Needs needs) {
    int bits = 0;
    for (NeedKind kind : NeedKind.values()) {
      NeedLevel level = needs.level(kind);
      bits |= (level == null ? 0 : level.ordinal() + 1) << (2 * kind.ordinal());
    }
    return bits;
  }

  /**
   * A level out of {@link #packed}: 0 when it is not known, else its place in the order plus one.
   */
  static int level(int packed, NeedKind kind) {
    return packed >>> (2 * kind.ordinal()) & 0b11;
  }

  boolean is(int row, int flag) {
    return (flags[row] & flag) != 0;
  }

  boolean isFostering(int row) {
    return KINDS[kinds[row]].isFostering();
  }

  /** Low bits of the id: unequal bits are different homes, equal bits need a second look. */
  long idBits(int row) {
    return ids[row];
  }

  int approved(int row) {
    return approved[row];
  }

  int vacant(int row) {
    return vacant[row];
  }

  /** Children who count in the usual fostering limit now. */
  int fostered(int row) {
    return fostered[row];
  }

  /** Places that those use, or are to, who are fostered; a parent and child one (R-PLACE-39). */
  int fosterPlaces(int row) {
    return fosterPlaces[row];
  }

  /**
   * People who need a bed in the rooms for children, those included for whom a place is held; a
   * parent and child are one (R-PLACE-39).
   */
  int sleepers(int row) {
    return sleepers[row];
  }

  /** Bedrooms for children; 0 when they are not recorded. */
  int bedrooms(int row) {
    return bedrooms[row];
  }

  int termPlaces(int row) {
    return termPlaces[row];
  }

  int minAge(int row) {
    return minAge[row];
  }

  int maxAge(int row) {
    return maxAge[row];
  }

  /** Bits of {@link Sex} by ordinal that the terms allow. */
  int sexes(int row) {
    return sexes[row];
  }

  /** Bits of {@link SearchKind} by ordinal that the terms name; 0 when they name none. */
  int searchKinds(int row) {
    return searchKinds[row];
  }

  Registration.@Nullable Status registration(int row) {
    return registrations[row] == 0 ? null : STATUSES[registrations[row] - 1];
  }

  private void fill(int row, HouseholdSnapshot home) {
    homes[row] = home;
    ids[row] = home.id().value().getLeastSignificantBits();
    kinds[row] = (byte) home.kind().ordinal();
    Places places = home.places();
    approved[row] = places.approved();
    vacant[row] = places.vacant();
    usable[row] = places.usableNow();
    fostered[row] = (int) home.company().filter(r -> r.kind().countsAsFostered()).count();
    fosterPlaces[row] = home.placesOfFostered();
    sleepers[row] =
        places.reserved()
            + (int)
                home.residents().stream()
                    .filter(r -> r.kind().needsBed() && r.unit() != Resident.Unit.CHILD)
                    .count();
    Bedrooms rooms = home.bedrooms();
    bedrooms[row] = (byte) (rooms == null ? 0 : rooms.rooms().size());
    areas[row] = areaCode(home.where().authority());
    Position position = home.where().position();
    eastings[row] = position == null ? NO_POSITION : position.easting();
    northings[row] = position == null ? NO_POSITION : position.northing();
    skills[row] = packed(home.skills());
    Registration registration = home.registration();
    registrations[row] = (byte) (registration == null ? 0 : registration.status().ordinal() + 1);
    Terms terms = home.terms();
    if (terms != null) {
      termPlaces[row] = terms.places();
      minAge[row] = terms.ages().min();
      maxAge[row] = terms.ages().max();
      sexes[row] = (byte) (terms.sex() == null ? 0b111 : 1 << terms.sex().ordinal());
      for (SearchKind kind : terms.kinds()) {
        searchKinds[row] |= (byte) (1 << kind.ordinal());
      }
    }
    flags[row] = flagsOf(home);
  }

  private static int flagsOf(HouseholdSnapshot home) {
    Terms terms = home.terms();
    Registration registration = home.registration();
    return flag(HAS_TERMS, terms != null)
        | flag(
            NAMES_CHILDREN,
            home.kind() == HouseholdKind.CONNECTED_PERSON
                || (terms != null && !terms.namedChildren().isEmpty()))
        | flag(OWN_APPROVAL, home.own())
        | flag(HAS_COMPANY, home.company().findAny().isPresent())
        | flag(
            CHOOSY_COMPANY,
            home.company().anyMatch(r -> !r.compatibility().equals(Compatibility.ANY)))
        | flag(HAS_EXEMPTIONS, !home.exemptions().isEmpty())
        | flag(
            STAYING_PUT,
            home.residents().stream().anyMatch(r -> r.kind() == Resident.Kind.STAYING_PUT))
        | flag(
            SIBLING_PLACES,
            home.places().notAvailable().stream()
                .anyMatch(n -> n.reason() == NotAvailable.Reason.SIBLING_GROUP_ONLY))
        | flag(HAS_URN, registration != null && registration.urn() != null)
        | flag(NOT_AVAILABLE, home.places().notAvailableCount() > 0)
        | flag(RESERVED, home.places().reserved() > 0)
        | flag(HAS_BEDROOMS, home.bedrooms() != null)
        | flag(HAS_STANDING, home.standing() != null);
  }

  private static int flag(int flag, boolean set) {
    return set ? flag : 0;
  }
}
