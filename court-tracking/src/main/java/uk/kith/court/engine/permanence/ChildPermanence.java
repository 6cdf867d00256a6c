package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.Birth;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;

/**
 * Everything from which one child's way to permanence is told, whatever the day.
 *
 * @param careEnded null while the child is looked after
 * @param placementType code of the return of the last placement; null when not known
 * @param legalStatus code of the return; null when not known
 * @param periods every period of care without short breaks
 * @param placed every placement of this period of care whose kind may be known, the first first
 * @param done steps in the order of their recording
 * @param applicants who applied to adopt, by the day of their application
 * @param finalCarePlanOn when the authority put its final care plan to the court; null while not
 */
public record ChildPermanence(
    Birth birth,
    LocalDate careBegan,
    @Nullable LocalDate careEnded,
    @Nullable String placementType,
    @Nullable String legalStatus,
    List<DateRange> periods,
    List<Placed> placed,
    Routes routes,
    Plans plans,
    Reviews reviews,
    List<Done> done,
    Map<LocalDate, AdoptionApplicants> applicants,
    @Nullable LocalDate finalCarePlanOn) {

  /**
   * The beginning of a placement.
   *
   * @param type code of the return
   */
  public record Placed(LocalDate on, String type) {}

  /** A step and its day. */
  public record Done(PermanenceStep step, LocalDate on) {}

  public ChildPermanence {
    periods = List.copyOf(periods);
    placed = List.copyOf(placed);
    done = List.copyOf(done);
    applicants = Map.copyOf(applicants);
  }

  /** The first day of a step in this period of care; null while it is not recorded by a day. */
  public @Nullable LocalDate first(PermanenceStep step, LocalDate asOf) {
    return days(step, asOf).stream().min(LocalDate::compareTo).orElse(null);
  }

  /** The last day of a step in this period of care; null while it is not recorded by a day. */
  public @Nullable LocalDate last(PermanenceStep step, LocalDate asOf) {
    return days(step, asOf).stream().max(LocalDate::compareTo).orElse(null);
  }

  /**
   * Whether the second review has been held, or should have been at the latest: from then on every
   * route has a mark and there is a plan.
   */
  public boolean isPastSecondReview(LocalDate asOf) {
    return reviews.second(asOf).isPresent()
        || Plans.outerDate(careBegan).map(outer -> asOf.isAfter(outer.date())).orElse(true);
  }

  /** R-PERM-04: past the second review and no plan. */
  public boolean lacksPlan(LocalDate asOf) {
    return isPastSecondReview(asOf) && plans.find(asOf).isEmpty();
  }

  /** Whole weeks of care until a plan was agreed (R-PERM-22). */
  public Weeks weeksToPlan(LocalDate asOf) {
    return Weeks.of(careBegan, plans.first(asOf), careEnded, asOf);
  }

  /** Whole weeks of care until the child was placed for good (R-PERM-22). */
  public Weeks weeksTo(PermanenceStep step, LocalDate asOf) {
    return Weeks.of(careBegan, first(step, asOf), careEnded, asOf);
  }

  /** What the rules say on a day, of a child looked after and of the end of care. */
  public List<Finding> findings(LawToConfirm law, LocalDate asOf) {
    if (careEnded != null && !careEnded.isAfter(asOf)) {
      return ofTheEnd(asOf);
    }
    List<Finding> findings = new ArrayList<>();
    List<LocalDate> held = reviews.heldOn();
    findings.addAll(plans.findings(birth, careBegan, routes, held, finalCarePlanOn, asOf));
    findings.addAll(routes.findings(held, asOf));
    EarlyPermanence early =
        new EarlyPermanence(
            first(PermanenceStep.RELATIVES_CONSIDERED, asOf),
            first(PermanenceStep.FOSTER_TO_ADOPT_CONSIDERED, asOf),
            first(PermanenceStep.PLACEMENT_ORDER_REFUSED, asOf),
            isDecidedForAdoption(asOf) ? last(PermanenceStep.ADOPTION_DECIDED, asOf) : null,
            Objects.equals(OrderForm.A70.legalStatus(), legalStatus));
    findings.addAll(early.findings(routes, law, asOf));
    findings.addAll(early.ofPlacements(placed, routes, law, asOf));
    LocalDate applied = last(PermanenceStep.ADOPTION_APPLIED, asOf);
    findings.addAll(
        HomeBeforeAdoption.findings(
            applied,
            days(PermanenceStep.ADOPTION_LEAVE, asOf),
            applied == null ? null : applicants.get(applied),
            placementType == null ? List.of() : placed, // who lives with adopters is not told
            law));
    findings.addAll(
        new LongTermFostering(
                plannedLongTerm(asOf),
                first(PermanenceStep.CARER_AGREED_LONG_TERM, asOf),
                first(PermanenceStep.LONG_TERM_CONFIRMED, asOf))
            .findings(placementType, law, asOf));
    LocalDate born = birth.date();
    if (born != null) {
      findings.addAll(
          new EligibleChild(born, periods)
              .findings(
                  everFirst(PermanenceStep.NEEDS_ASSESSED, asOf),
                  everFirst(PermanenceStep.PATHWAY_PLAN, asOf),
                  asOf));
    }
    findings.addAll(IndependentVisitor.findings(held, visitorDays(), asOf));
    return findings;
  }

  /** Whether the end of care was approved (R-PERM-30); empty while the child is looked after. */
  public List<Finding> ofTheEnd(LocalDate asOf) {
    return careEnded == null || careEnded.isAfter(asOf)
        ? List.of()
        : new CeasingCare(
                careBegan,
                careEnded,
                birth.ageOn(careEnded),
                "C1".equals(legalStatus) || "C2".equals(legalStatus),
                first(PermanenceStep.END_APPROVED_BY_OFFICER, asOf),
                first(PermanenceStep.END_APPROVED_BY_DIRECTOR, asOf))
            .findings();
  }

  /** The last decision of the decision maker is for adoption. */
  private boolean isDecidedForAdoption(LocalDate asOf) {
    LocalDate decided = last(PermanenceStep.ADOPTION_DECIDED, asOf);
    LocalDate reversed = last(PermanenceStep.ADOPTION_DECISION_REVERSED, asOf);
    return decided != null && (reversed == null || reversed.isBefore(decided));
  }

  private @Nullable LocalDate plannedLongTerm(LocalDate asOf) {
    return plans.versions().stream()
        .filter(plan -> plan.primary() == Route.LONG_TERM_FOSTERING && !plan.on().isAfter(asOf))
        .map(PermanencePlan::on)
        .findFirst()
        .orElse(null);
  }

  private Collection<LocalDate> visitorDays() {
    return done.stream().filter(d -> d.step().isOfVisitor()).map(Done::on).toList();
  }

  private List<LocalDate> days(PermanenceStep step, LocalDate asOf) {
    return done.stream()
        .filter(d -> d.step() == step && !d.on().isAfter(asOf) && !d.on().isBefore(careBegan))
        .map(Done::on)
        .toList();
  }

  /** Also of an earlier period of care: being eligible counts all of them. */
  private @Nullable LocalDate everFirst(PermanenceStep step, LocalDate asOf) {
    return done.stream()
        .filter(d -> d.step() == step && !d.on().isAfter(asOf))
        .map(Done::on)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
