package uk.kith.court.internal.permanence;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Sql;

/** What is recorded of children, one query for each kind whatever their number. */
@ApplicationScoped
class PermanenceRows {

  /** More ids than this in one query are asked in parts. */
  private static final int PART = 1000;

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject Sql sql;

  /** The rows that hold, by child, in the order of their recording. */
  <T extends ChildRow> Map<ChildId, List<T>> of(Class<T> kind, List<ChildId> children) {
    Map<ChildId, List<T>> rows = new HashMap<>();
    for (int from = 0; from < children.size(); from += PART) {
      List<UUID> part =
          children.subList(from, Math.min(from + PART, children.size())).stream()
              .map(ChildId::value)
              .toList();
      em
          .createQuery(
              "select r from "
                  + kind.getSimpleName()
                  + " r where r.child in :children and r.supersededAt is null"
                  + " order by r.recordedAt, r.id",
              kind)
          .setParameter("children", part)
          .getResultList()
          .stream()
          .collect(groupingBy(ChildRow::child))
          .forEach(rows::put);
    }
    return rows;
  }

  /** Of one child and one day, those that hold. */
  <T extends ChildRow> List<T> on(Class<T> kind, ChildId child, LocalDate day) {
    return of(kind, List.of(child)).getOrDefault(child, List.of()).stream()
        .filter(row -> row.onDay().equals(day))
        .toList();
  }

  /** Of one child, closed ones too, newest first. */
  <T extends ChildRow> List<T> ever(Class<T> kind, ChildId child) {
    return em.createQuery(
            "select r from "
                + kind.getSimpleName()
                + " r where r.child = :child order by r.onDay desc, r.recordedAt desc, r.id",
            kind)
        .setParameter("child", child.value())
        .getResultList();
  }

  /** How often something was said or taken back of each child's routes; none where nothing was. */
  Map<ChildId, Long> versionsOfRoutes(Collection<ChildId> children) {
    Map<ChildId, Long> versions = new HashMap<>();
    sql.list(
            "select child, count(*) + count(superseded_at) as version from court.route_mark"
                + " where child = any(?) group by child",
            row -> Map.entry(new ChildId(Sql.uuid(row, "child")), row.getLong("version")),
            children)
        .forEach(each -> versions.put(each.getKey(), each.getValue()));
    return versions;
  }

  /**
   * Nobody else says anything of the child's routes until we have.
   *
   * @param version that the caller has seen; null where it takes what is there
   * @throws Conflict when something was said since
   */
  void toChangeRoutes(ChildId child, @Nullable Long version) {
    sql.list(
        "select pg_advisory_xact_lock(hashtext('court.route_mark'), hashtext(?))",
        row -> true,
        child.toString());
    long now = versionsOfRoutes(List.of(child)).getOrDefault(child, 0L);
    if (version != null && version != now) {
      throw new Conflict(
          "version-moved-on",
          "Somebody else said meanwhile how this child’s routes stand: look at what is recorded now");
    }
  }

  /** The days on which the authority put a final care plan for each child to the court. */
  Map<ChildId, NavigableSet<LocalDate>> finalCarePlans(Collection<ChildId> children) {
    Map<ChildId, NavigableSet<LocalDate>> plans = new HashMap<>();
    if (children.isEmpty()) {
      return plans;
    }
    sql.list(
            "select c.child, p.stated_on from court.plan_before_court p"
                + " join court.child_in_proceedings c on c.id = p.child_in_proceedings"
                + " where p.final and p.taken_back_at is null and c.taken_back_at is null"
                + " and c.child = any(?)",
            row -> Map.entry(new ChildId(Sql.uuid(row, "child")), Sql.day(row, "stated_on")),
            children)
        .forEach(
            each ->
                plans.computeIfAbsent(each.getKey(), any -> new TreeSet<>()).add(each.getValue()));
    return plans;
  }
}
