package uk.kith.matching.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.rules.HouseholdColumns;

/**
 * The homes of one day, made ready for any number of searches: in the order that settles ties
 * (R-MATCH-13), the columns that the constraints read, and beside them what the score reads. Homes
 * that state the same skills or the same support share a number, so that each statement is worked
 * out once a search. Immutable; any number of threads may read it.
 */
public final class Homes {

  private final HouseholdColumns columns;
  private final int[] skills;
  private final int[] distinctSkills;
  private final int[] offers;
  private final List<HeritageCriterion.Offer> distinctOffers;
  private final Map<ChildId, Set<Integer>> rowsOfChildren = new HashMap<>();

  private Homes(List<HouseholdSnapshot> sorted) {
    columns = HouseholdColumns.of(sorted);
    skills = new int[sorted.size()];
    offers = new int[sorted.size()];
    Map<Integer, Integer> skillNumbers = new HashMap<>();
    Map<HeritageCriterion.Offer, Integer> offerNumbers = new HashMap<>();
    distinctOffers = new ArrayList<>();
    List<Integer> codes = new ArrayList<>();
    for (int row = 0; row < sorted.size(); row++) {
      HouseholdSnapshot home = sorted.get(row);
      int code = columns.skills(row);
      Integer skill = skillNumbers.putIfAbsent(code, codes.size());
      if (skill == null) {
        codes.add(code);
      }
      skills[row] = skill == null ? codes.size() - 1 : skill;
      HeritageCriterion.Offer offer = HeritageCriterion.Offer.of(home);
      Integer known = offerNumbers.putIfAbsent(offer, distinctOffers.size());
      if (known == null) {
        distinctOffers.add(offer);
      }
      offers[row] = known == null ? distinctOffers.size() - 1 : known;
      int here = row;
      home.company()
          .filter(each -> each.kind() == Resident.Kind.LOOKED_AFTER)
          .map(Resident::child)
          .filter(Objects::nonNull)
          .forEach(
              child -> rowsOfChildren.computeIfAbsent(child, c -> new LinkedHashSet<>()).add(here));
    }
    distinctSkills = codes.stream().mapToInt(Integer::intValue).toArray();
  }

  public static Homes of(Collection<HouseholdSnapshot> households) {
    return new Homes(households.stream().sorted(Option.LONGEST_VACANT).toList());
  }

  public int size() {
    return columns.size();
  }

  /** Rows in the order that settles ties: a lower row goes first. */
  public HouseholdSnapshot home(int row) {
    return columns.home(row);
  }

  /** A looked after child lives in one of these homes, or is to. */
  boolean hasChild(ChildId child) {
    return rowsOfChildren.containsKey(child);
  }

  /** Where a looked after child lives, and where a place is held for it; empty when nowhere. */
  Set<Integer> rowsOf(ChildId child) {
    return rowsOfChildren.getOrDefault(child, Set.of());
  }

  HouseholdColumns columns() {
    return columns;
  }

  /** Number of what the home states of its skills. */
  int skill(int row) {
    return skills[row];
  }

  /** Packed levels by number. */
  int[] distinctSkills() {
    return distinctSkills;
  }

  /** Number of what the home states of the heritage that it can support. */
  int offer(int row) {
    return offers[row];
  }

  List<HeritageCriterion.Offer> distinctOffers() {
    return distinctOffers;
  }
}
