package uk.kith.court.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MakeApplication;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.api.PutPlan;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.GuardianshipId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Invalid;

/** Bodies of the requests about what happens in court: their shape is checked, then mapped. */
final class CourtRequests {

  private CourtRequests() {}

  /**
   * A hearing that the court fixes.
   *
   * @param listedOn the day of the court's decision
   * @param on its first day
   * @param endsOn its last day; absent for one day
   */
  public record NewHearing(
      @NotNull HearingType type,
      @Nullable String otherWords,
      @NotNull LocalDate listedOn,
      @NotNull LocalDate on,
      @Nullable LocalDate endsOn,
      @Nullable LocalTime at) {

    ListHearing command() {
      return new ListHearing(type, otherWords, listedOn, on, endsOn == null ? on : endsOn, at);
    }
  }

  /**
   * At what time of its first day a listed hearing begins.
   *
   * @param at absent when it is not known after all
   */
  public record HearingTime(@Nullable LocalTime at) {}

  /**
   * What became of a hearing.
   *
   * @param relistedAt when the hearing that follows begins; absent when the time is not known
   * @param earlier true where the hearing that follows is brought forward, to a day before that of
   *     this one
   */
  public record Move(
      @NotNull HearingStatus to,
      @NotNull LocalDate on,
      @Nullable DelayReason reasonCode,
      @Nullable LocalDate relistedFor,
      @Nullable LocalDate relistedUntil,
      @Nullable LocalTime relistedAt,
      @Nullable Boolean earlier,
      @Nullable String note) {

    MoveHearing command() {
      return new MoveHearing(
          to,
          on,
          reasonCode,
          relistedFor,
          relistedUntil,
          relistedAt,
          Boolean.TRUE.equals(earlier),
          note);
    }
  }

  /**
   * Something to be done by a time.
   *
   * @param purpose which step of the timeline it orders; absent for anything else
   * @param again true where the court ordered it although the same stands
   */
  public record NewDirection(
      @NotNull Assignee assignee,
      @NotBlank String text,
      @NotNull LocalDate orderedOn,
      @NotNull LocalDate dueOn,
      @Nullable LocalTime dueAt,
      @Nullable Purpose purpose,
      @Nullable Boolean again) {

    GiveDirection command() {
      return new GiveDirection(assignee, text, orderedOn, new Due(dueOn, dueAt), purpose);
    }
  }

  /** When an assessment began. */
  public record Beginning(@NotNull LocalDate on) {}

  /** When it was filed. */
  public record Filing(@NotNull LocalDate filedOn, @Nullable LocalTime filedAt) {

    Filed filed() {
      return new Filed(filedOn, filedAt);
    }
  }

  /** Another time, by an order of a day. */
  public record Variation(
      @NotNull LocalDate orderedOn, @NotNull LocalDate dueOn, @Nullable LocalTime dueAt) {}

  /**
   * What a direction orders.
   *
   * @param purpose which step of the timeline; absent for none of them
   */
  public record Ordered(@Nullable Purpose purpose) {}

  /** The court takes a direction back. */
  public record Withdrawal(@NotNull LocalDate on) {}

  /**
   * An order about children.
   *
   * @param children absent for every child whose proceedings are open
   * @param runsFrom the day from which its term is counted, when that is not {@code madeOn}
   * @param endsOn the last day written on it
   * @param extended whether that is the end of an extension
   * @param directed whether it is an interim order made with a direction to investigate (section
   *     37), before anybody applied
   * @param arranged what an order on form C43 says; absent where nobody has said
   * @param ends whether the application ended with it for these children
   * @param accept rules accepted, with {@code reason}
   * @param towards cases towards special guardianship or child arrangements that came to it
   */
  public record NewOrder(
      @Nullable List<ChildId> children,
      @NotNull OrderForm form,
      @Nullable String otherWords,
      @NotNull LocalDate madeOn,
      @Nullable LocalDate runsFrom,
      @Nullable LocalDate endsOn,
      @Nullable Boolean extended,
      @Nullable Boolean directed,
      @Nullable Arranged arranged,
      @Nullable Boolean ends,
      @Nullable Set<RuleId> accept,
      @Nullable String reason,
      @Nullable List<GuardianshipId> towards) {

    MakeOrder command() {
      if (endsOn != null && endsOn.isBefore(madeOn)) {
        throw new Invalid(
            "endsOn", "before-order", "It was made on " + madeOn + ", and cannot end before that");
      }
      if (Boolean.TRUE.equals(directed) && !form.isInterim()) {
        throw new Invalid("directed", "not-interim", "Only an interim order is made so");
      }
      if (arranged != null && form != OrderForm.C43) {
        throw new Invalid("arranged", "other-form", "Only an order on form C43 says so");
      }
      return new MakeOrder(
          children == null ? List.of() : children,
          new CourtOrder(
              form,
              madeOn,
              runsFrom,
              endsOn,
              Boolean.TRUE.equals(extended),
              Boolean.TRUE.equals(directed),
              arranged),
          otherWords,
          Boolean.TRUE.equals(ends),
          accept == null ? Acceptance.NONE : new Acceptance(accept, reason == null ? "" : reason),
          towards == null ? List.of() : towards);
    }
  }

  /**
   * A plan that the authority puts to the court.
   *
   * @param last whether it is the final plan
   * @param approved absent while the court has not decided
   */
  public record NewPlan(
      @Nullable List<ChildId> children,
      boolean last,
      @NotNull CarePlan plan,
      @NotNull LocalDate on,
      @Nullable Boolean approved) {

    PutPlan command() {
      return new PutPlan(children == null ? List.of() : children, last, plan, on, approved);
    }
  }

  /** What the court decided on a plan. */
  public record PlanDecision(@NotNull LocalDate on, @NotNull Boolean approved) {}

  /** What the court decided on an application. */
  public record ApplicationDecision(@NotNull LocalDate on, @NotNull Boolean granted) {}

  /** An application within the proceedings. */
  public record NewApplication(
      @NotNull Assignee by,
      @NotNull LocalDate madeOn,
      @NotBlank String text,
      @Nullable LocalDate decidedOn,
      @Nullable Boolean granted) {

    MakeApplication command() {
      return new MakeApplication(by, madeOn, text, decidedOn, granted);
    }
  }

  /** The id of a hearing; of the one that follows when it is listed again. */
  public record RecordedHearing(HearingId id) {}

  /** The id of a direction. */
  public record RecordedDirection(DirectionId id) {}
}
