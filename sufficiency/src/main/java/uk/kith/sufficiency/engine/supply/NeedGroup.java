package uk.kith.sufficiency.engine.supply;

import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/**
 * What a child needs that not every home offers, as gaps are counted by (R-SUFF-09). Who has
 * several such needs is counted once, by the last of them in this order: homes for it are rarest.
 */
public enum NeedGroup {
  /** No need that is known is high, nor one of those below. */
  USUAL,
  /** A need of another kind is high. */
  OTHER_HIGH,
  DISABILITY,
  /** Behaviour that challenges: the need is high. */
  BEHAVIOUR,
  /** A young parent with a baby. */
  PARENT_AND_CHILD;

  /** A need that nobody recorded does not count. */
  public static NeedGroup of(Needs needs) {
    if (isOfAnyLevel(needs, NeedKind.PARENT_AND_CHILD)) {
      return PARENT_AND_CHILD;
    }
    if (needs.level(NeedKind.BEHAVIOUR) == NeedLevel.HIGH) {
      return BEHAVIOUR;
    }
    if (isOfAnyLevel(needs, NeedKind.DISABILITY)) {
      return DISABILITY;
    }
    for (NeedKind kind : NeedKind.values()) {
      if (needs.level(kind) == NeedLevel.HIGH) {
        return OTHER_HIGH;
      }
    }
    return USUAL;
  }

  private static boolean isOfAnyLevel(Needs needs, NeedKind kind) {
    NeedLevel level = needs.level(kind);
    return level == NeedLevel.SOME || level == NeedLevel.HIGH;
  }
}
