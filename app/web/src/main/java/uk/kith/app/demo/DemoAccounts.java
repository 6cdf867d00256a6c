package uk.kith.app.demo;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.outside.PlacementGroup;
import uk.kith.placements.engine.outside.Purchase;

/**
 * Why children live outside the area (R-PLACE-48), and what bought placements cost. Of some, nobody
 * has recorded it. Fees are invented.
 */
final class DemoAccounts {

  private static final Set<String> BOUGHT_FROM = Set.of("PR2", "PR4", "PR5");
  private static final long PENCE = 100;

  private DemoAccounts() {}

  /** Why the child lives where it lives now, which is outside; null when nobody recorded it. */
  static @Nullable OutsideReason reason(Child child) {
    PlacementGroup group = PlacementGroup.of(now(child).type());
    if (group == PlacementGroup.ADOPTION) {
      return OutsideReason.ADOPTION;
    }
    SplittableRandom lot = lot(child, 1);
    if (lot.nextInt(6) == 0) {
      return null;
    }
    int cast = lot.nextInt(10);
    return switch (group) {
      case CONNECTED, PARENTS -> OutsideReason.RELATIVES;
      case FOSTERING -> cast == 0 ? OutsideReason.SAFETY : OutsideReason.NO_LOCAL_HOME;
      default -> cast < 2 ? OutsideReason.SPECIALIST : OutsideReason.NO_LOCAL_HOME;
    };
  }

  /**
   * What the placement in which the child lives costs; null for a home of the authority itself, and
   * when nobody has recorded it.
   *
   * @param agencies for homes that are not in the register
   */
  static @Nullable Cost cost(Child child, @Nullable String agency, List<String> agencies) {
    Spell spell = now(child);
    SplittableRandom lot = lot(child, 2);
    if (!BOUGHT_FROM.contains(spell.provider()) || lot.nextInt(8) == 0) {
      return null;
    }
    boolean spot = lot.nextInt(4) == 0;
    long pounds =
        switch (PlacementGroup.of(spell.type())) {
          case FOSTERING, CONNECTED -> 780 + 5L * lot.nextInt(30) + (spot ? 120 : 0);
          case RESIDENTIAL -> 2_600 + 50L * lot.nextInt(24);
          default -> 650 + 10L * lot.nextInt(50);
        };
    return new Cost(
        spell.start(),
        agency == null ? agencies.get(lot.nextInt(agencies.size())) : agency,
        spot ? Purchase.SPOT : Purchase.FRAMEWORK,
        pounds * PENCE,
        null);
  }

  static Spell now(Child child) {
    return child.spells().get(child.spells().size() - 1);
  }

  /** Of the child alone, so that nobody's lot hangs on who stands before. */
  private static SplittableRandom lot(Child child, int of) {
    return new SplittableRandom(31L * child.localId().hashCode() + of);
  }
}
