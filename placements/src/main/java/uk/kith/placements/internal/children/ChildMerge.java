package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.internal.facts.NamedChildren;
import uk.kith.placements.internal.facts.Recording;

/**
 * Moves what hangs on a duplicate over to the child's record: searches, places, placements, what
 * was done and is to be done, meetings, what the case system told, brothers and sisters, and the
 * facts of others that name it.
 */
@ApplicationScoped
public class ChildMerge {

  @Inject Sql sql;
  @Inject SqlSiblings siblings;
  @Inject NamedChildren named;

  void move(ChildId duplicate, ChildId into, Recording recording) {
    refuseSameSearch(duplicate, into);
    Map<String, Conflict> conflicts =
        Map.of(
            "placement_one_home_a_day",
            new Conflict(
                "placements-overlap", "Both records say where the child lived on the same days"),
            "search_child_one_open",
            new Conflict(
                "search-open", "Both records have an open search. Maybe close one of them."),
            "held_place_one_reservation_a_child",
            new Conflict("place-taken", "Places are reserved for both records"));
    for (String table :
        List.of(
            "search_child", "approval_child", "search_consideration", "held_place", "placement")) {
      sql.update(
          conflicts,
          "update placements." + table + " set child_id = ? where child_id = ?",
          into,
          duplicate);
    }
    sql.update(
        Map.of(),
        "update placements.life_event set subject_id = ?, version = version + 1"
            + " where subject_id = ?",
        into,
        duplicate);
    for (String table : List.of("action", "agenda_item")) {
      sql.update(
          Map.of(),
          "update placements."
              + table
              + " set child_id = ?, version = version + 1 where child_id = ?",
          into,
          duplicate);
    }
    sql.update(
        Map.of(),
        "update placements.case_history set child_id = ? where child_id = ?",
        into,
        duplicate);
    // Told of the duplicate alone: the next extract tells what differs from the record.
    sql.update(Map.of(), "delete from placements.case_difference where child_id = ?", duplicate);
    moveOrder(duplicate, into);
    siblings.move(duplicate, into, recording);
    named.rename(duplicate, into, recording);
  }

  /** An adoption order that was recorded of either seals the record that is kept (ADR 0018). */
  private void moveOrder(ChildId duplicate, ChildId into) {
    sql.update(
        Map.of(),
        "update placements.child kept"
            + " set adoption_ordered_on = coalesce(kept.adoption_ordered_on, d.adoption_ordered_on)"
            + " from placements.child d where kept.id = ? and d.id = ?"
            + " and d.adoption_ordered_on is not null",
        into,
        duplicate);
    sql.update(
        Map.of(),
        "update placements.child set adoption_ordered_on = null where id = ?"
            + " and adoption_ordered_on is not null",
        duplicate);
  }

  private void refuseSameSearch(ChildId duplicate, ChildId into) {
    long both =
        sql.count(
            "select count(*) from placements.search_child a"
                + " join placements.search_child b on b.search_id = a.search_id"
                + " where a.child_id = ? and b.child_id = ?",
            duplicate,
            into);
    if (both > 0) {
      throw new Conflict("same-search", "Both records stand in one search, as two children");
    }
  }
}
