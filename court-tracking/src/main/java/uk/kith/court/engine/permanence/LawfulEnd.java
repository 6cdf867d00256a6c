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
 * (CA 1989 s91(5A), R-SGO-07), as does an order with whom the child is to live (s91(1), R-SGO-10);
 * an interim order ends with the application (s38(4), R-COURT-28).
 */
public record LawfulEnd(LocalDate on, By by) {

  /** What ends it. */
  public enum By {
    EIGHTEEN("18"),
    SPECIAL_GUARDIANSHIP("special guardianship order"),
    CHILD_ARRANGEMENTS("child arrangements order"),
    PROCEEDINGS("end of the order under which it was in care");

    private final String words;

    By(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** Whether it is an order of the day, rather than something that came on it. */
    public boolean isOrder() {
      return this == SPECIAL_GUARDIANSHIP || this == CHILD_ARRANGEMENTS;
    }

    /** Whether it comes on its day, so that it is known before. */
    public boolean isAhead() {
      return this == EIGHTEEN;
    }
  }

  /**
   * By the last order that ended care; empty where care rests on a legal status all the same, as
   * {@link CareToEnd} has it.
   *
   * @param order the last one made about the child by the day
   * @param spells the child's legal statuses by the day
   */
  public static Optional<LawfulEnd> of(
      EndByOrder order, Collection<LegalSpell> spells, LocalDate asOf) {
    By by =
        order.isGuardianship()
            ? By.SPECIAL_GUARDIANSHIP
            : order.isArranged() ? By.CHILD_ARRANGEMENTS : By.PROCEEDINGS;
    return CareToEnd.restsOnStatus(order, spells, asOf)
        ? Optional.empty()
        : Optional.of(new LawfulEnd(order.madeOn(), by));
  }
}
