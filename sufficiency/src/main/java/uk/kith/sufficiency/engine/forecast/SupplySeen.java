package uk.kith.sufficiency.engine.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.simulation.Counts;
import uk.kith.sufficiency.engine.simulation.SupplyCounts;
import uk.kith.sufficiency.engine.supply.Segment;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.WhyNotLocal;

/**
 * What is counted of each future with homes beside {@link Measured}: who lives outside for lack of
 * a home, which homes there are, and for whom none was found (R-SUFF-09). Keys are stable.
 */
public final class SupplySeen {

  private static final int YEAR = 12;

  private SupplySeen() {}

  public static String lacking(int month) {
    return "lacking-" + month;
  }

  public static String byPlan(int month) {
    return "by-plan-" + month;
  }

  public static String homes(Sought kind, int month) {
    return key("homes", kind) + month;
  }

  public static String places(Sought kind, int month) {
    return key("places", kind) + month;
  }

  public static String free(Sought kind, int month) {
    return key("free", kind) + month;
  }

  /** Children for whom a home was looked for, at each search. */
  public static String asked(Segment segment) {
    return "asked-" + segment.number();
  }

  /** Of them those for whom none was found within. */
  public static String unmet(Segment segment) {
    return "unmet-" + segment.number();
  }

  public static String unmet(Segment segment, WhyNotLocal why) {
    return "unmet-" + segment.number() + "-" + why.ordinal();
  }

  public static String asked(Sought kind) {
    return key("asked", kind);
  }

  public static String unmet(Sought kind) {
    return key("unmet", kind);
  }

  public static String unmet(WhyNotLocal why) {
    return "unmet-why-" + why.ordinal();
  }

  /** Once in each future whose months in kinds of home are counted: in older ones they are not. */
  public static final String MONTHS_COUNTED = "months-counted";

  /** Months that children live in a kind of home, all together. */
  public static String childMonths(Home home) {
    return "child-months-" + home.ordinal();
  }

  /** The same of the year that ends with a month, of {@link #years}. */
  public static String childMonths(Home home, int year) {
    return childMonths(home) + "-" + year;
  }

  /** The last months of years, and the end. */
  public static List<Integer> years(int months) {
    List<Integer> ends = new ArrayList<>();
    for (int end = YEAR; end < months; end += YEAR) {
      ends.add(end);
    }
    ends.add(months);
    return ends;
  }

  private static String key(String what, Sought kind) {
    return what + "-" + kind.name().toLowerCase(Locale.ROOT) + "-";
  }

  private static final List<Segment> SEGMENTS =
      IntStream.range(0, Segment.COUNT).mapToObj(Segment::of).toList();

  /** Every segment. */
  public static List<Segment> segments() {
    return SEGMENTS;
  }

  /** One future. */
  public static void count(Spread.Counter to, SupplyCounts counts, int months) {
    for (int month = 0; month <= months; month++) {
      to.add(lacking(month), counts.lacking(month));
      to.add(byPlan(month), counts.byPlan(month));
      for (Sought kind : Sought.values()) {
        to.add(homes(kind, month), counts.homes(kind, month));
        to.add(places(kind, month), counts.places(kind, month));
        to.add(free(kind, month), counts.free(kind, month));
      }
    }
    int[] asked = new int[Sought.values().length];
    int[] unmet = new int[asked.length];
    for (Segment segment : segments()) {
      int all = 0;
      for (WhyNotLocal why : WhyNotLocal.values()) {
        int failed = counts.unmet(segment, why);
        if (failed > 0) {
          all += failed;
          to.add(unmet(segment, why), failed);
        }
      }
      if (counts.asked(segment) + all > 0) {
        to.add(asked(segment), counts.asked(segment));
        to.add(unmet(segment), all);
      }
      asked[segment.sought().ordinal()] += counts.asked(segment);
      unmet[segment.sought().ordinal()] += all;
    }
    for (Sought kind : Sought.values()) {
      to.add(asked(kind), asked[kind.ordinal()]);
      to.add(unmet(kind), unmet[kind.ordinal()]);
    }
    for (WhyNotLocal why : WhyNotLocal.values()) {
      to.add(unmet(why), counts.unmet(why));
    }
    to.add(MONTHS_COUNTED, 1);
    int first = 1;
    for (int end : years(months)) {
      for (Home home : Home.values()) {
        int lived = 0;
        for (int month = first; month <= end; month++) {
          lived += counts.children().home(home, month);
        }
        to.add(childMonths(home, end), lived);
      }
      first = end + 1;
    }
  }

  /** What is different in a future with the same random numbers. */
  public enum Changed {
    LOOKED_AFTER,
    LOCAL,
    OUTSIDE,
    LACKING
  }

  /**
   * @param which scenario or recruit, by its number in the question
   */
  public static String change(int which, Changed what, int month) {
    return "change-" + which + "-" + what.ordinal() + "-" + month;
  }

  /** Who came since the day of the baseline, more or fewer. */
  public static String changedCame(int which, int month) {
    return "change-" + which + "-came-" + month;
  }

  /** Who left so since then, more or fewer. */
  public static String changedLeft(int which, Exit exit, int month) {
    return "change-" + which + "-left-" + exit.ordinal() + "-" + month;
  }

  /** The months of which differences are told: each whole year, and the last. */
  public static List<Integer> ends(int months) {
    List<Integer> ends = new ArrayList<>();
    for (int month = YEAR; month < months; month += YEAR) {
      ends.add(month);
    }
    ends.add(months);
    return ends;
  }

  public static String changedMonths(int which, Home home) {
    return "change-" + which + "-" + childMonths(home);
  }

  /** One future beside the same as now. */
  public static void differ(
      Spread.Counter to, int which, SupplyCounts now, SupplyCounts then, int months) {
    for (int month = 0; month <= months; month++) {
      for (Changed what : Changed.values()) {
        to.add(change(which, what, month), value(then, what, month) - value(now, what, month));
      }
    }
    for (int month : ends(months)) {
      Counts was = now.children();
      Counts is = then.children();
      to.add(changedCame(which, month), is.cameUntil(month) - was.cameUntil(month));
      for (Exit exit : Exit.values()) {
        int left = is.leftUntil(exit, month) - was.leftUntil(exit, month);
        to.add(changedLeft(which, exit, month), left);
      }
    }
    for (Home home : Home.values()) {
      int sum = 0;
      for (int month = 1; month <= months; month++) {
        sum += then.children().home(home, month) - now.children().home(home, month);
      }
      to.add(changedMonths(which, home), sum);
    }
  }

  private static int value(SupplyCounts of, Changed what, int month) {
    return switch (what) {
      case LOOKED_AFTER -> of.children().lookedAfter(month);
      case LOCAL -> of.children().where(Where.LOCAL, month);
      case OUTSIDE -> of.children().where(Where.OUTSIDE, month);
      case LACKING -> of.lacking(month);
    };
  }
}
