package uk.kith.sufficiency.engine.forecast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.Route;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.rates.Entering;
import uk.kith.sufficiency.engine.rates.Moving;
import uk.kith.sufficiency.engine.rates.Shrunk;
import uk.kith.sufficiency.engine.supply.HomeRates;
import uk.kith.sufficiency.engine.supply.Sought;

/**
 * Every estimate of a forecast with its data: what was seen, over how long or among how many, what
 * it was drawn to, and how far (R-SUFF-10, R-SUFF-11). Pure.
 */
public final class Learned {

  private static final double YEAR = 365.25;
  private static final int MONTHS = 12;
  private static final int FLOW_YEARS = 3;

  /** The flow of those who come into care; the others are the ways in which they leave. */
  public static final String CAME = "CAME";

  /** What is estimated, and in what a value is told. */
  public enum Kind {
    /** Children who came or left in a year, in the mean of up to three whole years before. */
    FLOW,
    /** Groups of brothers and sisters, and children alone, who come in a year. */
    COMING,
    /** What the level of coming wanders in a year: standard deviation of its logarithm. */
    COMING_WANDERS,
    /**
     * How often chance alone makes the months of the year as uneven as those in which groups came;
     * absent where too little is recorded to tell.
     */
    SEASON_BY_CHANCE,
    /**
     * What comes in the first to the twelfth month after the day, in parts of what comes in the
     * mean; only where chance makes months as uneven in less than one of a hundred.
     */
    SEASON,
    /** Of those who come, the part who have left so after so many years, as it was seen. */
    LEFT_WITHIN,
    /** Of stays in a kind of home, the part that has ended so after a year, as it was seen. */
    STAY_ENDED,
    /** Of those in a kind of home, the part who leave care in a year. */
    LEAVING,
    /** The same by age, time in care and kind of home: what futures are drawn from. */
    LEAVING_IN_BAND,
    /** Of those in a kind of home on a side, the part who go elsewhere in a year. */
    MOVING,
    /** The same, to another home of the kind on the same side. */
    CHANGING,
    /** Homes of a kind that open in a year. */
    HOMES_OPENING,
    /** Of homes of a kind, the part that close in a year. */
    HOMES_CLOSING,
    /** Of homes of a kind, the part that begin a break in a year. */
    HOMES_BREAKING,
    /** Of breaks, how many end in a year: 4 of them last a quarter in the mean. */
    BREAKS_ENDING,
    /** Of proceedings, the part with which care ends so; by the route in the lead. */
    COURT,
    /** Of decided matches with adopters, the part that lead to a placement. */
    MATCHES
  }

  /**
   * An estimate.
   *
   * @param of what of; words of the engine, parted by a slash
   * @param seen events; those of rates weighed, the older ones less
   * @param among years at risk, likewise weighed, or how many cases
   * @param prior to what it was drawn; null where it was drawn to nothing
   * @param own how much what was seen counts beside the prior, from 0 to 1
   */
  public record Estimate(
      Kind kind,
      String of,
      double seen,
      double among,
      @Nullable Double prior,
      double value,
      double own) {}

  private Learned() {}

  /**
   * Of children, without homes, court and family finding.
   *
   * @param history from which the start was made
   */
  public static List<Estimate> of(Start start, List<CareEpisode> history) {
    List<Estimate> all = new ArrayList<>();
    flows(start, history, all);
    coming(start, all);
    if (start.ownRates()) {
      all.addAll(TimesLearned.of(start.recordedFrom(), start.baseline().asOf(), history));
    }
    for (Home home : Home.values()) {
      List<Shrunk> rates = new ArrayList<>();
      for (int age = 0; age < Bands.AGE_BANDS; age++) {
        for (int duration = 0; duration < Bands.DURATION_BANDS; duration++) {
          rates.add(start.baseline().leaving().learned(age, duration, home));
        }
      }
      add(all, Kind.LEAVING, home.name(), rates);
    }
    Moving moving = start.baseline().moving();
    for (Home home : Home.values()) {
      for (Where where : Where.values()) {
        int state = Moving.state(home, where);
        List<Shrunk> rates = new ArrayList<>();
        List<Shrunk> within = new ArrayList<>();
        for (int duration = 0; duration < Bands.DURATION_BANDS; duration++) {
          for (int age = 0; age < Bands.AGE_BANDS; age++) {
            rates.add(moving.learned(state, age, duration));
          }
          within.add(moving.learnedWithin(state, duration));
        }
        add(all, Kind.MOVING, home + "/" + where, rates);
        add(all, Kind.CHANGING, home + "/" + where, within);
      }
    }
    for (int age = 0; age < Bands.AGE_BANDS; age++) {
      for (int duration = 0; duration < Bands.DURATION_BANDS; duration++) {
        for (Home home : Home.values()) {
          add(
              all,
              Kind.LEAVING_IN_BAND,
              age + "/" + duration + "/" + home,
              List.of(start.baseline().leaving().learned(age, duration, home)));
        }
      }
    }
    return all;
  }

  public static List<Estimate> ofHomes(HomeRates rates) {
    List<Estimate> all = new ArrayList<>();
    for (Sought kind : Sought.values()) {
      String of = kind.name();
      Shrunk opening = rates.learned(HomeRates.What.OPENING, kind);
      add(all, Kind.HOMES_OPENING, of, List.of(opening));
      add(all, Kind.HOMES_CLOSING, of, List.of(rates.learned(HomeRates.What.CLOSING, kind)));
      add(all, Kind.HOMES_BREAKING, of, List.of(rates.learned(HomeRates.What.BREAKING, kind)));
      add(all, Kind.BREAKS_ENDING, of, List.of(rates.learned(HomeRates.What.RETURNING, kind)));
    }
    return all;
  }

  /** Of what is to be decided; routes with which care never ends and none ended are left out. */
  public static List<Estimate> of(CourtEnds court, MovesToAdopters matches) {
    List<Estimate> all = new ArrayList<>();
    for (Route route : Route.values()) {
      int cases = court.cases(route);
      for (Exit exit : Exit.values()) {
        double share = court.share(route, exit);
        if (share > 0) {
          double prior = CourtEnds.prior(route, exit);
          double seen = share * (cases + CourtEnds.WORTH) - CourtEnds.WORTH * prior;
          all.add(
              new Estimate(
                  Kind.COURT,
                  route + "/" + exit,
                  Math.rint(seen),
                  cases,
                  prior,
                  share,
                  cases / (cases + CourtEnds.WORTH)));
        }
      }
    }
    double known = matches.placed() + matches.ended();
    all.add(
        new Estimate(
            Kind.MATCHES,
            "ADOPTION",
            matches.placed(),
            known,
            MovesToAdopters.prior(),
            matches.share(),
            known / (known + MovesToAdopters.worth())));
    return all;
  }

  /** As futures count them: whoever is in care on the day before it is over has not left. */
  private static void flows(Start start, List<CareEpisode> history, List<Estimate> all) {
    int until = start.baseline().asOf();
    int years = Math.min(FLOW_YEARS, (int) ((until - start.recordedFrom()) / YEAR));
    if (years == 0) {
      return;
    }
    double from = until - years * YEAR;
    int came = 0;
    int[] left = new int[Exit.values().length];
    for (CareEpisode episode : history) {
      came += episode.from() >= from && episode.from() < until ? 1 : 0;
      Exit exit = episode.exit();
      if (exit != null && episode.until() > from && episode.until() <= until) {
        left[exit.ordinal()]++;
      }
    }
    all.add(flow(CAME, came, years));
    for (Exit exit : Exit.values()) {
      all.add(flow(exit.name(), left[exit.ordinal()], years));
    }
  }

  private static Estimate flow(String of, int number, int years) {
    return new Estimate(Kind.FLOW, of, number, years, null, (double) number / years, 1);
  }

  private static void coming(Start start, List<Estimate> all) {
    Entering entering = start.baseline().entering();
    double years = Math.max(1, start.baseline().asOf() - start.recordedFrom()) / YEAR;
    all.add(
        new Estimate(
            Kind.COMING,
            "GROUPS",
            entering.groups().size(),
            years,
            null,
            entering.perMonth() * MONTHS,
            start.ownRates() ? 1 : 0));
    all.add(
        new Estimate(
            Kind.COMING_WANDERS,
            "GROUPS",
            entering.groups().size(),
            years,
            Entering.WANDERS,
            entering.drift(),
            entering.ownDrift()));
    all.addAll(TimesLearned.of(entering.season(), years));
  }

  /** Of several bands the rate of those who were at risk; nothing where nobody was. */
  private static void add(List<Estimate> all, Kind kind, String of, List<Shrunk> rates) {
    double events = 0;
    double days = 0;
    double prior = 0;
    double rate = 0;
    double own = 0;
    for (Shrunk each : rates) {
      double at = each.seen().days();
      events += each.seen().events();
      days += at;
      prior += at * each.broader();
      rate += at * each.rate();
      own += at * each.own();
    }
    if (days > 0) {
      all.add(
          new Estimate(
              kind, of, events, days / YEAR, prior / days * YEAR, rate / days * YEAR, own / days));
    }
  }
}
