package uk.kith.sufficiency.api;

import java.math.BigDecimal;
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
 * @param withheld what few children would be told by; null as it is told inside the authority
 */
public record LearnedView(
    BaselineId baselineId,
    LocalDate asOf,
    List<Estimate> estimates,
    @Nullable WithheldFields withheld) {

  private static final double SMALLEST = 5;
  private static final double TEN = 10;
  private static final double PERCENT = 100;

  /**
   * An estimate. What is withheld is null, and with it what would tell it.
   *
   * @param of what of, in words of the kinds of home, sides of the boundary, routes and ways of
   *     leaving, parted by a slash; of a rate within a band the number of the band of age, of the
   *     band of time in care, and the kind of home; of what has ended within years their number and
   *     how; of a season the number of the month after the day
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
          || (!isOfRecord() && isSmall(among))
          || (isOfCases() && seen != null && among != null && isSmall(among - seen));
    }

    private boolean isOfCases() {
      return switch (kind) {
        case COURT, MATCHES, LEFT_WITHIN, STAY_ENDED -> true;
        default -> false;
      };
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
      return new Estimate(kind, of, null, null, inFigures(prior), null, null);
    }

    /** So that of two days which differ by one child mostly the same is told. */
    private Estimate inTens() {
      return new Estimate(
          kind,
          of,
          LearnedView.inTens(seen),
          isOfRecord() ? among : LearnedView.inTens(among),
          inFigures(prior),
          inSteps(),
          LearnedView.inTens(ownPercent));
    }

    /** Years of the record are of no child. */
    private boolean isOfRecord() {
      return switch (kind) {
        case COMING, COMING_WANDERS, SEASON, SEASON_BY_CHANCE -> true;
        default -> false;
      };
    }

    /** Of what no count follows. */
    private boolean isNoCount() {
      return kind == Kind.COMING_WANDERS || kind == Kind.SEASON_BY_CHANCE;
    }

    /**
     * In steps that five more or fewer seen would make, and in two figures at the most. How far the
     * level wanders is no count.
     */
    private @Nullable Double inSteps() {
      if (value == null || value == 0 || among == null || seen == null || isNoCount()) {
        return inFigures(value);
      }
      double own = ownPercent == null ? 1 : ownPercent / PERCENT;
      double five = SMALLEST * own / perOne(seen, value, among);
      BigDecimal figures = ofFigures(value);
      return LearnedView.inSteps(value, five == 0 ? figures : step(five).max(figures));
    }

    /** Among how many one more seen counts as one; of a season, the usual number of a month. */
    private double perOne(double seen, double value, double among) {
      if (kind == Kind.SEASON) {
        return Math.max(SMALLEST, seen) / value;
      }
      return isOfRecord() ? among : Math.max(TEN, tens(among));
    }
  }

  public LearnedView {
    estimates = List.copyOf(estimates);
  }

  /**
   * As it may leave the authority: without what few children would be told by, and without the
   * bands, most of which are of few (R-SUFF-14). Flows are told to a whole child in a year, so that
   * no single year follows from the years that figures tell. All else of children is told in tens
   * and in steps: a baseline of each day can be asked for, and exact numbers of two days would tell
   * how many left between them. What homes do is told as it is.
   */
  public LearnedView published() {
    List<Estimate> told = new ArrayList<>();
    for (Estimate each : estimates) {
      if (each.kind() != Kind.LEAVING_IN_BAND) {
        told.add(published(each));
      }
    }
    return new LearnedView(
        baselineId,
        asOf,
        told,
        WithheldFields.of(
            List.of("estimates/" + Kind.LEAVING_IN_BAND, "seen", "among", "value", "ownPercent")));
  }

  private static Estimate published(Estimate each) {
    if (each.isOfHomes()) {
      return each;
    }
    if (each.kind() == Kind.FLOW) {
      return each.rounded();
    }
    return each.isOfFew() ? each.withheld() : each.inTens();
  }

  private static @Nullable Double inTens(@Nullable Double number) {
    return number == null ? null : Double.valueOf(tens(number));
  }

  private static double tens(double number) {
    return Math.floor(number / TEN + .5) * TEN;
  }

  private static @Nullable Double inFigures(@Nullable Double number) {
    if (number == null || number == 0) {
      return number;
    }
    return inSteps(number, ofFigures(number));
  }

  /** The last of two figures. */
  private static BigDecimal ofFigures(double number) {
    return BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(Math.abs(number))) - 1);
  }

  /** 1, 2 or 5, or ten times or a tenth of these and so on: the first that is no smaller. */
  private static BigDecimal step(double least) {
    BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
    for (int times : List.of(1, 2, 5)) {
      BigDecimal step = ten.multiply(BigDecimal.valueOf(times));
      if (step.doubleValue() >= least) {
        return step;
      }
    }
    return ten.scaleByPowerOfTen(1);
  }

  private static double inSteps(double number, BigDecimal step) {
    return BigDecimal.valueOf(Math.rint(number / step.doubleValue())).multiply(step).doubleValue();
  }

  private static boolean isSmall(@Nullable Double number) {
    return number != null && number > 0 && number < SMALLEST;
  }
}
