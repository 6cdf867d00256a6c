package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.AdoptionApplicants;
import uk.kith.court.engine.permanence.MidwayCheck;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.permanence.PlanCode;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.ReviewRequest;
import uk.kith.court.engine.permanence.Reviews;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.ToldPlan;
import uk.kith.court.engine.permanence.Weeks;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.ChildBrief;

/**
 * A child's way to permanence as it stood on a day.
 *
 * @param careEnded null while looked after
 * @param toFollow care did not end: the last placement was to be followed by another, which is not
 *     recorded (ADR 0041)
 * @param routes all eight, in their order
 * @param plan the plan that held; null while there was none
 * @param told the care plan that the case system tells; null while none is told that holds
 * @param reviews held by the day, and the next one as the last
 * @param secondReviewDue by when the second review is or was due; null where no law says
 * @param pastSecondReview the second review was held, or should have been at the latest
 * @param reviewingOfficer name; null when not recorded
 * @param done steps by the day, oldest first
 * @param weeks whole weeks of care until each was reached; open ones count on
 * @param applicants who applied to adopt by the day, and with whom the child had its home since
 *     when
 * @param concerns of the reviewing officer, the newest first
 * @param version of what is said of the routes, for {@code If-Match}
 */
public record PermanenceView(
    ChildBrief child,
    LocalDate asOf,
    LocalDate careBegan,
    @Nullable LocalDate careEnded,
    boolean toFollow,
    List<RouteLine> routes,
    @Nullable PermanencePlan plan,
    @Nullable ToldLine told,
    List<Reviews.Review> reviews,
    @Nullable LocalDate secondReviewDue,
    boolean pastSecondReview,
    List<ReviewRequest> requests,
    @Nullable String reviewingOfficer,
    List<StepLine> done,
    Map<Measure, Weeks> weeks,
    List<ApplicantsLine> applicants,
    List<ConcernView> concerns,
    List<Finding> findings,
    long version) {

  public PermanenceView {
    routes = List.copyOf(routes);
    reviews = List.copyOf(reviews);
    requests = List.copyOf(requests);
    done = List.copyOf(done);
    weeks = Map.copyOf(weeks);
    applicants = List.copyOf(applicants);
    concerns = List.copyOf(concerns);
    findings = List.copyOf(findings);
  }

  /**
   * Who applied to adopt (R-COURT-37).
   *
   * @param on day of the application
   * @param household one of ours; null when it is none, and for adopters with whom an agency placed
   *     the child
   * @param home when the child had its home with them, both days included; of a household of ours
   *     as its placements there tell; empty when not known
   */
  public record ApplicantsLine(
      LocalDate on,
      AdoptionApplicants.Who who,
      @Nullable HouseholdId household,
      List<DateRange> home) {

    public ApplicantsLine {
      home = List.copyOf(home);
    }
  }

  /**
   * How a route stood.
   *
   * @param on since when; null while blank
   * @param code national code under which it goes out; null unless pursued (R-PERM-06)
   */
  public record RouteLine(
      Route route,
      RouteStatus status,
      @Nullable LocalDate on,
      @Nullable String reason,
      @Nullable ReturnHorizon horizon,
      @Nullable Boolean relative,
      @Nullable PlanCode code) {}

  /**
   * The care plan as the case system tells it (R-PERM-06), beside what is recorded here.
   *
   * @param until null while no end is told
   * @param codes in their order; none where none was told
   * @param proposed routes that they name and that are blank here: nothing is recorded of them
   *     until somebody does
   */
  public record ToldLine(
      LocalDate from,
      @Nullable LocalDate until,
      List<PlanCode> codes,
      List<ToldPlan.Proposed> proposed) {

    public ToldLine {
      codes = List.copyOf(codes);
      proposed = List.copyOf(proposed);
    }
  }

  /** What the case system proposes of a route that is blank here; null when nothing. */
  public ToldPlan.@Nullable Proposed proposed(Route route) {
    return told == null
        ? null
        : told.proposed().stream().filter(each -> each.route() == route).findFirst().orElse(null);
  }

  /**
   * A step that was done.
   *
   * @param told the case system told it, and nobody recorded it here
   */
  public record StepLine(PermanenceStep step, LocalDate on, @Nullable String note, boolean told) {}

  /** What weeks are counted to (R-PERM-22). */
  public enum Measure {
    PLAN,
    PERMANENT_PLACEMENT,
    PERMANENT_STATUS
  }

  /** The review to be held next. */
  public Reviews.Review nextReview() {
    return reviews.get(reviews.size() - 1);
  }

  public RouteLine line(Route route) {
    return routes.get(route.ordinal());
  }

  public RouteStatus status(Route route) {
    return line(route).status();
  }

  /** How many routes nobody has said anything of. */
  public long blanks() {
    return routes.stream().filter(line -> line.status() == RouteStatus.BLANK).count();
  }

  /** The check of the reviewing officer since the last review, or since care began. */
  public MidwayCheck midwayCheck() {
    LocalDate held = reviews.size() < 2 ? null : reviews.get(reviews.size() - 2).heldOn();
    LocalDate since = held == null ? careBegan : held;
    return MidwayCheck.of(
        since,
        nextReview().dueOn(),
        done.stream()
            .filter(line -> line.step() == PermanenceStep.MIDWAY_CHECK && line.on().isAfter(since))
            .map(StepLine::on)
            .max(LocalDate::compareTo)
            .orElse(null));
  }

  /**
   * Of the open concerns that whose answer is overdue, else the one that was raised last; null when
   * there is none.
   */
  public @Nullable ConcernView openConcern() {
    return OpenConcern.findIn(concerns).map(OpenConcern::concern).orElse(null);
  }

  /** How many are open beside {@link #openConcern()}. */
  public int otherConcerns() {
    return OpenConcern.findIn(concerns).map(OpenConcern::others).orElse(0);
  }
}
