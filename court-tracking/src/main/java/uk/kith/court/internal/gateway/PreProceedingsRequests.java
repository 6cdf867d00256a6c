package uk.kith.court.internal.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.DecideAtGateway;
import uk.kith.court.api.DecideAtGateway.ForChild;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.court.engine.gateway.Step;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.Invalid;

/**
 * Bodies of the requests about the gateway and pre-proceedings, as received: their shape is
 * checked, then mapped. {@code children} absent stands for every open child.
 */
final class PreProceedingsRequests {

  private PreProceedingsRequests() {}

  /** What a legal meeting decided. */
  public record Decide(
      @NotNull LocalDate metOn, @NotEmpty @Valid List<OneChild> children, @Nullable String note) {

    DecideAtGateway command() {
      return new DecideAtGateway(
          metOn, children.stream().map(each -> each.decided(each.outcome())).toList(), note);
    }
  }

  /**
   * One child of a meeting.
   *
   * @param previousPreProceedings earlier periods of which Kith holds no record; absent when not
   *     known
   */
  public record OneChild(
      @NotNull ChildId child,
      @NotNull GatewayOutcome outcome,
      @Nullable Integer previousPreProceedings,
      @Nullable Integer previousCareProceedings) {

    ForChild decided(GatewayOutcome decision) {
      return new ForChild(child, decision, previousPreProceedings, previousCareProceedings);
    }
  }

  /**
   * The start of pre-proceedings.
   *
   * @param startedOn day of the legal meeting that agreed to start them (R-PRE-02)
   */
  public record Start(
      @NotNull LocalDate startedOn, @NotEmpty List<ChildId> children, @Nullable String note) {

    DecideAtGateway command() {
      return new DecideAtGateway(
          startedOn,
          children.stream()
              .distinct()
              .map(child -> ForChild.of(child, GatewayOutcome.START_PRE_PROCEEDINGS))
              .toList(),
          note);
    }
  }

  /** The letter before proceedings; decided on the start when no other day is named. */
  public record Letter(
      @Nullable List<ChildId> children,
      @NotNull LocalDate sentOn,
      @Nullable LocalDate decidedOn,
      @Nullable Boolean offerIncluded) {

    Step step() {
      if (decidedOn != null && decidedOn.isAfter(sentOn)) {
        throw new Invalid("sentOn", "before-decision", "Decided on " + decidedOn);
      }
      return Step.letter(sentOn, decidedOn, offerIncluded);
    }
  }

  /**
   * A meeting with the parents.
   *
   * @param further true for one after the first
   */
  public record Meeting(
      @Nullable List<ChildId> children, @NotNull LocalDate on, @Nullable Boolean further) {

    Step step() {
      return Step.of(
          Boolean.TRUE.equals(further) ? Step.Kind.FURTHER_MEETING : Step.Kind.FIRST_MEETING, on);
    }
  }

  /** The review half-way. */
  public record Review(@Nullable List<ChildId> children, @NotNull LocalDate on) {}

  /** How pre-proceedings ended (R-PRE-04). */
  public record End(
      @Nullable List<ChildId> children, @NotNull Outcome outcome, @NotNull LocalDate on) {

    Step step() {
      return Step.of(outcome == Outcome.ISSUE ? Step.Kind.ISSUE : Step.Kind.STEP_DOWN, on);
    }
  }

  /** The closed list of outcomes. */
  public enum Outcome {
    ISSUE,
    STEP_DOWN
  }

  /** The family group decision-making meeting, as it stands now; see the engine for the fields. */
  public record Offer(
      @Nullable List<ChildId> children,
      @Nullable LocalDate offeredOn,
      @Nullable String offeredTo,
      @Nullable String notOfferedBecause,
      @Nullable String notOfferedBy,
      @Nullable Boolean accepted,
      @Nullable LocalDate heldOn,
      @Nullable String notHeldBecause) {

    FamilyMeeting meeting() {
      return checked(
          () ->
              new FamilyMeeting(
                  offeredOn,
                  offeredTo,
                  notOfferedBecause,
                  notOfferedBy,
                  accepted,
                  heldOn,
                  notHeldBecause));
    }

    private static FamilyMeeting checked(Supplier<FamilyMeeting> meeting) {
      try {
        return meeting.get();
      } catch (IllegalArgumentException e) {
        throw new Invalid("offeredOn", "contradicts", String.valueOf(e.getMessage()));
      }
    }
  }

  /** The id of what was started. */
  public record Recorded(PreProceedingsId id) {}
}
