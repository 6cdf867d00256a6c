package uk.kith.placements.internal.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.api.CaseSystem.DifferenceId;
import uk.kith.placements.api.CaseSystem.DifferenceView;
import uk.kith.placements.api.CaseSystem.ExtractId;
import uk.kith.placements.api.DifferenceSort;
import uk.kith.placements.internal.facts.SeenChildren;

/** Where Kith says other than the case system, as the newest extract left it. */
@ApplicationScoped
class SqlDifferences {

  private static final String OF =
      " from placements.case_difference d join placements.child c on c.id = d.child_id"
          + " join placements.case_extract e on e.id = d.extract_id"
          + " where d.authority = ? and (? or not d.sealed)";

  /** Anybody's number or name holds nothing. */
  private static final String NAMED =
      " and strpos(lower(concat_ws(' ', c.local_id, c.first_name, c.family_name)), lower(?)) > 0";

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;

  /** A difference with what can be taken over. */
  record Open(DifferenceView view, ExtractId extract, @Nullable String told) {}

  /** The differences of these children are now these, and no others. */
  void replace(Taken by, Collection<UUID> children, List<Difference> differences) {
    sql.update(
        Map.of(),
        "delete from placements.case_difference d using placements.child c where c.id = d.child_id"
            + " and (c.merged_into is not null or c.id = any(?::uuid[]))",
        children);
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Difference each : differences) {
      rows.add(
          new Object[] {
            UUID.randomUUID(),
            authority.code(),
            each.child(),
            by.extract(),
            each.aspect(),
            each.inKith(),
            each.kithAt(),
            each.kithBy(),
            each.inCase(),
            each.told(),
            each.sealed()
          });
    }
    sql.batch(
        Map.of(),
        "insert into placements.case_difference (id, authority, child_id, extract_id, aspect,"
            + " in_kith, kith_at, kith_by, in_case_system, told, sealed)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  Page<DifferenceView> list(
      @Nullable String text, boolean sealed, Sort<DifferenceSort> sort, int page, int size) {
    Page<DifferenceView> asked = new Page<>(List.of(), 0, page, size);
    String of = OF + seenChildren.and("d.child_id") + NAMED;
    String part = text == null ? "" : text.strip();
    return new Page<>(
        sql.list(
            "select d.*, c.local_id, e.moment"
                + of
                + " order by "
                + order(sort)
                + "c.local_id, d.aspect, d.id limit ? offset ?",
            SqlDifferences::view,
            authority.code(),
            sealed,
            part,
            asked.size(),
            (long) asked.page() * asked.size()),
        sql.count("select count(*)" + of, authority.code(), sealed, part),
        page,
        size);
  }

  /** Of some children, in the usual order of the list. */
  List<DifferenceView> of(boolean sealed, Collection<ChildId> children) {
    return sql.list(
        "select d.*, c.local_id, e.moment"
            + OF
            + seenChildren.and("d.child_id")
            + " and d.child_id = any(?) order by c.local_id, d.aspect, d.id",
        SqlDifferences::view,
        authority.code(),
        sealed,
        children);
  }

  private static String order(Sort<DifferenceSort> sort) {
    String column =
        switch (sort.key()) {
          case CHILD -> "c.local_id";
          case WHAT -> "d.aspect";
          case RECORDED -> "d.kith_at";
        };
    return column + (sort.descending() ? " desc" : "") + " nulls last, ";
  }

  Optional<Open> find(DifferenceId id, boolean sealed) {
    return sql
        .list(
            "select d.*, c.local_id, e.moment"
                + OF
                + seenChildren.and("d.child_id")
                + " and d.id = ? for update of d",
            row ->
                new Open(
                    view(row),
                    new ExtractId(Sql.uuid(row, "extract_id")),
                    Sql.findText(row, "told")),
            authority.code(),
            sealed,
            id)
        .stream()
        .findFirst();
  }

  void delete(DifferenceId id) {
    sql.update(Map.of(), "delete from placements.case_difference where id = ?", id);
  }

  private static DifferenceView view(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("kith_at", OffsetDateTime.class);
    Instant kithAt = at == null ? null : at.toInstant();
    return new DifferenceView(
        new DifferenceId(Sql.uuid(row, "id")),
        new ChildId(Sql.uuid(row, "child_id")),
        Sql.findText(row, "local_id"),
        Aspect.valueOf(row.getString("aspect")),
        row.getString("in_kith"),
        kithAt,
        Sql.findText(row, "kith_by"),
        kithAt != null && kithAt.isAfter(Sql.instant(row, "moment")),
        row.getString("in_case_system"),
        Sql.findText(row, "told") != null);
  }
}
