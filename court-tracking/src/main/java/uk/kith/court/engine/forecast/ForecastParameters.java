package uk.kith.court.engine.forecast;

import java.time.LocalDate;
import uk.kith.kernel.Threshold;

/**
 * What the forecast takes for granted until an authority's own cases say otherwise. All of it is
 * grade C, to be confirmed and replaced when newer figures are published.
 *
 * <p>The averages are published. That durations are spread log-normally about them is an
 * assumption; with the default spread it gives the published shares within 26 weeks of 2014 to 2021
 * to within five points. How often a final hearing is kept, and by how much it is put off, is
 * published nowhere: those figures are assumptions.
 *
 * @param nationalMeanWeeks average weeks from issue to disposal of care and supervision
 *     proceedings, by the day from which the figure was known
 * @param nationalSpread standard deviation of the logarithm of a duration
 * @param keptShare share of listed final hearings at which, or before which, the case concludes
 * @param keptShareAfterSetback the same once something was adjourned or extended
 * @param putOffMeanWeeks average weeks from a final hearing put off to the disposal
 * @param judgmentMeanWeeks average weeks from a final hearing held to the disposal
 * @param pseudoCases how many cases the national figures weigh as against the authority's, and the
 *     authority's as against the court's
 * @param fewestConcluded with fewer concluded cases the national figures speak alone
 */
public record ForecastParameters(
    Threshold<Double> nationalMeanWeeks,
    double nationalSpread,
    double keptShare,
    double keptShareAfterSetback,
    double putOffMeanWeeks,
    double judgmentMeanWeeks,
    double pseudoCases,
    int fewestConcluded) {

  /**
   * Family Court Statistics Quarterly (Ministry of Justice) until its series paused with 2021; from
   * then on Cafcass quarterly data. A figure counts from the end of the quarter after its own, when
   * it is published; the first also stands for all days before.
   */
  static final Threshold<Double> PUBLISHED_MEAN_WEEKS =
      Threshold.from(LocalDate.of(1991, 10, 14), 55.0, "Ministry of Justice, 2011: 55 weeks")
          .then(LocalDate.of(2013, 4, 1), 45.4, "Ministry of Justice, late 2012: 45.4 weeks")
          .then(LocalDate.of(2014, 1, 1), 35.8, "Ministry of Justice, July to September 2013: 35.8")
          .then(LocalDate.of(2014, 4, 1), 33.6, "Ministry of Justice, late 2013: 33.6 weeks")
          .then(LocalDate.of(2014, 9, 2), 31.0, "Cafcass, April to June 2014: 31 weeks")
          .then(LocalDate.of(2015, 4, 1), 28.7, "Ministry of Justice, late 2014: 28.7 weeks")
          .then(LocalDate.of(2016, 4, 1), 28.3, "Ministry of Justice, 2015: 28.3 weeks")
          .then(LocalDate.of(2017, 4, 1), 26.9, "Ministry of Justice, 2016: 26.9 weeks")
          .then(LocalDate.of(2018, 1, 1), 28.0, "Ministry of Justice, July to September 2017: 28")
          .then(
              LocalDate.of(2018, 10, 1), 30.0, "Ministry of Justice, April to June 2018: 30 weeks")
          .then(
              LocalDate.of(2019, 10, 1), 33.0, "Ministry of Justice, April to June 2019: 33 weeks")
          .then(LocalDate.of(2021, 4, 1), 39.0, "Ministry of Justice, 2020: 39 weeks")
          .then(LocalDate.of(2022, 4, 1), 45.0, "Ministry of Justice, 2021: 45 weeks")
          .then(LocalDate.of(2023, 7, 1), 46.0, "Cafcass, January to March 2023: 46 weeks")
          .then(LocalDate.of(2024, 7, 1), 43.0, "Cafcass, January to March 2024: 43 weeks")
          .then(LocalDate.of(2025, 4, 1), 39.0, "Cafcass, October to December 2024: 39 weeks");

  public static final ForecastParameters DEFAULT =
      new ForecastParameters(PUBLISHED_MEAN_WEEKS, 0.5, 0.7, 0.6, 10, 3, 10, 20);

  public ForecastParameters {
    if (!(nationalSpread > 0)
        || !(keptShare > 0 && keptShare < 1)
        || !(keptShareAfterSetback > 0 && keptShareAfterSetback <= keptShare)
        || !(putOffMeanWeeks > 0 && judgmentMeanWeeks > 0)
        || !(pseudoCases > 0)
        || fewestConcluded < 1) {
      throw new IllegalArgumentException(
          "a spread, shares below 1 that a setback does not raise, and positive weights are needed");
    }
  }

  /** One average for all days, as an authority states it. */
  public static Threshold<Double> always(double meanWeeks, String source) {
    if (!(meanWeeks > 0)) {
      throw new IllegalArgumentException("an average of " + meanWeeks + " weeks is none");
    }
    return Threshold.from(
        PUBLISHED_MEAN_WEEKS.versions().get(0).inForce().first(), meanWeeks, source);
  }

  /** Whether an average is known on a day; before 14 October 1991 none is. */
  public boolean isKnownOn(LocalDate day) {
    return nationalMeanWeeks.findFor(day).isPresent();
  }

  Threshold.Version<Double> nationalOn(LocalDate day) {
    return nationalMeanWeeks
        .findFor(day)
        .orElseThrow(() -> new IllegalArgumentException("no national average is known on " + day));
  }
}
