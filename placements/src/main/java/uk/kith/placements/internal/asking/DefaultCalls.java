package uk.kith.placements.internal.asking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Calls;
import uk.kith.placements.api.NamedOthers;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Declined;
import uk.kith.placements.engine.asking.NamesOfOthers;
import uk.kith.placements.engine.asking.SpokenWith;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.facts.SeenHouseholds;
import uk.kith.placements.internal.households.HouseholdReader;

/** Calls in the database. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DefaultCalls implements Calls {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final String CALLS =
      "select c.* from placements.search_call c"
          + " join placements.household h on h.id = c.household_id";

  private static final String NEWEST =
      " order by c.called_on desc, c.called_at desc, c.recorded_at desc";

  /** A search, those from which it was parted, and until when their calls were for it too. */
  private static final String BEFORE =
      "with recursive before (id, until) as (select ?::uuid, 'infinity'::timestamptz union all"
          + " select s.parted_from, least(b.until, s.recorded_at) from before b"
          + " join placements.search s on s.id = b.id where s.parted_from is not null) ";

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject OpenSearches open;
  @Inject NamedOthers named;
  @Inject HouseholdReader households;
  @Inject Sql sql;
  @Inject SeenHouseholds seenHouseholds;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.SUPERVISING_WORKER})
  public void record(RecordCall command) {
    SearchView search = open.require(command.search());
    if (households.views(List.of(command.household()), businessDate.today()).isEmpty()) {
      throw new NotFound(command.household());
    }
    String note = command.note();
    String keptWhy =
        named.keptWhy(
            NamesOfOthers.DECISION,
            search.children(),
            note == null ? List.of() : List.of(note),
            command.acceptance());
    LocalTime now = LocalTime.ofInstant(clock.instant(), LONDON).truncatedTo(ChronoUnit.MINUTES);
    em.persist(
        new SearchCall(
            authority,
            command,
            Objects.requireNonNullElseGet(command.on(), businessDate::today),
            Objects.requireNonNullElse(command.at(), now),
            keptWhy,
            new Recording(clock.instant(), actor.get().name(), null)));
    em.flush();
    audit.record(
        "call-recorded",
        command.search(),
        Map.of("household", command.household().toString(), "answer", command.answer().name()));
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.SUPERVISING_WORKER})
  public void withdraw(SearchId search, CallId id, String why, Acceptance acceptance) {
    SearchView view = open.get(search); // or it does not exist for the reader
    SearchCall call = em.find(SearchCall.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (call == null
        || !call.isFor(search)
        || households.views(List.of(call.household()), businessDate.today()).isEmpty()) {
      throw new NotFound(id);
    }
    String keptWhy =
        named.keptWhy(NamesOfOthers.DECISION, view.children(), List.of(why), acceptance);
    call.withdraw(why.strip(), keptWhy, new Recording(clock.instant(), actor.get().name(), null));
    em.flush();
    audit.record("call-withdrawn", search, Map.of("call", id.toString()));
  }

  @Override
  public List<CallView> listCalls(SearchId search) {
    open.get(search); // or it does not exist for the reader
    return withBefore(search).stream().filter(call -> call.withdrawn() == null).toList();
  }

  @Override
  public List<CallView> listAllCalls(SearchId search) {
    open.get(search); // or it does not exist for the reader
    return withBefore(search);
  }

  @Override
  public List<CallView> findCalls(Collection<SearchId> searches) {
    return searches.isEmpty() ? List.of() : held(searches);
  }

  private List<CallView> held(Collection<SearchId> searches) {
    return rows(searches).stream().filter(call -> call.withdrawn() == null).toList();
  }

  private List<CallView> rows(Collection<SearchId> searches) {
    return sql.list(
        CALLS
            + " where c.authority = ? and c.search_id = any(?)"
            + seenHouseholds.and("h")
            + NEWEST,
        DefaultCalls::read,
        authority.code(),
        searches);
  }

  /** With those about its children while they were looked for with others (R-MATCH-16). */
  private List<CallView> withBefore(SearchId search) {
    return sql.list(
        BEFORE
            + CALLS
            + " join before b on b.id = c.search_id and c.recorded_at <= b.until"
            + " where c.authority = ?"
            + seenHouseholds.and("h")
            + NEWEST,
        DefaultCalls::read,
        search,
        authority.code());
  }

  private static @Nullable LocalDateTime ringBack(ResultSet row) throws SQLException {
    LocalDate on = Sql.findDay(row, "ring_back_on");
    return on == null ? null : on.atTime(row.getObject("ring_back_at", LocalTime.class));
  }

  private static CallView read(ResultSet row) throws SQLException {
    String declined = Sql.findText(row, "declined");
    String why = Sql.findText(row, "withdrawn_why");
    return new CallView(
        new CallId(Sql.uuid(row, "id")),
        new SearchId(Sql.uuid(row, "search_id")),
        new HouseholdId(Sql.uuid(row, "household_id")),
        SpokenWith.valueOf(row.getString("spoken_with")),
        CallAnswer.valueOf(row.getString("answer")),
        declined == null ? null : Declined.valueOf(declined),
        Sql.findText(row, "note"),
        Sql.day(row, "called_on"),
        row.getObject("called_at", LocalTime.class),
        ringBack(row),
        row.getString("recorded_by"),
        Sql.instant(row, "recorded_at"),
        why == null
            ? null
            : new Withdrawn(why, row.getString("withdrawn_by"), Sql.instant(row, "withdrawn_at")));
  }
}
