package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.placements.api.TakeBackWeighed.Resting;
import uk.kith.placements.engine.ssda903.ChildTold;
import uk.kith.placements.internal.returns.Db.Column;

/** The register's own tables, written in bulk: a return of thousands of children in seconds. */
@ApplicationScoped
public class SqlRegister implements Register {

  @Inject Db db;
  @Inject SqlToldFacts facts;
  @Inject SqlToldPlacements placements;
  @Inject SqlReturnDecisions decisions;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** A child of the register, found by a local number. */
  private record Known(UUID id, boolean birthKnown, Sex sex) {}

  @Override
  public Set<String> known(Collection<String> localIds) {
    return new HashSet<>(find(localIds).keySet());
  }

  @Override
  public void apply(ReturnId source, List<ChildTold> children) {
    Map<String, Known> known = find(children.stream().map(ChildTold::localId).toList());
    Map<UUID, List<ChildTold>> told = new LinkedHashMap<>();
    List<ChildTold> fresh = new ArrayList<>();
    List<UUID> freshIds = new ArrayList<>();
    Map<UUID, ChildTold> filled = new LinkedHashMap<>();
    for (ChildTold child : children) {
      Known held = known.get(child.localId());
      UUID id = held == null ? UUID.randomUUID() : held.id();
      if (held == null) {
        fresh.add(child);
        freshIds.add(id);
      } else if (fillsIn(child, held)) {
        filled.putIfAbsent(id, child);
      }
      // Several local numbers are one child where records were merged.
      told.computeIfAbsent(id, c -> new ArrayList<>()).add(child);
    }
    Written by = new Written(source, clock.instant(), actor.get().name());
    add(by, freshIds, fresh);
    fillIn(by, filled);
    placements.apply(by, told);
    facts.apply(by, told);
  }

  private Map<String, Known> find(Collection<String> localIds) {
    Map<String, Known> known = new HashMap<>();
    db.list(
            "select c.local_id, held.id, held.born, held.sex"
                + " from placements.child c"
                + " join placements.child held on held.id = case when c.merged_into is null"
                + " then c.id else placements.record_of(c.id) end"
                + " where c.authority = ? and c.local_id = any(?)",
            SqlRegister::entry,
            authority.code(),
            Column.of("text", localIds, id -> id))
        .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    return known;
  }

  private static Map.Entry<String, Known> entry(ResultSet row) throws SQLException {
    return Map.entry(
        row.getString("local_id"),
        new Known(
            Db.uuid(row, "id"),
            Db.findDay(row, "born") != null,
            Sex.valueOf(row.getString("sex"))));
  }

  private static boolean fillsIn(ChildTold told, Known held) {
    return (!held.birthKnown() && told.born() != null)
        || (held.sex() == Sex.UNKNOWN && told.sex() != Sex.UNKNOWN);
  }

  private void add(Written by, List<UUID> ids, List<ChildTold> children) {
    db.update(
        "insert into placements.child (id, version, authority, local_id, born, sex, recorded_at,"
            + " recorded_by, changed_at, changed_by, return_id)"
            + " select id, 1, ?, local_id, born, sex, ?, ?, ?, ?, ?"
            + " from unnest(?, ?, ?, ?) as c(id, local_id, born, sex)",
        authority.code(),
        by.at(),
        by.by(),
        by.at(),
        by.by(),
        by.source(),
        Column.of("uuid", ids, id -> id),
        Column.of("text", children, ChildTold::localId),
        Column.of("date", children, ChildTold::born),
        Column.of("text", children, c -> c.sex().name()));
  }

  /** Only what was not known, and what was there before is kept for taking the return back. */
  private void fillIn(Written by, Map<UUID, ChildTold> filled) {
    List<UUID> ids = List.copyOf(filled.keySet());
    List<ChildTold> children = List.copyOf(filled.values());
    db.update(
        "insert into placements.return_child_before"
            + " (return_id, child_id, born, due, stated_age, stated_on, sex)"
            + " select ?, id, born, due, stated_age, stated_on, sex from placements.child"
            + " where id = any(?)",
        by.source(),
        Column.of("uuid", ids, id -> id));
    db.update(
        "update placements.child held set version = version + 1, changed_at = ?, changed_by = ?,"
            + " due = case when held.born is null and told.born is not null then null"
            + " else held.due end,"
            + " stated_age = case when held.born is null and told.born is not null then null"
            + " else held.stated_age end,"
            + " stated_on = case when held.born is null and told.born is not null then null"
            + " else held.stated_on end,"
            + " born = coalesce(held.born, told.born),"
            + " sex = case when held.sex = 'UNKNOWN' then told.sex else held.sex end"
            + " from unnest(?, ?, ?) as told(id, born, sex) where held.id = told.id",
        by.at(),
        by.by(),
        Column.of("uuid", ids, id -> id),
        Column.of("date", children, ChildTold::born),
        Column.of("text", children, c -> c.sex().name()));
  }

  @Override
  public Set<ChildId> broughtBy(ReturnId source) {
    return new HashSet<>(
        db.list(
            "select id from placements.child where return_id = ?",
            row -> new ChildId(Db.uuid(row, "id")),
            source));
  }

  @Override
  public List<Resting> decisionsRestingOn(ReturnId source) {
    return decisions.restingOn(source);
  }

  @Override
  public Map<ChildId, String> numbers(Collection<ChildId> children) {
    return decisions.numbers(children);
  }

  @Override
  public void takeBack(ReturnId source) {
    placements.takeBack(source);
    facts.takeBack(source);
    Instant now = clock.instant();
    db.update(
        "update placements.child held set version = version + 1, changed_at = ?, changed_by = ?,"
            + " born = b.born, due = b.due, stated_age = b.stated_age, stated_on = b.stated_on,"
            + " sex = b.sex from placements.return_child_before b"
            + " where b.return_id = ? and b.child_id = held.id",
        now,
        actor.get().name(),
        source);
    db.update("delete from placements.child where return_id = ?", source);
  }
}
