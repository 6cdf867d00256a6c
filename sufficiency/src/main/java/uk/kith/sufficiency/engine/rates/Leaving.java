package uk.kith.sufficiency.engine.rates;

import java.util.Arrays;
import java.util.List;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;

/**
 * How fast care ends, by age, duration of care and kind of home, and how: competing risks with
 * rates that are constant within a band. What began before the window enters with the duration it
 * had (delayed entry); what is not over counts for as long as it was seen (censoring). Leaving at
 * 18 is a date and no rate: the last days before it count for nothing.
 *
 * <p>What is usual at an age and a duration is smoothed over their neighbours ({@link
 * SmoothHazards}); a kind of home changes it by a factor, drawn to 1; a cell is drawn to both of
 * them together, each worth three events. How care ends, likewise by age, duration and kind of
 * home, is drawn to what is usual at the age and duration times what the kind of home makes of it
 * at every age: who is placed for adoption is adopted, who lives with a parent is not.
 */
public final class Leaving {

  private static final int HOMES = Home.values().length;
  private static final int EXITS = Exit.values().length;

  /** A broader estimate counts like so many events. */
  private static final double WORTH = 3;

  /** The pace at which care ends differs from one period of some years to the next by so much. */
  private static final double WANDERS = .08;

  /** Care is ended around the birthday: these days belong to it. */
  private static final int AROUND_BIRTHDAY = 14;

  private final double[] rates = new double[Bands.AGE_BANDS * Bands.DURATION_BANDS * HOMES];
  private final Risk[] seen = new Risk[rates.length];
  private final double[] broader = new double[rates.length];
  private double asIfSeen;
  private final double[] shares = new double[rates.length * EXITS];

  private Leaving(List<CareEpisode> episodes, Window window) {
    Arrays.fill(seen, Risk.NONE);
    double[] exits = new double[shares.length];
    for (CareEpisode episode : episodes) {
      add(episode, window, exits);
    }
    shrink();
    shareOut(exits);
  }

  public static Leaving of(List<CareEpisode> episodes, Window window) {
    return new Leaving(episodes, window);
  }

  /**
   * As in England, for a register that does not tell who left: by age alone, whatever the duration
   * and the home.
   */
  public static Leaving asInEngland() {
    Leaving leaving = new Leaving(List.of(), new Window(0, 1, 1));
    for (int i = 0; i < leaving.rates.length; i++) {
      leaving.rates[i] = England.leaves(i / HOMES / Bands.DURATION_BANDS);
      leaving.broader[i] = leaving.rates[i];
    }
    for (int i = 0; i < leaving.shares.length; i++) {
      leaving.shares[i] = England.share(Exit.values()[i % EXITS]);
    }
    // Known as well as if so many had been seen; none of them was here.
    leaving.asIfSeen = England.WORTH;
    return leaving;
  }

  /** A day's rate of leaving care in any way. */
  public double rate(int age, int duration, Home home) {
    return rates[cell(age, duration, home.ordinal())];
  }

  /** What the rate was estimated from. */
  public Risk seen(int age, int duration, Home home) {
    return seen[cell(age, duration, home.ordinal())];
  }

  /** The rate with what it was drawn to, and how far. */
  public Shrunk learned(int age, int duration, Home home) {
    int cell = cell(age, duration, home.ordinal());
    return new Shrunk(seen[cell], broader[cell], WORTH);
  }

  /** Of those who leave such a home, the part that leaves so; the parts of all ways are 1. */
  public double share(int age, int duration, Home home, Exit exit) {
    return shares[cell(age, duration, home.ordinal()) * EXITS + exit.ordinal()];
  }

  /**
   * How uncertain the level of all rates together is: standard deviation of its logarithm. By the
   * events seen, and by what such levels are known to wander from one period to the next.
   */
  public double levelError() {
    double events = sum(0, seen.length).events() + asIfSeen;
    return Math.sqrt(1 / Math.max(events, 1) + WANDERS * WANDERS);
  }

  private static int cell(int age, int duration, int home) {
    return (age * Bands.DURATION_BANDS + duration) * HOMES + home;
  }

  private void add(CareEpisode episode, Window window, double[] exits) {
    int adult = episode.born() + Bands.ADULT - AROUND_BIRTHDAY;
    int last = Math.min(window.until(), adult);
    for (Stay stay : episode.stays()) {
      int from = Math.max(stay.from(), window.from());
      int until = Math.min(stay.until(), last);
      while (from < until) {
        int age = Bands.age(from - episode.born());
        int duration = Bands.duration(from - episode.from());
        int next =
            (int)
                Math.min(
                    until,
                    Math.min(
                        (long) episode.born() + Bands.nextAge(age),
                        (long) episode.from() + Bands.nextDuration(duration)));
        int cell = cell(age, duration, stay.home().ordinal());
        seen[cell] =
            seen[cell].plus(new Risk(0, (next - from) * window.weight((from + next) / 2.0)));
        from = next;
      }
    }
    Exit exit = episode.exit();
    int until = episode.until();
    if (exit != null && until > window.from() && until <= last) {
      Stay stay = episode.stays().get(episode.stays().size() - 1);
      int age = Bands.age(until - 1 - episode.born());
      int duration = Bands.duration(until - 1 - episode.from());
      int cell = cell(age, duration, stay.home().ordinal());
      seen[cell] = seen[cell].plus(new Risk(window.weight(until), 0));
      exits[cell * EXITS + exit.ordinal()] += window.weight(until);
    }
  }

  private void shrink() {
    Risk[] bands = new Risk[Bands.AGE_BANDS * Bands.DURATION_BANDS];
    for (int band = 0; band < bands.length; band++) {
      bands[band] = sum(band * HOMES, (band + 1) * HOMES);
    }
    double[] usual = SmoothHazards.of(bands, Bands.AGE_BANDS, Bands.DURATION_BANDS);
    for (int home = 0; home < HOMES; home++) {
      double expected = 0;
      double events = 0;
      for (int band = 0; band < bands.length; band++) {
        Risk risk = seen[band * HOMES + home];
        events += risk.events();
        expected += risk.days() * usual[band];
      }
      double factor = (events + WORTH) / (expected + WORTH);
      for (int band = 0; band < bands.length; band++) {
        int cell = band * HOMES + home;
        broader[cell] = usual[band] * factor;
        rates[cell] = seen[cell].shrunkTo(broader[cell], WORTH);
      }
    }
  }

  private Risk sum(int from, int until) {
    Risk sum = Risk.NONE;
    for (int i = from; i < until; i++) {
      sum = sum.plus(seen[i]);
    }
    return sum;
  }

  /**
   * Ways of leaving. What is usual at an age and duration is drawn to the age, and that to all;
   * what is usual in a kind of home to all. A cell is drawn to both of them together.
   */
  private void shareOut(double[] exits) {
    double[] all = new double[EXITS];
    double[][] ofAge = new double[Bands.AGE_BANDS][EXITS];
    double[][] ofBand = new double[Bands.AGE_BANDS * Bands.DURATION_BANDS][EXITS];
    double[][] ofHome = new double[HOMES][EXITS];
    for (int i = 0; i < exits.length; i++) {
      int cell = i / EXITS;
      all[i % EXITS] += exits[i];
      ofAge[cell / HOMES / Bands.DURATION_BANDS][i % EXITS] += exits[i];
      ofBand[cell / HOMES][i % EXITS] += exits[i];
      ofHome[cell % HOMES][i % EXITS] += exits[i];
    }
    double[] even = new double[EXITS];
    Arrays.fill(even, 1.0 / EXITS);
    double[] overall = Shares.drawn(all, 0, even, WORTH);
    for (int home = 0; home < HOMES; home++) {
      ofHome[home] = Shares.drawn(ofHome[home], 0, overall, WORTH);
    }
    for (int age = 0; age < Bands.AGE_BANDS; age++) {
      double[] byAge = Shares.drawn(ofAge[age], 0, overall, WORTH);
      for (int duration = 0; duration < Bands.DURATION_BANDS; duration++) {
        double[] byBand =
            Shares.drawn(ofBand[age * Bands.DURATION_BANDS + duration], 0, byAge, WORTH);
        for (int home = 0; home < HOMES; home++) {
          int first = cell(age, duration, home) * EXITS;
          double[] usual = together(byBand, ofHome[home], overall);
          System.arraycopy(Shares.drawn(exits, first, usual, WORTH), 0, shares, first, EXITS);
        }
      }
    }
  }

  /** As if age with duration, and home, each changed what is usual by a factor of its own. */
  private static double[] together(double[] one, double[] other, double[] overall) {
    double[] both = new double[EXITS];
    double sum = 0;
    for (int exit = 0; exit < EXITS; exit++) {
      both[exit] = one[exit] * other[exit] / overall[exit];
      sum += both[exit];
    }
    for (int exit = 0; exit < EXITS; exit++) {
      both[exit] /= sum;
    }
    return both;
  }
}
