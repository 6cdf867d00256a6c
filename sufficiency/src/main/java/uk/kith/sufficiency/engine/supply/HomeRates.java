package uk.kith.sufficiency.engine.supply;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.kith.sufficiency.engine.rates.Risk;
import uk.kith.sufficiency.engine.rates.Shrunk;

/**
 * How homes come, go, and are out of use for a while, by kind: from what was recorded, each rate
 * drawn to a stated prior that counts like three events. Every estimate keeps what it was made
 * from.
 *
 * @param opening approvals, and the days over which they were counted
 * @param closing ends of approval, and days of approved homes
 * @param breaking breaks begun, and days of homes in use
 * @param returning breaks ended, and days of homes on a break
 */
public record HomeRates(
    Map<Sought, Risk> opening,
    Map<Sought, Risk> closing,
    Map<Sought, Risk> breaking,
    Map<Sought, Risk> returning,
    Map<Sought, Double> open) {

  private static final double YEAR = 365.25;

  /** A prior counts like so many events. Product default. */
  static final double WORTH = 3;

  /** Before anything is seen a tenth of homes close in a year. Product default. */
  static final double CLOSING = .1 / YEAR;

  /** Before anything is seen a home is on a break once in five years. Product default. */
  static final double BREAKING = .2 / YEAR;

  /** Before anything is seen a break lasts a quarter. Product default. */
  static final double RETURNING = 4 / YEAR;

  /** Levels of opening and closing wander from one period to the next by so much. */
  private static final double WANDERS = .1;

  public HomeRates {
    opening = Map.copyOf(opening);
    closing = Map.copyOf(closing);
    breaking = Map.copyOf(breaking);
    returning = Map.copyOf(returning);
    open = Map.copyOf(open);
  }

  /** Nothing comes, goes or breaks, whatever the prior. */
  public static final HomeRates NONE =
      new HomeRates(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  /**
   * From a history, with nothing of it that came later.
   *
   * @param from first day of which everything was recorded
   * @param asOf the day as of which is estimated, itself not seen
   */
  public static HomeRates of(List<HomeHistory> homes, int from, int asOf) {
    if (asOf <= from) {
      throw new IllegalArgumentException("no day to estimate from");
    }
    Map<Sought, Risk> opening = new EnumMap<>(Sought.class);
    Map<Sought, Risk> closing = new EnumMap<>(Sought.class);
    Map<Sought, Risk> breaking = new EnumMap<>(Sought.class);
    Map<Sought, Risk> returning = new EnumMap<>(Sought.class);
    Map<Sought, Double> open = new EnumMap<>(Sought.class);
    for (Sought kind : Sought.values()) {
      double[] seen = new double[7];
      for (HomeHistory home : homes) {
        if (home.kind() == kind) {
          add(home, from, asOf, seen);
        }
      }
      opening.put(kind, new Risk(seen[0], asOf - from));
      closing.put(kind, new Risk(seen[1], seen[2]));
      breaking.put(kind, new Risk(seen[3], seen[2] - seen[5]));
      returning.put(kind, new Risk(seen[4], seen[5]));
      open.put(kind, seen[6]);
    }
    return new HomeRates(opening, closing, breaking, returning, open);
  }

  /** Opened, closed, days approved, breaks begun and ended, days of breaks, open on the day. */
  private static void add(HomeHistory home, int from, int asOf, double[] seen) {
    seen[0] += isIn(home.approvedFrom(), from, asOf);
    seen[1] += isIn(home.endedOn(), from, asOf);
    seen[2] += days(home.approvedFrom(), home.endedOn(), from, asOf);
    for (HomeHistory.Break each : home.breaks()) {
      int until = Math.min(each.until(), home.endedOn());
      seen[3] += isIn(each.from(), from, asOf);
      seen[4] += each.until() <= home.endedOn() ? isIn(each.until(), from, asOf) : 0;
      seen[5] += days(each.from(), until, from, asOf);
    }
    seen[6] += home.approvedFrom() < asOf && home.endedOn() >= asOf ? 1 : 0;
  }

  private static int isIn(int day, int from, int asOf) {
    return day >= from && day < asOf ? 1 : 0;
  }

  private static int days(int first, int end, int from, int asOf) {
    return Math.max(0, Math.min(end, asOf) - Math.max(first, from));
  }

  /** A day's rate at which one home closes. */
  public double closing(Sought kind) {
    return shrunk(closing, kind, CLOSING);
  }

  /** A day's rate at which one home in use begins a break. */
  public double breaking(Sought kind) {
    return shrunk(breaking, kind, BREAKING);
  }

  /** A day's rate at which a break ends. */
  public double returning(Sought kind) {
    return shrunk(returning, kind, RETURNING);
  }

  /**
   * Homes that open on a day, in the mean. The prior is that as many open as close, so that the
   * number stays; without homes and history none open.
   */
  public double opening(Sought kind) {
    double asManyAsClose = open.getOrDefault(kind, 0.0) * closing(kind);
    Risk seen = opening.getOrDefault(kind, Risk.NONE);
    return asManyAsClose == 0 ? seen.rate() : seen.shrunkTo(asManyAsClose, WORTH);
  }

  /** What homes do. */
  public enum What {
    OPENING,
    CLOSING,
    BREAKING,
    RETURNING
  }

  /**
   * A rate with what it was drawn to, and how far; that of {@link What#OPENING} is of all homes.
   */
  public Shrunk learned(What what, Sought kind) {
    return switch (what) {
      case OPENING ->
          new Shrunk(
              opening.getOrDefault(kind, Risk.NONE),
              open.getOrDefault(kind, 0.0) * closing(kind),
              WORTH);
      case CLOSING -> new Shrunk(closing.getOrDefault(kind, Risk.NONE), CLOSING, WORTH);
      case BREAKING -> new Shrunk(breaking.getOrDefault(kind, Risk.NONE), BREAKING, WORTH);
      case RETURNING -> new Shrunk(returning.getOrDefault(kind, Risk.NONE), RETURNING, WORTH);
    };
  }

  /** How uncertain the level of openings is: standard deviation of its logarithm. */
  public double openingError(Sought kind) {
    return error(opening.getOrDefault(kind, Risk.NONE));
  }

  /** How uncertain the level of closings is: standard deviation of its logarithm. */
  public double closingError(Sought kind) {
    return error(closing.getOrDefault(kind, Risk.NONE));
  }

  private double error(Risk seen) {
    return open.isEmpty() ? 0 : Math.sqrt(1 / (seen.events() + WORTH) + WANDERS * WANDERS);
  }

  private double shrunk(Map<Sought, Risk> all, Sought kind, double prior) {
    return open.isEmpty() ? 0 : all.getOrDefault(kind, Risk.NONE).shrunkTo(prior, WORTH);
  }
}
