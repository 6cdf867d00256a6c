package uk.kith.app.web.courtlists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.Timelines;
import uk.kith.court.engine.timeline.CourtStep;
import uk.kith.court.engine.timeline.NextStep;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.ChildBrief;

/**
 * The next steps of children in proceedings for which a rule or an order sets a day and which are
 * the authority's to take, as the court list tells them.
 */
@ApplicationScoped
public class StepsInCourt {

  /** Whose move is the authority's; advocates meet because its lawyer calls them. */
  private static final Set<Whose> OWN =
      EnumSet.of(
          Whose.SOCIAL_WORK,
          Whose.LEGAL,
          Whose.MANAGEMENT,
          Whose.DECISION_MAKER,
          Whose.FAMILY_FINDING,
          Whose.ADVOCATES,
          Whose.PLACEMENTS,
          Whose.AUTHORITY);

  private static final Set<String> OF_PLACEMENT_ORDERS =
      Set.of(CourtStep.PLACEMENT_APPLICATION.name(), CourtStep.REVOCATION_APPLICATION.name());

  private static final Set<String> HEARINGS =
      Set.of(
          CourtStep.CASE_MANAGEMENT.name(),
          CourtStep.ISSUES_RESOLUTION.name(),
          CourtStep.FINAL_HEARING.name());

  private static final String OF_GUARDIANSHIP = "GUARDIANSHIP_";

  @Inject ProceedingsRegister register;
  @Inject Timelines timelines;

  /**
   * A step and those who wait for it.
   *
   * @param of the case, with these of its children alone
   */
  public record Waiting(CourtCase of, NextStepLine next) {}

  /**
   * What stands among the things due already, so that it is told once.
   *
   * @param ordered children of whom a placement order is to be applied for or to be revoked
   * @param guardianship children with a step of a case towards an order to a carer
   * @param unrecorded cases with a hearing of which nobody recorded what became
   */
  record Told(
      Collection<ChildId> ordered,
      Collection<ChildId> guardianship,
      Collection<ProceedingsId> unrecorded) {}

  /** Those that are late or due by a day, the longest late first. */
  List<Waiting> dueBy(LocalDate last, Told told, LocalDate today) {
    Map<ChildId, NextStepLine> due = due(timelines.nextStepsInProceedings(today), told, last);
    return waiting(register.openCases(due.keySet(), today), due, told);
  }

  /** Of some next steps those that are the authority's, due by a day and not told elsewhere. */
  static Map<ChildId, NextStepLine> due(
      Map<ChildId, NextStepLine> next, Told told, LocalDate last) {
    Map<ChildId, NextStepLine> due = new HashMap<>();
    next.forEach(
        (child, step) -> {
          if (isDue(step, last) && !isTold(step, child, told)) {
            due.put(child, step);
          }
        });
    return due;
  }

  /**
   * Each child once, whatever the cases it is in; who wait for the same in one case, together.
   *
   * @param cases with the children of whom something is due
   */
  static List<Waiting> waiting(List<CourtCase> cases, Map<ChildId, NextStepLine> due, Told told) {
    List<Waiting> all = new ArrayList<>();
    Set<ChildId> seen = new HashSet<>();
    for (CourtCase each : cases) {
      Map<NextStepLine, Set<ChildId>> same = new LinkedHashMap<>();
      for (ChildBrief child : each.children()) {
        NextStepLine step = Objects.requireNonNull(due.get(child.id()));
        if (!isTold(step, each, told) && seen.add(child.id())) {
          same.computeIfAbsent(step, any -> new HashSet<>()).add(child.id());
        }
      }
      same.forEach((step, some) -> all.add(new Waiting(each.about(some), step)));
    }
    return all.stream()
        .sorted(
            Comparator.comparing((Waiting waiting) -> waiting.next().by())
                .thenComparing(waiting -> waiting.of().id().value()))
        .toList();
  }

  /** A day that was only planned is not missed when it passes, and is no duty. */
  private static boolean isDue(NextStepLine step, LocalDate last) {
    LocalDate by = step.by();
    return OWN.contains(step.whose()) && by != null && !step.planned() && !by.isAfter(last);
  }

  /** An order that ends soon, and a limit, stand in lists of their own. */
  private static boolean isTold(NextStepLine step, ChildId child, Told told) {
    String code = step.step();
    return NextStep.isDirected(code)
        || code.equals(CourtStep.EMERGENCY_END.name())
        || code.equals(CourtStep.MORE_TIME.name())
        || (OF_PLACEMENT_ORDERS.contains(code) && told.ordered().contains(child))
        || (code.startsWith(OF_GUARDIANSHIP) && told.guardianship().contains(child));
  }

  private static boolean isTold(NextStepLine step, CourtCase of, Told told) {
    return HEARINGS.contains(step.step()) && told.unrecorded().contains(of.id());
  }
}
