package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.ProceedingsId;

/**
 * Proceedings as they stood on a day, with those of their children that the caller may see.
 *
 * @param issuedOn null when the court's issue is not known
 * @param submittedOn null when not recorded
 * @param caseNumber the court's own; null while it has given none
 * @param version for {@code If-Match}
 */
public record ProceedingsView(
    ProceedingsId id,
    ProceedingsKind kind,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate submittedOn,
    @Nullable String caseNumber,
    LocalDate asOf,
    List<ChildInProceedings> children,
    long version) {

  public ProceedingsView {
    children = List.copyOf(children);
  }

  /**
   * Where the proceedings stand for one child (R-COURT-08).
   *
   * @param limit last day allowed; null when no law limited proceedings begun on that day
   * @param limitIsProvisional true when counted from the submission, the issue not being known
   * @param week in which the proceedings are, from 1; null before they begin and once disposed of
   * @param weeksElapsed whole weeks since they began; null as {@code week}
   * @param disposedOn when the application was disposed of; null while open
   */
  public record ChildInProceedings(
      ChildId child,
      @Nullable LocalDate limit,
      boolean limitIsProvisional,
      @Nullable Integer week,
      @Nullable Integer weeksElapsed,
      @Nullable LocalDate disposedOn,
      List<GrantedExtension> extensions,
      List<Finding> findings) {

    public ChildInProceedings {
      extensions = List.copyOf(extensions);
      findings = List.copyOf(findings);
    }
  }

  /** A decision on more time, in the order of grant. */
  public record GrantedExtension(
      LocalDate grantedOn,
      LocalDate newEnd,
      ExtensionReason reason,
      String justification,
      @Nullable String welfare,
      @Nullable String conduct) {}
}
