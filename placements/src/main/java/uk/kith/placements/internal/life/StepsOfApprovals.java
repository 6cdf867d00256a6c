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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.LifeEvents.RecordEvent;
import uk.kith.placements.api.PlacementCorrected;
import uk.kith.placements.api.PlacementStarted;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.engine.asking.AtTheStart;
import uk.kith.placements.engine.asking.ImpactOnResidents;
import uk.kith.placements.engine.due.Recipient;
import uk.kith.placements.engine.life.ApprovedSteps;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.life.LifeSubject;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.searches.ApprovalChecks;

/**
 * When a placement begins, what was approved for its search becomes part of its own record and of
 * the record of its carers, so that the worklist does not ask for it again and names the day until
 * which it holds (R-PLACE-13, -14, -20 to -22, -31, -42). So does what began in an emergency
 * without an approval (R-PLACE-13, R-PLACE-55).
 */
@ApplicationScoped
public class StepsOfApprovals {

  private static final String NOTE = "Recorded with the approval for the search";

  /** Recorded on the first day of the placement, whatever day an approval has. */
  private static final Set<LifeEvent> BEGUN_WITH_IT =
      EnumSet.of(LifeEvent.EMERGENCY_OUTSIDE_TERMS, LifeEvent.PARENT_BEFORE_ASSESSMENT);

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
    List<Given> all =
        sql.list(
            "select rule, given_on, checks from placements.approval where search_id = ?"
                + " and household_id = ? order by given_on, recorded_at",
            row ->
                new Given(
                    RuleId.of(row.getString("rule")),
                    Sql.day(row, "given_on"),
                    ApprovalChecks.read(row.getString("checks"))),
            event.search(),
            event.household());
    for (int i = 0; i < all.size(); i++) {
      Given given = all.get(i);
      boolean adds = given.rule().equals(ImpactOnResidents.RULE);
      record(event, adds ? withEarlier(given, all.subList(0, i)) : given, recording);
    }
    inEmergency(event, recording);
    em.flush();
  }

  /**
   * What began with the placement began on its right first day: the days that follow from it too.
   */
  @Transactional(TxType.MANDATORY)
  void corrected(@Observes PlacementCorrected event) {
    if (event.began().equals(event.saidToBegin())) {
      return;
    }
    Recording recording = new Recording(clock.instant(), actor.get().name(), null);
    for (LifeEntry entry : begunWith(event)) {
      LifeEvent what = entry.event();
      entry.withdraw("The first day of the placement was put right", recording);
      LifeDetails details = LifeDetails.of(null, null);
      em.persist(
          new LifeEntry(
              authority,
              new RecordEvent(event.placement(), what, event.began(), details, NOTE),
              jsonb.toJson(details),
              recording));
    }
    em.flush();
  }

  private List<LifeEntry> begunWith(PlacementCorrected event) {
    return em.createQuery(
            "select e from LifeEntry e where e.subjectId = :placement and e.onDay = :day"
                + " and e.note = :note and e.event in :events and e.withdrawnAt is null",
            LifeEntry.class)
        .setParameter("placement", event.placement().value())
        .setParameter("day", event.saidToBegin())
        .setParameter("note", NOTE)
        .setParameter("events", BEGUN_WITH_IT)
        .getResultList();
  }

  /** An impact assessment that was signed in parts is whole with the last of them. */
  private static Given withEarlier(Given given, List<Given> earlier) {
    Set<ApprovalCheck> checks = EnumSet.noneOf(ApprovalCheck.class);
    checks.addAll(given.checks());
    earlier.stream()
        .filter(other -> other.rule().equals(given.rule()))
        .forEach(other -> checks.addAll(other.checks()));
    return new Given(given.rule(), given.on(), checks);
  }

  private void inEmergency(PlacementStarted event, Recording recording) {
    Set<RuleId> accepted =
        sql
            .list(
                "select r.accepted_rules || ' ' || p.accepted_rules as accepted_rules"
                    + " from placements.placement p"
                    + " join placements.reservation r on r.id = p.reservation_id where p.id = ?",
                row -> row.getString("accepted_rules"),
                event.placement())
            .stream()
            .flatMap(rules -> Arrays.stream(rules.split(" ", -1)))
            .filter(rule -> !rule.isEmpty())
            .map(RuleId::of)
            .collect(Collectors.toSet());
    if (accepted.contains(AtTheStart.OUTSIDE_TERMS)) {
      record(event, LifeEvent.EMERGENCY_OUTSIDE_TERMS, null, event.on(), recording);
    }
    if (accepted.contains(AtTheStart.WITH_PARENT)) {
      record(event, LifeEvent.PARENT_BEFORE_ASSESSMENT, null, event.on(), recording);
    }
  }

  private void record(PlacementStarted event, Given given, Recording recording) {
    for (ApprovedSteps.Step step : ApprovedSteps.of(given.rule(), given.checks())) {
      record(event, step.event(), step.recipient(), given.on(), recording);
    }
  }

  private void record(
      PlacementStarted event,
      LifeEvent what,
      @Nullable Recipient recipient,
      LocalDate on,
      Recording recording) {
    boolean ofCarers = what.subject() == LifeSubject.HOUSEHOLD;
    Id of = ofCarers ? event.household() : event.placement();
    if (ofCarers && isRecorded(of, what, on)) {
      return; // with the placement of a brother or sister
    }
    LifeDetails details = LifeDetails.of(null, recipient);
    em.persist(
        new LifeEntry(
            authority,
            new RecordEvent(of, what, on, details, NOTE),
            jsonb.toJson(details),
            recording));
    em.flush();
  }

  private boolean isRecorded(Id of, LifeEvent what, LocalDate on) {
    return sql.count(
            "select count(*) from placements.life_event where subject_id = ? and event = ?"
                + " and on_day = ? and withdrawn_at is null",
            of,
            what,
            on)
        > 0;
  }
}
