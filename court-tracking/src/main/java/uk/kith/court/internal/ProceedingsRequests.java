package uk.kith.court.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ExtensionReason;
import uk.kith.court.api.GrantExtension;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Invalid;

/** Bodies of the requests about proceedings, as received: their shape is checked, then mapped. */
final class ProceedingsRequests {

  private ProceedingsRequests() {}

  /**
   * An application; one of the dates is required.
   *
   * @param sameNumber true where a case of other children has the number, and that is right
   */
  public record Open(
      @NotNull ProceedingsKind kind,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate submittedOn,
      @NotEmpty List<ChildId> children,
      @Nullable String caseNumber,
      @Nullable Boolean sameNumber) {

    OpenProceedings command() {
      if (issuedOn == null && submittedOn == null) {
        throw new Invalid("issuedOn", "required", "Give the day of issue or of submission");
      }
      if (issuedOn != null && submittedOn != null && issuedOn.isBefore(submittedOn)) {
        throw new Invalid(
            "issuedOn",
            "before-submission",
            "Submitted on " + submittedOn + ", so not issued on " + issuedOn);
      }
      return new OpenProceedings(
          kind,
          new Commencement(issuedOn, submittedOn),
          children,
          caseNumber,
          Boolean.TRUE.equals(sameNumber));
    }
  }

  /** Children who join, and from when the application is about them too. */
  public record Join(@NotEmpty List<@NotNull ChildId> children, @NotNull LocalDate on) {}

  /**
   * The court's issue of an application that was known as submitted only.
   *
   * @param sameNumber true where a case of other children has the number, and that is right
   */
  public record Issue(
      @NotNull LocalDate issuedOn, @Nullable String caseNumber, @Nullable Boolean sameNumber) {}

  /**
   * More time.
   *
   * @param children absent for every child whose proceedings are open
   * @param accept rules accepted; the justification is then the reason
   */
  public record Extend(
      @Nullable List<ChildId> children,
      @NotNull LocalDate grantedOn,
      @NotNull LocalDate newEnd,
      @NotNull ExtensionReason reason,
      @NotBlank String justification,
      @Nullable String welfare,
      @Nullable String conduct,
      @Nullable Set<RuleId> accept) {

    GrantExtension command() {
      return new GrantExtension(
          children == null ? List.of() : children,
          new Extension(grantedOn, newEnd),
          reason,
          justification,
          welfare,
          conduct,
          accept == null ? Acceptance.NONE : new Acceptance(accept, justification));
    }
  }

  /**
   * The end of an application.
   *
   * @param children absent for every child whose proceedings are open
   * @param decision absent when it was not told
   */
  public record Dispose(
      @Nullable List<ChildId> children,
      @NotNull LocalDate disposedOn,
      @Nullable FinalDecision decision) {}

  /** The id of what was recorded. */
  public record Recorded(ProceedingsId id) {}
}
