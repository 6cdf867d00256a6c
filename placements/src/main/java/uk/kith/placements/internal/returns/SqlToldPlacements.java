package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReturnId;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.ssda903.ChildTold;
import uk.kith.placements.engine.ssda903.Spells.PlacementSpell;
import uk.kith.placements.internal.facts.SqlSaidWrongly;
import uk.kith.placements.internal.facts.SqlSaidWrongly.SaidWrongly;
import uk.kith.placements.internal.returns.Db.Column;
import uk.kith.placements.internal.returns.ToldLine.Value;

/**
 * Placements that returns tell. One that a person recorded, ended, put right or tied to a home
 * stays, and one that a person took back is not told again.
 */
@ApplicationScoped
public class SqlToldPlacements {

  @Inject Db db;
  @Inject SqlSaidWrongly wrongly;
  @Inject LocalAuthority authority;

  /** What a return tells of a placement beside its days; blank is null. */
  private record Told(
      LocalDate careBegan,
      String type,
      @Nullable String provider,
      @Nullable String urn,
      @Nullable String postcode,
      @Nullable String started,
      @Nullable String ceased,
      @Nullable String placeChange) {}

  private record Added(UUID child, Value<Told> told) {}

  void apply(Written by, Map<UUID, List<ChildTold>> children) {
    Map<UUID, ToldLine<Told>> lines = held(children);
    SaidWrongly wrong = wrongly.of(children.keySet());
    children.forEach(
        (id, theirs) -> {
          ToldLine<Told> line = line(lines, id);
          for (ChildTold child : theirs) {
            child.placements().stream()
                .filter(s -> wrong.find(id, s.start(), s.place()).isEmpty())
                .forEach(s -> line.tell(new Days(s.start(), s.end()), told(s)));
          }
        });
    List<UUID> superseded = new ArrayList<>();
    List<Added> added = new ArrayList<>();
    lines.forEach(
        (id, line) -> {
          superseded.addAll(line.superseded());
          line.added().forEach(value -> added.add(new Added(id, value)));
        });
    db.update(
        "update placements.placement set superseded_at = ?, superseded_by = ?,"
            + " superseded_return = ?, version = version + 1 where id = any(?)",
        by.at(),
        by.by(),
        by.source(),
        Column.of("uuid", superseded, id -> id));
    add(by, added);
  }

  private Map<UUID, ToldLine<Told>> held(Map<UUID, List<ChildTold>> children) {
    Map<UUID, ToldLine<Told>> lines = new HashMap<>();
    db.list(
        "select *, return_id is not null and ended_at is null and household_id is null"
            + " and deleted_home is null and search_id is null as told from placements.placement"
            + " where superseded_at is null and child_id = any(?)",
        row -> {
          ToldLine<Told> line = line(lines, Db.uuid(row, "child_id"));
          LocalDate start = Objects.requireNonNull(Db.findDay(row, "start_on"));
          Days days = new Days(start, Db.findDay(row, "end_on"));
          if (row.getBoolean("told")) {
            line.wasTold(Db.uuid(row, "id"), new Value<>(days, told(row)));
          } else {
            line.stays(days);
          }
          return line;
        },
        Column.of("uuid", children.keySet(), id -> id));
    return lines;
  }

  private static ToldLine<Told> line(Map<UUID, ToldLine<Told>> lines, UUID child) {
    return lines.computeIfAbsent(child, c -> new ToldLine<>());
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        Objects.requireNonNull(Db.findDay(row, "care_began")),
        row.getString("type"),
        Db.findText(row, "provider"),
        Db.findText(row, "urn"),
        Db.findText(row, "postcode"),
        Db.findText(row, "reason_started"),
        Db.findText(row, "reason_ceased"),
        Db.findText(row, "reason_place_change"));
  }

  private static Told told(PlacementSpell spell) {
    return new Told(
        spell.careBegan(),
        spell.place(),
        filled(spell.provider()),
        filled(spell.urn()),
        filled(spell.postcode()),
        filled(spell.openedBy()),
        filled(spell.closedBy()),
        filled(spell.reasonPlaceChange()));
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  private void add(Written by, List<Added> added) {
    db.update(
        "insert into placements.placement (id, version, authority, child_id, start_on, end_on,"
            + " care_began, type, provider, urn, postcode, reason_started, reason_ceased,"
            + " reason_place_change, accepted_rules, accepted_reason, recorded_at, recorded_by,"
            + " return_id)"
            + " select id, 1, ?, child, start_on, end_on, care_began, type, provider, urn,"
            + " postcode, started, ceased, place_change, '', '', ?, ?, ?"
            + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as p(id, child, start_on, end_on,"
            + " care_began, type, provider, urn, postcode, started, ceased, place_change)",
        authority.code(),
        by.at(),
        by.by(),
        by.source(),
        Column.of("uuid", added, a -> UUID.randomUUID()),
        Column.of("uuid", added, Added::child),
        Column.of("date", added, a -> a.told().days().start()),
        Column.of("date", added, a -> a.told().days().end()),
        Column.of("date", added, a -> a.told().value().careBegan()),
        Column.of("text", added, a -> a.told().value().type()),
        Column.of("text", added, a -> a.told().value().provider()),
        Column.of("text", added, a -> a.told().value().urn()),
        Column.of("text", added, a -> a.told().value().postcode()),
        Column.of("text", added, a -> a.told().value().started()),
        Column.of("text", added, a -> a.told().value().ceased()),
        Column.of("text", added, a -> a.told().value().placeChange()));
  }

  void takeBack(ReturnId source) {
    db.update("delete from placements.placement where return_id = ?", source);
    // What a person told meanwhile stays.
    db.update(
        "update placements.placement p set superseded_at = null, superseded_by = null,"
            + " superseded_return = null, version = version + 1 where superseded_return = ?"
            + " and not exists (select from placements.placement o where o.child_id = p.child_id"
            + " and o.superseded_at is null and daterange(o.start_on, o.end_on, '[)')"
            + " && daterange(p.start_on, p.end_on, '[)'))",
        source);
  }
}
