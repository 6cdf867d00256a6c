package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import uk.kith.court.engine.guardianship.CareToEnd;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.LegalSpell;

/**
 * The day from which a child is looked after no longer by law, also while nobody has ended the
 * placement: no review is due from then on. A special guardianship order discharges a care order
 * (CA 1989 s91(5A), R-SGO-07), as does an order with whom the child is to live (s91(1), R-SGO-10).
 */
public record LawfulEnd(LocalDate on, By by) {

  /** What ends it. */
  public enum By {
    EIGHTEEN("18"),
    SPECIAL_GUARDIANSHIP("special guardianship order"),
    CHILD_ARRANGEMENTS("child arrangements order");

    private final String words;

    By(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** Whether it comes on its day, so that it is known before. */
    public boolean isAhead() {
      return this == EIGHTEEN;
    }
  }

  /**
   * By the last order that ended care; empty where a legal status began after it on which care then
   * rests, as {@link CareToEnd} has it.
   *
   * @param order the last one made about the child by the day
   * @param spells the child's legal statuses by the day
   */
  public static Optional<LawfulEnd> of(EndByOrder order, Collection<LegalSpell> spells) {
    boolean arranged = CareToEnd.isArranged(order);
    return CareToEnd.restsOnStatusSince(order.madeOn(), arranged, spells)
        ? Optional.empty()
        : Optional.of(
            new LawfulEnd(
                order.madeOn(), arranged ? By.CHILD_ARRANGEMENTS : By.SPECIAL_GUARDIANSHIP));
  }
}
