package uk.kith.court.engine.guardianship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.PlacementCodes;

/** Why a period of care ceased by a private law order, as the return codes it. */
public enum ExitCode {
  /** R-SGO-10: a child arrangements order that names with whom the child is to live. */
  E41("Child arrangements order"),
  E45("Special guardianship to former foster carers, relatives or friends"),
  E46("Special guardianship to former foster carers, no relatives or friends"),
  E47("Special guardianship to others, relatives or friends"),
  E48("Special guardianship to others, no relatives or friends");

  private static final int ADULT = 18;

  private final String words;

  ExitCode(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /**
   * R-SGO-07: derived from two facts, never chosen.
   *
   * @param carer the guardian was the child's foster carer
   * @param relative the guardian is a relative or friend
   */
  public static ExitCode ofGuardianship(boolean carer, boolean relative) {
    if (carer) {
      return relative ? E45 : E46;
    }
    return relative ? E47 : E48;
  }

  public boolean isGuardianship() {
    return this != E41;
  }

  /**
   * What the published rules say of the order.
   *
   * @param lastPlacement code of the child's last placement; null when not known
   * @param born null when not known
   */
  public List<Finding> findings(
      @Nullable String lastPlacement, @Nullable LocalDate born, LocalDate madeOn) {
    List<Finding> findings = new ArrayList<>();
    boolean ofCarer = this == E45 || this == E46;
    if (ofCarer && lastPlacement != null && !PlacementCodes.isFostering(lastPlacement)) {
      findings.add(
          Findings.of(
              "R-SGO-08",
              Severity.ERROR,
              "903 rule 516",
              name()
                  + " says that the guardian was the foster carer; the last placement was "
                  + lastPlacement
                  + ", which is none with a foster carer. Order made on %s.",
              madeOn));
    }
    if (isGuardianship() && born != null && Birth.on(born).ageOn(madeOn) >= ADULT) {
      findings.add(
          Findings.of(
              "R-SGO-09",
              Severity.ERROR,
              "903 rule 407",
              "A special guardianship order of %s for a person who had reached 18.",
              madeOn));
    }
    return findings;
  }
}
