package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.placements.api.LifeEvents.RecordEvent;
import uk.kith.placements.api.PlacementStarted;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.engine.life.ApprovedSteps;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.facts.Sql;
import uk.kith.placements.internal.searches.ApprovalChecks;

/**
 * When a placement begins, what was approved for its search becomes part of its own record, so that
 * the worklist does not ask for it again (R-PLACE-13, R-PLACE-20 to -22).
 */
@ApplicationScoped
public class StepsOfApprovals {

  private static final String NOTE = "Recorded with the approval for the search";

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  private record Given(RuleId rule, LocalDate on, Set<ApprovalCheck> checks) {}

  @Transactional(TxType.MANDATORY)
  void started(@Observes PlacementStarted event) {
    Recording recording = new Recording(clock.instant(), actor.get().name(), null);
    sql.list(
            "select rule, given_on, checks from placements.approval where search_id = ?"
                + " and household_id = ? order by given_on, recorded_at",
            row ->
                new Given(
                    RuleId.of(row.getString("rule")),
                    Sql.day(row, "given_on"),
                    ApprovalChecks.read(row.getString("checks"))),
            event.search(),
            event.household())
        .forEach(given -> record(event, given, recording));
    em.flush();
  }

  private void record(PlacementStarted event, Given given, Recording recording) {
    for (ApprovedSteps.Step step : ApprovedSteps.of(given.rule(), given.checks())) {
      LifeDetails details = LifeDetails.of(null, step.recipient());
      em.persist(
          new LifeEntry(
              authority,
              new RecordEvent(event.placement(), step.event(), given.on(), details, NOTE),
              jsonb.toJson(details),
              recording));
    }
  }
}
