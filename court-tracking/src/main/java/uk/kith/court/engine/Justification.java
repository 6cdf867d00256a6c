package uk.kith.court.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * Why a court gave a child's proceedings more time: why that was necessary to resolve them justly
 * (R-COURT-03), and what it means for the child and for the proceedings, to which the court has
 * regard in particular (R-COURT-04).
 *
 * @param necessary blank when not recorded
 * @param welfare impact on the child's welfare; null when not recorded
 * @param conduct impact on the duration and conduct of the proceedings; null when not recorded
 */
public record Justification(String necessary, @Nullable String welfare, @Nullable String conduct) {

  /** What is lacking of the decision of a day. */
  public List<Finding> findings(LocalDate grantedOn) {
    List<Finding> findings = new ArrayList<>();
    if (necessary.isBlank()) {
      findings.add(
          Findings.of(
              "R-COURT-03",
              Severity.WARNING,
              "CA 1989 s32(5)",
              "It is not recorded why the extension granted on %s was necessary to resolve the"
                  + " proceedings justly.",
              grantedOn));
    }
    List<String> lacking = new ArrayList<>();
    if (welfare == null || welfare.isBlank()) {
      lacking.add("the child’s welfare");
    }
    if (conduct == null || conduct.isBlank()) {
      lacking.add("the duration and conduct of the proceedings");
    }
    if (!lacking.isEmpty()) {
      findings.add(
          Findings.of(
              "R-COURT-04",
              Severity.WARNING,
              "CA 1989 s32(6)",
              "It is not recorded what the extension granted on %s means for "
                  + String.join(" and for ", lacking)
                  + ".",
              grantedOn));
    }
    return findings;
  }
}
