package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.due.CarePlan;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.Duty;
import uk.kith.placements.engine.due.EducationPlan;
import uk.kith.placements.engine.due.HealthAssessments;
import uk.kith.placements.engine.due.LegalBasis;
import uk.kith.placements.engine.due.OpenItems;
import uk.kith.placements.engine.due.ReturnInterviews;
import uk.kith.placements.engine.due.ReviewingOfficer;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;

/** What is due of one child in its present period of care. */
final class ChildDuties {

  private ChildDuties() {}

  /**
   * @param placed where the child lives on the day
   * @param ever all that is recorded of the child, earlier periods of care too
   */
  static List<DueItem> open(Placed placed, Life ever, DuePolicy policy, LocalDate asOf) {
    if (placed.isShortBreak(asOf)) {
      return List.of();
    }
    Life life = ever.after(placed.careBefore());
    LocalDate began = placed.careBegan();
    LocalDate reviewed = life.after(began.minusDays(1)).first(LifeEvent.CASE_REVIEWED);
    List<DueItem> items = new ArrayList<>();
    items.addAll(new LegalBasis(placed.child(), placed.status(asOf)).due(asOf));
    items.addAll(
        OpenItems.of(
            new CarePlan(
                    placed.child(),
                    began,
                    null,
                    life.first(LifeEvent.CARE_PLAN_MADE),
                    life.upTo(asOf).has(LifeEvent.CARE_PLAN_FOR_COURT))
                .due(asOf),
            placed.careKnownFrom(),
            false));
    items.addAll(
        OpenItems.of(
            new HealthAssessments(
                    placed.child(),
                    placed.birth(),
                    began,
                    null,
                    reviewed,
                    ever.days(LifeEvent.HEALTH_ASSESSED))
                .due(policy.law(), asOf),
            placed.careKnownFrom(),
            ever.upTo(asOf).has(LifeEvent.HEALTH_ASSESSED)));
    items.addAll(
        OpenItems.of(
            new ReviewingOfficer(
                    placed.child(),
                    began,
                    null,
                    reviewed,
                    life.first(LifeEvent.REVIEWING_OFFICER_APPOINTED),
                    false)
                .due(policy.law(), asOf),
            placed.careKnownFrom(),
            false));
    items.addAll(
        OpenItems.of(
            new ReturnInterviews(
                    placed.child(),
                    began,
                    life.days(LifeEvent.CAME_BACK),
                    life.days(LifeEvent.RETURN_INTERVIEW_OFFERED),
                    life.days(LifeEvent.RETURN_INTERVIEW_HELD),
                    life.days(LifeEvent.RETURN_INTERVIEW_DECLINED))
                .due(policy.law(), asOf),
            placed.careKnownFrom(),
            false));
    items.addAll(education(placed, life, reviewed, policy, asOf));
    return items;
  }

  /**
   * A reviewing officer who acts for the child's own looked after parent as well (R-PERM-27). It is
   * told of the child, and tells nothing of the parent.
   *
   * @param parent where the child's parent lives as a looked after child; null when there is none
   * @param parents all that is recorded of the parent
   */
  static List<Finding> findings(
      Placed placed, Life ever, @Nullable Placed parent, Life parents, LocalDate asOf) {
    if (parent == null || placed.isShortBreak(asOf) || parent.isShortBreak(asOf)) {
      return List.of();
    }
    String own = officer(placed, ever, asOf);
    Life life = ever.after(placed.careBefore());
    return new ReviewingOfficer(
            placed.child(),
            placed.careBegan(),
            null,
            null,
            life.first(LifeEvent.REVIEWING_OFFICER_APPOINTED),
            own != null && own.equalsIgnoreCase(officer(parent, parents, asOf)))
        .findings(asOf);
  }

  /** The officer appointed last in this period of care; null when nobody is named. */
  private static @Nullable String officer(Placed placed, Life ever, LocalDate asOf) {
    return ever.after(placed.careBefore())
        .upTo(asOf)
        .of(LifeEvent.REVIEWING_OFFICER_APPOINTED)
        .max(Comparator.comparing(Life.Entry::on))
        .map(entry -> entry.details().officer())
        .orElse(null);
  }

  /**
   * R-PERM-24, of a child in school whose care Kith began or who was on record by the day of the
   * plan, or of whose plan something is recorded. A later review of the plan mends the one that a
   * term went without.
   */
  private static List<DueItem> education(
      Placed placed, Life life, @Nullable LocalDate reviewed, DuePolicy policy, LocalDate asOf) {
    LocalDate begun = life.first(LifeEvent.EDUCATION_PLAN_BEGUN);
    LocalDate ready = life.first(LifeEvent.EDUCATION_PLAN_READY);
    LocalDate planReviewed = life.last(LifeEvent.EDUCATION_PLAN_REVIEWED);
    if (ready == null) {
      ready = life.first(LifeEvent.EDUCATION_PLAN_REVIEWED);
    }
    boolean recorded = begun != null || ready != null;
    if (!recorded && !placed.school()) {
      return List.of();
    }
    LocalDate began = placed.careBegan();
    EducationPlan plan =
        new EducationPlan(
            placed.child(),
            began,
            began,
            null,
            life.upTo(asOf).has(LifeEvent.CARE_PLAN_FOR_COURT),
            begun == null ? ready : begun,
            ready,
            reviewed,
            life.days(LifeEvent.EDUCATION_PLAN_REVIEWED),
            policy.schoolTerms());
    List<DueItem> items = plan.due(asOf);
    return recorded || placed.careChosen() || isOnTime(placed.careRecordedOn(), items)
        ? OpenItems.of(
            items.stream().filter(item -> stillMatters(item, planReviewed)).toList(),
            placed.careKnownFrom(),
            recorded)
        : List.of();
  }

  /** On record by the first day on which something of the plan falls due. */
  private static boolean isOnTime(LocalDate recordedOn, List<DueItem> items) {
    return items.stream()
        .flatMap(item -> Stream.ofNullable(item.dueOn()))
        .min(Comparator.naturalOrder())
        .filter(first -> !recordedOn.isAfter(first))
        .isPresent();
  }

  private static boolean stillMatters(DueItem item, @Nullable LocalDate planReviewed) {
    LocalDate due = item.dueOn();
    return item.duty() != Duty.EDUCATION_PLAN_REVIEW
        || (due != null && (planReviewed == null || due.isAfter(planReviewed)));
  }
}
