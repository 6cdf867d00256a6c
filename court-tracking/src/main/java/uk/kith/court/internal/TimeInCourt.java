package uk.kith.court.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.order.DutyToApply.Application;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.CaseRows.ChildRow;

/**
 * A child’s time before the court in one case.
 *
 * @param on when the child’s application was made
 * @param endedOn null while it is open for the child
 * @param decision null while it is open, and where nobody recorded how it ended
 */
record TimeInCourt(
    ProceedingsKind kind,
    LocalDate on,
    @Nullable LocalDate endedOn,
    @Nullable FinalDecision decision) {

  static TimeInCourt of(CaseRow row, ChildRow child) {
    Commencement begun = child.commencement(row);
    LocalDate submitted = begun.submittedOn();
    return new TimeInCourt(
        row.kind(),
        submitted == null ? begun.day() : submitted,
        child.disposedOn(),
        child.decision());
  }

  /**
   * Applications for a placement order among the times of one child. One that was consolidated goes
   * on in what was before the court on that day, and has failed where no order came of that either,
   * as the rows of placement orders have it.
   */
  static List<Application> placementApplications(List<TimeInCourt> all) {
    return all.stream()
        .filter(each -> each.kind() == ProceedingsKind.PLACEMENT_ORDER)
        .map(each -> each.application(all))
        .toList();
  }

  private Application application(List<TimeInCourt> all) {
    LocalDate ended = endedOn;
    if (ended == null || decision != FinalDecision.CONSOLIDATED) {
      return new Application(on, ended, decision != null && decision != FinalDecision.FINAL_ORDER);
    }
    List<TimeInCourt> into =
        all.stream()
            .filter(each -> !each.equals(this) && !each.on().isAfter(ended))
            .filter(each -> each.endedOn() == null || !each.endedOn().isBefore(ended))
            .toList();
    boolean goesOn = into.stream().anyMatch(each -> each.endedOn() == null);
    LocalDate last =
        into.stream()
            .flatMap(each -> Stream.ofNullable(each.endedOn()))
            .max(LocalDate::compareTo)
            .orElse(ended);
    return new Application(on, goesOn ? null : last, true);
  }
}
