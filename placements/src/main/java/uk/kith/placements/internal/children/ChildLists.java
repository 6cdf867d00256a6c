package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.ChildFilter;
import uk.kith.placements.api.ChildSort;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.Teams;

/**
 * Which children stand in a list, and in which order: filters and sorts of children in the
 * database, but for the order of where they live, which the gazetteer tells. What is known of them
 * is for {@link SqlChildren}.
 */
@ApplicationScoped
class ChildLists {

  @Inject Sql sql;
  @Inject Teams teams;
  @Inject SeenChildren seenChildren;
  @Inject ChildrenByWhere byWhere;
  @Inject LocalAuthority authority;

  long count(ChildFilter filter, LocalDate asOf) {
    List<@Nullable Object> parameters = new ArrayList<>();
    String where = where(filter, asOf, parameters);
    return sql.count("select count(*) from placements.child c" + where, parameters.toArray());
  }

  List<ChildId> page(ChildFilter filter, Sort<ChildSort> sort, LocalDate asOf, int page, int size) {
    if (sort.key() == ChildSort.LIVES) {
      return all(filter, sort, asOf).stream().skip((long) page * size).limit(size).toList();
    }
    List<@Nullable Object> parameters = new ArrayList<>();
    String query = sorted(filter, sort, asOf, parameters) + " limit ? offset ?";
    parameters.add(size);
    parameters.add((long) page * size);
    return sql.list(query, row -> new ChildId(Sql.uuid(row, "id")), parameters.toArray());
  }

  /** The whole list, in its order. */
  List<ChildId> all(ChildFilter filter, Sort<ChildSort> sort, LocalDate asOf) {
    List<@Nullable Object> parameters = new ArrayList<>();
    String query = sorted(filter, sort, asOf, parameters);
    List<ChildId> ids =
        sql.list(query, row -> new ChildId(Sql.uuid(row, "id")), parameters.toArray());
    return sort.key() == ChildSort.LIVES ? byWhere.sorted(ids, sort.descending(), asOf) : ids;
  }

  private String sorted(
      ChildFilter filter, Sort<ChildSort> sort, LocalDate asOf, List<@Nullable Object> parameters) {
    String joined =
        switch (sort.key()) {
          case LOOKED_AFTER_SINCE ->
              " left join placements.placement p on p.child_id = c.id and " + SqlChildren.ON_DAY;
          case WORKER ->
              " left join placements.child_fact w on w.child_id = c.id and w.kind = 'allocation'"
                  + " and w.superseded_at is null and w.valid_from <= ?"
                  + " and (w.valid_until is null or w.valid_until >= ?)";
          case LOCAL_ID, NAME, AGE, LIVES -> "";
        };
    if (!joined.isEmpty()) {
      parameters.add(asOf);
      parameters.add(asOf);
    }
    String key =
        switch (sort.key()) {
          case LOCAL_ID, LIVES -> "c.local_id";
          case NAME -> "nullif(lower(concat_ws(' ', c.first_name, c.family_name)), '')";
          case AGE ->
              "coalesce(c.born, c.due, (c.stated_on - make_interval(years => c.stated_age))::date)";
          case LOOKED_AFTER_SINCE -> "p.care_began";
          case WORKER -> "lower(w.value::jsonb ->> 'worker')";
        };
    // The youngest were born last.
    boolean down =
        sort.descending() != (sort.key() == ChildSort.AGE) && sort.key() != ChildSort.LIVES;
    return "select c.id from placements.child c"
        + joined
        + where(filter, asOf, parameters)
        + " order by "
        + key
        + (down ? " desc" : "")
        + " nulls last, c.local_id nulls last, c.id";
  }

  private String where(ChildFilter filter, LocalDate asOf, List<@Nullable Object> parameters) {
    StringBuilder where = new StringBuilder(" where c.authority = ? and c.merged_into is null");
    where.append(seenChildren.and("c.id"));
    parameters.add(authority.code());
    if (filter.lookedAfter()) {
      where
          .append(" and exists (select from placements.placement p where p.child_id = c.id and ")
          .append(SqlChildren.ON_DAY)
          .append(")");
      parameters.add(asOf);
      parameters.add(asOf);
    }
    String worker = filter.worker();
    List<String> teams = filter.teams();
    allocated(where, "worker", worker == null ? null : List.of(worker), asOf, parameters);
    allocated(where, "team", teams, asOf, parameters);
    if (filter.text() != null && !filter.text().isBlank()) {
      where.append(
          " and (strpos(lower(concat_ws(' ', c.local_id, c.first_name, c.family_name)), lower(?)) >"
              + " 0 or c.id in (select placements.record_of(m.id) from placements.child m where"
              + " m.merged_into is not null and strpos(lower(m.local_id), lower(?)) > 0))");
      parameters.add(filter.text().strip());
      parameters.add(filter.text().strip());
    }
    return where.toString();
  }

  private static void allocated(
      StringBuilder where,
      String field,
      @Nullable List<String> names,
      LocalDate asOf,
      List<@Nullable Object> parameters) {
    if (names == null) {
      return;
    }
    where
        .append(" and exists (select from placements.child_fact f where f.child_id = c.id")
        .append(" and f.kind = 'allocation' and f.superseded_at is null and f.valid_from <= ?")
        .append(" and (f.valid_until is null or f.valid_until >= ?)")
        .append(" and f.value::jsonb ->> '")
        .append(field)
        .append("' = any(?))");
    parameters.add(asOf);
    parameters.add(asOf);
    parameters.add(names);
  }

  List<String> teams(@Nullable String worker, LocalDate asOf) {
    return teams.on(
        Facts.Subject.CHILD,
        ChildFacts.ALLOCATION,
        "s.merged_into is null" + seenChildren.and("s.id"),
        worker,
        asOf);
  }
}
