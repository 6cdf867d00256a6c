package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;

/**
 * An exemption from the usual fostering limit, in writing, naming the children (CA 1989 Sch 7 para
 * 4, R-PLACE-07).
 *
 * @param by the authority that gave it; valid only when the carer lives in its area
 * @param valid the days for which it was given
 * @param given who gave it and on what it rests; null where that was never recorded
 * @param ended how it was ended before its time; null when it was not
 */
public record Exemption(
    LocalAuthority by,
    Set<ChildId> children,
    DateRange valid,
    @Nullable ExemptionGiven given,
    @Nullable ExemptionEnd ended) {

  public Exemption {
    children = Set.copyOf(children);
  }

  /** One that nobody ended. */
  public static Exemption of(
      LocalAuthority by, Set<ChildId> children, DateRange valid, @Nullable ExemptionGiven given) {
    return new Exemption(by, children, valid, given, null);
  }

  /** The same, and from a day on no more. */
  public Exemption ended(ExemptionEnd end) {
    return new Exemption(by, children, valid, given, end);
  }

  /** Whether it allows anything on a day. */
  public boolean holdsOn(LocalDate day) {
    return valid.contains(day) && (ended == null || day.isBefore(ended.from()));
  }

  /**
   * The last day on which it holds; null when it has none. Of one that was ended before it began,
   * the day before the end.
   */
  public @Nullable LocalDate lastDay() {
    return ended == null ? valid.last() : ended.from().minusDays(1);
  }
}
