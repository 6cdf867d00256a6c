package uk.kith.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.rules.HouseholdColumns;

/**
 * Scores homes for the children of one search, each part with the fact used (R-MATCH-11). Points
 * for several children are the mean of the children's, rounded down at both ends of the range, so
 * that a group is not worth more than a child alone. Nothing here decides whether a home is
 * possible (R-MATCH-01).
 */
public final class Scorer {

  private final Policy policy;
  private final LocalDate asOf;
  private final boolean adoption;
  private final LocalAuthority responsible;
  private final List<ChildSnapshot> children;
  private final Map<ChildId, ChildCriteria> criteria = new LinkedHashMap<>();

  /**
   * @param search all children of the search, also when parts of it are scored
   * @param accommodated who lives in a home of the register, looked after
   */
  public Scorer(
      PlacementRequest search, Policy policy, Predicate<ChildId> accommodated, LocalDate asOf) {
    this.policy = policy;
    this.asOf = asOf;
    this.adoption = search.kind() == SearchKind.ADOPTION;
    this.responsible = search.responsible();
    this.children = search.children();
    Set<ChildId> searching = children.stream().map(ChildSnapshot::id).collect(Collectors.toSet());
    for (ChildSnapshot child : children) {
      criteria.put(
          child.id(),
          new ChildCriteria(child, search, policy, accommodated.or(searching::contains)));
    }
  }

  /** All children of the search together in one home. */
  public Score score(HouseholdSnapshot home) {
    return score(children, home);
  }

  /** Some of the children together in one home: a part of a split. */
  public Score score(List<ChildSnapshot> part, HouseholdSnapshot home) {
    List<ChildCriteria> scored = part.stream().map(this::criteriaOf).toList();
    Set<ChildId> here = livingIn(home);
    part.forEach(child -> here.add(child.id()));
    int skills = HouseholdColumns.packed(home.skills());
    HeritageCriterion.Offer offer = HeritageCriterion.Offer.of(home);
    List<Part> parts = new ArrayList<>();
    parts.add(
        part(
            Criterion.NEED,
            scored,
            c -> needPoints(c, skills),
            c -> NeedCriterion.words(c.needs(), skills)));
    parts.add(
        part(
            Criterion.SIBLINGS,
            scored,
            c -> c.siblingPoints(count(c.siblings(), here), weight(Criterion.SIBLINGS)),
            c -> c.siblingWords(count(c.siblings(), here))));
    parts.add(
        part(
            Criterion.LOCALITY,
            scored,
            c -> c.locality().points(home.where()),
            c -> c.locality().words(home.where())));
    parts.add(
        part(
            Criterion.CONTINUITY,
            scored,
            c -> schoolPoints(c, home),
            c -> SchoolCriterion.words(c.child().school(), home.where())));
    parts.add(
        part(
            Criterion.HERITAGE,
            scored,
            c -> c.heritage().points(offer),
            c -> c.heritage().words(offer)));
    return new Score(parts);
  }

  int weight(Criterion criterion) {
    return policy.weight(criterion, adoption);
  }

  LocalAuthority responsible() {
    return responsible;
  }

  boolean isOfSearch(ChildId child) {
    return criteria.containsKey(child);
  }

  Policy policy() {
    return policy;
  }

  List<ChildCriteria> criteria() {
    return List.copyOf(criteria.values());
  }

  Points needPoints(ChildCriteria child, int skills) {
    return NeedCriterion.points(
        child.needs(), skills, weight(Criterion.NEED), policy.stretchPercent());
  }

  private Points schoolPoints(ChildCriteria child, HouseholdSnapshot home) {
    return SchoolCriterion.points(
        child.child().school(), home.where(), policy.school(), weight(Criterion.CONTINUITY));
  }

  private ChildCriteria criteriaOf(ChildSnapshot child) {
    ChildCriteria found = criteria.get(child.id());
    if (found == null) {
      throw new IllegalArgumentException("not a child of this search: " + child.id());
    }
    return found;
  }

  private Part part(
      Criterion criterion,
      List<ChildCriteria> scored,
      Function<ChildCriteria, Points> points,
      Function<ChildCriteria, String> words) {
    return new Part(criterion, weight(criterion), mean(scored, points), fact(scored, words));
  }

  /** Both ends rounded down. */
  Points mean(List<ChildCriteria> scored, Function<ChildCriteria, Points> points) {
    int low = 0;
    int high = 0;
    for (ChildCriteria child : scored) {
      Points of = points.apply(child);
      low += of.low();
      high += of.high();
    }
    return new Points(low / scored.size(), high / scored.size());
  }

  /** One fact when it is the same for all children, else one for each, told apart by age. */
  private String fact(List<ChildCriteria> scored, Function<ChildCriteria, String> words) {
    List<String> facts = scored.stream().map(words).toList();
    if (facts.stream().distinct().count() == 1) {
      return facts.get(0);
    }
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < facts.size(); i++) {
      int age = scored.get(i).child().birth().ageOn(asOf);
      all.append(i == 0 ? "" : ". ")
          .append("Child ")
          .append(i + 1)
          .append(" (aged ")
          .append(age)
          .append("): ")
          .append(facts.get(i));
    }
    return all.toString();
  }

  /** Also those for whom a place is held (R-PLACE-38). */
  private static Set<ChildId> livingIn(HouseholdSnapshot home) {
    Set<ChildId> here = new HashSet<>();
    home.company().map(Resident::child).filter(Objects::nonNull).forEach(here::add);
    return here;
  }

  private static int count(Set<ChildId> siblings, Set<ChildId> here) {
    int count = 0;
    for (ChildId sibling : siblings) {
      count += here.contains(sibling) ? 1 : 0;
    }
    return count;
  }
}
