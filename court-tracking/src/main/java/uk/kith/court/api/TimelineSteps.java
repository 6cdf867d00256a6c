package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import uk.kith.court.engine.timeline.Steps;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.TouchSource;

/**
 * Steps on children's ways that another module knows, such as link, match and placement of a child
 * to be adopted. A bean that implements it adds them to every timeline; the edges may name steps of
 * {@link uk.kith.court.engine.timeline.CourtStep}.
 */
public interface TimelineSteps {

  /**
   * The steps of some children as known on a day; a child of whom there are none is absent. Steps
   * that the caller may not see are left out here, and none names anybody. One of {@link
   * uk.kith.court.engine.timeline.CourtStep} tells its day where none is recorded there.
   */
  Map<ChildId, Steps> of(Collection<ChildId> children, LocalDate asOf);

  /** Of which children transactions touched what is recorded there. */
  TouchSource touches();
}
