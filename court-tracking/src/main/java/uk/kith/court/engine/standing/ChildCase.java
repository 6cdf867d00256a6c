package uk.kith.court.engine.standing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.hearing.Hearing;

/**
 * What is recorded of one child's proceedings, whatever the day: the facts from which {@link
 * ChildStanding} is worked out. Other children of the same proceedings change nothing in it
 * (R-PRE-09, R-COURT-08).
 *
 * @param care whether a care or supervision order is asked for, so that the 26 weeks and the
 *     outline apply
 * @param noCareOrderFrom from when no care or supervision order can be made: the child's 17th
 *     birthday, or a marriage at 16; null when not known (R-COURT-41)
 * @param disposedOn null while open
 */
public record ChildCase(
    boolean care,
    Commencement commencement,
    List<Extension> extensions,
    List<Hearing> hearings,
    List<Direction> directions,
    @Nullable LocalDate noCareOrderFrom,
    @Nullable LocalDate disposedOn) {

  public ChildCase {
    extensions = List.copyOf(extensions);
    hearings = List.copyOf(hearings);
    directions = List.copyOf(directions);
  }

  /**
   * As known on a day: once the application has ended for the child, a hearing after that is one of
   * the other children of the case.
   */
  public ChildCase asOf(LocalDate day) {
    LocalDate ended = disposedOn;
    return ended == null || ended.isAfter(day)
        ? this
        : new ChildCase(
            care,
            commencement,
            extensions,
            hearings.stream().filter(hearing -> !hearing.firstDay().isAfter(ended)).toList(),
            directions,
            noCareOrderFrom,
            disposedOn);
  }
}
