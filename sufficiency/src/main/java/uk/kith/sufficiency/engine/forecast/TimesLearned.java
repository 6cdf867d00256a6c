package uk.kith.sufficiency.engine.forecast;

import java.util.ArrayList;
import java.util.List;
import uk.kith.placements.engine.published.Suppression;
import uk.kith.sufficiency.engine.forecast.Learned.Estimate;
import uk.kith.sufficiency.engine.forecast.Learned.Kind;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.rates.AalenJohansen;
import uk.kith.sufficiency.engine.rates.AalenJohansen.Observed;
import uk.kith.sufficiency.engine.rates.Season;

/**
 * How long children stay, as it was seen and with nothing assumed of rates: how many of those who
 * come have left in each way after one year and after two, and how many have left a kind of home
 * after a year, by leaving care or for elsewhere ({@link AalenJohansen}). Every day that is
 * recorded counts alike, and nothing is drawn to anything, so that people can hold what futures are
 * drawn from against it (R-SUFF-10). And in which months of a year more come.
 */
final class TimesLearned {

  /** Going to another kind of home or side; leaving care. */
  static final String MOVED = "MOVED";

  static final String LEFT = "LEFT";

  private static final double YEAR = 365.25;
  private static final int YEARS = 2;
  private static final double TINY = 1e-9;

  /** As many as are not few; also how many of the others a single one may count for. */
  private static final double NOT_FEW = Suppression.MOST_WITHHELD + 1;

  private TimesLearned() {}

  static List<Estimate> of(int from, int asOf, List<CareEpisode> history) {
    List<Estimate> all = new ArrayList<>();
    List<Observed> care = new ArrayList<>();
    List<List<Observed>> stays = new ArrayList<>();
    for (int home = 0; home < Home.values().length; home++) {
      stays.add(new ArrayList<>());
    }
    for (CareEpisode episode : history) {
      Exit exit = episode.exit();
      add(care, episode.from(), episode.until(), exit == null ? -1 : exit.ordinal(), from, asOf);
      for (int i = 0; i < episode.stays().size(); i++) {
        Stay stay = episode.stays().get(i);
        boolean last = i + 1 == episode.stays().size();
        int cause = !last ? 0 : exit == null ? AalenJohansen.NOT_ENDED : 1;
        add(stays.get(stay.home().ordinal()), stay.from(), stay.until(), cause, from, asOf);
      }
    }
    AalenJohansen told = AalenJohansen.of(care, Exit.values().length);
    for (int years = 1; years <= YEARS; years++) {
      for (Exit exit : Exit.values()) {
        add(all, Kind.LEFT_WITHIN, years + "/" + exit, care, told, exit.ordinal(), years * YEAR);
      }
    }
    for (Home home : Home.values()) {
      List<Observed> these = stays.get(home.ordinal());
      AalenJohansen ends = AalenJohansen.of(these, 2);
      add(all, Kind.STAY_ENDED, home + "/" + MOVED, these, ends, 0, YEAR);
      add(all, Kind.STAY_ENDED, home + "/" + LEFT, these, ends, 1, YEAR);
    }
    return all;
  }

  /** From the first day of which everything is recorded; what ends on the day has ended. */
  private static void add(List<Observed> to, int began, int ended, int cause, int from, int asOf) {
    int entry = Math.max(began, from);
    int until = Math.min(ended, asOf);
    if (until > entry) {
      to.add(
          new Observed(
              entry - began, until - began, ended <= asOf ? cause : AalenJohansen.NOT_ENDED));
    }
  }

  /**
   * Left out where it rests on few though more were seen: when those at risk early, before others
   * of whom the records tell entered, have all ended, all that comes later counts for nothing.
   */
  private static void add(
      List<Estimate> all,
      Kind kind,
      String of,
      List<Observed> observed,
      AalenJohansen told,
      int cause,
      double days) {
    long seen =
        observed.stream().filter(each -> each.cause() == cause && each.until() <= days).count();
    long among = observed.stream().filter(each -> each.entry() < days).count();
    double heaviest = told.heaviest(days);
    boolean ofFew = heaviest * NOT_FEW > 1 + TINY || heaviest * among > NOT_FEW;
    if (seen > 0 && !ofFew) {
      all.add(new Estimate(kind, of, seen, among, null, Math.min(1, told.ended(cause, days)), 1));
    }
  }

  /** What the test said, and the months where it found a season. */
  static List<Estimate> of(Season season, double years) {
    List<Estimate> all = new ArrayList<>();
    Double chance = season.chance();
    if (chance == null) {
      return all;
    }
    int groups = season.groups().stream().mapToInt(each -> each).sum();
    all.add(new Estimate(Kind.SEASON_BY_CHANCE, "GROUPS", groups, years, null, chance, 1));
    if (season.isSeen()) {
      for (int month = 0; month < season.parts().size(); month++) {
        double part = season.part(month);
        String of = Integer.toString(month + 1);
        all.add(new Estimate(Kind.SEASON, of, season.groups().get(month), years, 1.0, part, 1));
      }
    }
    return all;
  }
}
