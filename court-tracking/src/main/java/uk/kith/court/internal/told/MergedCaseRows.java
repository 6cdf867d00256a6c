package uk.kith.court.internal.told;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import uk.kith.placements.api.ChildMerged;

/** When a child is merged into its record, what the case system told of it follows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergedCaseRows {

  @Inject CaseRows rows;
  @Inject Clock clock;

  void follow(@Observes @Priority(110) ChildMerged merged) {
    rows.follow(merged.duplicate(), merged.into(), clock.instant());
  }
}
