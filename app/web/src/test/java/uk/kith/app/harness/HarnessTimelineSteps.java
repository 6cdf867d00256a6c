package uk.kith.app.harness;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.kith.court.api.CourtChildTouches;
import uk.kith.court.api.TimelineSteps;
import uk.kith.court.engine.timeline.Edge;
import uk.kith.court.engine.timeline.Span;
import uk.kith.court.engine.timeline.Step;
import uk.kith.court.engine.timeline.Steps;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.TouchSource;

/** Steps of another module, for the children of one test alone: those whose id begins with f00d. */
@ApplicationScoped
public class HarnessTimelineSteps implements TimelineSteps {

  public static final String PREFIX = "f00df00d";

  @Inject CourtChildTouches touches;

  @Override
  public Map<ChildId, Steps> of(Collection<ChildId> children, LocalDate asOf) {
    return children.stream()
        .filter(child -> child.toString().startsWith(PREFIX))
        .collect(toMap(child -> child, child -> steps()));
  }

  /** They follow from the id alone, and change with nothing. */
  @Override
  public TouchSource touches() {
    return touches;
  }

  private static Steps steps() {
    return new Steps(
        List.of(
            Step.of("LINK", "Link", null, Whose.FAMILY_FINDING).withDone(LocalDate.of(2015, 4, 1)),
            Step.of("PLACED", "Placed", null, Whose.FAMILY_FINDING)),
        List.of(
            Edge.of("FINAL_ORDER", "LINK", Span.days(0)),
            Edge.of("LINK", "PLACED", Span.weeks(4)),
            Edge.of("PLACED", "ADOPTION_APPLICATION", Span.weeks(10))));
  }
}
