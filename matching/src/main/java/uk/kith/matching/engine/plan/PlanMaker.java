package uk.kith.matching.engine.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.Verdict;

/**
 * Makes the plan of a day and asks the rules once more of every home that children of different
 * searches would share, each with the others there: what has to be approved because of them is
 * added. Should the rules refuse what the problem allowed, the two whom they refuse there are kept
 * out of that home together and the plan is made again, so that no plan shows what nobody could
 * reserve (R-MATCH-01). Where it is no two alone, the option is withheld whole; then nothing more
 * is said to be proven than holds with it.
 */
public final class PlanMaker {

  /** Times that a plan is made again until everything that is refused is withheld at once. */
  private static final int PATIENCE = 20;

  private final ProblemMaker maker;
  private final Planner planner;

  public PlanMaker(ProblemMaker maker, Planner planner) {
    this.maker = maker;
    this.planner = planner;
  }

  /**
   * A plan and what it was made of.
   *
   * @param whole the problem with what was withheld: that of which the certificate speaks
   * @param problem without what was withheld
   * @param assignments of the plan, with all approvals that they would need, those because of
   *     others who move in too
   */
  public record Made(
      PlanProblem whole, PlanProblem problem, Plan plan, List<PlanOption> assignments) {
    public Made {
      assignments = List.copyOf(assignments);
    }

    /** Options that are possible alone and not with those who would be there. */
    public int withheld() {
      return plan.withheld();
    }
  }

  public Made make(Workers workers, Watch watch) {
    return make(maker.problem(watch), workers, watch);
  }

  /**
   * @param problem of the maker's searches and homes; it may allow more than the rules
   */
  public Made make(PlanProblem problem, Workers workers, Watch watch) {
    PlanProblem whole = problem;
    Set<PlanOption> withheld = new HashSet<>();
    for (int round = 1; ; round++) {
      PlanProblem allowed = without(whole, withheld);
      Plan plan = planner.plan(allowed, workers, watch);
      List<PlanOption> assignments = new ArrayList<>();
      Set<Apart> apart = new HashSet<>();
      Set<PlanOption> refused = new LinkedHashSet<>();
      for (PlanOption option : plan.assignments()) {
        List<PlanOption> sharing = sharing(option, plan);
        Verdict verdict = verdict(option, sharing);
        if (verdict.possible() == Verdict.Possible.NO && !apart.addAll(pairs(option, sharing))) {
          refused.add(option);
        }
        assignments.add(withMore(option, ProblemMaker.approvals(verdict)));
      }
      refused.removeIf(option -> isExplained(option, apart, plan));
      if (apart.isEmpty() && refused.isEmpty()) {
        return withheld.isEmpty()
            ? new Made(whole, allowed, plan, assignments)
            : new Made(
                whole,
                allowed,
                plan.without(withheld.size(), planner.certify(whole, plan.objective(), watch)),
                assignments);
      }
      whole = whole.withApart(apart);
      if (apart.isEmpty() || round > PATIENCE) {
        withheld.addAll(round > PATIENCE ? refused : lastOfEachHome(refused));
      }
    }
  }

  private static PlanProblem without(PlanProblem whole, Set<PlanOption> withheld) {
    return withheld.isEmpty()
        ? whole
        : whole.withOptions(
            whole.options().stream().filter(option -> !withheld.contains(option)).toList());
  }

  private static Collection<PlanOption> lastOfEachHome(Set<PlanOption> refused) {
    Map<HouseholdId, PlanOption> last = new LinkedHashMap<>();
    refused.forEach(option -> last.put(option.household(), option));
    return last.values();
  }

  private static List<PlanOption> sharing(PlanOption option, Plan plan) {
    return plan.assignments().stream()
        .filter(other -> other.household().equals(option.household()) && !other.equals(option))
        .toList();
  }

  /** Another refusal of this round keeps two of that home apart: the next plan is another one. */
  private static boolean isExplained(PlanOption option, Set<Apart> apart, Plan plan) {
    Set<ChildId> here = new HashSet<>(option.children());
    sharing(option, plan).forEach(other -> here.addAll(other.children()));
    return apart.stream()
        .anyMatch(
            pair ->
                option.household().equals(pair.household())
                    && here.contains(pair.one())
                    && here.contains(pair.other()));
  }

  /**
   * Single children whom the rules refuse beside one other single child alone. Of groups it is not
   * known which of them it is.
   */
  private Set<Apart> pairs(PlanOption option, List<PlanOption> sharing) {
    Set<Apart> pairs = new HashSet<>();
    for (PlanOption other : sharing) {
      if (option.children().size() == 1
          && other.children().size() == 1
          && verdict(option, List.of(other)).possible() == Verdict.Possible.NO) {
        pairs.add(new Apart(option.children().get(0), other.children().get(0), option.household()));
      }
    }
    return pairs;
  }

  /**
   * What the rules say of an option with others there, on the day on which the last of them comes:
   * all ages are those of one day. Should the option alone not be possible any more by then, on its
   * own day.
   */
  private Verdict verdict(PlanOption option, List<PlanOption> sharing) {
    if (sharing.isEmpty()) {
      return new Verdict(List.of());
    }
    HouseholdSnapshot home = maker.home(option.household());
    LocalDate own = maker.neededFrom(option);
    LocalDate last =
        sharing.stream()
            .map(maker::neededFrom)
            .filter(own::isBefore)
            .max(LocalDate::compareTo)
            .orElse(own);
    boolean aloneThen =
        last.equals(own) || maker.judge(option, home, last).possible() != Verdict.Possible.NO;
    LocalDate day = aloneThen ? last : own;
    return maker.judge(option, withThem(home, sharing, day), day);
  }

  private HouseholdSnapshot withThem(
      HouseholdSnapshot home, List<PlanOption> sharing, LocalDate day) {
    List<Resident> more = new ArrayList<>();
    int held = 0;
    for (PlanOption other : sharing) {
      held += other.beds();
      for (ChildSnapshot child : maker.children(other)) {
        Compatibility plan = child.compatibility();
        int age = child.birth().ageOn(day);
        more.add(
            new Resident(
                Resident.Kind.LOOKED_AFTER, child.id(), age, child.sex(), plan, null, null));
      }
    }
    return home.with(more, held);
  }

  private static PlanOption withMore(PlanOption option, List<PlanOption.Approval> more) {
    Set<PlanOption.Approval> approvals = new LinkedHashSet<>(option.approvals());
    approvals.addAll(more);
    return new PlanOption(
        option.children(),
        option.household(),
        option.score(),
        option.local(),
        option.beds(),
        option.counted(),
        option.alone(),
        List.copyOf(approvals));
  }
}
