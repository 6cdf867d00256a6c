package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Whereabouts;

/**
 * What the rules and the score need to know of a household or home on a day.
 *
 * @param own approved or run by the responsible authority itself, not by an agency or provider
 * @param approvedBy the authority that approved the carers; null for agency homes
 * @param terms null when there is no approval in force on the day
 * @param vacantSince since when a place has been vacant; null when none is
 * @param coming children for whom a place is held here, and those who are to move in and to stay
 *     (R-PLACE-38): nobody is placed with somebody who may not live with them
 * @param skills up to which level the household says that it can meet each need
 * @param registration null for foster carers, connected persons and adopters
 * @param bedrooms null when nobody recorded them
 * @param connectedTo children to whom the carers are connected persons, or whose parents they are
 * @param standing of an approval that ended or is temporary; null of all others
 */
public record HouseholdSnapshot(
    HouseholdId id,
    String localId,
    HouseholdKind kind,
    boolean own,
    @Nullable LocalAuthority approvedBy,
    Whereabouts where,
    @Nullable Terms terms,
    Places places,
    @Nullable LocalDate vacantSince,
    List<Resident> residents,
    List<Resident> coming,
    Needs skills,
    Set<String> languages,
    HeritageSupport heritageSupport,
    List<Exemption> exemptions,
    @Nullable Registration registration,
    @Nullable Bedrooms bedrooms,
    Set<ChildId> connectedTo,
    @Nullable ApprovalStanding standing) {

  public HouseholdSnapshot {
    residents = List.copyOf(residents);
    coming = coming == null ? List.of() : List.copyOf(coming); // runs stored before it was read
    languages = Set.copyOf(languages);
    exemptions = List.copyOf(exemptions);
    connectedTo = Set.copyOf(connectedTo);
  }

  /** Whether it may be shown as a home for some of these children: a parent's for no others. */
  public boolean isOpenTo(Collection<ChildId> children) {
    return kind.isOffered() || children.stream().anyMatch(connectedTo::contains);
  }

  /** Homes of providers, in which authorities place beside each other. */
  public boolean takesChildrenOfOthers() {
    return kind == HouseholdKind.CHILDRENS_HOME
        || kind == HouseholdKind.SUPPORTED
        || (kind == HouseholdKind.FOSTER && !own);
  }

  /** Who lives here, and who is to come. */
  public Stream<Resident> company() {
    return Stream.concat(residents.stream(), coming.stream());
  }

  /**
   * Places of adopters that children fill whom they adopted and who are no longer in care: what is
   * filled beyond those who are placed here (R-PLACE-35). None of any other home.
   */
  public int placesOfAdopted() {
    if (kind != HouseholdKind.ADOPTER) {
      return 0;
    }
    long placed =
        residents.stream()
            .filter(
                r ->
                    r.kind() == Resident.Kind.LOOKED_AFTER
                        || r.kind() == Resident.Kind.PLACED_BY_OTHER)
            .filter(r -> r.unit() != Resident.Unit.CHILD)
            .count();
    return Math.max(0, places.filled() - (int) placed);
  }

  /**
   * Places that those use, or are to, who are fostered here, as terms of approval count them: a
   * parent and child one (R-PLACE-39). In the usual fostering limit each counts (R-PLACE-05).
   */
  public int placesOfFostered() {
    return (int)
        company()
            .filter(r -> r.kind().countsAsFostered() && r.unit() != Resident.Unit.CHILD)
            .count();
  }

  /** Places that are held for children: for a parent and child one (R-PLACE-39). */
  public int placesHeldFor(Collection<ChildId> children) {
    long sharing =
        coming.stream()
            .filter(c -> c.unit() == Resident.Unit.CHILD && children.contains(c.child()))
            .count();
    return children.size() - (int) sharing;
  }

  /** The same home as those children see it for whom some of its places are held (R-PLACE-38). */
  public HouseholdSnapshot heldForThem(Collection<ChildId> children) {
    return heldForThem(children, placesHeldFor(children));
  }

  /**
   * The same where it is known otherwise how many places are held for them.
   *
   * @param held so many
   */
  public HouseholdSnapshot heldForThem(Collection<ChildId> children, int held) {
    return with(
        terms,
        places.heldForThem(held),
        bedrooms,
        coming.stream().filter(c -> c.child() == null || !children.contains(c.child())).toList());
  }

  /** The same home once more children are to move in, and places are held for them. */
  public HouseholdSnapshot with(List<Resident> more, int held) {
    Places counted =
        new Places(
            places.approved(), places.filled(), places.notAvailable(), places.reserved() + held);
    return with(terms, counted, bedrooms, Stream.concat(coming.stream(), more.stream()).toList());
  }

  /**
   * The same home with others who live here as well and fill a place each, of whom the register
   * does not know that they do.
   */
  public HouseholdSnapshot livedInBy(List<Resident> more) {
    return with(
        terms,
        new Places(
            places.approved(),
            places.filled() + more.size(),
            places.notAvailable(),
            places.reserved()),
        bedrooms,
        Stream.concat(residents.stream(), more.stream()).toList(),
        coming);
  }

  /** The same home under other terms; its places are not counted afresh. */
  public HouseholdSnapshot withTerms(@Nullable Terms others) {
    return with(others, places, bedrooms, coming);
  }

  /**
   * The same home as children see it who use no room but that of their parent, who lives here or
   * comes with them (R-PLACE-39): there is one beside those that others use. That they use no place
   * of their own is said when the rules are asked.
   *
   * @param sharing so many
   */
  public HouseholdSnapshot besideParents(int sharing) {
    return sharing == 0 || bedrooms == null
        ? this
        : with(terms, places, bedrooms.withRoomsForOne(sharing), coming);
  }

  /**
   * The same home as children see it before anybody asks a rule: beside the places that others use
   * there is one for each of those who use that of their parent (R-PLACE-39).
   *
   * @param sharing so many
   */
  HouseholdSnapshot withPlacesBeside(int sharing) {
    Terms known = terms;
    return with(
        known == null
            ? null
            : new Terms(
                known.places() + sharing,
                known.ages(),
                known.sex(),
                known.kinds(),
                known.namedChildren()),
        new Places(
            places.approved() + sharing, places.filled(), places.notAvailable(), places.reserved()),
        bedrooms == null ? null : bedrooms.withRoomsForOne(sharing),
        coming);
  }

  private HouseholdSnapshot with(
      @Nullable Terms approved, Places counted, @Nullable Bedrooms rooms, List<Resident> others) {
    return with(approved, counted, rooms, residents, others);
  }

  private HouseholdSnapshot with(
      @Nullable Terms approved,
      Places counted,
      @Nullable Bedrooms rooms,
      List<Resident> here,
      List<Resident> others) {
    return new HouseholdSnapshot(
        id,
        localId,
        kind,
        own,
        approvedBy,
        where,
        approved,
        counted,
        vacantSince,
        here,
        others,
        skills,
        languages,
        heritageSupport,
        exemptions,
        registration,
        rooms,
        connectedTo,
        standing);
  }
}
