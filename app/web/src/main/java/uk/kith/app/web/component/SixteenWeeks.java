package uk.kith.app.web.component;

/**
 * A bar of weeks on one scale, with a tick at the limit and what is past it hatched.
 *
 * @param days so far
 * @param limitDays where the limit stands
 * @param scaleWeeks weeks that the whole width stands for; what is beyond it is drawn to its end
 */
public record SixteenWeeks(int days, int limitDays, int scaleWeeks) {

  /** In pixels. */
  public static final int WIDTH = 200;

  /** Where the weeks that are drawn end. */
  public int soFar() {
    return at(Math.min(days, limitDays));
  }

  public int limit() {
    return at(limitDays);
  }

  /** How wide the part past the limit is; 0 before it. */
  public int past() {
    return Math.max(0, at(days) - limit());
  }

  /** Where the tick of the limit begins, two pixels wide. */
  public int tick() {
    return Math.min(limit() - 1, WIDTH - 2);
  }

  /** The week, from 1. */
  public int week() {
    return days / 7 + 1;
  }

  private int at(int day) {
    return (int) Math.min(WIDTH, Math.round((double) WIDTH * day / (scaleWeeks * 7)));
  }
}
