package uk.kith.sufficiency.api;

import java.util.List;
import uk.kith.kernel.BaselineId;
import uk.kith.sufficiency.engine.history.Home;

/** What a week in a kind of home costs: as the authority set it, else from recorded fees. */
public interface UnitCosts {

  /** Kinds of home of which a cost may be set. */
  List<Home> KINDS =
      List.of(Home.OWN_FOSTERING, Home.AGENCY_FOSTERING, Home.RESIDENTIAL, Home.SUPPORTED);

  /**
   * Takes the place of what was set before, which is kept.
   *
   * @throws uk.kith.kernel.service.Invalid when the least is more than the most, or negative
   */
  void set(Home home, long lowPence, long highPence);

  /** Kinds of which no cost is known are absent. */
  List<UnitCost> costs(BaselineId baseline);

  /**
   * A week in a kind of home.
   *
   * @param set the authority set it; else a quarter of recorded fees is lower, and a quarter higher
   * @param fees from so many it was taken; 0 when it was set
   */
  record UnitCost(Home home, long lowPence, long highPence, boolean set, int fees) {}
}
