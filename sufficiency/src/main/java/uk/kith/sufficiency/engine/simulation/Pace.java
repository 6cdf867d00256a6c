package uk.kith.sufficiency.engine.simulation;

import java.util.Arrays;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.rates.Leaving;
import uk.kith.sufficiency.engine.rates.Moving;

/**
 * Rates of leaving and moving as a scenario changes them: orders of permanence apart from the other
 * ways of leaving, since they may come more often and sooner.
 */
final class Pace {

  static final int WEEK = 7;

  private static final int EXITS = RateTables.EXITS;
  private static final int HOMES = RateTables.HOMES;
  private static final Exit[] ALL = Exit.values();

  /** A day's rates by age, duration and home. */
  private final double[] orders;

  private final double[] others;

  /** Running sums by age, duration, home and exit. */
  private final double[] orderShares;

  private final double[] otherShares;
  private final double[] moving;
  private final double[] changing;
  private final double[] destinations;
  private final Scenario.Permanence permanence;

  /** Standard deviation of the logarithm of the level of leaving. */
  final double levelError;

  /** Orders come as if care had lasted so many days longer. */
  final int daysSooner;

  private Pace(
      double[] leaving,
      double[] shares,
      double[] moving,
      double[] changing,
      double[] destinations,
      double levelError,
      Scenario.Permanence permanence) {
    this.moving = moving;
    this.changing = changing;
    this.permanence = permanence;
    this.destinations = destinations;
    this.levelError = levelError;
    daysSooner = WEEK * permanence.weeksSooner();
    orders = new double[leaving.length];
    others = new double[leaving.length];
    orderShares = new double[shares.length];
    otherShares = new double[shares.length];
    for (int cell = 0; cell < leaving.length; cell++) {
      double[] parts = new double[2];
      for (int exit = 0; exit < EXITS; exit++) {
        double share =
            shares[cell * EXITS + exit] - (exit == 0 ? 0 : shares[cell * EXITS + exit - 1]);
        boolean order = isOrder(ALL[exit]);
        parts[order ? 1 : 0] += share * factor(ALL[exit], permanence);
        orderShares[cell * EXITS + exit] = parts[1];
        otherShares[cell * EXITS + exit] = parts[0];
      }
      divide(orderShares, cell, parts[1]);
      divide(otherShares, cell, parts[0]);
      orders[cell] = leaving[cell] * parts[1];
      others[cell] = leaving[cell] * parts[0];
    }
  }

  static Pace of(Leaving leaving, Moving moving, Scenario.Permanence permanence) {
    return new Pace(
        RateTables.leaving(leaving),
        RateTables.exitShares(leaving),
        RateTables.moving(moving),
        RateTables.changing(moving),
        RateTables.destinations(moving),
        leaving.levelError(),
        permanence);
  }

  /** Everybody leaves at one rate, returning home, and nobody moves: for known answers. */
  static Pace constant(double leaving) {
    return constant(leaving, Scenario.Permanence.AS_NOW);
  }

  /** The same where orders come as a scenario has it. */
  static Pace constant(double leaving, Scenario.Permanence permanence) {
    double[] rates = new double[Bands.AGE_BANDS * Bands.DURATION_BANDS * HOMES];
    Arrays.fill(rates, leaving);
    double[] shares = new double[rates.length * EXITS];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = i % EXITS >= Exit.RETURN.ordinal() ? 1 : 0;
    }
    return new Pace(
        rates,
        shares,
        new double[Moving.STATES * Bands.AGE_BANDS * Bands.DURATION_BANDS],
        new double[Moving.STATES * Bands.DURATION_BANDS],
        new double[Moving.STATES * Bands.AGE_BANDS * Moving.STATES],
        0,
        permanence);
  }

  /** Nobody leaves, and everybody moves to one state at one rate: for known answers. */
  static Pace restless(double rate, int to) {
    Pace pace = constant(0);
    Arrays.fill(pace.moving, rate);
    for (int i = 0; i < pace.destinations.length; i++) {
      pace.destinations[i] = i % Moving.STATES >= to ? 1 : 0;
    }
    return pace;
  }

  /** Nobody leaves, and everybody changes to another home of its kind: for known answers. */
  static Pace changing(double rate) {
    Pace pace = constant(0);
    Arrays.fill(pace.changing, rate);
    return pace;
  }

  static boolean isOrder(Exit exit) {
    return exit == Exit.ADOPTION
        || exit == Exit.SPECIAL_GUARDIANSHIP
        || exit == Exit.CHILD_ARRANGEMENTS;
  }

  static double factor(Exit exit, Scenario.Permanence permanence) {
    return switch (exit) {
      case SPECIAL_GUARDIANSHIP -> permanence.specialGuardianship();
      case CHILD_ARRANGEMENTS -> permanence.childArrangements();
      default -> 1;
    };
  }

  private static void divide(double[] sums, int cell, double by) {
    for (int exit = 0; exit < EXITS; exit++) {
      sums[cell * EXITS + exit] /= by > 0 ? by : 1;
    }
  }

  /**
   * A day's rate of leaving by an order.
   *
   * @param duration band, with {@link #daysSooner} counted in
   */
  double orders(int age, int duration, Home home) {
    return orders[(age * Bands.DURATION_BANDS + duration) * HOMES + home.ordinal()];
  }

  double others(int age, int duration, Home home) {
    return others[(age * Bands.DURATION_BANDS + duration) * HOMES + home.ordinal()];
  }

  /**
   * How somebody leaves such a home.
   *
   * @param number from 0 to 1
   */
  Exit exit(boolean order, int age, int duration, Home home, double number) {
    int first = ((age * Bands.DURATION_BANDS + duration) * HOMES + home.ordinal()) * EXITS;
    return ALL[RateTables.pick(order ? orderShares : otherShares, first, EXITS, number)];
  }

  double moving(int state, int age, int stay) {
    return moving[(state * Bands.AGE_BANDS + age) * Bands.DURATION_BANDS + stay];
  }

  /** A day's rate of going to another home of the same kind on the same side. */
  double changing(int state, int stay) {
    return changing[state * Bands.DURATION_BANDS + stay];
  }

  /** What comes in this future of what is to be decided of a child. */
  Pending.Decided decide(Pending pending, Stream stream, int today) {
    return pending.decide(stream, today, permanence);
  }

  /**
   * Where somebody lives who is placed for adoption.
   *
   * @param number from 0 to 1
   */
  int withAdopters(int state, int age, double number) {
    return RateTables.withAdopters(destinations, state, age, number);
  }

  /**
   * Where somebody moves.
   *
   * @param number from 0 to 1
   */
  int destination(int state, int age, double number) {
    int first = (state * Bands.AGE_BANDS + age) * Moving.STATES;
    return RateTables.pick(destinations, first, Moving.STATES, number);
  }
}
