package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.PreStanding;
import uk.kith.court.engine.gateway.Previous;
import uk.kith.court.engine.gateway.Step;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;

/**
 * A family's pre-proceedings as they stood on a day, with those of its children that the caller may
 * see.
 *
 * @param version for {@code If-Match}
 */
public record PreProceedingsView(
    PreProceedingsId id, LocalDate asOf, List<ChildBeforeCourt> children, long version) {

  public PreProceedingsView {
    children = List.copyOf(children);
  }

  /**
   * Where they stand for one child (R-PRE-09).
   *
   * @param endedOn day of the outcome, or of the application where none is recorded; null while
   *     they are open
   * @param week in which they are, from 1, or were when they ended
   * @param steps done by the day, in the order of their days
   * @param told of the steps, those that the case system told and nobody recorded here
   * @param familyMeeting null while nothing is recorded of it
   * @param appliedOn when an application under Part 4 was made; null when none is known by the day
   * @param previous earlier periods (R-PRE-10)
   */
  public record ChildBeforeCourt(
      ChildId child,
      LocalDate startedOn,
      @Nullable LocalDate endedOn,
      int week,
      List<Step> steps,
      List<Step> told,
      @Nullable FamilyMeeting familyMeeting,
      @Nullable LocalDate appliedOn,
      Previous previous,
      PreStanding standing) {

    public ChildBeforeCourt {
      steps = List.copyOf(steps);
      told = List.copyOf(told);
    }

    public boolean isOpen() {
      return endedOn == null;
    }
  }
}
