package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.BaselineId;
import uk.kith.sufficiency.api.IndicatorView.WithheldFields;
import uk.kith.sufficiency.engine.forecast.Learned.Kind;

/**
 * Every estimate on which forecasts of a baseline rest, with its data (R-SUFF-10, R-SUFF-11).
 *
 * @param estimates in the order of their kinds
 * @param withheld what few children would be told by; null when nothing is
 */
public record LearnedView(
    BaselineId baselineId,
    LocalDate asOf,
    List<Estimate> estimates,
    @Nullable WithheldFields withheld) {

  private static final double SMALLEST = 5;

  /**
   * An estimate. What is withheld is null, and with it what would tell it.
   *
   * @param of what of, in words of the kinds of home, sides of the boundary, routes and ways of
   *     leaving, parted by a slash; of a rate within a band the number of the band of age, of the
   *     band of time in care, and the kind of home
   * @param seen how often it was seen; of rates the older count less, by half for three years
   * @param among years that those at risk lived through, likewise; of court and matches how many
   *     cases
   * @param prior to what it was drawn; null also where it was drawn to nothing
   * @param ownPercent how much what was seen counts beside the prior
   */
  public record Estimate(
      Kind kind,
      String of,
      @Nullable Double seen,
      @Nullable Double among,
      @Nullable Double prior,
      @Nullable Double value,
      @Nullable Double ownPercent) {

    /** Whether it tells of few children, or of all but few. */
    private boolean isOfFew() {
      return isSmall(seen)
          || isSmall(among)
          || (isOfCases() && seen != null && among != null && isSmall(among - seen));
    }

    private boolean isOfCases() {
      return kind == Kind.COURT || kind == Kind.MATCHES;
    }

    private boolean isOfHomes() {
      return switch (kind) {
        case HOMES_OPENING, HOMES_CLOSING, HOMES_BREAKING, BREAKS_ENDING -> true;
        default -> false;
      };
    }

    /** In whole children a year, and nothing of fewer than five. */
    private Estimate rounded() {
      Double mean = value;
      return mean == null || mean < SMALLEST
          ? new Estimate(kind, of, null, among, null, null, null)
          : new Estimate(kind, of, null, among, null, Math.rint(mean), null);
    }

    private Estimate withheld() {
      return new Estimate(kind, of, null, null, prior, null, null);
    }
  }

  public LearnedView {
    estimates = List.copyOf(estimates);
  }

  /**
   * As it may leave the authority: without what few children would be told by, and without the
   * bands, most of which are of few (R-SUFF-14). Flows are told to a whole child in a year, so that
   * no single year follows from the years that figures tell. Rates are of counts weighed by their
   * age, so that none follows from another and the flows that figures tell.
   */
  public LearnedView published() {
    List<Estimate> told = new ArrayList<>();
    for (Estimate each : estimates) {
      if (each.kind() != Kind.LEAVING_IN_BAND) {
        told.add(
            each.kind() == Kind.FLOW
                ? each.rounded()
                : each.isOfHomes() || !each.isOfFew() ? each : each.withheld());
      }
    }
    return new LearnedView(
        baselineId,
        asOf,
        told,
        WithheldFields.of(
            List.of("estimates/" + Kind.LEAVING_IN_BAND, "seen", "among", "value", "ownPercent")));
  }

  private static boolean isSmall(@Nullable Double number) {
    return number != null && number > 0 && number < SMALLEST;
  }
}
