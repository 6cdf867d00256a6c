package uk.kith.sufficiency.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.sufficiency.api.AuthorityForecast.Basis;
import uk.kith.sufficiency.api.AuthorityForecast.Kind;
import uk.kith.sufficiency.api.AuthorityForecast.LeftOut;
import uk.kith.sufficiency.api.AuthorityForecast.Outlook;
import uk.kith.sufficiency.api.AuthorityForecast.Reason;
import uk.kith.sufficiency.api.AuthorityForecast.Recorded;
import uk.kith.sufficiency.api.AuthorityForecast.Series;
import uk.kith.sufficiency.api.AuthorityForecast.Tested;
import uk.kith.sufficiency.engine.pooled.Measure;
import uk.kith.sufficiency.engine.pooled.PooledBackTest;
import uk.kith.sufficiency.engine.pooled.PooledForecast;
import uk.kith.sufficiency.engine.pooled.PooledModel;
import uk.kith.sufficiency.engine.pooled.Quantiles;
import uk.kith.sufficiency.engine.pooled.YearlyTables;

/** Makes of a model what people read; pure. */
final class AuthorityForecastViews {

  private static final int LONGEST = 36;
  private static final int YEAR = 12;
  private static final double PERCENT = 100;
  private static final double RATE = 10_000;

  /** What is shown; the number outside follows from the share. */
  private static final List<Kind> SHOWN =
      List.of(Kind.LOOKED_AFTER, Kind.FOSTERING, Kind.OUTSIDE_SHARE, Kind.RATE);

  private final PooledModel model;
  private final YearlyTables tables;
  private final int from;

  AuthorityForecastViews(PooledModel model) {
    this.model = model;
    tables = model.tables();
    from = tables.lastYear();
  }

  /** Why nothing of an authority is forecast; null where something is. */
  @Nullable String missing(int authority) {
    double now = tables.count(authority, from, Measure.LOOKED_AFTER);
    if (Double.isNaN(now)) {
      return "The tables have no number of children looked after on 31 March "
          + from
          + ": it was reorganised before, or the number was not published.";
    }
    return model.isForecast(authority)
        ? null
        : "Only authorities with "
            + PooledBackTest.SMALLEST
            + " children looked after or more are forecast: of a smaller number chance says more"
            + " than any pattern.";
  }

  List<Series> series(int authority) {
    return SHOWN.stream().map(kind -> series(authority, kind)).toList();
  }

  private Series series(int authority, Kind kind) {
    List<Recorded> recorded = new ArrayList<>();
    for (int year = tables.firstYear(); year <= from; year++) {
      double value = value(authority, kind, year);
      if (!Double.isNaN(value)) {
        recorded.add(new Recorded(year, rounded(kind, value)));
      }
    }
    double now = value(authority, kind, from);
    PooledForecast forecast = model.forecast();
    if (forecast == null || missing(authority) != null || !(now > 0)) {
      return new Series(kind, recorded, List.of(), "Not published for 31 March " + from + ".");
    }
    List<Outlook> points = new ArrayList<>();
    points.add(point(kind, 0, any -> now));
    for (int month = YEAR; month <= LONGEST; month += YEAR) {
      points.add(point(kind, month, quantiles(forecast, authority, kind, month)));
    }
    return new Series(kind, recorded, points, null);
  }

  private double value(int authority, Kind kind, int year) {
    double all = tables.count(authority, year, Measure.LOOKED_AFTER);
    return switch (kind) {
      case LOOKED_AFTER -> all;
      case FOSTERING -> tables.count(authority, year, Measure.FOSTERING);
      case OUTSIDE -> tables.count(authority, year, Measure.OUTSIDE);
      case OUTSIDE_SHARE -> PERCENT * tables.count(authority, year, Measure.OUTSIDE) / all;
      case RATE -> RATE * all / tables.count(authority, year, Measure.UNDER_18);
    };
  }

  /** Of the rate the newest number of people under 18 is taken for all years to come. */
  private Quantiles quantiles(PooledForecast forecast, int authority, Kind kind, int month) {
    return switch (kind) {
      case LOOKED_AFTER -> forecast.lookedAfter(authority, month);
      case FOSTERING -> forecast.fostering(authority, month);
      case OUTSIDE -> forecast.outside(authority, month);
      case OUTSIDE_SHARE -> times(forecast.outsideShare(authority, month), PERCENT);
      case RATE ->
          times(
              forecast.lookedAfter(authority, month),
              RATE / tables.newest(authority, from, Measure.UNDER_18));
    };
  }

  private static Quantiles times(Quantiles of, double factor) {
    return p -> factor * of.at(p);
  }

  private Outlook point(Kind kind, int month, Quantiles quantiles) {
    return new Outlook(
        month,
        LocalDate.of(from + month / YEAR, 3, 31),
        rounded(kind, quantiles.at(.025)),
        rounded(kind, quantiles.at(.1)),
        rounded(kind, quantiles.at(.25)),
        rounded(kind, quantiles.at(.5)),
        rounded(kind, quantiles.at(.75)),
        rounded(kind, quantiles.at(.9)),
        rounded(kind, quantiles.at(.975)));
  }

  /** Whole children, whole rates (R-SUFF-02), tenths of a percent. */
  private static double rounded(Kind kind, double value) {
    return kind == Kind.OUTSIDE_SHARE ? tenths(value) : Math.round(value);
  }

  private static double tenths(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  Basis basis(YearlyTables all, int authority) {
    double people = tables.newest(authority, from, Measure.UNDER_18);
    return new Basis(
        all.firstYear(),
        all.lastYear(),
        (int) areas().count(),
        tables.authorities().stream().anyMatch(each -> each.region() != null),
        Double.isNaN(people) ? null : (int) Math.round(people),
        Double.isNaN(people) ? null : populationYear(authority),
        model.firstOrigin(),
        model.tested().stream().map(AuthorityForecastViews::tested).toList(),
        model.leftOut().stream().map(this::leftOut).toList());
  }

  private int populationYear(int authority) {
    int year = from;
    while (Double.isNaN(tables.count(authority, year, Measure.UNDER_18))) {
      year--;
    }
    return year;
  }

  /** Places of authorities with a count in the year. */
  IntStream areas() {
    return IntStream.range(0, tables.authorities().size())
        .filter(a -> !Double.isNaN(tables.count(a, from, Measure.LOOKED_AFTER)));
  }

  private LeftOut leftOut(PooledModel.LeftOut left) {
    YearlyTables.Authority at = tables.authorities().get(left.authority());
    return new LeftOut(new LocalAuthority(at.code()), at.name(), Reason.valueOf(left.why().name()));
  }

  private static Tested tested(PooledModel.Tested tested) {
    PooledBackTest.Accuracy accuracy = tested.accuracy();
    return new Tested(
        Kind.valueOf(tested.series().name()),
        YEAR * tested.horizon(),
        accuracy.forecasts(),
        hundredths(PERCENT * accuracy.error()),
        hundredths(PERCENT * accuracy.noChange()),
        tenths(PERCENT * accuracy.within80()),
        tenths(PERCENT * accuracy.within95()),
        Math.round(PERCENT * accuracy.better()));
  }
}
