package uk.kith.sufficiency.engine.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.Supply;
import uk.kith.sufficiency.engine.supply.SupplyHome;

/**
 * What if (R-SUFF-15): how a future differs from the one in which recent patterns go on.
 *
 * @param recruits homes that are added; a new children's home is one of them
 * @param losses homes that are lost beside those that close anyway
 * @param closing homes close so many times as fast as estimated
 * @param entries so many times as many groups come into care
 * @param permanence orders that come more often or sooner
 * @param stayingPut share of those who turn 18 with foster carers who stay; null as in the supply
 * @param bringBack each month local homes are looked for for children who live outside and whose
 *     plan is not to, whoever is outside longest first
 */
public record Scenario(
    List<Recruit> recruits,
    List<Loss> losses,
    double closing,
    double entries,
    Permanence permanence,
    @Nullable Double stayingPut,
    boolean bringBack) {

  /**
   * Homes that open on a day.
   *
   * @param from as days since 1970; after the day of the baseline
   */
  public record Recruit(int count, SupplyHome like, int from) {

    public Recruit {
      if (count < 1) {
        throw new IllegalArgumentException("recruits " + count);
      }
    }
  }

  /**
   * Homes that close on a day, drawn by lot among those of the kind that are open on it.
   *
   * @param on as days since 1970
   */
  public record Loss(Sought kind, int count, int on) {

    public Loss {
      if (count < 1) {
        throw new IllegalArgumentException("loses " + count);
      }
    }
  }

  /**
   * Orders by which care ends.
   *
   * @param specialGuardianship so many times as often as estimated
   * @param childArrangements so many times as often as estimated
   * @param weeksSooner adoption, special guardianship and child arrangements come so many weeks
   *     sooner: known dates by so many weeks, but not before the day after the baseline, and rates
   *     as if care had lasted so many weeks longer
   */
  public record Permanence(double specialGuardianship, double childArrangements, int weeksSooner) {

    public static final Permanence AS_NOW = new Permanence(1, 1, 0);

    public Permanence {
      requireFactor(specialGuardianship);
      requireFactor(childArrangements);
      if (weeksSooner < 0) {
        throw new IllegalArgumentException("weeks are not negative: " + weeksSooner);
      }
    }

    /** Here and not beside: whichever of the two is asked first, both are whole. */
    private static void requireFactor(double factor) {
      if (!(factor >= 0 && factor < Double.MAX_VALUE)) {
        throw new IllegalArgumentException("a factor of " + factor);
      }
    }
  }

  /** Recent patterns go on. */
  public static final Scenario AS_NOW =
      new Scenario(List.of(), List.of(), 1, 1, Permanence.AS_NOW, null, false);

  public Scenario {
    recruits = List.copyOf(recruits);
    losses = List.copyOf(losses);
    Permanence.requireFactor(closing);
    Permanence.requireFactor(entries);
    if (stayingPut != null) {
      Supply.requireShare(stayingPut);
    }
  }

  /** As now, with homes that are added. */
  public static Scenario recruiting(List<Recruit> recruits) {
    return new Scenario(recruits, List.of(), 1, 1, Permanence.AS_NOW, null, false);
  }
}
