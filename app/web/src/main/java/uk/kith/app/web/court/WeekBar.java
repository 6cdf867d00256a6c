package uk.kith.app.web.court;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PlanningEstimate;

/**
 * The weeks of proceedings as a drawing of 8 px a week, so that the limits of all cases stand below
 * each other: how far they have come, the limit, what lies beyond it, the final hearing listed, and
 * below them the planning estimate. What lies after week 41 is drawn at the end of the scale; the
 * words beside it tell the day. Weeks that have gone on for longer end in an arrow behind a break,
 * so that their length is not compared with others.
 *
 * @param limit x of the limit; -1 when there is none
 * @param done width of the weeks so far, up to the limit
 * @param beyond width of the weeks after the limit
 * @param slit x of week 26 inside the bar when time was extended beyond it; -1 otherwise
 * @param hearing x of the final hearing's last day; -1 when none is listed
 * @param further whether the weeks so far go on after the end of the scale
 * @param estimate null when none is made
 */
public record WeekBar(
    int limit,
    int done,
    int beyond,
    int slit,
    int hearing,
    boolean further,
    @Nullable EstimateMark estimate) {

  public static final int WEEK = 8;
  public static final int WEEKS = 41;
  private static final int LEFT = 8;
  private static final int USUAL = 26;

  /**
   * @param from the day from which time is counted
   */
  static WeekBar of(
      LocalDate from,
      @Nullable LocalDate limit,
      @Nullable LocalDate finalHearing,
      @Nullable PlanningEstimate estimate,
      LocalDate asOf) {
    int now = x(from, asOf);
    int end = limit == null ? -1 : x(from, limit.plusDays(1));
    int done = end < 0 ? now : Math.min(now, end);
    boolean extended = end > LEFT + USUAL * WEEK && done > LEFT + USUAL * WEEK;
    return new WeekBar(
        end,
        done - LEFT,
        end < 0 ? 0 : Math.max(0, now - end),
        extended ? LEFT + USUAL * WEEK : -1,
        finalHearing == null ? -1 : x(from, finalHearing),
        asOf.isAfter(from.plusWeeks(WEEKS)),
        EstimateMark.of(from, estimate));
  }

  static int x(LocalDate from, LocalDate day) {
    long days = Math.max(0, ChronoUnit.DAYS.between(from, day));
    return LEFT + (int) Math.min(WEEKS * WEEK, Math.round(days * WEEK / 7.0));
  }

  public int left() {
    return LEFT;
  }

  public int width() {
    return 2 * LEFT + WEEKS * WEEK;
  }

  public int height() {
    return estimate == null ? 18 : 32;
  }

  /** Two white strokes across weeks that go on after the scale. */
  public String cut() {
    int at = LEFT + (WEEKS - 2) * WEEK;
    return "M" + at + " 15l4 -12M" + (at + 6) + " 15l4 -12";
  }

  /** The head of the arrow in which such weeks end. */
  public String arrow() {
    int end = LEFT + WEEKS * WEEK;
    return end + ",2 " + (end + LEFT) + ",9 " + end + ",16";
  }

  /** The corners of the diamond of the final hearing. */
  public String diamond() {
    return hearing + ",1 " + (hearing + 7) + ",9 " + hearing + ",17 " + (hearing - 7) + ",9";
  }
}
