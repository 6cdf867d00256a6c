package uk.kith.sufficiency.engine.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.simulation.Pending;

/**
 * When children move in with adopters with whom they are matched, and how many do: from the
 * authority's own decided matches, beside five imagined ones that are the stated prior (R-SUFF-10).
 * Care goes on until the adoption order, for which rates speak.
 */
public final class MovesToAdopters {

  /** Days from the decision to the day of moving in, before any is seen. Product default. */
  private static final List<Integer> USUAL = List.of(14, 28, 35, 49, 84);

  /** Of so many imagined matches so many led to a placement. Product default. */
  private static final double LED = 4.75;

  /** Who waits already longer than anybody did moves in within so many days. Product default. */
  private static final int SOON = 28;

  /** Not yet, or never. */
  public static final int NO_DAY = Integer.MAX_VALUE;

  /**
   * A match.
   *
   * @param on when it was decided, as days since 1970
   * @param placedOn {@link #NO_DAY} while the child has not moved in
   * @param endedOn when it ended without that; {@link #NO_DAY} while it has not
   */
  public record Match(int child, int on, int placedOn, int endedOn) {

    public boolean isToCome() {
      return placedOn == NO_DAY && endedOn == NO_DAY;
    }
  }

  private final List<Integer> days;
  private final int placed;
  private final int ended;

  private MovesToAdopters(List<Integer> days, int placed, int ended) {
    this.days = days;
    this.placed = placed;
    this.ended = ended;
  }

  public static MovesToAdopters of(List<Match> matches) {
    List<Integer> days = new ArrayList<>(USUAL);
    int placed = 0;
    int ended = 0;
    for (Match match : matches) {
      if (match.placedOn() != NO_DAY) {
        days.add(Math.max(0, match.placedOn() - match.on()));
        placed++;
      } else if (match.endedOn() != NO_DAY) {
        ended++;
      }
    }
    Collections.sort(days);
    return new MovesToAdopters(List.copyOf(days), placed, ended);
  }

  /** Matches that led to a placement. */
  public int placed() {
    return placed;
  }

  /** Matches that ended without one. */
  public int ended() {
    return ended;
  }

  /** How likely a match leads to a placement. */
  public double share() {
    return (placed + LED) / (placed + ended + USUAL.size());
  }

  /** What it is drawn to, and as how many matches that counts. */
  public static double prior() {
    return LED / USUAL.size();
  }

  public static double worth() {
    return USUAL.size();
  }

  /** What is to come of a match, as those were that had lasted as long without a placement. */
  public Pending pending(Match match, int asOf) {
    int waited = asOf - match.on();
    List<Integer> longer = days.stream().filter(each -> each > waited).toList();
    List<Integer> like = longer.isEmpty() ? List.of(waited + SOON) : longer;
    return new Pending(
        match.on() + quantile(like, .1),
        match.on() + quantile(like, .5),
        match.on() + quantile(like, .9),
        Collections.nCopies(Exit.values().length, 0.0),
        share());
  }

  private static int quantile(List<Integer> sorted, double part) {
    return sorted.get((int) Math.round(part * (sorted.size() - 1)));
  }
}
