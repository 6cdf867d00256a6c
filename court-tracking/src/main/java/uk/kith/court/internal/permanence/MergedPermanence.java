package uk.kith.court.internal.permanence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.kith.placements.api.ChildMerged;

/** When a child is merged into its record, what was recorded of its permanence follows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergedPermanence {

  private static final List<Class<? extends ChildRow>> KINDS =
      List.of(
          RouteRow.class,
          PlanRow.class,
          StepRow.class,
          RequestRow.class,
          ApplicantsRow.class,
          ConcernRow.class);

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject PermanenceRows rows;

  void follow(@Observes @Priority(110) ChildMerged merged) {
    KINDS.forEach(
        kind -> rows.ever(kind, merged.duplicate()).forEach(row -> row.isNow(merged.into())));
    em.flush();
  }
}
