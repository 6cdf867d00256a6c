package uk.kith.app.web.courtlists;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.CourtList;
import uk.kith.court.api.CourtSort;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.Timelines;
import uk.kith.court.engine.timeline.CourtStep;
import uk.kith.court.engine.timeline.NextStep;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

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
  @Inject Children children;

  /**
   * A step and those who wait for it.
   *
   * @param of the case, with these of its children alone
   */
  record Waiting(CourtCase of, NextStepLine next) {}

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
    List<ProceedingsView> cases =
        Agenda.read(
            page ->
                register.list(
                    CourtList.OPEN,
                    CourtFilter.ALL,
                    Sort.ascending(CourtSort.LIMIT),
                    today,
                    page,
                    Page.MAX_SIZE));
    List<ChildId> ids =
        cases.stream()
            .flatMap(each -> each.children().stream())
            .map(ChildInProceedings::child)
            .distinct()
            .toList();
    return waiting(
        cases,
        children.brief(ids, today).stream().collect(toMap(ChildBrief::id, child -> child)),
        timelines.nextSteps(ids, today),
        told,
        last);
  }

  /** Each child once, whatever the cases it is in; who wait for the same in one case, together. */
  static List<Waiting> waiting(
      List<ProceedingsView> cases,
      Map<ChildId, ChildBrief> briefs,
      Map<ChildId, NextStepLine> next,
      Told told,
      LocalDate last) {
    List<Waiting> all = new ArrayList<>();
    Set<ChildId> seen = new HashSet<>();
    for (ProceedingsView each : cases) {
      Map<NextStepLine, List<ChildBrief>> same = new LinkedHashMap<>();
      for (ChildInProceedings one : each.children()) {
        NextStepLine step = next.get(one.child());
        ChildBrief child = briefs.get(one.child());
        if (step != null
            && child != null
            && isDue(step, last)
            && !isTold(step, child.id(), each.id(), told)
            && seen.add(child.id())) {
          same.computeIfAbsent(step, any -> new ArrayList<>()).add(child);
        }
      }
      same.forEach((step, some) -> all.add(new Waiting(of(each, some), step)));
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

  /** An emergency protection order that ends soon stands among the orders that do. */
  private static boolean isTold(
      NextStepLine step, ChildId child, ProceedingsId proceedings, Told told) {
    String code = step.step();
    return NextStep.isDirected(code)
        || code.equals(CourtStep.EMERGENCY_END.name())
        || (OF_PLACEMENT_ORDERS.contains(code) && told.ordered().contains(child))
        || (code.startsWith(OF_GUARDIANSHIP) && told.guardianship().contains(child))
        || (HEARINGS.contains(code) && told.unrecorded().contains(proceedings));
  }

  private static CourtCase of(ProceedingsView each, List<ChildBrief> some) {
    return new CourtCase(
        each.id(),
        each.kind(),
        each.caseNumber(),
        each.people().court(),
        each.people().judge(),
        each.people().lawyer(),
        some,
        true,
        null);
  }
}
