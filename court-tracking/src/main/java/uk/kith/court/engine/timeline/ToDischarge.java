package uk.kith.court.engine.timeline;

import static uk.kith.court.engine.timeline.CourtStep.DISCHARGE;
import static uk.kith.court.engine.timeline.CourtStep.DISCHARGE_APPLICATION;

import java.time.LocalDate;
import java.util.List;

/**
 * An open application to discharge a care order (CA 1989 s39). The outline and the 26 weeks are not
 * for it (R-COURT-01): what it waits for is the decision.
 */
public record ToDischarge(LocalDate appliedOn) {

  /** The application, which is made, and the decision on it. */
  Steps steps() {
    return new Steps(
        List.of(DISCHARGE_APPLICATION.step().withDone(appliedOn), DISCHARGE.step()),
        List.of(Edge.of(DISCHARGE_APPLICATION.name(), DISCHARGE.name(), Span.days(0))));
  }
}
