package uk.kith.court.internal.guardianship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.guardianship.CareToEnd;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.DueOfOthers;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.due.Duty;

/**
 * Placements that go on although special guardianship, child arrangements or the end of care
 * proceedings ended care, for the list of things due (R-SGO-07, R-SGO-10, R-COURT-28). They are
 * ended at once: no law gives days for it.
 */
@ApplicationScoped
public class CareEndsDue implements DueOfOthers {

  @Inject CaresToEnd ends;

  @Override
  public Map<ChildId, List<DueItem>> due(@Nullable Collection<ChildId> asked, LocalDate asOf) {
    Map<ChildId, List<DueItem>> due = new HashMap<>();
    ends.of(asked == null ? ends.ordered() : asked, asOf)
        .forEach((child, end) -> due.put(child, List.of(item(child, end))));
    return due;
  }

  static DueItem item(ChildId child, CareToEnd end) {
    return new DueItem(
        Duty.CARE_ENDED_BY_ORDER,
        end.rule(),
        child,
        null,
        null,
        false,
        null,
        Status.DUE,
        Severity.ERROR,
        Duty.CARE_ENDED_BY_ORDER.words()
            + ": end it at once, as of "
            + Findings.day(end.order().madeOn())
            + (end.order().codes().isEmpty()
                ? ", or record the legal status under which the child stays."
                : ", code " + end.order().inReturn() + "."),
        end.source());
  }
}
