package uk.kith.matching.engine.adoption;

import static uk.kith.kernel.Severity.INFO;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;

/**
 * Whether the panel had a signed paper on a match (R-MATCH-23). A paper may have been finished and
 * signed in Word, so that it is told and stops nothing.
 */
public final class SignedPapers {

  private SignedPapers() {}

  /**
   * What is told where no paper had been signed by the day of the panel, or of the decision.
   *
   * @param signed days on which papers on the child and this family were signed
   */
  public static Optional<Finding> missing(Link link, Collection<LocalDate> signed, LocalDate asOf) {
    LocalDate recommended = link.done(LinkStep.PANEL_RECOMMENDED, asOf);
    LocalDate heard = recommended == null ? link.reached(LinkState.MATCHED, asOf) : recommended;
    if (heard == null || !link.isOpen(asOf) || signed.stream().anyMatch(on -> !on.isAfter(heard))) {
      return Optional.empty();
    }
    return Optional.of(
        Findings.of(
            "R-MATCH-23",
            INFO,
            "product default",
            recommended == null
                ? "The match was decided on %s, and no panel paper had been signed here by then."
                : "The panel recommended the match on %s, and no panel paper had been signed here"
                    + " by then.",
            heard));
  }
}
