package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * Nothing is applied for or ordered about a child who is not born yet (CA 1989 s31(2), s105(1)): an
 * application or an order of a day before the birth is told with a wrong day, or of a child whose
 * date of birth is wrong. The limit and the ends of orders rest on both (R-COURT-01).
 */
public final class BeforeBirth {

  private static final String SOURCE = "CA 1989 s31(2), s105(1)";

  private BeforeBirth() {}

  /**
   * @param born null when not known to the day
   * @param began first day of the application for the child; null when not known
   */
  public static List<Finding> findings(
      @Nullable LocalDate born, @Nullable LocalDate began, Collection<CourtOrder> orders) {
    List<Finding> findings = new ArrayList<>();
    if (born == null) {
      return findings;
    }
    if (began != null && began.isBefore(born)) {
      findings.add(finding("The application of %s", began, born));
    }
    for (CourtOrder order : orders) {
      if (order.madeOn().isBefore(born)) {
        findings.add(finding(order.form().words() + " made on %s", order.madeOn(), born));
      }
    }
    return findings;
  }

  private static Finding finding(String what, LocalDate day, LocalDate born) {
    return Findings.of(
        "R-COURT-01",
        Severity.ERROR,
        SOURCE,
        what
            + " lies before the birth of the child, on %s. One of both days is wrong: take it back, or"
            + " put the date of birth right.",
        day,
        born);
  }
}
