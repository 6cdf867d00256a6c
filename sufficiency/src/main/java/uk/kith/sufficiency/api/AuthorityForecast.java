package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;

/**
 * What the yearly tables say of one authority from 31 March of a year on (R-SUFF-11).
 *
 * @param region null where the tables name none
 * @param fromYear on whose 31 March it stands; nothing later was looked at
 * @param missing why there is no forecast; null when there is one
 * @param series what is forecast
 * @param neighbours with whom it is compared
 * @param basis what it rests on, and how good such forecasts were
 */
public record AuthorityForecast(
    LocalAuthority authority,
    String name,
    @Nullable String region,
    int fromYear,
    @Nullable String missing,
    List<Series> series,
    Neighbours neighbours,
    Basis basis) {

  public AuthorityForecast {
    series = List.copyOf(series);
  }

  /** What is forecast, and judged. */
  public enum Kind {
    LOOKED_AFTER,
    FOSTERING,
    /** In percent of all looked after (R-SUFF-03). */
    OUTSIDE_SHARE,
    /**
     * Looked after to 10,000 people under 18, of whom as many are taken for all years (R-SUFF-02).
     */
    RATE,
    OUTSIDE
  }

  /**
   * One quantity: in children, or in percent, or to 10,000 people under 18.
   *
   * @param recorded as published, oldest first; years without a count are absent
   * @param points from 31 March of the year on, then one, two and three years after; empty where it
   *     cannot be forecast
   * @param missing why not; null where it can be
   */
  public record Series(
      Kind kind, List<Recorded> recorded, List<Outlook> points, @Nullable String missing) {

    public Series {
      recorded = List.copyOf(recorded);
      points = List.copyOf(points);
    }
  }

  /** A published figure of 31 March. */
  public record Recorded(int year, double value) {}

  /**
   * A distribution by its quantiles: {@code p10} is not exceeded with a likelihood of a tenth.
   *
   * @param month after 31 March of the year: 0, 12, 24 or 36
   */
  public record Outlook(
      int month,
      LocalDate on,
      double p2_5,
      double p10,
      double p25,
      double p50,
      double p75,
      double p90,
      double p97_5) {}

  /**
   * @param chosen somebody chose them; false where they are the authorities of the same region, as
   *     the tables name no statistical neighbours
   * @param chosenBy null where nobody did
   */
  public record Neighbours(
      boolean chosen, @Nullable String chosenBy, @Nullable LocalDate chosenOn, List<Beside> items) {

    public Neighbours {
      items = List.copyOf(items);
    }
  }

  /** A neighbour with the same quantities; they are empty where it cannot be forecast. */
  public record Beside(LocalAuthority authority, String name, List<Series> series) {

    public Beside {
      series = List.copyOf(series);
    }
  }

  /**
   * @param firstYear of the tables
   * @param lastYear of the tables, also where it is later than the year that is forecast from
   * @param withRegions regions are known: rates drift to those of the region, else to those of all
   * @param population people under 18 in the area, of {@code populationYear}; null where not
   *     published
   * @param firstOrigin first year whose forecast is judged
   * @param tested empty where the tables have too few years: the forecast has no back-test
   */
  public record Basis(
      int firstYear,
      int lastYear,
      int authorities,
      boolean withRegions,
      @Nullable Integer population,
      @Nullable Integer populationYear,
      int firstOrigin,
      List<Tested> tested,
      List<LeftOut> leftOut) {

    public Basis {
      tested = List.copyOf(tested);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * How good forecasts of all authorities were that are made from what was known in earlier years.
   *
   * @param horizon months ahead
   * @param error of the median: in percent of what came, of the share in points
   * @param noChange the same of "it stays as it is"
   * @param coverage80 percent of the forecasts whose 80 % interval held what came
   * @param better percent of the authorities for which it was nearer than "no change"
   */
  public record Tested(
      Kind kind,
      int horizon,
      int forecasts,
      double error,
      double noChange,
      double coverage80,
      double coverage95,
      double better) {}

  /** Why an authority is not judged. */
  public enum Reason {
    /** Its code does not stand in the first and in the last year. */
    REORGANISED,
    /** Fewer than 50 children on 31 March of the year. */
    FEW_CHILDREN
  }

  /** An authority that is not judged. */
  public record LeftOut(LocalAuthority authority, String name, Reason reason) {}
}
