package uk.kith.sufficiency.engine.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Recorded;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.pooled.LevelUncertainty;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.rates.Entering;
import uk.kith.sufficiency.engine.rates.Entering.Entrant;
import uk.kith.sufficiency.engine.rates.Entering.Group;
import uk.kith.sufficiency.engine.rates.Leaving;
import uk.kith.sufficiency.engine.rates.Moving;
import uk.kith.sufficiency.engine.simulation.Baseline;
import uk.kith.sufficiency.engine.simulation.InCare;
import uk.kith.sufficiency.engine.simulation.Pending;

/**
 * What a forecast starts from, by how much of the past a register tells. From a year on rates are
 * the authority's own. Below that children leave as in England, as many come as keep the number
 * level, to where those in care live, nobody changes the kind of home, and levels are as uncertain
 * as those of authorities are known to be: the forecast says so, and its bands are wide
 * (R-SUFF-11).
 *
 * @param recordedFrom first day from which on the register tells of those who left, as days since
 *     1970; the day itself where it does not
 * @param ownRates rates are the authority's own
 */
public record Start(Baseline baseline, int recordedFrom, boolean ownRates) {

  /** A shorter past has no whole year to learn from. */
  public static final int SHORTEST_PAST = 365;

  /** Months over which numbers are to stay. */
  private static final int AHEAD = 36;

  private static final double MONTH = 365.25 / 12;

  /** Where everything that is recorded of the past is to be used. */
  public static Start of(List<CareEpisode> history, int asOf) {
    int from = Recorded.from(history, asOf);
    if (asOf - from >= SHORTEST_PAST) {
      return new Start(Baseline.of(history, from, asOf), from, true);
    }
    List<InCare> children = Baseline.of(history, asOf - 1, asOf).children();
    Leaving leaving = Leaving.asInEngland();
    List<CareEpisode> present = asTheyLiveNow(history, asOf);
    int since = present.stream().mapToInt(CareEpisode::from).min().orElse(asOf - 1);
    Entering lately = Entering.balancing(present, since, asOf, 0);
    Entering entering =
        Entering.balancing(present, since, asOf, balance(children, lately.groups(), leaving, asOf));
    return new Start(new Baseline(asOf, children, leaving, Moving.none(), entering), from, false);
  }

  /**
   * The same, with the level of coming as uncertain as it must be for numbers to drift as those of
   * authorities do. Who leaves and moves stays as the records say.
   */
  public Start uncertain(LevelUncertainty told) {
    LevelSpread spread = LevelSpread.of(baseline, told, ownRates);
    return new Start(
        new Baseline(
            baseline.asOf(),
            baseline.children(),
            baseline.leaving(),
            baseline.moving(),
            baseline.entering().uncertain(spread.now(), spread.wandersAYear())),
        recordedFrom,
        ownRates);
  }

  /**
   * The same, with what is to be decided of some of the children.
   *
   * @param history from which it was made
   * @param pending by the number of the child
   */
  public Start expecting(List<CareEpisode> history, Map<Integer, Pending> pending) {
    return new Start(baseline.expecting(history, pending), recordedFrom, ownRates);
  }

  /**
   * Those in care, as if each had come to where it lives now: of others nothing is known, and where
   * those live who came lately and stayed is no measure of where all live.
   */
  private static List<CareEpisode> asTheyLiveNow(List<CareEpisode> history, int asOf) {
    List<CareEpisode> present = new ArrayList<>();
    for (CareEpisode episode : history) {
      if (episode.from() < asOf && episode.until() > asOf && Bands.isChild(episode.born(), asOf)) {
        Stay now = episode.stays().get(0);
        for (Stay stay : episode.stays()) {
          now = stay.from() < asOf ? stay : now;
        }
        present.add(
            new CareEpisode(
                episode.child(),
                episode.group(),
                episode.born(),
                List.of(new Stay(episode.from(), Stay.OPEN, now.home(), now.where())),
                null));
      }
    }
    return present;
  }

  /**
   * So many that about as many are in care when the years ahead are over: the present children who
   * are left by then, and those who came and stayed, by age.
   */
  private static double balance(
      List<InCare> children, List<Group> groups, Leaving leaving, int asOf) {
    double left = 0;
    for (InCare child : children) {
      left += stays(leaving, asOf - child.born(), AHEAD * MONTH);
    }
    double weights = 0;
    double months = 0;
    for (Group group : groups) {
      for (Entrant entrant : group.entrants()) {
        weights += group.weight();
        for (int month = 0; month < AHEAD; month++) {
          months +=
              group.weight() * stays(leaving, entrant.ageInDays(), (AHEAD - month - .5) * MONTH);
        }
      }
    }
    return months == 0 ? 0 : (children.size() - left) / (months / weights);
  }

  /** How likely a child of an age is still in care after some days. */
  private static double stays(Leaving leaving, int ageInDays, double days) {
    double until = ageInDays + days;
    if (until >= Bands.ADULT) {
      return 0;
    }
    double hazard = 0;
    double at = ageInDays;
    while (at < until) {
      int age = Bands.age((int) at);
      double next = Math.min(until, Bands.nextAge(age));
      hazard += (next - at) * leaving.rate(age, 0, Home.OTHER);
      at = next;
    }
    return Math.exp(-hazard);
  }
}
