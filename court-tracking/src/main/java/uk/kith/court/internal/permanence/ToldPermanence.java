package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.permanence.FollowedSteps;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.permanence.PlanCode;
import uk.kith.court.engine.permanence.Routes;
import uk.kith.court.engine.permanence.ToldPlan;
import uk.kith.court.engine.permanence.ToldVersion;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.api.CaseSystemKeeper.Contradiction;
import uk.kith.placements.api.CaseSystemKeeper.Extract;
import uk.kith.placements.engine.ssd.CarePlanCell;
import uk.kith.placements.engine.ssd.ChildInCase;
import uk.kith.placements.engine.ssd.ChildInCase.Done;
import uk.kith.placements.engine.ssd.KeptRow;
import uk.kith.placements.engine.ssd.SsdTable;

/** Permanence follows the case system, in the transaction in which its extract is read. */
@ApplicationScoped
public class ToldPermanence {

  private static final Map<PermanenceStep, Aspect> ASPECTS =
      Map.of(
          PermanenceStep.ADOPTION_DECIDED, Aspect.ADOPTION_DECISION,
          PermanenceStep.ADOPTION_DECISION_REVERSED, Aspect.ADOPTION_DECISION,
          PermanenceStep.PERMANENT_STATUS, Aspect.PERMANENT_STATUS);

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject PermanenceRows rows;
  @Inject LocalAuthority authority;

  /**
   * @param told the rows of each child of whom the table tells anything that can be read
   */
  public List<Contradiction> follow(Extract extract, Map<ChildId, List<KeptRow>> told) {
    Entry entry = new Entry(authority.code(), extract.at(), extract.by());
    Map<ChildId, List<StepRow>> held = rows.of(StepRow.class, List.copyOf(told.keySet()));
    List<Contradiction> contradictions = new ArrayList<>();
    told.forEach(
        (child, rowsTold) -> {
          List<StepRow> steps = held.getOrDefault(child, List.of());
          FollowedSteps outcome =
              FollowedSteps.of(steps.stream().map(StepRow::held).toList(), rowsTold);
          steps.stream()
              .filter(step -> outcome.closed().contains(step.rowId()))
              .forEach(step -> step.close(entry));
          outcome
              .added()
              .forEach(done -> em.persist(new StepRow(child, done, extract.id().value(), entry)));
          outcome
              .differing()
              .forEach(each -> contradictions.add(contradiction(child, steps, each)));
        });
    em.flush();
    return contradictions;
  }

  private static Contradiction contradiction(
      ChildId child, List<StepRow> steps, FollowedSteps.Differing each) {
    StepRow own =
        steps.stream()
            .filter(step -> step.rowId().equals(each.held().id()))
            .findFirst()
            .orElseThrow();
    PermanenceStep step = each.held().done().step();
    return new Contradiction(
        child,
        ASPECTS.getOrDefault(step, Aspect.PERMANENT_STATUS),
        step.words() + ", on " + Findings.day(own.onDay()),
        own.recordedAt(),
        own.recordedBy(),
        "On " + Findings.day(each.told()));
  }

  /** Where the plan that the case system tells is none of the routes pursued here (R-PERM-06). */
  public List<Contradiction> plans(Extract extract, Map<ChildId, ChildInCase> children) {
    List<ChildId> told =
        children.entrySet().stream()
            .filter(each -> !codes(each.getValue(), extract.day()).isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    Map<ChildId, List<RouteRow>> marks = rows.of(RouteRow.class, told);
    List<Contradiction> all = new ArrayList<>();
    marks.forEach(
        (child, said) -> {
          ChildInCase inCase = children.get(child);
          if (inCase == null) {
            return;
          }
          ToldPlan.contradiction(
                  codes(inCase, extract.day()),
                  new Routes(said.stream().map(RouteRow::mark).toList()),
                  extract.day())
              .ifPresent(
                  each -> {
                    RouteRow last = said.get(said.size() - 1);
                    all.add(
                        new Contradiction(
                            child,
                            Aspect.CARE_PLAN,
                            each.inKith(),
                            last.recordedAt(),
                            last.recordedBy(),
                            each.told()));
                  });
        });
    return all;
  }

  /** Of the newest plan that holds on the day. */
  private static Set<PlanCode> codes(ChildInCase child, LocalDate day) {
    List<ToldVersion> told = new ArrayList<>();
    for (Done each : child.done().getOrDefault(SsdTable.CARE_PLAN, List.of())) {
      LocalDate on = each.on();
      if (on != null) {
        told.add(
            new ToldVersion(
                on,
                each.until(),
                CarePlanCell.find(each.code()).map(ToldPlan::codes).orElse(Set.of())));
      }
    }
    return ToldVersion.holding(told, day).map(ToldVersion::codes).orElse(Set.of());
  }
}
