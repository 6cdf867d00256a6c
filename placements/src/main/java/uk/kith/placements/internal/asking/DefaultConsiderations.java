package uk.kith.placements.internal.asking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Considerations;
import uk.kith.placements.engine.asking.Consideration;
import uk.kith.placements.engine.asking.ConsiderationKind;
import uk.kith.placements.engine.asking.ConsiderationOutcome;
import uk.kith.placements.engine.asking.OrderOfConsideration;
import uk.kith.placements.internal.facts.Recording;

/** What was considered, in the database. */
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
public class DefaultConsiderations implements Considerations {

  private static final Comparator<ConsiderationView> IN_ORDER =
      Comparator.comparing((ConsiderationView view) -> view.considered().kind())
          .thenComparing(view -> view.considered().on())
          .thenComparing(ConsiderationView::recordedAt);

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject OpenSearches open;
  @Inject Sql sql;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.SUPERVISING_WORKER})
  public void record(SearchId search, Consideration consideration) {
    open.requireConsidered(search);
    Recording recording = new Recording(clock.instant(), actor.get().name(), null);
    String person = consideration.person();
    sql.update(
        Map.of(),
        "update placements.search_consideration set superseded_at = ?, superseded_by = ?"
            + " where search_id = ? and kind = ? and coalesce(person, '') = ?"
            + " and superseded_at is null",
        recording.at(),
        recording.by(),
        search,
        consideration.kind(),
        person == null ? "" : person);
    em.persist(new SearchConsideration(authority, search, consideration, recording));
    BrokenConstraint.flush(
        em,
        Map.of(
            "search_consideration_one_holds",
            new Conflict("recorded-just-now", "Somebody else recorded this at the same moment")));
    audit.record("consideration-recorded", search, Map.of("kind", consideration.kind().name()));
  }

  @Override
  public Considered getConsidered(SearchId search) {
    List<ConsiderationView> held =
        sql
            .list(
                "select * from placements.search_consideration where search_id = ?"
                    + " and authority = ? and superseded_at is null",
                DefaultConsiderations::read,
                search,
                authority.code())
            .stream()
            .sorted(IN_ORDER)
            .toList();
    return new Considered(
        held, OrderOfConsideration.open(held.stream().map(ConsiderationView::considered).toList()));
  }

  private static ConsiderationView read(ResultSet row) throws SQLException {
    return new ConsiderationView(
        new Consideration(
            ConsiderationKind.valueOf(row.getString("kind")),
            ConsiderationOutcome.valueOf(row.getString("outcome")),
            Sql.findText(row, "person"),
            row.getString("reasons"),
            Sql.day(row, "considered_on")),
        row.getString("recorded_by"),
        Sql.instant(row, "recorded_at"));
  }
}
