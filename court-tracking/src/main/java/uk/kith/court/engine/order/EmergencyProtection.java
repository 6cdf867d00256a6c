package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.order.CourtOrder.About;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.LegalSpell;

/**
 * The legal status of an emergency protection order, which is extended once at most (R-COURT-25).
 * Statuses do not tell of an extension, so that nothing is said before the last day of one.
 */
public final class EmergencyProtection {

  private static final String STATUS = "L2";

  private EmergencyProtection() {}

  /**
   * What the rule says of each time under one in a child's present care.
   *
   * @param spells legal statuses of the child, begun by the day
   */
  public static List<Finding> findings(
      Collection<LegalSpell> spells, LocalDate careBegan, LawToConfirm law, LocalDate asOf) {
    return spells.stream()
        .filter(spell -> spell.code().equals(STATUS) && !spell.first().isBefore(careBegan))
        .flatMap(
            spell ->
                findings(spell.first(), PoliceProtection.ended(spell, spells, asOf), law).stream())
        .toList();
  }

  private static List<Finding> findings(LocalDate from, LocalDate until, LawToConfirm law) {
    LocalDate last =
        new CourtOrder(OrderForm.C23, from, null, null, true)
            .lastLawfulDay(About.UNKNOWN, law)
            .orElseThrow();
    return until.isAfter(last)
        ? List.of(
            Findings.of(
                "R-COURT-25",
                Severity.ERROR,
                "CA 1989 s45(1), (6)",
                "Under an emergency protection order from %s to %s; with its one extension it lasts"
                    + " to %s at the latest.",
                from,
                until,
                last))
        : List.of();
  }
}
