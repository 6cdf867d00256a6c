package uk.kith.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.ParentLink;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict;

/**
 * Ways to place the children of one search in more than one home, with what each costs and who
 * loses whom (R-MATCH-16).
 *
 * <p>Every partition is tried (so at most {@value #MAX_CHILDREN} children: 4,140 partitions; more
 * are not split by machine), and for each the parts are given homes optimally: first as many
 * children as possible where no approval is needed, then the most points. Two parts never share a
 * home: that would be one part. Of p parts each needs only its own p best homes in the comparison,
 * for at most p - 1 of them can be taken by the others.
 *
 * <p>With {@code REQUIRED} brothers and sisters, and a parent and its own child, are never divided,
 * so only searches for several families have splits; with {@code APART} brothers and sisters never
 * share a home, and the cost is counted from the best way apart. Whatever parts a parent from its
 * own child comes after every way that does not (R-PLACE-39): by a choice of homes alone nobody
 * loses a mother. A home that holds places for some of the children is no home for a part without
 * them (R-PLACE-38).
 */
final class Splitter {

  static final int MAX_CHILDREN = 8;

  /** More than the points of all children together: no approval needed comes first. */
  private static final int WITHOUT_APPROVAL = MAX_CHILDREN * Policy.TOTAL + 1;

  private final PlacementRequest search;
  private final List<ChildSnapshot> children;
  private final Homes homes;
  private final Map<HouseholdId, Set<ChildId>> held;
  private final Scorer scorer;
  private final Constraints constraints;
  private final FamilyGraph family;
  private final Candidates homesOf;
  private final Map<Integer, List<Candidate>> candidates = new HashMap<>();

  /** A home that a part could have. */
  private record Candidate(int home, int size, int points, Verdict.Possible possible) {
    Assignment.Choice choice() {
      int first = possible == Verdict.Possible.YES ? WITHOUT_APPROVAL : 0;
      return new Assignment.Choice(home, size * (first + points));
    }
  }

  /**
   * A partition whose parts all have homes.
   *
   * @param parted parents and own children who would not live together
   */
  private record Division(List<Integer> parts, long value, List<ParentLink> parted) {}

  Splitter(
      PlacementRequest search,
      Homes homes,
      Map<HouseholdId, Set<ChildId>> held,
      Scorer scorer,
      Constraints constraints) {
    this.search = search;
    this.children =
        search.children().stream()
            .sorted(Comparator.comparing(child -> child.id().value().toString()))
            .toList();
    this.homes = homes;
    this.held = held;
    this.scorer = scorer;
    this.constraints = constraints;
    this.family = new FamilyGraph(search, children);
    this.homesOf = new Candidates(search, homes, scorer, constraints);
  }

  List<Split> best(int limit) {
    int count = children.size();
    if (count < 2 || count > MAX_CHILDREN) {
      return List.of();
    }
    List<Division> divisions = new ArrayList<>();
    Partitions.forEach(
        count,
        this::isAllowed,
        parts -> {
          long value = parts.size() < 2 ? -1 : Assignment.best(choices(parts));
          if (value >= 0) {
            divisions.add(new Division(parts, value, family.parentsPartedBy(parts)));
          }
        });
    divisions.sort(
        Comparator.comparingInt((Division division) -> division.parted().size())
            .thenComparing(Comparator.comparingLong(Division::value).reversed())
            .thenComparingInt(division -> division.parts().size())
            .thenComparing(division -> division.parts().toString()));
    List<Division> shown = divisions.subList(0, Math.min(limit, divisions.size()));
    return splits(shown);
  }

  private List<Split> splits(List<Division> shown) {
    List<List<Split.Part>> divided = shown.stream().map(d -> parts(d.parts())).toList();
    int together = search.together() == Together.APART ? bestOf(divided) : bestTogether();
    List<Split> splits = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      int points = mean(divided.get(i));
      splits.add(
          new Split(
              divided.get(i),
              points,
              together - points,
              family.separatedBy(shown.get(i).parts()),
              shown.get(i).parted()));
    }
    return splits;
  }

  /** R-MATCH-16, R-PLACE-39: the decision on the family binds the parts. */
  private boolean isAllowed(int part) {
    return switch (search.together()) {
      case PREFERRED -> true;
      case REQUIRED -> family.groups().stream().allMatch(g -> (g & part) == 0 || (g & part) == g);
      case APART -> !family.hasSiblings(part);
    };
  }

  private List<List<Assignment.Choice>> choices(List<Integer> parts) {
    return parts.stream()
        .map(part -> candidates(part).stream().limit(parts.size()).map(Candidate::choice).toList())
        .toList();
  }

  /** The best homes for a part, as many as there could be parts; best first. */
  private List<Candidate> candidates(int part) {
    List<Candidate> known = candidates.get(part);
    if (known == null) {
      known = findCandidates(part);
      candidates.put(part, known);
    }
    return known;
  }

  private List<Candidate> findCandidates(int part) {
    List<ChildSnapshot> together = childrenOf(part);
    List<Candidate> found = new ArrayList<>();
    Set<ChildId> ids = together.stream().map(ChildSnapshot::id).collect(Collectors.toSet());
    homesOf.of(together).stream()
        .filter(c -> ids.containsAll(held.getOrDefault(homes.home(c.row()).id(), Set.of())))
        .forEach(c -> found.add(new Candidate(c.row(), together.size(), c.points(), c.possible())));
    // Rows are in the order that settles ties, and the sort keeps that order among equals.
    found.sort(
        Comparator.comparing(Candidate::possible)
            .thenComparing(Comparator.comparingInt(Candidate::points).reversed()));
    return List.copyOf(found.subList(0, Math.min(children.size(), found.size())));
  }

  private List<Split.Part> parts(List<Integer> parts) {
    List<Assignment.Choice> homesOfParts = Assignment.first(choices(parts));
    List<Split.Part> result = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int home = homesOfParts.get(i).home();
      Candidate taken =
          candidates(parts.get(i)).stream().filter(c -> c.home() == home).findFirst().orElseThrow();
      result.add(
          new Split.Part(
              childrenOf(parts.get(i)).stream().map(ChildSnapshot::id).toList(),
              homes.home(home).id(),
              taken.points(),
              taken.possible()));
    }
    return result;
  }

  private List<ChildSnapshot> childrenOf(int part) {
    List<ChildSnapshot> chosen = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      if ((part >> i & 1) == 1) {
        chosen.add(children.get(i));
      }
    }
    return chosen;
  }

  /** Of homes that could take all; if there is none, of all homes, as if one had the places. */
  private int bestTogether() {
    Constraints.Asked asked = constraints.ask(search);
    int possible = -1;
    int any = 0;
    for (int row = 0; row < homes.size(); row++) {
      int points = scorer.score(homes.home(row)).points();
      any = Math.max(any, points);
      if (points > possible && asked.possible(homes.columns(), row) != Verdict.Possible.NO) {
        possible = points;
      }
    }
    return possible >= 0 ? possible : any;
  }

  private int bestOf(List<List<Split.Part>> divided) {
    return divided.stream().mapToInt(this::mean).max().orElse(0);
  }

  private int mean(List<Split.Part> parts) {
    return parts.stream().mapToInt(part -> part.points() * part.children().size()).sum()
        / children.size();
  }
}
