package uk.kith.sufficiency.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.BaselineId;
import uk.kith.sufficiency.engine.history.Home;

/** What a week in a kind of home costs: from recorded fees, else as the authority set it. */
public interface UnitCosts {

  /** Kinds of home of which a cost may be set. */
  List<Home> KINDS =
      List.of(Home.OWN_FOSTERING, Home.AGENCY_FOSTERING, Home.RESIDENTIAL, Home.SUPPORTED);

  /** The longest source, in characters. */
  int LONGEST_SOURCE = 200;

  /**
   * Takes the place of what was set before, which is kept.
   *
   * @param source where it comes from, such as a budget or a framework; empty where nobody says
   * @throws uk.kith.kernel.service.Invalid when the least is more than the most, or negative
   */
  void set(Home home, long lowPence, long highPence, String source);

  /** All that was ever set, the newest first. */
  List<SetCost> listSet();

  /**
   * By which costs are reckoned: recorded fees where there are five or more, else what was set.
   * Kinds of which no cost is known are absent.
   */
  List<UnitCost> costs(BaselineId baseline);

  /**
   * A week in a kind of home.
   *
   * @param set the authority set it; else a quarter of recorded fees is lower, and a quarter
   *     higher, except where their mean lies beyond; in steps of £50
   * @param fees from so many it was taken; 0 when it was set
   */
  record UnitCost(Home home, long lowPence, long highPence, boolean set, int fees) {}

  /**
   * A cost that somebody set.
   *
   * @param source empty where nobody said
   * @param since when it was set, by the real clock
   * @param by sign-in name of who set it
   * @param until when another took its place; null of the one that counts
   */
  record SetCost(
      Home home,
      long lowPence,
      long highPence,
      String source,
      Instant since,
      String by,
      @Nullable Instant until) {}
}
