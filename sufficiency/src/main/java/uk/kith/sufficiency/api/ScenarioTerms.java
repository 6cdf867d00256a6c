package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.NeedKind;
import uk.kith.sufficiency.engine.supply.Sought;

/**
 * What if (R-SUFF-15): how a future differs from the one in which recent patterns go on.
 *
 * @param recruits homes that are added; a new children's home is one of them
 * @param losses homes that are lost beside those that close anyway
 * @param closing homes close so many times as fast as estimated, {@link #LEAST_FACTOR} to {@link
 *     #MOST_FACTOR}, as the factors after it
 * @param entries so many times as many groups come into care
 * @param specialGuardianship such orders come so many times as often
 * @param childArrangements such orders come so many times as often
 * @param weeksSooner final orders come so many weeks sooner, 0 to {@link #MOST_WEEKS}
 * @param stayingPut share of those who turn 18 with foster carers who stay, 0 to 1; null as now
 * @param bringBack each month local homes are looked for for children who live outside and whose
 *     plan is not to
 */
public record ScenarioTerms(
    List<Recruits> recruits,
    List<Losses> losses,
    double closing,
    double entries,
    double specialGuardianship,
    double childArrangements,
    int weeksSooner,
    @Nullable Double stayingPut,
    boolean bringBack) {

  public static final double LEAST_FACTOR = 0;
  public static final double MOST_FACTOR = 3;
  public static final int MOST_WEEKS = 52;
  public static final int MOST_HOMES = 100;
  public static final int MOST_PLACES = 10;

  /** Heritages, languages and religions of a home, and how long each may be. */
  public static final int MOST_SUPPORTED = 10;

  public static final int LONGEST_SUPPORTED = 60;

  /** More children who are no brothers and sisters foster carers do not take (R-PLACE-06). */
  public static final int MOST_FOSTERED = 3;

  public static final ScenarioTerms AS_NOW =
      new ScenarioTerms(List.of(), List.of(), 1, 1, 1, 1, 0, null, false);

  public ScenarioTerms {
    recruits = List.copyOf(recruits);
    losses = List.copyOf(losses);
  }

  /** The same with homes that are added, and nothing else. */
  public static ScenarioTerms recruiting(List<Recruits> recruits) {
    return new ScenarioTerms(recruits, List.of(), 1, 1, 1, 1, 0, null, false);
  }

  /**
   * What homes are like that are added.
   *
   * @param ageFrom completed years, 0 to 17
   * @param ageTo not before it
   * @param places of each, 1 to {@link #MOST_PLACES}; of foster carers 1 to {@link #MOST_FOSTERED}
   * @param skilled they meet high needs of every kind
   * @param skills needs that they meet though these are high; of all others some
   * @param area postcode district in which they are, such as {@code S65}: in the middle of where
   *     its children come from; null for the middle of where all come from
   * @param siblings so many brothers and sisters who come together they take, to {@link
   *     #MOST_PLACES}; null for as many as there are places, and no fewer. Places beyond {@code
   *     places} are for them alone
   * @param supports heritages, languages and religions that they can support, as people put them;
   *     empty where nobody asked them
   */
  public record Profile(
      Sought kind,
      int ageFrom,
      int ageTo,
      int places,
      boolean skilled,
      Set<NeedKind> skills,
      @Nullable String area,
      @Nullable Integer siblings,
      Set<String> supports) {

    public Profile {
      skills = sorted(skills);
      supports = sorted(supports);
    }

    /** Anywhere, of whom no more is asked. (A second constructor would not be read as JSON.) */
    public static Profile of(Sought kind, int ageFrom, int ageTo, int places, boolean skilled) {
      return new Profile(kind, ageFrom, ageTo, places, skilled, Set.of(), null, null, Set.of());
    }

    /** The same is always written alike; questions of before these were asked have none. */
    private static <T extends Comparable<T>> Set<T> sorted(@Nullable Collection<T> any) {
      return any == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(any));
    }

    /** How many children live there at the most. */
    public int most() {
      return siblings == null ? places : Math.max(places, siblings);
    }

    /** Whether they meet a need though it is high. */
    public boolean meetsHigh(NeedKind need) {
      return skilled || skills.contains(need);
    }
  }

  /**
   * Homes that open on a day, 1 to {@link #MOST_HOMES}.
   *
   * @param from the day; no day before the forecast's
   */
  public record Recruits(Profile profile, int count, LocalDate from) {}

  /** Homes that close on a day, drawn by lot, 1 to {@link #MOST_HOMES}. */
  public record Losses(Sought kind, int count, LocalDate on) {}
}
