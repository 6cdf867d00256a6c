package uk.kith.matching.engine.adoption;

import static uk.kith.kernel.Severity.ERROR;
import static uk.kith.kernel.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Finding;
import uk.kith.kernel.WorkingCalendar;

/**
 * Whether a child may be placed for adoption, and was placed lawfully (R-ADOPT-13): by a placement
 * order, by the parents' consent while nothing of the court stands against it (ACA 2002 s19), and
 * under six weeks by their written agreement.
 */
public final class AuthorityToPlace {

  private static final int DAYS_PLACED = 14;
  private static final int DAYS_NOT_PLACED = 7;

  private AuthorityToPlace() {}

  static List<Finding> findings(AdoptionChain chain, LocalDate asOf) {
    LocalDate placed = chain.day(Milestone.PLACED, asOf);
    LocalDate consented = chain.day(Milestone.CONSENTED, asOf);
    LocalDate withdrawn = chain.consent().withdrawnOn(asOf).orElse(null);
    if (withdrawn != null && chain.authorisedOn(asOf) == null) {
      List<Finding> toReturn = toReturn(chain, withdrawn, placed, asOf);
      if (!toReturn.isEmpty()) {
        return toReturn;
      }
    }
    if (chain.authorisedOn(placed == null ? asOf : placed) != null) {
      return List.of();
    }
    if (placed == null) {
      return consented == null
          ? List.of()
          : List.of(
              Findings.of(
                  "R-ADOPT-13",
                  WARNING,
                  "ACA 2002 s19(3), s52(3)",
                  "The parents consented on %s, and the child may not be placed by that: consent"
                      + " gives no authority while an application for a care order is not decided,"
                      + " nor once a care or placement order was made after it, nor after six weeks"
                      + " when it was given before the child was six weeks old.",
                  consented));
    }
    LocalDate before = chain.consent().withdrawnOn(placed).orElse(null);
    if (before != null) {
      return List.of(
          Findings.of(
              "R-ADOPT-13",
              ERROR,
              "AAR 2005 reg 35(3); ACA 2002 s52(8)",
              "The child was placed on %s without authority to place: the parents’ consent was"
                  + " withdrawn on %s, and no placement order is recorded by then.",
              placed,
              before));
    }
    return consented == null || consented.isAfter(placed)
        ? unauthorised(chain.birth(), placed)
        : List.of(
            Findings.of(
                "R-ADOPT-13",
                ERROR,
                "AAR 2005 reg 35(3); ACA 2002 s19(3)",
                "The child was placed on %s without authority to place: the parents’ consent gave"
                    + " none, as an application for a care order was not decided, or an order was"
                    + " made after it, or it was given before the child was six weeks old.",
                placed));
  }

  /**
   * Consent that was withdrawn before adopters applied (ACA 2002 s52(4)): the child is returned to
   * the parents, unless the court is asked for a placement order (s31, s32), within a period that
   * begins with the day.
   */
  private static List<Finding> toReturn(
      AdoptionChain chain, LocalDate withdrawn, @Nullable LocalDate placed, LocalDate asOf) {
    LocalDate applied = chain.day(Milestone.ADOPTION_APPLIED, asOf);
    if (applied != null && !applied.isAfter(withdrawn)) {
      return List.of();
    }
    boolean livesThere = chain.stage(asOf) == AdoptionStage.PLACED && placed != null;
    if (placed != null && (!livesThere || placed.isAfter(withdrawn))) {
      return List.of();
    }
    return List.of(
        Findings.of(
            "R-ADOPT-13",
            ERROR,
            livesThere ? "ACA 2002 s32(2), s52(4)" : "ACA 2002 s31(2), s52(4)",
            (livesThere
                    ? "The consent to the placement was withdrawn on %s, before an application for an"
                        + " adoption order: the child is to be returned to the parents by %s,"
                    : "The consent to placement for adoption was withdrawn on %s: where a parent asks"
                        + " for a child whom the authority accommodates by it, it is to be returned by"
                        + " %s,")
                + " unless an application for a placement order is made.",
            withdrawn,
            WorkingCalendar.lastDayOfPeriodBeginningWith(
                withdrawn, livesThere ? DAYS_PLACED : DAYS_NOT_PLACED)));
  }

  /** What is said of a child placed on a day without consent or order by then. */
  public static List<Finding> unauthorised(Birth birth, LocalDate placed) {
    LocalDate born = birth.date();
    boolean infant = born != null && placed.isBefore(ParentalConsent.sixWeeksOld(born));
    return List.of(
        Findings.of(
            "R-ADOPT-13",
            ERROR,
            "AAR 2005 reg 35(3), (4)",
            infant
                ? "The child was placed on %s under six weeks old, and no written agreement of the"
                    + " parents is recorded."
                : "The child was placed on %s without authority to place: neither consent nor a"
                    + " placement order is recorded by then.",
            placed));
  }
}
