package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Birth;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingCalendar;

/**
 * The versions of a child's permanence plan in the present period of care.
 *
 * @param versions by the day from which each holds
 */
public record Plans(List<PermanencePlan> versions) {

  public static final Plans NONE = new Plans(List.of());

  /** R-PERM-21: the age at which care began, from which a pathway plan may be the plan. */
  static final int PATHWAY_AGE = 15;

  private static final String GUIDANCE = "statutory guidance on care planning";

  public Plans {
    versions = versions.stream().sorted(Comparator.comparing(PermanencePlan::on)).toList();
  }

  /**
   * The last day by which a plan exists, counted from the start of care: three months after the
   * first review falls due (R-PERM-04). Empty for care that began before the Regulations.
   */
  public static Optional<DueDate> outerDate(LocalDate careBegan) {
    return Reviews.firstDue(careBegan)
        .map(
            first ->
                new DueDate(
                    WorkingCalendar.monthsAfter(first.date(), Reviews.SECOND_MONTHS),
                    first.provisional()));
  }

  /** The plan that holds on a day; empty while there is none. */
  public Optional<PermanencePlan> find(LocalDate asOf) {
    return versions.stream()
        .filter(plan -> !plan.on().isAfter(asOf))
        .reduce((earlier, later) -> later);
  }

  /** The day of the first plan; null while there is none. */
  public @Nullable LocalDate first(LocalDate asOf) {
    return versions.stream()
        .map(PermanencePlan::on)
        .filter(on -> !on.isAfter(asOf))
        .findFirst()
        .orElse(null);
  }

  /**
   * What the rules say of the plan.
   *
   * @param finalCarePlanOn when the authority put its final care plan to the court; null while not
   */
  public List<Finding> findings(
      Birth birth,
      LocalDate careBegan,
      Routes routes,
      List<LocalDate> reviews,
      @Nullable LocalDate finalCarePlanOn,
      LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    List<LocalDate> held = reviews.stream().filter(d -> !d.isAfter(asOf)).sorted().toList();
    Optional<PermanencePlan> plan = find(asOf);
    if (plan.isEmpty()) {
      missing(careBegan, held, asOf).ifPresent(findings::add);
    } else {
      addOfPlan(findings, plan.get(), birth, careBegan, routes, asOf);
    }
    if (plan.isEmpty() && finalCarePlanOn != null && !finalCarePlanOn.isAfter(asOf)) {
      findings.add(
          Findings.of(
              "R-PERM-07",
              Severity.ERROR,
              "Standard Safeguarding Dataset",
              "The final care plan went to the court on %s; no route is named as the first.",
              finalCarePlanOn));
    }
    addChanges(findings, held, asOf);
    return findings;
  }

  /** R-PERM-04: by the second review, or by the day on which it should have been at the latest. */
  private static Optional<Finding> missing(
      LocalDate careBegan, List<LocalDate> held, LocalDate asOf) {
    if (held.size() > 1) {
      return Optional.of(
          Findings.of(
              "R-PERM-04",
              Severity.ERROR,
              GUIDANCE,
              "No permanence plan; the second review was on %s.",
              held.get(1)));
    }
    return outerDate(careBegan)
        .map(DueDate::date)
        .filter(asOf::isAfter)
        .map(
            outer ->
                Findings.of(
                    "R-PERM-04",
                    Severity.ERROR,
                    GUIDANCE,
                    "No permanence plan; looked after since %s, so it was due by %s.",
                    careBegan,
                    outer));
  }

  private static void addOfPlan(
      List<Finding> findings,
      PermanencePlan plan,
      Birth birth,
      LocalDate careBegan,
      Routes routes,
      LocalDate asOf) {
    if (plan.pathway() && birth.ageOn(careBegan) < PATHWAY_AGE) {
      findings.add(
          Findings.of(
              "R-PERM-21",
              Severity.WARNING,
              "council practice",
              "A pathway plan stands for the permanence plan; that is for children looked after"
                  + " from 15, and care began on %s.",
              careBegan));
    }
    if (routes.status(plan.primary(), asOf) != RouteStatus.PURSUED) {
      findings.add(
          Findings.of(
              "R-PERM-07",
              Severity.WARNING,
              "Standard Safeguarding Dataset",
              "The plan of %s puts "
                  + plan.primary().words().toLowerCase(Findings.ENGLISH)
                  + " first; that route is not marked as pursued.",
              plan.on()));
    }
  }

  /** R-PERM-08: a review considered the change, on its day or between the plan before and it. */
  private void addChanges(List<Finding> findings, List<LocalDate> held, LocalDate asOf) {
    for (int i = 1; i < versions.size(); i++) {
      PermanencePlan before = versions.get(i - 1);
      PermanencePlan change = versions.get(i);
      boolean reviewed =
          held.stream().anyMatch(d -> d.isAfter(before.on()) && !d.isAfter(change.on()));
      if (change.on().isAfter(asOf)
          || change.primary() == before.primary()
          || reviewed
          || change.withoutReview() != null) {
        continue;
      }
      findings.add(
          Findings.of(
              "R-PERM-08",
              Severity.WARNING,
              "Care Planning Regulations 2010, regulation 32(2)",
              "The plan changed on %s and no review since %s considered it first.",
              change.on(),
              before.on()));
    }
  }
}
