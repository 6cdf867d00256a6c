package uk.kith.sufficiency.engine.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.matching.engine.Constraints;
import uk.kith.matching.engine.Homes;
import uk.kith.matching.engine.LawfulConstraints;
import uk.kith.matching.engine.Policy;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.rules.HouseholdColumns;
import uk.kith.sufficiency.engine.history.Where;

/**
 * Homes in every situation in which they could be asked about, as rows that matching's constraints
 * read. What the constraints read of those who live there already, beside whom their plans allow
 * ({@link Company}), is how many they are and, where bedrooms are recorded, how many of them should
 * have a room of their own: so a home has one row for each such number of children, and a search is
 * answered by asking the rules about a row once. No rule is written twice, and a random test holds
 * the answers to matching's own.
 *
 * <p>Simulated children are nobody's brother or sister to the rules, except those who come
 * together: more than three are fostered in one home only where they come together (R-PLACE-06).
 */
public final class CompiledHomes {

  /** One thing about an empty home as it could be otherwise, to find out what it fails in. */
  enum Otherwise {
    ROOMIER,
    ANY_AGE,
    EITHER_SEX,
    ANY_KIND_OF_PLACEMENT
  }

  /** More brothers and sisters than these look for no home together. */
  private static final int ROOM_FOR_ALL = 10;

  private static final AgeRange ANY_AGE = new AgeRange(0, 17);

  private final List<SupplyHome> definitions;
  private final Where[] where;
  private final Sought[] kinds;
  private final int[] places;
  private final int[] unrelated;
  private final boolean[] rooms;
  private final int[] firstRow;
  private final int[] otherwise;
  private final int[] rank;
  private final int[] homeRow;
  private final List<List<Company>> others = new ArrayList<>();
  private final boolean[] choosy;
  private final HouseholdColumns rows;
  private final Homes homes;
  private final Constraints constraints;
  private final Policy policy;
  private final PlacementPolicy law;
  private final LocalDate asOf;
  private final LocalAuthority responsible;

  private CompiledHomes(Supply supply, List<SupplyHome> definitions) {
    this.definitions = definitions;
    policy = supply.policy();
    law = supply.law();
    asOf = supply.asOf();
    responsible = supply.responsible();
    constraints = new LawfulConstraints(law);
    int size = definitions.size();
    where = new Where[size];
    kinds = new Sought[size];
    places = new int[size];
    unrelated = new int[size];
    rooms = new boolean[size];
    firstRow = new int[size];
    otherwise = new int[size];
    choosy = new boolean[size];
    List<HouseholdSnapshot> situations = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      SupplyHome each = definitions.get(i);
      where[i] = each.where(responsible);
      kinds[i] = each.kind();
      places[i] = each.places();
      unrelated[i] = each.unrelated();
      rooms[i] = each.home().bedrooms() != null;
      firstRow[i] = situations.size();
      others.add(Company.of(each.home().residents()));
      choosy[i] = others.get(i).stream().anyMatch(other -> Company.isChoosy(other.plan()));
      for (int older = 0; older < places[i]; older++) {
        for (int younger = 0; younger < (rooms[i] ? places[i] : 1); younger++) {
          situations.add(situation(each.home(), older, younger));
        }
      }
      otherwise[i] = situations.size();
      for (Otherwise one : Otherwise.values()) {
        situations.add(otherwise(situation(each.home(), 0, 0), one));
      }
    }
    rows = HouseholdColumns.of(situations);
    homes = Homes.of(definitions.stream().map(SupplyHome::home).toList());
    homeRow = homeRows();
    rank = ranks();
  }

  /**
   * @param definitions the homes to be asked about, by their number
   */
  public static CompiledHomes of(Supply supply, List<SupplyHome> definitions) {
    return new CompiledHomes(supply, List.copyOf(definitions));
  }

  /** With company of whom the plans allow everybody: {@link Company} asks of plans. */
  private HouseholdSnapshot situation(HouseholdSnapshot home, int older, int younger) {
    List<Resident> company = new ArrayList<>();
    for (Resident each : home.residents()) {
      company.add(
          new Resident(
              each.kind(),
              each.child(),
              each.age(),
              each.sex(),
              Compatibility.ANY,
              each.school(),
              each.unit()));
    }
    company.addAll(Collections.nCopies(older, fostered(law.ownRoomFromAge())));
    company.addAll(Collections.nCopies(younger, fostered(0)));
    Places all = home.places();
    return SupplyHome.with(
        home, company, new Places(all.approved(), all.filled() + older + younger, List.of(), 0));
  }

  private static Resident fostered(int age) {
    return new Resident(
        Resident.Kind.LOOKED_AFTER, null, age, Sex.UNKNOWN, Compatibility.ANY, null, null);
  }

  private static HouseholdSnapshot otherwise(HouseholdSnapshot empty, Otherwise one) {
    Terms terms = empty.terms();
    if (terms == null) {
      return empty;
    }
    return switch (one) {
      case ROOMIER -> {
        int places = empty.places().filled() + ROOM_FOR_ALL;
        yield SupplyHome.with(
                empty,
                empty.residents(),
                new Places(places, empty.places().filled(), List.of(), 0),
                null)
            .withTerms(
                new Terms(places, terms.ages(), terms.sex(), terms.kinds(), terms.namedChildren()));
      }
      case ANY_AGE ->
          empty.withTerms(
              new Terms(
                  terms.places(), ANY_AGE, terms.sex(), terms.kinds(), terms.namedChildren()));
      case EITHER_SEX ->
          empty.withTerms(
              new Terms(terms.places(), terms.ages(), null, terms.kinds(), terms.namedChildren()));
      case ANY_KIND_OF_PLACEMENT ->
          empty.withTerms(
              new Terms(
                  terms.places(), terms.ages(), terms.sex(), Set.of(), terms.namedChildren()));
    };
  }

  private int[] homeRows() {
    Map<HouseholdSnapshot, Integer> byHome = new IdentityHashMap<>();
    for (int row = 0; row < homes.size(); row++) {
      byHome.put(homes.home(row), row);
    }
    return definitions.stream().mapToInt(each -> byHome.getOrDefault(each.home(), 0)).toArray();
  }

  /** Ties go by id when homes have been vacant for as long (R-MATCH-13). */
  private int[] ranks() {
    List<Integer> order =
        IntStream.range(0, definitions.size())
            .boxed()
            .sorted(
                Comparator.comparing(
                    (Integer i) -> definitions.get(i).home().id().value().toString()))
            .toList();
    int[] ranks = new int[order.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[order.get(i)] = i;
    }
    return ranks;
  }

  public int size() {
    return definitions.size();
  }

  public SupplyHome definition(int home) {
    return definitions.get(home);
  }

  public Where where(int home) {
    return where[home];
  }

  public Sought kind(int home) {
    return kinds[home];
  }

  /** {@link SupplyHome#places()}. */
  public int places(int home) {
    return places[home];
  }

  /** {@link SupplyHome#unrelated()}. */
  public int unrelated(int home) {
    return unrelated[home];
  }

  /** Its place among homes that have been vacant for as long. */
  public int rank(int home) {
    return rank[home];
  }

  /** Those who live there and whom the simulation does not know. */
  public List<Company> others(int home) {
    return others.get(home);
  }

  /** Whether the plan of one of them asks with whom it may live. */
  public boolean hasChoosyOthers(int home) {
    return choosy[home];
  }

  /** Whether a child of this age should have a room of its own. */
  public boolean isOlder(int age) {
    return age >= law.ownRoomFromAge();
  }

  /** Row of a home in which so many live; there is at least one place more. */
  int row(int home, int older, int younger) {
    return rooms[home]
        ? firstRow[home] + older * places[home] + younger
        : firstRow[home] + older + younger;
  }

  /** Row of the home, empty, with one thing otherwise. */
  int row(int home, Otherwise one) {
    return otherwise[home] + one.ordinal();
  }

  HouseholdColumns rows() {
    return rows;
  }

  Homes homes() {
    return homes;
  }

  int homeRow(int home) {
    return homeRow[home];
  }

  Constraints constraints() {
    return constraints;
  }

  Policy policy() {
    return policy;
  }

  LocalDate asOf() {
    return asOf;
  }

  LocalAuthority responsible() {
    return responsible;
  }
}
