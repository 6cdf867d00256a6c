package uk.kith.matching.engine.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Whereabouts;
import uk.kith.matching.engine.Candidates;
import uk.kith.matching.engine.Candidates.Candidate;
import uk.kith.matching.engine.Candidates.Judged;
import uk.kith.matching.engine.Homes;
import uk.kith.matching.engine.LawfulConstraints;
import uk.kith.matching.engine.Policy;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.Verdict.Objection;
import uk.kith.placements.engine.Verdict.Possible;
import uk.kith.placements.engine.rules.RoomForMore;

/**
 * Makes the problem of a plan from the searches and homes of a day, by the constraints and scores
 * that serve the options of each search (R-MATCH-01). What is possible with an approval is an
 * option, and says what would have to be approved. A home needs no place when the rules find one,
 * by an exemption or a change of terms: then nobody else moves in.
 */
public final class ProblemMaker {

  private final LocalDate asOf;
  private final List<Waiting> waiting;
  private final Homes homes;
  private final PlacementPolicy constraints;
  private final Policy policy;
  private final Set<ChildId> all = new HashSet<>();
  private final Map<ChildId, Waiting> waitingOf = new HashMap<>();
  private final Map<HouseholdId, HouseholdSnapshot> homeOf = new HashMap<>();

  /** An option before it is known how its home is to be shared. */
  private record Draft(
      Waiting of,
      List<ChildSnapshot> part,
      Candidate candidate,
      int places,
      int counted,
      int free,
      List<PlanOption.Approval> approvals) {

    boolean isOrdinary() {
      return places <= free;
    }
  }

  /**
   * @param waiting searches of which no child stands in two
   * @param households all homes, those without a free place too: the rules say so
   * @param policy by which homes are scored
   */
  public ProblemMaker(
      LocalDate asOf,
      List<Waiting> waiting,
      Collection<HouseholdSnapshot> households,
      Policy policy,
      PlacementPolicy constraints) {
    this.asOf = asOf;
    this.waiting = waiting.stream().filter(Waiting::isOfManageableSize).toList();
    this.homes = Homes.of(households);
    this.policy = policy;
    this.constraints = constraints;
    for (Waiting each : this.waiting) {
      for (ChildSnapshot child : each.request().children()) {
        all.add(child.id());
        waitingOf.put(child.id(), each);
      }
    }
    households.forEach(home -> homeOf.put(home.id(), home));
  }

  /** The problem; its options stand in no order. */
  public PlanProblem problem() {
    return problem(Watch.NOBODY);
  }

  /**
   * The same for somebody who looks on. Needs memory for what is possible, and no more: each search
   * is asked of every home and forgotten.
   */
  PlanProblem problem(Watch watch) {
    int done = 0;
    List<Unit> units = new ArrayList<>();
    Map<Integer, List<Draft>> byHome = new TreeMap<>();
    // The same approvals are needed again and again: each list of them is held once.
    Map<List<PlanOption.Approval>, List<PlanOption.Approval>> same = new HashMap<>();
    for (Waiting each : waiting) {
      Unit unit = unit(each);
      units.add(unit);
      draft(each, unit, byHome, same);
      watch.prepared(++done, waiting.size());
    }
    List<OpenHousehold> open = new ArrayList<>();
    List<PlanOption> options = new ArrayList<>();
    byHome.forEach(
        (row, drafts) -> {
          OpenHousehold home = open(homes.home(row), drafts);
          open.add(home);
          drafts.forEach(draft -> options.add(option(draft, home)));
        });
    return new PlanProblem(units, open, options, apart());
  }

  private Unit unit(Waiting of) {
    int days = (int) Math.max(0, ChronoUnit.DAYS.between(of.openedOn(), asOf));
    return new Unit(
        of.request().children().stream().map(child -> new WaitingChild(child.id(), days)).toList(),
        of.together(),
        Set.copyOf(of.settled().values()));
  }

  /** Every set of the children that the decision allows and that parts no parent from its child. */
  private void draft(
      Waiting of,
      Unit unit,
      Map<Integer, List<Draft>> byHome,
      Map<List<PlanOption.Approval>, List<PlanOption.Approval>> same) {
    Candidates candidates = candidates(of);
    List<ChildSnapshot> children = of.request().children();
    for (int bits = 1; bits < 1 << children.size(); bits++) {
      if (!unit.allowsPart(Integer.bitCount(bits))) {
        continue;
      }
      List<ChildSnapshot> part = new ArrayList<>();
      for (int i = 0; i < children.size(); i++) {
        if ((bits >> i & 1) == 1) {
          part.add(children.get(i));
        }
      }
      if (!of.keepsParents(part)) {
        continue;
      }
      PlacementRequest request = of.request().only(part);
      int places = RoomForMore.placesFor(request, constraints);
      int counted = RoomForMore.countedOf(request, constraints);
      for (Candidate candidate : candidates.of(part)) {
        if (of.together() == Together.APART
            && of.settled().containsValue(homes.home(candidate.row()).id())) {
          continue;
        }
        HouseholdSnapshot home = homes.home(candidate.row());
        int free = RoomForMore.places(home, request.neededFrom());
        List<PlanOption.Approval> approvals =
            candidate.possible() == Possible.YES
                ? List.of()
                : approvals(candidates.judge(part, home));
        byHome
            .computeIfAbsent(candidate.row(), row -> new ArrayList<>())
            .add(
                new Draft(
                    of,
                    part,
                    candidate,
                    places,
                    counted,
                    free,
                    same.computeIfAbsent(approvals, once -> once)));
      }
    }
  }

  private Candidates candidates(Waiting of) {
    return new Candidates(of.request(), homes, policy, new LawfulConstraints(constraints), asOf);
  }

  /** With the places that are there on each of the days from which the children need a home. */
  private OpenHousehold open(HouseholdSnapshot home, List<Draft> drafts) {
    int free = drafts.stream().filter(Draft::isOrdinary).mapToInt(Draft::free).min().orElse(1);
    int beds = Math.min(OpenHousehold.MAX_BEDS, Math.min(free, asked(drafts)));
    LocalDate since = home.vacantSince();
    return new OpenHousehold(
        home.id(),
        since == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(since, asOf)),
        beds,
        RoomForMore.fostering(home, asOf),
        exempt(home, drafts));
  }

  /** Places that all who could come would take together: more are of no use to a plan. */
  private static int asked(List<Draft> drafts) {
    Map<Waiting, Integer> most = new HashMap<>();
    drafts.forEach(draft -> most.merge(draft.of(), draft.places(), Math::max));
    return most.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** On all days from which somebody who could come needs a home. */
  private Set<ChildId> exempt(HouseholdSnapshot home, List<Draft> drafts) {
    Set<ChildId> exempt = new HashSet<>(home.exemptions().isEmpty() ? Set.of() : all);
    if (!exempt.isEmpty()) {
      drafts.stream()
          .map(draft -> draft.of().request().neededFrom())
          .distinct()
          .forEach(day -> exempt.retainAll(RoomForMore.exempt(home, day, all)));
    }
    return exempt;
  }

  private PlanOption option(Draft draft, OpenHousehold open) {
    HouseholdSnapshot home = homes.home(draft.candidate().row());
    List<ChildId> children = draft.part().stream().map(ChildSnapshot::id).toList();
    boolean withinLimit =
        draft.counted() <= open.fosteringRoom() || open.exempt().containsAll(children);
    boolean alone =
        draft.places() > open.beds()
            || !withinLimit
            || draft.part().stream().anyMatch(child -> child.compatibility().onlyChild())
            || needsARoom(draft, home);
    return new PlanOption(
        children,
        home.id(),
        draft.candidate().points(),
        Boolean.TRUE.equals(home.where().isIn(draft.of().request().responsible())),
        Math.min(draft.places(), open.beds()),
        draft.counted(),
        alone,
        draft.approvals());
  }

  /** A parent with a child takes a room of its own, and not only a bed (R-PLACE-39). */
  private static boolean needsARoom(Draft draft, HouseholdSnapshot home) {
    return draft.of().request().kind() == SearchKind.PARENT_AND_CHILD && home.bedrooms() != null;
  }

  /** What somebody would have to approve, each rule once. */
  static List<PlanOption.Approval> approvals(Verdict verdict) {
    Set<PlanOption.Approval> approvals = new LinkedHashSet<>();
    for (Objection objection : verdict.objections()) {
      String by = objection.approver();
      if (by != null) {
        approvals.add(new PlanOption.Approval(objection.rule(), by));
      }
    }
    return List.copyOf(approvals);
  }

  /**
   * Pairs of different searches of whom a plan forbids the other, in both directions. Only who says
   * something of company can be one of them: nobody else is compared with nobody else.
   */
  private Set<Apart> apart() {
    Set<Apart> apart = new HashSet<>();
    for (int i = 0; i < waiting.size(); i++) {
      Waiting oneOf = waiting.get(i);
      for (ChildSnapshot one : oneOf.request().children()) {
        if (one.compatibility().equals(Compatibility.ANY)) {
          continue;
        }
        for (int j = 0; j < waiting.size(); j++) {
          Waiting otherOf = waiting.get(j);
          for (ChildSnapshot other : otherOf.request().children()) {
            if (i != j && areApart(one, oneOf, other, otherOf)) {
              apart.add(Apart.everywhere(one.id(), other.id()));
            }
          }
        }
      }
    }
    return apart;
  }

  private boolean areApart(ChildSnapshot one, Waiting oneOf, ChildSnapshot other, Waiting otherOf) {
    if (one.compatibility().onlyChild() || other.compatibility().onlyChild()) {
      return false;
    }
    LocalDate from = latest(oneOf.request().neededFrom(), otherOf.request().neededFrom());
    PlacementRequest both =
        PlacementRequest.of(
            List.of(one, other),
            List.of(),
            from,
            SearchKind.SHORT_TERM,
            Together.PREFERRED,
            oneOf.request().responsible());
    return !RoomForMore.mayLiveTogether(both, constraints);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * What the rules say of every home for a child, with all of its search from whom a plan does not
   * part it, as it is now; without the present home.
   */
  public List<Judged> judge(ChildId child) {
    Waiting of = of(child);
    List<ChildSnapshot> part = of.with(child);
    return candidates(of).judge(part).stream()
        .filter(judged -> !isPresent(part, judged.home().id()))
        .toList();
  }

  /** The homes that come nearest to being possible for a child. */
  public List<Unlocking.Nearly> nearest(ChildId child, int limit) {
    Whereabouts from =
        of(child).request().children().stream()
            .filter(each -> each.id().equals(child))
            .map(ChildSnapshot::home)
            .findFirst()
            .orElse(Whereabouts.NOT_KNOWN);
    return Unlocking.nearest(judge(child), from, limit);
  }

  private static boolean isPresent(List<ChildSnapshot> part, HouseholdId home) {
    return part.stream().anyMatch(child -> home.equals(child.presentHousehold()));
  }

  /** The same of one home; null when it is none of these. */
  public @Nullable Verdict judge(ChildId child, HouseholdId home) {
    Waiting of = of(child);
    HouseholdSnapshot here = homeOf.get(home);
    return here == null ? null : candidates(of).judge(of.with(child), here);
  }

  /** Whether it is in the problem: children of a search that is too large are not. */
  public boolean has(ChildId child) {
    return all.contains(child);
  }

  private Waiting of(ChildId child) {
    Waiting of = waitingOf.get(child);
    if (of == null) {
      throw new IllegalArgumentException("not in the plan: " + child);
    }
    return of;
  }

  /**
   * What the rules say of a home for the children of an option, once others have moved in.
   *
   * @param from the day from which all of them live there
   */
  Verdict judge(PlanOption option, HouseholdSnapshot home, LocalDate from) {
    Waiting of = of(option.children().get(0));
    Waiting then = new Waiting(of.search(), of.openedOn(), of.request().from(from), of.settled());
    return candidates(then).judge(part(of, option), home);
  }

  List<ChildSnapshot> children(PlanOption option) {
    return part(of(option.children().get(0)), option);
  }

  private static List<ChildSnapshot> part(Waiting of, PlanOption option) {
    return of.request().children().stream()
        .filter(child -> option.children().contains(child.id()))
        .sorted(Comparator.comparing(child -> child.id().value().toString()))
        .toList();
  }

  HouseholdSnapshot home(HouseholdId id) {
    HouseholdSnapshot home = homeOf.get(id);
    if (home == null) {
      throw new IllegalArgumentException("not in the plan: " + id);
    }
    return home;
  }

  LocalDate neededFrom(PlanOption option) {
    return of(option.children().get(0)).request().neededFrom();
  }
}
