package uk.kith.placements.internal.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.engine.ssd.ChildInCase;
import uk.kith.placements.internal.casesystem.CaseIdentity.Held;
import uk.kith.placements.internal.casesystem.CaseIdentity.Who;

/** Children of the register by their local ids, and who they are. */
@ApplicationScoped
class SqlCaseChildren {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** Records of children by local id; of one that was merged, the record that it is now. */
  Map<String, UUID> find(Collection<String> localIds) {
    Map<String, UUID> known = new HashMap<>();
    sql.list(
            "select local_id, case when merged_into is null then id"
                + " else placements.record_of(id) end as id from placements.child"
                + " where authority = ? and local_id = any(?)",
            row -> Map.entry(row.getString("local_id"), Sql.uuid(row, "id")),
            authority.code(),
            localIds)
        .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    return known;
  }

  /** Adds those who are new. */
  void add(Taken by, Map<UUID, ChildInCase> children) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    children.forEach(
        (id, told) ->
            rows.add(
                new Object[] {
                  id,
                  authority.code(),
                  told.localId(),
                  told.firstName(),
                  told.familyName(),
                  told.born(),
                  told.due(),
                  told.sex(),
                  by.at(),
                  by.by(),
                  by.at(),
                  by.by(),
                  by.extract()
                }));
    sql.batch(
        Map.of(),
        "insert into placements.child (id, version, authority, local_id, first_name, family_name,"
            + " born, due, sex, recorded_at, recorded_by, changed_at, changed_by, extract_id)"
            + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  /** Tells known children who they are, and keeps what was told. */
  List<Difference> identify(Taken by, Map<UUID, ChildInCase> children) {
    List<Difference> differences = new ArrayList<>();
    List<@Nullable Object[]> changed = new ArrayList<>();
    for (Held held : held(children.keySet())) {
      ChildInCase told = children.get(held.id());
      if (told == null) {
        continue;
      }
      CaseIdentity identity = CaseIdentity.of(held, told);
      differences.addAll(identity.differences());
      if (identity.isChanged()) {
        Who now = identity.now();
        boolean dated = now.born() != null || now.due() != null;
        changed.add(
            new Object[] {
              now.firstName(),
              now.familyName(),
              now.born(),
              now.due(),
              dated,
              dated,
              now.sex(),
              by.at(),
              by.by(),
              held.id()
            });
      }
    }
    sql.batch(
        Map.of(),
        "update placements.child set version = version + 1, first_name = ?, family_name = ?,"
            + " born = ?, due = ?, stated_age = case when ? then null else stated_age end,"
            + " stated_on = case when ? then null else stated_on end, sex = ?, changed_at = ?,"
            + " changed_by = ? where id = ?",
        changed);
    keep(by, children);
    return differences;
  }

  private void keep(Taken by, Map<UUID, ChildInCase> children) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    children.forEach(
        (id, told) ->
            rows.add(
                new Object[] {
                  id,
                  authority.code(),
                  by.extract(),
                  told.firstName(),
                  told.familyName(),
                  told.born(),
                  told.due(),
                  told.sex()
                }));
    sql.batch(
        Map.of(),
        "insert into placements.case_child"
            + " (child_id, authority, extract_id, first_name, family_name, born, due, sex)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (child_id) do update set extract_id = excluded.extract_id,"
            + " first_name = excluded.first_name, family_name = excluded.family_name,"
            + " born = excluded.born, due = excluded.due, sex = excluded.sex",
        rows);
  }

  private List<Held> held(Collection<UUID> ids) {
    return sql.list(
        "select c.*, b.child_id as told, b.first_name as told_first, b.family_name as told_family,"
            + " b.born as told_born, b.due as told_due, b.sex as told_sex from placements.child c"
            + " left join placements.case_child b on b.child_id = c.id where c.id = any(?::uuid[])",
        SqlCaseChildren::held,
        ids);
  }

  private static Held held(ResultSet row) throws SQLException {
    Integer stated = Sql.findInt(row, "stated_age");
    LocalDate on = Sql.findDay(row, "stated_on");
    return new Held(
        Sql.uuid(row, "id"),
        new Who(
            Sql.findText(row, "first_name"),
            Sql.findText(row, "family_name"),
            Sql.findDay(row, "born"),
            Sql.findDay(row, "due"),
            stated == null || on == null ? null : "Age " + stated + " on " + Shown.day(on),
            Sex.valueOf(row.getString("sex"))),
        Sql.instant(row, "changed_at"),
        row.getString("changed_by"),
        Sql.findUuid(row, "told") == null
            ? null
            : new Who(
                Sql.findText(row, "told_first"),
                Sql.findText(row, "told_family"),
                Sql.findDay(row, "told_born"),
                Sql.findDay(row, "told_due"),
                null,
                Sex.valueOf(row.getString("told_sex"))));
  }

  /** Takes one thing over, because somebody settled a difference so. */
  void take(Taken by, UUID child, Aspect aspect, String value, String kind) {
    String change =
        switch (aspect) {
          case FIRST_NAME -> "first_name = ?";
          case FAMILY_NAME -> "family_name = ?";
          case SEX -> "sex = ?";
          case BIRTH -> "born = ?::date, due = ?::date, stated_age = null, stated_on = null";
          default -> throw new Conflict("by-hand", "This is put right by hand.");
        };
    List<@Nullable Object> parameters = new ArrayList<>();
    if (aspect == Aspect.BIRTH) {
      parameters.add(kind.equals("born") ? value : null);
      parameters.add(kind.equals("born") ? null : value);
    } else {
      parameters.add(value);
    }
    parameters.add(by.at());
    parameters.add(by.by());
    parameters.add(child);
    sql.update(
        Map.of(),
        "update placements.child set version = version + 1, "
            + change
            + ", changed_at = ?, changed_by = ? where id = ?",
        parameters.toArray());
  }

  /** Who is linked with whom as brother or sister, of children of whom one end is among these. */
  Map<UUID, Set<UUID>> linked(Collection<UUID> children) {
    Map<UUID, Set<UUID>> linked = new HashMap<>();
    sql.list(
            "select one_id, other_id from placements.sibling_link where superseded_at is null"
                + " and (one_id = any(?::uuid[]) or other_id = any(?::uuid[]))",
            row -> List.of(Sql.uuid(row, "one_id"), Sql.uuid(row, "other_id")),
            children,
            children)
        .forEach(
            pair -> {
              linked.computeIfAbsent(pair.get(0), id -> new HashSet<>()).add(pair.get(1));
              linked.computeIfAbsent(pair.get(1), id -> new HashSet<>()).add(pair.get(0));
            });
    return linked;
  }
}
