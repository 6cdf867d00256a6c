package uk.kith.court.engine.guardianship;

import java.time.LocalDate;
import java.util.Collection;
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
 * An order ended a child's care, or the end of care proceedings did, and the placement goes on by
 * the record: somebody has to end it (R-SGO-07, R-SGO-10, R-COURT-28). The legal status on record
 * is not overwritten.
 *
 * @param status code of the legal status on record; null when none holds
 */
public record CareToEnd(EndByOrder order, @Nullable String status) {

  /** Codes of the return for accommodation and short breaks by agreement. */
  private static final Set<String> BY_AGREEMENT = Set.of("V2", "V3", "V4");

  /** Code of the return for an interim care order, which ends with the application. */
  private static final String INTERIM = "C1";

  /**
   * Of a child who is looked after on a day; empty where care rests on something since: it began
   * after the order, or on a legal status that did. The end of care proceedings ends an interim
   * order alone: a child who was in care by agreement all the time stays so.
   *
   * @param order null when none was made by the day
   * @param spells legal statuses begun by the day
   */
  public static Optional<CareToEnd> of(
      @Nullable EndByOrder order,
      LocalDate careBegan,
      Collection<LegalSpell> spells,
      LocalDate asOf) {
    if (order == null
        || order.madeOn().isAfter(asOf)
        || careBegan.isAfter(order.madeOn())
        || restsOnStatus(order, spells, asOf)) {
      return Optional.empty();
    }
    return Optional.of(new CareToEnd(order, status(spells, asOf)));
  }

  private static @Nullable String status(Collection<LegalSpell> spells, LocalDate asOf) {
    return spells.stream()
        .filter(spell -> spell.holdsOn(asOf))
        .map(LegalSpell::code)
        .findFirst()
        .orElse(null);
  }

  /** Whether care rests on a legal status all the same, one that began since or went on. */
  public static boolean restsOnStatus(
      EndByOrder order, Collection<LegalSpell> spells, LocalDate asOf) {
    if (restsOnStatusSince(order.madeOn(), !order.isGuardianship(), spells)) {
      return true;
    }
    String status = status(spells, asOf);
    return order.codes().isEmpty() && status != null && !status.equals(INTERIM);
  }

  /**
   * Whether care rests on a legal status that began after the order. A child may live on in care by
   * agreement after child arrangements or without an order, not under special guardianship.
   *
   * @param agreed whether care by agreement may follow; not after special guardianship
   */
  private static boolean restsOnStatusSince(
      LocalDate madeOn, boolean agreed, Collection<LegalSpell> spells) {
    return spells.stream()
        .filter(spell -> spell.first().isAfter(madeOn))
        .anyMatch(spell -> agreed || !BY_AGREEMENT.contains(spell.code()));
  }

  public RuleId rule() {
    return RuleId.of(
        order.isGuardianship() ? "R-SGO-07" : order.isArranged() ? "R-SGO-10" : "R-COURT-28");
  }

  /** The law by which care ended. */
  public String source() {
    return order.isGuardianship()
        ? "CA 1989 s91(5A)"
        : order.isArranged() ? "CA 1989 s91(1)" : "CA 1989 s38(4)";
  }

  /** What is wrong in the record, and whose move it is. */
  public Finding finding() {
    return Findings.of(
        rule().value(),
        Severity.WARNING,
        source(),
        order.order()
            + (order.codes().isEmpty() ? " on %s: the order" : " made on %s: care ended with it")
            + (order.codes().isEmpty() ? " under which the child was in care ended with it" : "")
            + ", and the child’s placement goes on"
            + (status == null
                ? "; no legal status is on record."
                : "; the legal status on record is still " + status + ".")
            + " A placement officer "
            + toDo()
            + ".",
        order.madeOn());
  }

  /** What there is to do: "ends the placement of that day, code E44 of the return …". */
  private String toDo() {
    return order.codes().isEmpty()
        ? "ends the placement of that day, or records the legal status under which the child stays"
        : "ends the placement of that day, code " + order.inReturn();
  }

  /** The same for who has to do it, as a step. */
  public String task() {
    return order.codes().isEmpty()
        ? "End the placement, or record the legal status under which the child stays"
        : "End the placement, code " + order.inReturn();
  }
}
