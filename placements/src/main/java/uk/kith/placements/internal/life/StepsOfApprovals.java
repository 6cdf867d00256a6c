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
import uk.kith.placements.internal.searches.Approval;
import uk.kith.placements.internal.searches.ApprovalChecks;

/**
 * When a placement begins, what was approved for the child becomes part of its own record and of
 * the record of its carers, so that the worklist does not ask for it again and names the day until
 * which it holds (R-PLACE-13, -14, -20 to -22, -31, -42). So does what began in an emergency
 * without an approval (R-PLACE-13, R-PLACE-55).
 */
@ApplicationScoped
public class StepsOfApprovals {

  private static final String NOTE = "Recorded with the approval for the search";

  /** How the note of a step begins that no approval came before. */
  private static final String WITHOUT =
      "Begun in an emergency without the approval of a nominated officer";

  private static final LifeDetails BARE = LifeDetails.of(null, null);

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

  /** What rules say was accepted, by whom and for which reason. */
  private record Accepted(Set<RuleId> rules, String by, String reason) {

    String inWords() {
      return WITHOUT + ": accepted by " + by + (reason.isBlank() ? "" : ". " + reason);
    }
  }

  @Transactional(TxType.MANDATORY)
  void started(@Observes PlacementStarted event) {
    Recording recording = new Recording(clock.instant(), actor.get().name(), null);
    List<Given> all =
        sql.list(
            "select rule, given_on, checks from placements.approval a where search_id = ?"
                + " and household_id = ?"
                + Approval.COVERS
                + " order by given_on, recorded_at",
            row ->
                new Given(
                    RuleId.of(row.getString("rule")),
                    Sql.day(row, "given_on"),
                    ApprovalChecks.read(row.getString("checks"))),
            event.search(),
            event.household(),
            event.child());
    for (int i = 0; i < all.size(); i++) {
      Given given = all.get(i);
      boolean adds = given.rule().equals(ImpactOnResidents.RULE);
      record(event, adds ? withEarlier(given, all.subList(0, i)) : given, recording);
    }
    inEmergency(event, all.stream().map(Given::rule).collect(Collectors.toSet()), recording);
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
      persist(
          new RecordEvent(event.placement(), what, event.began(), BARE, entry.note()), recording);
    }
    em.flush();
  }

  private List<LifeEntry> begunWith(PlacementCorrected event) {
    return em.createQuery(
            "select e from LifeEntry e where e.subjectId = :placement and e.onDay = :day"
                + " and (e.note = :note or e.note like :without) and e.event in :events"
                + " and e.withdrawnAt is null",
            LifeEntry.class)
        .setParameter("placement", event.placement().value())
        .setParameter("day", event.saidToBegin())
        .setParameter("note", NOTE)
        .setParameter("without", WITHOUT + "%")
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

  /**
   * What nobody had approved by then, and may begin without: who started it, or held the place for
   * it, said why.
   */
  private void inEmergency(PlacementStarted event, Set<RuleId> approved, Recording recording) {
    List<Accepted> accepted =
        sql.list(
            "select p.accepted_rules, p.recorded_by, p.accepted_reason"
                + " from placements.placement p where p.id = ? union all"
                + " select r.accepted_rules, r.reserved_by, r.accepted_reason"
                + " from placements.reservation r join placements.placement p"
                + " on p.reservation_id = r.id where p.id = ?",
            row ->
                new Accepted(
                    rules(row.getString("accepted_rules")),
                    row.getString("recorded_by"),
                    row.getString("accepted_reason")),
            event.placement(),
            event.placement());
    for (Accepted each : accepted) {
      if (each.rules().contains(AtTheStart.OUTSIDE_TERMS)
          && !approved.contains(AtTheStart.OUTSIDE_TERMS)) {
        begun(event, LifeEvent.EMERGENCY_OUTSIDE_TERMS, each.inWords(), recording);
      }
      if (each.rules().contains(AtTheStart.WITH_PARENT)) {
        boolean approvedToo = approved.contains(AtTheStart.WITH_PARENT);
        String note = approvedToo ? NOTE : each.inWords();
        begun(event, LifeEvent.PARENT_BEFORE_ASSESSMENT, note, recording);
      }
    }
  }

  private static Set<RuleId> rules(String accepted) {
    return Arrays.stream(accepted.split(" ", -1))
        .filter(rule -> !rule.isEmpty())
        .map(RuleId::of)
        .collect(Collectors.toSet());
  }

  /** Once, also where the start and the choice before it accepted the same. */
  private void begun(PlacementStarted event, LifeEvent what, String note, Recording recording) {
    if (!isRecorded(event.placement(), what, event.on())) {
      persist(new RecordEvent(event.placement(), what, event.on(), BARE, note), recording);
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
    persist(new RecordEvent(of, what, on, LifeDetails.of(null, recipient), NOTE), recording);
  }

  private void persist(RecordEvent event, Recording recording) {
    em.persist(new LifeEntry(authority, event, jsonb.toJson(event.details()), recording));
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
