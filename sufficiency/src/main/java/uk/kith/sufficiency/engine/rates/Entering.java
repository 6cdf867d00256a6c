package uk.kith.sufficiency.engine.rates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Stay;

/**
 * How children come into care: groups of brothers and sisters who come together, how many in a
 * month, how much more that varies than chance alone lets it, how far its level wanders from year
 * to year, and in which months of a year more come where the data show it ({@link Season}). Who
 * comes is drawn from those who came.
 */
public final class Entering {

  /** One who came. */
  public record Entrant(int ageInDays, int state) {}

  /**
   * Who came together.
   *
   * @param weight the longer ago, the less
   */
  public record Group(List<Entrant> entrants, double weight) {

    public Group {
      entrants = List.copyOf(entrants);
    }
  }

  private static final double MONTH = 365.25 / 12;

  /** Brothers and sisters who come within two weeks come together. */
  private static final int TOGETHER = 14;

  /** The level of the last twelve months counts most. */
  private static final double LEVEL_HALF_LIFE = 12;

  /** Before anything is seen the yearly level wanders by a tenth: worth four years. */
  public static final double WANDERS = .1;

  private static final double WANDERS_WORTH = 4;

  private final List<Group> groups;
  private final List<List<Integer>> who;
  private final double perMonth;
  private final double dispersion;
  private final double levelError;
  private final double drift;

  /** Squares of what the level wandered from year to year, less chance, and how many they are. */
  private final Wandered wandered;

  /** Of the level in each month of the year. */
  private final Season season;

  /** The level is taken as given: of those who came too little is recorded. */
  private final boolean given;

  private record Wandered(double squares, double years) {

    static final Wandered NOT_SEEN = new Wandered(0, 0);

    /** Drawn to what is believed before anything is seen. */
    double drift(double before) {
      double sum = squares + WANDERS_WORTH * before * before;
      double weight = years + WANDERS_WORTH;
      return Math.sqrt(Math.max(sum / weight, .25 * before * before));
    }
  }

  private Entering(List<CareEpisode> episodes, Window window) {
    groups = groups(episodes, window);
    who = who(episodes, window);
    double[] months = months(episodes, window);
    season = Season.of(months);
    for (int i = 0; i < months.length; i++) {
      months[i] /= season.part(Season.place(i, months.length));
    }
    double weights = 0;
    double squares = 0;
    double sum = 0;
    for (int i = 0; i < months.length; i++) {
      double weight = Math.pow(.5, (months.length - 1 - i) / LEVEL_HALF_LIFE);
      weights += weight;
      squares += weight * weight;
      sum += weight * months[i];
    }
    perMonth = Math.max(sum / Math.max(weights, 1), 1e-3);
    dispersion = dispersion(months);
    double effective = weights * weights / Math.max(squares, 1e-9);
    levelError = Math.sqrt((1 / perMonth + dispersion) / Math.max(effective, 1));
    wandered = wandered(months);
    drift = wandered.drift(WANDERS);
    given = false;
  }

  private static List<List<Integer>> who(List<CareEpisode> episodes, Window window) {
    return together(episodes, window).values().stream()
        .map(each -> each.stream().map(CareEpisode::child).toList())
        .toList();
  }

  private Entering(Entering of, double perMonth, double levelError, double drift) {
    groups = of.groups;
    who = of.who;
    this.perMonth = perMonth;
    dispersion = of.dispersion;
    this.levelError = levelError;
    this.drift = drift;
    wandered = of.wandered;
    season = of.season;
    given = of.given;
  }

  public static Entering of(List<CareEpisode> episodes, Window window) {
    return new Entering(episodes, window);
  }

  /**
   * As many as are said, for a register that does not tell who left: of those who came it knows
   * those alone who stayed, so that their number says nothing. Who comes is drawn from them all the
   * same, and the level is as uncertain as authorities are known to drift.
   *
   * @param since first day from which those who came are drawn, as days since 1970
   * @param childrenAMonth who are to come on average
   */
  public static Entering balancing(
      List<CareEpisode> episodes, int since, int asOf, double childrenAMonth) {
    return new Entering(episodes, Window.of(since, asOf), childrenAMonth);
  }

  private Entering(List<CareEpisode> episodes, Window window, double childrenAMonth) {
    groups = groups(episodes, window);
    who = who(episodes, window);
    double weights = 0;
    double children = 0;
    for (Group group : groups) {
      weights += group.weight();
      children += group.weight() * group.entrants().size();
    }
    perMonth = children == 0 ? 1e-3 : Math.max(childrenAMonth * weights / children, 1e-3);
    dispersion = England.DISPERSION;
    levelError = England.LEVEL_ERROR;
    drift = WANDERS;
    wandered = Wandered.NOT_SEEN;
    season = Season.NOT_KNOWN;
    given = true;
  }

  /** The same groups, so many times as many of them in a month. */
  public Entering times(double factor) {
    if (!(factor >= 0 && factor < Double.MAX_VALUE)) {
      throw new IllegalArgumentException("a factor of " + factor);
    }
    return new Entering(this, perMonth * factor, levelError, drift);
  }

  /**
   * The same, as uncertain as authorities are known to be: a level that was seen keeps its own
   * error, and what it wandered is drawn to what is told; a level that is taken as given takes
   * both.
   *
   * @param now standard deviation of the logarithm of the level now
   * @param wandersAYear of what it wanders in a year
   */
  public Entering uncertain(double now, double wandersAYear) {
    if (!(now >= 0 && wandersAYear >= 0 && now + wandersAYear < Double.MAX_VALUE)) {
      throw new IllegalArgumentException("deviations of " + now + " and " + wandersAYear);
    }
    return new Entering(this, perMonth, given ? now : levelError, wandered.drift(wandersAYear));
  }

  /** Those who came in the window, the oldest first. */
  public List<Group> groups() {
    return groups;
  }

  /** Numbers of the children of {@link #groups}, beside their entrants. */
  public List<List<Integer>> who() {
    return who;
  }

  /** Groups a month, as the level of the last year or so. */
  public double perMonth() {
    return perMonth;
  }

  /**
   * What a month's groups vary beyond Poisson's chance: variance = mean + dispersion × mean²; 0
   * where they do not.
   */
  public double dispersion() {
    return dispersion;
  }

  /** Whether more come in some months of the year than in others, and by how much. */
  public Season season() {
    return season;
  }

  /** How uncertain the level is now: standard deviation of its logarithm. */
  public double levelError() {
    return levelError;
  }

  /** How far the level wanders in a year: standard deviation of its logarithm. */
  public double drift() {
    return drift;
  }

  /** How much what was seen counts in {@link #drift} beside what is believed, from 0 to 1. */
  public double ownDrift() {
    return wandered.years / (wandered.years + WANDERS_WORTH);
  }

  /** Together are those of one group who come within two weeks of the first of them. */
  private static Map<Long, List<CareEpisode>> together(List<CareEpisode> episodes, Window window) {
    List<CareEpisode> began = new ArrayList<>();
    for (CareEpisode episode : episodes) {
      if (episode.from() >= window.from() && episode.from() < window.until()) {
        began.add(episode);
      }
    }
    began.sort(Comparator.comparingInt(CareEpisode::from).thenComparingInt(CareEpisode::child));
    Map<Integer, Integer> first = new HashMap<>();
    Map<Long, List<CareEpisode>> together = new LinkedHashMap<>();
    for (CareEpisode episode : began) {
      Integer day = first.get(episode.group());
      if (day == null || episode.from() > day + TOGETHER) {
        day = episode.from();
        first.put(episode.group(), day);
      }
      long key = (long) episode.group() << 32 | day;
      together.computeIfAbsent(key, any -> new ArrayList<>()).add(episode);
    }
    return together;
  }

  private static List<Group> groups(List<CareEpisode> episodes, Window window) {
    List<Group> groups = new ArrayList<>();
    for (List<CareEpisode> each : together(episodes, window).values()) {
      List<Entrant> entrants = new ArrayList<>();
      for (CareEpisode episode : each) {
        Stay stay = episode.stays().get(0);
        int age = Math.max(0, Math.min(Bands.ADULT - 1, episode.from() - episode.born()));
        entrants.add(new Entrant(age, Moving.state(stay.home(), stay.where())));
      }
      groups.add(new Group(entrants, window.weight(each.get(0).from())));
    }
    return List.copyOf(groups);
  }

  /** Groups in each whole month of the window, the last month ending where it ends. */
  private static double[] months(List<CareEpisode> episodes, Window window) {
    int number = (int) ((window.until() - window.from()) / MONTH);
    double[] months = new double[Math.max(number, 1)];
    for (List<CareEpisode> each : together(episodes, window).values()) {
      int back = (int) ((window.until() - 1 - each.get(0).from()) / MONTH);
      if (back < months.length) {
        months[months.length - 1 - back]++;
      }
    }
    return months;
  }

  /** By moments, around the mean of each year, so that a drifting level is not taken for chance. */
  private static double dispersion(double[] months) {
    double excess = 0;
    double square = 0;
    for (int last = months.length; last - 12 >= 0; last -= 12) {
      double mean = 0;
      for (int i = last - 12; i < last; i++) {
        mean += months[i] / 12;
      }
      for (int i = last - 12; i < last; i++) {
        excess += (months[i] - mean) * (months[i] - mean) * 12 / 11 - mean;
        square += mean * mean;
      }
    }
    return square == 0 ? 0 : Math.max(0, excess / square);
  }

  /** Of years' logarithms from one to the next, less what chance makes of them. */
  private Wandered wandered(double[] months) {
    double squares = 0;
    double years = 0;
    double before = Double.NaN;
    for (int last = months.length % 12 + 12; last <= months.length; last += 12) {
      double year = .5;
      for (int i = last - 12; i < last; i++) {
        year += months[i];
      }
      if (!Double.isNaN(before)) {
        double step = Math.log(year / before);
        squares += step * step - (1 / year + 1 / before + 2 * dispersion / 12);
        years++;
      }
      before = year;
    }
    return new Wandered(squares, years);
  }
}
