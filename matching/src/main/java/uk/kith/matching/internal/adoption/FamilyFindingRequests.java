package uk.kith.matching.internal.adoption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Invalid;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.EndedBy;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.matching.engine.adoption.UpTo;
import uk.kith.matching.engine.adoption.Willingness;
import uk.kith.placements.engine.NeedKind;

/** Bodies of the requests of family finding: their shape is checked, then mapped. */
final class FamilyFindingRequests {

  private FamilyFindingRequests() {}

  /** A search for adopters. */
  public record Begin(
      @NotEmpty List<ChildId> children,
      @Schema(description = "When the decision maker decided for adoption; absent before")
          @Nullable LocalDate decidedOn,
      @Schema(description = "Absent for the day of the decision, or today without one")
          @Nullable LocalDate beganOn) {

    FamilyFinding.Start command() {
      return new FamilyFinding.Start(children, decidedOn, beganOn);
    }
  }

  /** A family that is suggested. */
  public record Suggest(
      @NotNull HouseholdId householdId,
      @Schema(description = "Absent for the business date") @Nullable LocalDate on,
      @Schema(description = "Why this family") @Nullable String reason,
      @Schema(description = "Rules accepted, after a 422") @Nullable Set<RuleId> accept,
      @Schema(description = "Why they are accepted") @Nullable String acceptReason) {

    Acceptance acceptance() {
      return accepted(accept, acceptReason);
    }
  }

  private static Acceptance accepted(@Nullable Set<RuleId> rules, @Nullable String why) {
    return new Acceptance(
        Objects.requireNonNullElse(rules, Set.of()), Objects.requireNonNullElse(why, ""));
  }

  /** A move of a link. */
  public record MoveLink(
      @NotNull LinkState to,
      @NotNull LocalDate on,
      @Schema(description = "Required of an end; of a match the decision maker's reasons")
          @Nullable String reason,
      @Schema(description = "By whom it was ended; of an end alone") @Nullable EndedBy by,
      @Schema(description = "Rules accepted, after a 422") @Nullable Set<RuleId> accept,
      @Schema(description = "Why they are accepted") @Nullable String acceptReason,
      @Schema(
              description =
                  "Name and office of the decision maker on the match; the panel's recommendation"
                      + " is then asked for")
          @Nullable String decidedBy,
      @Schema(
              description =
                  "Of a move in: whether the family are the carers who fostered the children until"
                      + " then (A3, A5). Absent where the record tells")
          @Nullable Boolean sameCarers) {

    FamilyFinding.Move command() {
      return new FamilyFinding.Move(
          to, on, reason, by, accepted(accept, acceptReason), decidedBy, sameCarers);
    }
  }

  /** A step of a link. */
  public record OfLink(@NotNull LinkStep step, @NotNull LocalDate on) {}

  /** A step of a link that was recorded by mistake. */
  public record OfLinkCorrected(
      @NotNull LinkStep step,
      @Schema(description = "When it was done; absent when it is taken back")
          @Nullable LocalDate on,
      @NotNull String reason) {}

  /** A step of adopters. */
  public record OfFamily(
      @NotNull FamilyStep step,
      @NotNull LocalDate on,
      @Schema(
              description =
                  "Where the step asks: who adopts, such as MARRIED or WOMAN_ALONE; a national code"
                      + " of ethnicity; YES or NO of a disability")
          @Nullable String answer) {}

  /**
   * What adopters would accept. Ages are completed years; a range has two ends or none, and a
   * stretch goes beyond it.
   */
  public record Prefer(
      @NotNull LocalDate on,
      @Nullable @Min(0) @Max(17) Integer leastAge,
      @Nullable @Min(0) @Max(17) Integer mostAge,
      @Nullable @Min(0) @Max(17) Integer leastAgeWithStretch,
      @Nullable @Min(0) @Max(17) Integer mostAgeWithStretch,
      @Nullable @Min(1) @Max(10) Integer leastChildren,
      @Nullable @Min(1) @Max(10) Integer mostChildren,
      @Nullable @Min(1) @Max(10) Integer leastChildrenWithStretch,
      @Nullable @Min(1) @Max(10) Integer mostChildrenWithStretch,
      @Schema(description = "By kind of need; a kind that is absent was not spoken of")
          @Nullable Map<NeedKind, Willingness> needs) {

    Preferences said() {
      try {
        return new Preferences(
            new UpTo(leastAge, mostAge, leastAgeWithStretch, mostAgeWithStretch),
            new UpTo(
                leastChildren, mostChildren, leastChildrenWithStretch, mostChildrenWithStretch),
            Objects.requireNonNullElse(needs, Map.of()));
      } catch (IllegalArgumentException e) {
        throw new Invalid("preferences", "range", String.valueOf(e.getMessage()));
      }
    }
  }

  /** Where a child lives after a disruption. */
  public record Home(
      @Schema(description = "Absent when the home is not in the register")
          @Nullable HouseholdId householdId,
      @Schema(description = "Code of the return, such as U6") @NotNull String type,
      @Schema(description = "Of a home that is not in the register; absent when not known")
          @Nullable Postcode postcode) {

    FamilyFinding.NextHome next() {
      return new FamilyFinding.NextHome(householdId, type, postcode);
    }
  }

  /** The same, told once it is known. */
  public record LivesSince(
      @NotNull @Valid Home home,
      @Schema(description = "Rules accepted, after a 422") @Nullable Set<RuleId> accept,
      @Schema(description = "Why they are accepted") @Nullable String acceptReason) {

    Acceptance acceptance() {
      return accepted(accept, acceptReason);
    }
  }

  /** A step of a child. */
  public record OfChild(
      @NotNull AdoptionStep step,
      @NotNull LocalDate on,
      @Schema(
              description =
                  "Where the step asks: TOGETHER or APART, YES or NO of a review, E11 or E12 of an"
                      + " adoption, RD1 to RD4 of a reversal")
          @Nullable String answer,
      @Schema(description = "Required of a disruption and of the meeting on it")
          @Nullable String note,
      @Schema(
              description =
                  "Of a disruption: where the child lives from that day on; absent while it is not"
                      + " known, which is due then")
          @Valid
          @Nullable Home home,
      @Schema(
              description =
                  "Of FOSTERED_BY_ADOPTERS: the carers who may adopt the child and foster it;"
                      + " absent where the note says why none is named")
          @Nullable HouseholdId carers,
      @Schema(description = "Rules accepted, after a 422") @Nullable Set<RuleId> accept,
      @Schema(description = "Why they are accepted") @Nullable String acceptReason) {

    FamilyFinding.Done done() {
      return new FamilyFinding.Done(
          step,
          on,
          answer,
          note,
          home == null ? null : home.next(),
          carers,
          accepted(accept, acceptReason));
    }
  }

  /** A step of a child that was recorded by mistake. */
  public record TakeBack(
      @NotNull AdoptionStep step, @NotNull LocalDate on, @NotNull String reason) {}

  /** Since when a family is sought for a child alone. */
  public record Separate(@NotNull LocalDate on) {}

  /** With whom one family is sought for a child, and since when. */
  public record Join(@NotNull ChildId with, @NotNull LocalDate on) {}

  /** Why a search for a child alone was a mistake. */
  public record Rejoin(@NotNull String reason) {}

  /** The decision of the decision maker. */
  public record Decide(@NotNull LocalDate on) {}
}
