package uk.kith.placements.internal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.kernel.service.DeletedRows.Counts;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.ChildDeleted;
import uk.kith.placements.engine.same.SamePair;

/**
 * Deletes the record of one child with all that names it, in every module, in the caller's
 * transaction. What is of others stays, without the child: brothers' and sisters' searches and
 * proceedings, homes, meetings. Returns as received have a period of their own; they are counted.
 */
@ApplicationScoped
class ChildDeletion {

  private static final String OF = "child_id = any(?::uuid[])";
  private static final String PLACEMENTS =
      "placement_id in (select id from placements.placement where child_id = any(?::uuid[]))";
  private static final String RESERVATIONS = "reservation_id = any(?::uuid[])";
  private static final String FINDINGS = "placements.return_finding";

  /** Rows f of returns under the number of one of the records. */
  private static final String NUMBERED =
      "exists (select from placements.statutory_return t join placements.child c"
          + " on c.authority = t.authority where t.id = f.return_id and c.local_id = f.child"
          + " and c.id = any(?::uuid[]))";

  private static final String SEARCHES = "search_id = any(?::uuid[])";

  @Inject Sql sql;
  @Inject Event<ChildDeleted> events;

  Counts delete(ChildId child) {
    Set<ChildId> records = records(child);
    Set<SearchId> searches = searchesOfNobodyElse(records);
    DeletedRows rows = new DeletedRows(sql, UUID.randomUUID());
    events.fire(new ChildDeleted(child, records, searches, rows));
    List<UUID> reservations = reservationsForNobodyElse(records, searches);
    told(records, rows);
    placements(records, reservations, rows);
    searches(records, searches, reservations, rows);
    done(records, rows);
    facts(records, rows);
    rows.delete("placements.child", "id = any(?::uuid[])", records);
    return rows.counts();
  }

  /** The record and all that were merged into it. */
  private Set<ChildId> records(ChildId child) {
    return new HashSet<>(
        sql.list(
            "with recursive same (id) as (select ?::uuid union select c.id from placements.child c"
                + " join same s on c.merged_into = s.id) select id from same",
            row -> new ChildId(Sql.uuid(row, "id")),
            child));
  }

  private Set<SearchId> searchesOfNobodyElse(Set<ChildId> records) {
    return new HashSet<>(
        sql.list(
            "select distinct s.search_id from placements.search_child s"
                + " where s.child_id = any(?::uuid[])"
                + " and not exists (select from placements.search_child o"
                + " where o.search_id = s.search_id and o.child_id <> all(?::uuid[]))"
                + " and not exists (select from placements.placement p"
                + " where p.search_id = s.search_id and p.child_id <> all(?::uuid[]))"
                + " and not exists (select from placements.held_place p"
                + " join placements.reservation r on r.id = p.reservation_id"
                + " where r.search_id = s.search_id and p.child_id <> all(?::uuid[]))",
            row -> new SearchId(Sql.uuid(row, "search_id")),
            records,
            records,
            records,
            records));
  }

  /** Brothers and sisters who are placed apart have one each in the search that they share. */
  private List<UUID> reservationsForNobodyElse(Set<ChildId> records, Set<SearchId> searches) {
    return sql.list(
        "select r.id from placements.reservation r where r.search_id = any(?::uuid[])"
            + " or ((exists (select from placements.held_place p where p.reservation_id = r.id"
            + " and p.child_id = any(?::uuid[])) or exists (select from placements.placement p"
            + " where p.reservation_id = r.id and p.child_id = any(?::uuid[])))"
            + " and not exists (select from placements.held_place p where p.reservation_id = r.id"
            + " and p.child_id <> all(?::uuid[]))"
            + " and not exists (select from placements.placement p where p.reservation_id = r.id"
            + " and p.child_id <> all(?::uuid[])))",
        row -> Sql.uuid(row, "id"),
        searches,
        records,
        records,
        records,
        records);
  }

  /** What returns and the case system told of the child beside its facts. */
  private void told(Set<ChildId> records, DeletedRows rows) {
    rows.staying(
        "placements.return_row",
        sql.count(
            "select count(*) from placements.return_row r"
                + " join placements.statutory_return t on t.id = r.return_id"
                + " join placements.child c on c.local_id = r.child and c.authority = t.authority"
                + " where c.id = any(?::uuid[])",
            records));
    found(records, rows);
    rows.delete("placements.return_child_before", OF, records);
    rows.delete("placements.case_history", OF, records);
    rows.delete("placements.case_difference", OF, records);
    rows.delete("placements.case_child", OF, records);
  }

  /**
   * What was worked out from returns, under the child's number: whom it is hidden from follows from
   * the record. What is kept of it in memory is worked out anew.
   */
  private void found(Set<ChildId> records, DeletedRows rows) {
    rows.delete(
        "placements.finding_acceptance",
        "fact in (select f.fact from placements.return_finding f where " + NUMBERED + ")",
        records);
    rows.delete(
        FINDINGS,
        "(return_id, number) in (select f.return_id, f.number from placements.return_finding f"
            + " where "
            + NUMBERED
            + ")",
        records);
    rows.delete(
        "placements.return_repair",
        "(return_id, number) in (select f.return_id, f.number from placements.return_repair f"
            + " where "
            + NUMBERED
            + ")",
        records);
    if (rows.counts().deleted().containsKey(FINDINGS)) {
      sql.update(
          Map.of(), "insert into placements.touched (subject_id) values (?)", new UUID(0, 0));
    }
  }

  private static void placements(Set<ChildId> records, List<UUID> reservations, DeletedRows rows) {
    rows.delete("placements.placement_cost", PLACEMENTS, records);
    rows.delete("placements.placement_outside", PLACEMENTS, records);
    rows.delete("placements.local_option", PLACEMENTS, records);
    rows.delete(
        "placements.life_event",
        "subject_kind = 'PLACEMENT' and subject_id in"
            + " (select id from placements.placement where child_id = any(?::uuid[]))",
        records);
    rows.delete(
        "placements.held_place",
        OF + " or " + PLACEMENTS + " or " + RESERVATIONS,
        records,
        records,
        reservations);
    rows.delete("placements.placement", OF, records);
  }

  private void searches(
      Set<ChildId> records, Set<SearchId> searches, List<UUID> reservations, DeletedRows rows) {
    rows.staying(
        "placements.search",
        sql.count(
            "select count(distinct search_id) from placements.search_child"
                + " where child_id = any(?::uuid[]) and search_id <> all(?::uuid[])",
            records,
            searches));
    rows.delete("placements.local_option", RESERVATIONS, reservations);
    rows.delete("placements.reservation_held_longer", RESERVATIONS, reservations);
    rows.delete("placements.reservation", "id = any(?::uuid[])", reservations);
    rows.delete(
        "placements.referral_answer",
        "recipient_id in (select p.id from placements.referral_recipient p"
            + " join placements.referral r on r.id = p.referral_id"
            + " where r.search_id = any(?::uuid[]))",
        searches);
    rows.delete(
        "placements.referral_recipient",
        "referral_id in (select id from placements.referral where search_id = any(?::uuid[]))",
        searches);
    rows.delete("placements.referral", SEARCHES, searches);
    approvals(records, searches, rows);
    rows.delete("placements.search_call", SEARCHES, searches);
    rows.delete("placements.search_consideration", SEARCHES + " or " + OF, searches, records);
    rows.delete("placements.search_child", OF, records);
    rows.delete("placements.search", "id = any(?::uuid[])", searches);
  }

  /** An approval without children is for all of its search: one for the child alone goes, too. */
  private void approvals(Set<ChildId> records, Set<SearchId> searches, DeletedRows rows) {
    List<UUID> alone =
        sql.list(
            "select a.id from placements.approval a where a.search_id = any(?::uuid[])"
                + " or (exists (select from placements.approval_child c where c.approval_id = a.id"
                + " and c.child_id = any(?::uuid[])) and not exists (select"
                + " from placements.approval_child c where c.approval_id = a.id"
                + " and c.child_id <> all(?::uuid[])))",
            row -> Sql.uuid(row, "id"),
            searches,
            records,
            records);
    rows.delete(
        "placements.approval_child", OF + " or approval_id = any(?::uuid[])", records, alone);
    rows.delete("placements.approval", "id = any(?::uuid[])", alone);
  }

  /** What was done for the child, is to be done, and was talked over. */
  private static void done(Set<ChildId> records, DeletedRows rows) {
    rows.delete("placements.life_event", "subject_id = any(?::uuid[])", records);
    rows.delete(
        "placements.action_told",
        "action_id in (select id from placements.action where child_id = any(?::uuid[]))",
        records);
    rows.delete("placements.action", OF, records);
    rows.delete(
        "placements.meeting_change",
        "agenda_item_id in (select id from placements.agenda_item where child_id = any(?::uuid[]))",
        records);
    rows.delete("placements.agenda_item", OF, records);
    rows.delete(
        "placements.finding_acceptance",
        "subject = any(?::uuid[]) or field = any(?::text[])",
        records,
        records.stream().map(SamePair::fieldOf).toList());
    rows.delete(
        "placements.hold_review",
        "hold in (select id from placements.hold where subject = any(?::uuid[]))",
        records);
    rows.delete("placements.hold", "subject = any(?::uuid[])", records);
  }

  /** What is known of the child, and where others' facts name it. */
  private static void facts(Set<ChildId> records, DeletedRows rows) {
    rows.delete(
        "placements.sibling_link",
        "one_id = any(?::uuid[]) or other_id = any(?::uuid[])",
        records,
        records);
    rows.delete("placements.child_fact", OF, records);
    for (ChildId record : List.copyOf(records)) {
      rows.cut("placements.child_fact", "value", false, record);
      rows.cut("placements.household_fact", "value", false, record);
      rows.cut("placements.life_event", "details", false, record);
    }
  }
}
