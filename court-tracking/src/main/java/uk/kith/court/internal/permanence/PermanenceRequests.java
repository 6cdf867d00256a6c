package uk.kith.court.internal.permanence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PermanenceView.ApplicantsLine;
import uk.kith.court.engine.permanence.AdoptionApplicants;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.ReviewReason;
import uk.kith.court.engine.permanence.ReviewRequest;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.kernel.ConcernId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.Invalid;

/** Bodies of the requests about permanence, as received: their shape is checked, then mapped. */
final class PermanenceRequests {

  private PermanenceRequests() {}

  /** How a route stands; a reason is required where it is ruled out. */
  public record Mark(
      @NotNull RouteStatus status,
      @Nullable String reason,
      @NotNull LocalDate on,
      @Nullable ReturnHorizon horizon,
      @Nullable Boolean relative) {

    RouteMark of(Route route) {
      if (status == RouteStatus.BLANK) {
        throw new Invalid("status", "blank", "Pursued, considered or ruled out; never blank");
      }
      if (status == RouteStatus.RULED_OUT && (reason == null || reason.isBlank())) {
        throw new Invalid("reason", "required", "Say why the route is ruled out");
      }
      if (horizon != null && route != Route.RETURN_HOME) {
        throw new Invalid("horizon", "not-asked", "Only a return home has a horizon");
      }
      if (relative != null && !RouteMark.takesRelative(route)) {
        throw new Invalid("relative", "not-asked", "This route does not ask who the carer is");
      }
      return new RouteMark(
          route, status, on, reason == null ? null : reason.strip(), horizon, relative);
    }
  }

  /** A version of the plan. */
  public record Plan(
      @NotNull Route primary,
      @NotNull LocalDate on,
      boolean pathway,
      @Nullable String withoutReview) {

    PermanencePlan plan() {
      return new PermanencePlan(on, primary, pathway, withoutReview);
    }
  }

  /** Something done. */
  public record Step(@NotNull PermanenceStep step, @NotNull LocalDate on, @Nullable String note) {}

  /** A time in which a child had its home with somebody, both days included. */
  public record Stay(@NotNull LocalDate first, @Nullable LocalDate last) {

    private DateRange days() {
      if (last != null && last.isBefore(first)) {
        throw new Invalid("home", "range", "It ends on " + last + ", before " + first);
      }
      return new DateRange(first, last);
    }
  }

  /**
   * Who applied to adopt.
   *
   * @param on day of the application
   * @param home of a home that is none of ours
   */
  public record Applicants(
      AdoptionApplicants.@NotNull Who who,
      @NotNull LocalDate on,
      @Nullable HouseholdId household,
      @Nullable List<@NotNull @Valid Stay> home) {

    ApplicantsLine line() {
      return new ApplicantsLine(
          on, who, household, home == null ? List.of() : home.stream().map(Stay::days).toList());
    }
  }

  /** An earlier review. */
  public record Ask(
      @NotNull ReviewReason reason,
      @NotNull LocalDate askedOn,
      @NotNull LocalDate dueBy,
      @Nullable String note) {

    ReviewRequest request() {
      if (dueBy.isBefore(askedOn)) {
        throw new Invalid("dueBy", "range", "Asked for on " + askedOn + ", so not due " + dueBy);
      }
      return new ReviewRequest(reason, askedOn, dueBy);
    }
  }

  /** A concern that is raised. */
  public record Raise(
      @NotBlank String text,
      @NotNull LocalDate on,
      @NotBlank String to,
      @NotNull LocalDate answerDue) {

    Concern.Step first() {
      return new Concern.Step(Concern.Stage.RAISED, on, to, answerDue, null);
    }
  }

  /** Another stage of a concern. */
  public record Move(
      Concern.@NotNull Stage stage,
      @NotNull LocalDate on,
      @Nullable String to,
      @Nullable LocalDate answerDue,
      @Nullable String answer) {

    Concern.Step step() {
      return new Concern.Step(stage, on, to, answerDue, answer);
    }
  }

  /** The id of a concern. */
  public record Raised(ConcernId id) {}
}
