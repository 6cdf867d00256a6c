package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.LegalSpell;

/**
 * Police protection, which lasts no longer than 72 hours (R-COURT-27). Returns tell days and no
 * hours: what ends on the third day after it began may be within them, what ends later is not.
 */
public final class PoliceProtection {

  static final int HOURS = 72;

  /** The code of the return: police protection, in accommodation of the authority. */
  static final String STATUS = "L1";

  private PoliceProtection() {}

  /** The day on which the 72 hours end, if they began on a day. */
  public static LocalDate lastDay(LocalDate from) {
    return WorkingCalendar.daysAfter(from, HOURS / 24);
  }

  /**
   * What the rule says of each time under it in a child's present care.
   *
   * @param spells legal statuses of the child, begun by the day
   */
  public static List<Finding> findings(
      Collection<LegalSpell> spells, LocalDate careBegan, LocalDate asOf) {
    return spells.stream()
        .filter(spell -> spell.code().equals(STATUS) && !spell.first().isBefore(careBegan))
        .flatMap(spell -> findings(spell.first(), ended(spell, spells, asOf)).stream())
        .toList();
  }

  /** It ended on the day on which what followed at once began; the day asked for while it lasts. */
  static LocalDate ended(LegalSpell spell, Collection<LegalSpell> spells, LocalDate asOf) {
    LocalDate last = spell.last();
    if (last == null || last.isAfter(asOf)) {
      return asOf;
    }
    return spells.stream()
        .map(LegalSpell::first)
        .filter(next -> next.isAfter(last) && !next.isAfter(WorkingCalendar.daysAfter(last, 1)))
        .findFirst()
        .orElse(last);
  }

  /** What the rule says of a child under it from one day to another. */
  public static List<Finding> findings(LocalDate from, LocalDate until) {
    LocalDate last = lastDay(from);
    return until.isAfter(last)
        ? List.of(
            Findings.of(
                "R-COURT-27",
                Severity.ERROR,
                "CA 1989 s46(6)",
                "Under police protection from %s to %s; it lasts 72 hours at most, so to %s.",
                from,
                until,
                last))
        : List.of();
  }
}
