package uk.kith.court.engine.guardianship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.LegalSpell;

/**
 * An order ended a child's care, and the placement goes on by the record: somebody has to end it
 * (R-SGO-07, R-SGO-10). The legal status on record is not overwritten.
 *
 * @param status code of the legal status on record; null when none holds
 */
public record CareToEnd(EndByOrder order, @Nullable String status) {

  /** Codes of the return for accommodation and short breaks by agreement. */
  private static final Set<String> BY_AGREEMENT = Set.of("V2", "V3", "V4");

  private static final String ARRANGEMENTS = ExitCode.E41.name();

  /**
   * Of a child who is looked after on a day; empty where care rests on something since: it began
   * after the order, or on a legal status that did.
   *
   * @param order null when none was made by the day
   * @param spells legal statuses begun by the day
   */
  public static Optional<CareToEnd> of(
      @Nullable EndByOrder order,
      LocalDate careBegan,
      Collection<LegalSpell> spells,
      LocalDate asOf) {
    if (order == null || order.madeOn().isAfter(asOf) || careBegan.isAfter(order.madeOn())) {
      return Optional.empty();
    }
    return restsOnStatusSince(order.madeOn(), isArranged(order), spells)
        ? Optional.empty()
        : Optional.of(
            new CareToEnd(
                order,
                spells.stream()
                    .filter(spell -> spell.holdsOn(asOf))
                    .map(LegalSpell::code)
                    .findFirst()
                    .orElse(null)));
  }

  /** Whether it is a child arrangements order; else one of special guardianship. */
  public static boolean isArranged(EndByOrder order) {
    return order.codes().contains(ARRANGEMENTS);
  }

  /**
   * Whether care rests on a legal status that began after the order. A child may live on in care by
   * agreement after child arrangements, not under special guardianship.
   *
   * @param arranged a child arrangements order; else one of special guardianship
   */
  public static boolean restsOnStatusSince(
      LocalDate madeOn, boolean arranged, Collection<LegalSpell> spells) {
    return spells.stream()
        .filter(spell -> spell.first().isAfter(madeOn))
        .anyMatch(spell -> arranged || !BY_AGREEMENT.contains(spell.code()));
  }

  public RuleId rule() {
    return RuleId.of(isArranged(order) ? "R-SGO-10" : "R-SGO-07");
  }

  /** The law by which care ended. */
  public String source() {
    return isArranged(order) ? "CA 1989 s91(1)" : "CA 1989 s91(5A)";
  }

  /** What is wrong in the record, and whose move it is. */
  public Finding finding() {
    return Findings.of(
        rule().value(),
        Severity.WARNING,
        source(),
        order.order()
            + " made on %s: care ended with it, and the child’s placement goes on"
            + (status == null
                ? "; no legal status is on record."
                : "; the legal status on record is still " + status + ".")
            + " A placement officer ends the placement of that day, code "
            + codes()
            + " of the return.",
        order.madeOn());
  }

  /** Of the return of the day of the order: "E47", "E45 or E47". */
  public String codes() {
    List<String> codes = order.codesOn(order.madeOn());
    return String.join(" or ", codes);
  }
}
