package uk.kith.placements.internal.life;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.EventId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.households.EndedApprovals;

/** What was done, in the database. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DefaultLifeEvents implements LifeEvents {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject LifeAccess subjects;
  @Inject EndedApprovals ended;
  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Override
  @Once
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public EventId record(RecordEvent command) {
    subjects.requireMayRecord(command.subject(), command.event());
    subjects.requireSuits(command.subject(), command.event(), command.on());
    requireDecider(command);
    List<Finding> against = subjects.findings(command.subject(), command.event(), command.on());
    Acceptance accepted = command.acceptance().outOf(against);
    accepted.orRefuse(against);
    Recording recording = recording();
    LifeEntry entry =
        new LifeEntry(
            authority, with(command, accepted), jsonb.toJson(command.details()), recording);
    em.persist(entry);
    em.flush();
    if (command.subject() instanceof HouseholdId home
        && command.event() == LifeEvent.APPROVAL_ENDED) {
      ended.end(home, command.on(), entry.id(), recording);
    }
    audit.record("event-recorded", command.subject(), recorded(command.event(), accepted));
    return entry.id();
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public void withdraw(EventId id, String why) {
    LifeEntry entry = em.find(LifeEntry.class, id.value());
    if (entry == null) {
      throw new NotFound(id);
    }
    try {
      subjects.requireSeen(entry.subject());
    } catch (NotFound sealed) {
      throw new NotFound(id);
    }
    subjects.requireMayRecord(entry.subject(), entry.event());
    Recording recording = recording();
    entry.withdraw(why, recording);
    em.flush();
    if (entry.subject() instanceof HouseholdId home && entry.event() == LifeEvent.APPROVAL_ENDED) {
      ended.takeBack(home, entry.on(), id, recording);
      // Another end of the same approval still stands.
      otherEnds(home).forEach(other -> ended.end(home, other.on(), other.id(), recording));
    }
    audit.record("event-withdrawn", entry.subject(), Map.of("event", entry.event().name()));
  }

  /** Why a rule is outweighed is read with the step. */
  private static RecordEvent with(RecordEvent command, Acceptance accepted) {
    String note = command.note();
    return accepted.rules().isEmpty()
        ? command
        : new RecordEvent(
            command.subject(),
            command.event(),
            command.on(),
            command.details(),
            (note == null ? "" : note + "\n")
                + "In spite of "
                + rules(accepted)
                + ": "
                + accepted.reason());
  }

  private static Map<String, String> recorded(LifeEvent event, Acceptance accepted) {
    return accepted.rules().isEmpty()
        ? Map.of("event", event.name())
        : Map.of("event", event.name(), "accepted", rules(accepted));
  }

  private static String rules(Acceptance accepted) {
    return accepted.rules().stream().map(RuleId::value).sorted().collect(joining(", "));
  }

  /** R-ADOPT-06: a decision against adopters is somebody's, and they are told its reasons. */
  private static void requireDecider(RecordEvent command) {
    String officer = command.details().officer();
    String note = command.note();
    if (!command.event().isAgainstAdopters()) {
      return;
    }
    if (officer == null || officer.isBlank()) {
      throw new Invalid("officer", "required", "Say who decided: name and office");
    }
    if (note == null || note.isBlank()) {
      throw new Invalid("note", "required", "Say the decision maker's reasons");
    }
  }

  @Override
  public List<EventView> of(Id subject) {
    subjects.requireSeen(subject);
    audit.record("events-viewed", subject, Map.of());
    return sql.list(
        "select * from placements.life_event where subject_id = ? and authority = ?"
            + " order by on_day desc, recorded_at desc, id",
        this::read,
        subject,
        authority.code());
  }

  private List<LifeEntry> otherEnds(HouseholdId home) {
    return em.createQuery(
            "select e from LifeEntry e where e.subjectId = :home and e.event = :ended"
                + " and e.withdrawnAt is null order by e.onDay",
            LifeEntry.class)
        .setParameter("home", home.value())
        .setParameter("ended", LifeEvent.APPROVAL_ENDED)
        .getResultList();
  }

  private EventView read(ResultSet row) throws SQLException {
    LifeEvent event = LifeEvent.valueOf(row.getString("event"));
    return new EventView(
        new EventId(Sql.uuid(row, "id")),
        event,
        event.words(),
        Sql.day(row, "on_day"),
        jsonb.fromJson(row.getString("details"), LifeDetails.class),
        Sql.findText(row, "note"),
        row.getString("recorded_by"),
        Sql.instant(row, "recorded_at"),
        Sql.findText(row, "withdrawn_by"),
        Sql.findText(row, "withdrawn_why"));
  }

  private Recording recording() {
    return new Recording(clock.instant(), actor.get().name(), null);
  }
}
