package uk.kith.court.engine.forecast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Threshold;

/**
 * Planning estimates of when proceedings are disposed of, for all who ask on one day.
 *
 * <p>Method: of the authority's cases that once stood where this one stands, how long they then
 * took ({@link Landmarks}, {@link Survival}), those still open counted as lasting until now. Where
 * a final hearing is listed that is days before or after the listed day, by weeks until then; else
 * days from now, by stage and weeks since issue. National figures shrink what is learnt from all of
 * them, that what the court's own cases say, and that those with as many setbacks.
 *
 * <p>A setback more, or a later listing, never brings a day forward ({@link
 * DayQuantiles#neverFalling}), nor does an adjournment without a new date: the estimate is then no
 * earlier than it was while the hearing stood (R-COURT-20).
 *
 * <p>Cost: about cases x weeks once, then cases for each week, stage and court that is asked for.
 * An instance keeps what it has worked out, and threads that ask it wait for each other.
 */
public final class FinalHearingForecast {

  private record Place(@Nullable String court, Standing standing, int weeks, int setbacks) {}

  private record Lasting(Survival survival, Weight weight) {}

  /** What an estimate rests on: the cases that stood there, and the share of national figures. */
  private record Weight(int comparable, double national) {}

  private final LocalDate asOf;
  private final ForecastParameters parameters;
  private final Threshold.Version<Double> national;
  private final NationalPrior prior;
  private final int concluded;
  private final Map<String, Integer> concludedAtCourt = new HashMap<>();
  private final Landmarks landmarks;
  private final Map<Place, Lasting> ofCourts = new HashMap<>();
  private final Map<Place, DayQuantiles> open = new HashMap<>();
  private final Map<Place, Weight> weights = new HashMap<>();
  private final Map<@Nullable String, DayQuantiles[][]> listed = new HashMap<>();

  private FinalHearingForecast(
      List<CaseHistory> histories, LocalDate asOf, ForecastParameters parameters) {
    this.asOf = asOf;
    this.parameters = parameters;
    this.national = parameters.nationalOn(asOf);
    this.prior = new NationalPrior(parameters, national.value());
    List<CaseHistory> ended = histories.stream().filter(one -> one.isConcludedBy(asOf)).toList();
    this.concluded = ended.size();
    for (CaseHistory history : ended) {
      if (history.court() != null) {
        concludedAtCourt.merge(history.court(), 1, Integer::sum);
      }
    }
    this.landmarks = Landmarks.of(isTooFew() ? List.of() : histories, asOf);
  }

  /**
   * Learns from the authority's cases as they were known on a day.
   *
   * @param histories concluded and open, in any order; what happened after {@code asOf} is ignored
   */
  public static FinalHearingForecast of(
      List<CaseHistory> histories, LocalDate asOf, ForecastParameters parameters) {
    return new FinalHearingForecast(histories, asOf, parameters);
  }

  /**
   * The planning estimate for one child.
   *
   * @throws IllegalArgumentException when the situation is of another day
   */
  public synchronized FinalHearingEstimate estimate(Situation situation) {
    if (!situation.asOf().equals(asOf)) {
      throw new IllegalArgumentException(
          "learnt as of " + asOf + ", asked about a situation of " + situation.asOf());
    }
    DayQuantiles days = days(situation);
    return new FinalHearingEstimate(
        asOf,
        asOf.plusDays(days.p10()),
        asOf.plusDays(days.p50()),
        asOf.plusDays(days.p90()),
        basis(situation));
  }

  private DayQuantiles days(Situation situation) {
    String court = situation.court();
    int setbacks = Standing.setbacks(situation);
    Standing standing = Standing.of(situation);
    if (standing == Standing.LISTED) {
      return listed(court, setbacks, Standing.leadDays(situation));
    }
    DayQuantiles days = open(court, standing, Standing.weeks(situation), setbacks);
    LocalDate putOffFrom = situation.putOffFrom();
    if (standing != Standing.PUT_OFF || putOffFrom == null) {
      return days;
    }
    long lead = Math.max(0, putOffFrom.toEpochDay() - asOf.toEpochDay());
    return days.later(listed(court, Standing.setbacksBefore(situation), (int) lead));
  }

  private DayQuantiles open(@Nullable String court, Standing standing, int weeks, int setbacks) {
    DayQuantiles[][] row = new DayQuantiles[1][Standing.MOST_SETBACKS + 1];
    for (int i = 0; i <= Standing.MOST_SETBACKS; i++) {
      row[0][i] = open(new Place(court, standing, weeks, i));
    }
    return DayQuantiles.neverFalling(row)[0][setbacks];
  }

  private DayQuantiles open(Place place) {
    DayQuantiles known = open.get(place);
    if (known == null) {
      known = DayQuantiles.of(learn(place), 0);
      open.put(place, known);
    }
    return known;
  }

  private DayQuantiles listed(@Nullable String court, int setbacks, int leadDays) {
    DayQuantiles[][] table = listed.get(court);
    if (table == null) {
      table = listedTable(court);
      listed.put(court, table);
    }
    int longest = table[setbacks].length - 1;
    return leadDays <= longest
        ? table[setbacks][leadDays]
        : table[setbacks][longest].plus(leadDays - longest);
  }

  private DayQuantiles[][] listedTable(@Nullable String court) {
    int longest = Standing.LONGEST_LEAD_WEEKS * 7 + 6;
    DayQuantiles[][] table = new DayQuantiles[Standing.MOST_SETBACKS + 1][longest + 1];
    for (int setbacks = 0; setbacks <= Standing.MOST_SETBACKS; setbacks++) {
      for (int week = 0; week <= Standing.LONGEST_LEAD_WEEKS; week++) {
        Survival lasting = learn(new Place(court, Standing.LISTED, week, setbacks));
        for (int lead = 7 * week; lead < 7 * week + 7; lead++) {
          table[setbacks][lead] = DayQuantiles.of(lasting, -lead);
        }
      }
    }
    return DayQuantiles.neverFalling(table);
  }

  private Survival learn(Place place) {
    Lasting learnt =
        refined(ofCourt(place), near(place, landmark -> landmark.setbacks() == place.setbacks()));
    weights.put(place, learnt.weight());
    return learnt.survival();
  }

  /** Whatever the setbacks; the national figures tell some from none. */
  private Lasting ofCourt(Place place) {
    Place coarse =
        new Place(place.court(), place.standing(), place.weeks(), Math.min(1, place.setbacks()));
    Lasting known = ofCourts.get(coarse);
    if (known == null) {
      List<Survival.Observation> near = near(coarse, landmark -> true);
      Lasting wider =
          coarse.court() == null
              ? new Lasting(
                  prior.of(coarse.standing(), coarse.weeks(), coarse.setbacks()),
                  new Weight(near.size(), 1))
              : ofCourt(new Place(null, coarse.standing(), coarse.weeks(), coarse.setbacks()));
      known = refined(wider, near);
      ofCourts.put(coarse, known);
    }
    return known;
  }

  private List<Survival.Observation> near(Place place, Predicate<Landmarks.Landmark> at) {
    return landmarks.near(place.court(), place.standing(), place.weeks(), at);
  }

  private Lasting refined(Lasting coarse, List<Survival.Observation> observations) {
    double weight = parameters.pseudoCases();
    return new Lasting(
        coarse.survival().updated(weight, observations),
        new Weight(
            coarse.weight().comparable(),
            coarse.weight().national() * weight / (weight + observations.size())));
  }

  private EstimateBasis basis(Situation situation) {
    Place place =
        new Place(
            situation.court(),
            Standing.of(situation),
            Standing.weeks(situation),
            Standing.setbacks(situation));
    Weight weight = weights.getOrDefault(place, new Weight(0, 1));
    return new EstimateBasis(
        concluded,
        situation.court() == null ? 0 : concludedAtCourt.getOrDefault(situation.court(), 0),
        weight.comparable(),
        (int) Math.round(100 * weight.national()),
        isTooFew(),
        national.source());
  }

  private boolean isTooFew() {
    return concluded < parameters.fewestConcluded();
  }
}
