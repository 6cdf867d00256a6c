package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * How an application ended for a child (R-COURT-38, HMCTS model). A case closes only when every
 * child has one of these.
 */
public enum FinalDecision {
  FINAL_ORDER("Final order made"),
  REFUSED("Application refused"),
  WITHDRAWN("Application withdrawn"),
  NO_ORDER("No order made"),
  CONSOLIDATED("Case consolidated"),
  OTHER("Other");

  private final String words;

  FinalDecision(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /**
   * That an application is recorded as ended for a child without one of these.
   *
   * @param endedOn null while it is open for the child
   */
  public static List<Finding> findings(
      @Nullable LocalDate endedOn, @Nullable FinalDecision decision) {
    return endedOn == null || decision != null
        ? List.of()
        : List.of(
            Findings.of(
                "R-COURT-38",
                Severity.WARNING,
                "HMCTS public law data model",
                "The application is recorded as ended for the child on %s, without the final"
                    + " decision. To record it, take that end back as a mistake, and record it again"
                    + " with its decision.",
                endedOn));
  }
}
