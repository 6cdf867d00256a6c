package uk.kith.placements.internal.life;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.LifeEvents.RecordEvent;
import uk.kith.placements.api.ReviewingOfficers;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.facts.Recording;

/** Appointments of reviewing officers among the entries in the lives of children. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class DefaultReviewingOfficers implements ReviewingOfficers {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject LifeAccess subjects;
  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  private record Appointed(ChildId child, String name) {}

  @Override
  public Map<ChildId, String> of(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, String> officers = new HashMap<>();
    if (children.isEmpty()) {
      return officers;
    }
    sql.list(
            """
            select subject_id, officer from (
              select distinct on (subject_id) subject_id, details::jsonb ->> 'officer' as officer
                from placements.life_event
               where subject_id = any(?) and event = ? and withdrawn_at is null and on_day <= ?
               order by subject_id, on_day desc, recorded_at desc, id) last
             where officer is not null
            """,
            row ->
                new Appointed(new ChildId(Sql.uuid(row, "subject_id")), row.getString("officer")),
            children,
            LifeEvent.REVIEWING_OFFICER_APPOINTED,
            asOf)
        .forEach(each -> officers.put(each.child(), each.name()));
    return officers;
  }

  /** Also by those who deal with the courts: the officer is named with the case. */
  @Override
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  public void appoint(ChildId child, String name, LocalDate from) {
    subjects.requireSeen(child);
    subjects.requireSuits(child, LifeEvent.REVIEWING_OFFICER_APPOINTED, from);
    RecordEvent command =
        new RecordEvent(
            child,
            LifeEvent.REVIEWING_OFFICER_APPOINTED,
            from,
            new LifeDetails(null, null, null, null, null, null, null, name.strip(), null),
            null);
    em.persist(
        new LifeEntry(
            authority,
            command,
            jsonb.toJson(command.details()),
            new Recording(clock.instant(), actor.get().name(), null)));
    em.flush();
    audit.record("event-recorded", child, Map.of("event", command.event().name()));
  }
}
