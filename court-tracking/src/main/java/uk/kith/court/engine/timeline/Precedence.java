package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What decides which of several steps comes first, be they of one child or of brothers and sisters.
 *
 * @param day the court’s own day while it is ahead, else by when it is wanted; null when no day is
 *     set
 * @param planned its day is reckoned back from a day of the court: that it has passed is no date
 *     missed
 * @param courtsOwn the court itself takes it, so that nobody else can act on it
 */
public record Precedence(@Nullable LocalDate day, boolean planned, boolean courtsOwn) {

  /** Of what has a day of its own that somebody is to keep, or none. */
  public static Precedence of(@Nullable LocalDate day) {
    return new Precedence(day, false, false);
  }

  /**
   * The order on a day: what is overdue by a rule or order, then what has a day ahead, be it
   * planned, then what was planned for a day that has passed, and last what has none. Nobody can
   * act on a step of the court’s own, so that it hides nothing when it is late.
   */
  public static Comparator<Precedence> on(LocalDate asOf) {
    return byDay(asOf).thenComparing(Precedence::planned);
  }

  /** Whether it comes before another of another day: of one day neither does. */
  public boolean isBefore(Precedence other, LocalDate asOf) {
    return byDay(asOf).compare(this, other) < 0;
  }

  private static Comparator<Precedence> byDay(LocalDate asOf) {
    return Comparator.<Precedence>comparingInt(each -> each.rank(asOf))
        .thenComparing(Precedence::day, Comparator.nullsLast(Comparator.naturalOrder()));
  }

  private int rank(LocalDate asOf) {
    if (day == null) {
      return 2;
    }
    if (!day.isBefore(asOf)) {
      return 1;
    }
    return planned || courtsOwn ? 2 : 0;
  }
}
