package uk.kith.sufficiency.engine.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.simulation.Counts;

/**
 * What is counted of each future in each month.
 *
 * @param key stable, in kebab-case
 */
public record Measured(String key, ToIntBiFunction<Counts, Integer> of) {

  public static final String LOOKED_AFTER = "looked-after";
  public static final String LOCAL = "local";
  public static final String OUTSIDE = "outside";
  public static final String NOT_KNOWN = "not-known";

  /** In hundredths of a percent of all looked after; 0 where there is nobody. */
  public static final String SHARE_OUTSIDE = "share-outside";

  /** Who came into care since the day of the forecast. */
  public static final String CAME = "came";

  private static final int WHOLE = 10_000;

  /** Children in care at the end of a month. */
  public static final List<Measured> STOCKS = stocks();

  /**
   * The same, and after them who came and left in each way from the day until the end of a month:
   * sums, so that quantiles of a year are those of a year.
   */
  public static final List<Measured> ALL = Stream.concat(STOCKS.stream(), flows()).toList();

  private static Stream<Measured> flows() {
    return Stream.concat(
        Stream.of(new Measured(CAME, Counts::cameUntil)),
        Stream.of(Exit.values())
            .map(
                exit ->
                    new Measured(leftKey(exit), (counts, month) -> counts.leftUntil(exit, month))));
  }

  private static List<Measured> stocks() {
    List<Measured> all = new ArrayList<>();
    all.add(new Measured(LOOKED_AFTER, Counts::lookedAfter));
    all.add(new Measured(LOCAL, (counts, month) -> counts.where(Where.LOCAL, month)));
    all.add(new Measured(OUTSIDE, (counts, month) -> counts.where(Where.OUTSIDE, month)));
    all.add(new Measured(NOT_KNOWN, (counts, month) -> counts.where(Where.NOT_KNOWN, month)));
    all.add(new Measured(SHARE_OUTSIDE, Measured::share));
    for (Home home : Home.values()) {
      all.add(new Measured(key(home), (counts, month) -> counts.home(home, month)));
    }
    for (int band = 0; band < Bands.AGE_BANDS; band++) {
      int age = band;
      all.add(new Measured(ageKey(band), (counts, month) -> counts.age(age, month)));
    }
    return List.copyOf(all);
  }

  public static String key(Home home) {
    return "home-" + home.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Who left so since the day of the forecast. */
  public static String leftKey(Exit exit) {
    return "left-" + exit.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static String ageKey(int band) {
    return "age-" + band;
  }

  /** The place of a key among all. */
  public static int place(String key) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).key().equals(key)) {
        return i;
      }
    }
    throw new IllegalArgumentException("nothing counted is called " + key);
  }

  private static int share(Counts counts, int month) {
    int all = counts.lookedAfter(month);
    return all == 0 ? 0 : Math.round((float) WHOLE * counts.where(Where.OUTSIDE, month) / all);
  }
}
