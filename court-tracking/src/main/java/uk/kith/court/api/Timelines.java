package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.kernel.ChildId;

/** Children's ways from the legal gateway to the permanent order. */
public interface Timelines {

  /**
   * A child's way on a day.
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such child, or the caller may not see
   *     it
   */
  ChildTimeline getTimeline(ChildId child, LocalDate asOf);

  /**
   * The ways of those children of some proceedings whom the caller may see; read for all of them at
   * once. The caller has left a trail of whom it shows.
   */
  Map<ChildId, ChildTimeline> findTimelines(Collection<ChildId> children, LocalDate asOf);

  /**
   * What each child's way waits for, for lists: a fixed number of queries whatever the number of
   * children. Who has nothing to wait for, or may not be seen, is absent. The list that shows them
   * leaves the trail.
   */
  Map<ChildId, NextStepLine> nextSteps(Collection<ChildId> children, LocalDate asOf);

  /**
   * The same of every child with open proceedings whom the caller may see, kept for the business
   * date. The list that shows some of them leaves the trail.
   */
  Map<ChildId, NextStepLine> nextStepsInProceedings(LocalDate asOf);
}
