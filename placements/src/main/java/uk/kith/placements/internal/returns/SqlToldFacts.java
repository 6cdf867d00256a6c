package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
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
import uk.kith.placements.engine.ssda903.ChildTold.Dated;
import uk.kith.placements.internal.returns.Db.Column;
import uk.kith.placements.internal.returns.ToldLine.Value;

/** Dated facts of children that returns tell: legal status, ethnicity code, home and worker. */
@ApplicationScoped
public class SqlToldFacts {

  private static final List<String> KINDS =
      List.of("legal-status", "ethnic-code", "home", "allocation");

  private final JsonBuilderFactory json = Json.createBuilderFactory(Map.of());

  @Inject Db db;
  @Inject LocalAuthority authority;

  private record Key(UUID child, String kind) {}

  private record Added(Key key, Value<String> told) {}

  void apply(Written by, Map<UUID, List<ChildTold>> children) {
    Map<Key, ToldLine<String>> lines = held(children);
    children.forEach((id, theirs) -> theirs.forEach(child -> tell(lines, id, child)));
    List<UUID> superseded = new ArrayList<>();
    List<Added> added = new ArrayList<>();
    lines.forEach(
        (key, line) -> {
          superseded.addAll(line.superseded());
          line.added().forEach(value -> added.add(new Added(key, value)));
        });
    db.update(
        "update placements.child_fact set superseded_at = ?, superseded_by = ?,"
            + " superseded_return = ? where id = any(?)",
        by.at(),
        by.by(),
        by.source(),
        Column.of("uuid", superseded, id -> id));
    add(by, added);
  }

  private void tell(Map<Key, ToldLine<String>> lines, UUID id, ChildTold child) {
    child.legalStatuses().forEach(d -> tell(lines, id, "legal-status", "code", d));
    child.homes().forEach(d -> tell(lines, id, "home", "postcode", d));
    child.workers().forEach(d -> tell(lines, id, "allocation", "worker", d));
    if (!child.ethnicCode().isEmpty() && child.born() != null) {
      Dated ever = new Dated(child.born(), null, child.ethnicCode());
      tell(lines, id, "ethnic-code", "code", ever);
    }
  }

  private void tell(
      Map<Key, ToldLine<String>> lines, UUID child, String kind, String name, Dated dated) {
    String value = json.createObjectBuilder().add(name, dated.value()).build().toString();
    line(lines, new Key(child, kind)).tell(days(dated.from(), dated.until()), value);
  }

  private Map<Key, ToldLine<String>> held(Map<UUID, List<ChildTold>> children) {
    Map<Key, ToldLine<String>> lines = new HashMap<>();
    db.list(
        "select id, child_id, kind, value, valid_from, valid_until, return_id is not null as told"
            + " from placements.child_fact where superseded_at is null and child_id = any(?)"
            + " and kind = any(?)",
        row -> {
          ToldLine<String> line =
              line(lines, new Key(Db.uuid(row, "child_id"), row.getString("kind")));
          LocalDate from = Objects.requireNonNull(Db.findDay(row, "valid_from"));
          Days days = days(from, Db.findDay(row, "valid_until"));
          if (row.getBoolean("told")) {
            line.wasTold(Db.uuid(row, "id"), new Value<>(days, row.getString("value")));
          } else {
            line.stays(days);
          }
          return line;
        },
        Column.of("uuid", children.keySet(), id -> id),
        Column.of("text", KINDS, kind -> kind));
    return lines;
  }

  private static ToldLine<String> line(Map<Key, ToldLine<String>> lines, Key key) {
    return lines.computeIfAbsent(key, k -> new ToldLine<>());
  }

  private static Days days(LocalDate from, @Nullable LocalDate until) {
    return new Days(from, until == null ? null : until.plusDays(1));
  }

  private void add(Written by, List<Added> added) {
    db.update(
        "insert into placements.child_fact (id, authority, child_id, kind, value, valid_from,"
            + " valid_until, recorded_at, recorded_by, return_id)"
            + " select id, ?, child, kind, value, valid_from, valid_until, ?, ?, ?"
            + " from unnest(?, ?, ?, ?, ?, ?)"
            + " as f(id, child, kind, value, valid_from, valid_until)",
        authority.code(),
        by.at(),
        by.by(),
        by.source(),
        Column.of("uuid", added, a -> UUID.randomUUID()),
        Column.of("uuid", added, a -> a.key().child()),
        Column.of("text", added, a -> a.key().kind()),
        Column.of("text", added, a -> a.told().value()),
        Column.of("date", added, a -> a.told().days().start()),
        Column.of("date", added, a -> lastDay(a.told().days())));
  }

  private static @Nullable LocalDate lastDay(Days days) {
    return days.end() == null ? null : days.end().minusDays(1);
  }

  void takeBack(ReturnId source) {
    db.update("delete from placements.child_fact where return_id = ?", source);
    db.update(
        "update placements.child_fact set superseded_at = null, superseded_by = null,"
            + " superseded_return = null where superseded_return = ?",
        source);
  }
}
