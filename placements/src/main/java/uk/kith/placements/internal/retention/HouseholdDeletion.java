package uk.kith.placements.internal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.kernel.service.DeletedRows.Counts;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.HouseholdDeleted;

/**
 * Deletes the record of people who fostered, or wanted to, with all that is theirs, in every
 * module, in the caller's transaction (ADR 0064). What is of children stays with their records and
 * names nobody in place of the home: that they lived in one, from when to when, where it was, why
 * it was chosen and who allowed it, and what else was thought of for them.
 */
@ApplicationScoped
class HouseholdDeletion {

  private static final String OF = "household_id = ?";

  /** Rows of searches and placements of children that name a home. */
  private static final List<String> OF_CHILDREN =
      List.of("approval", "held_place", "local_option", "reservation", "search_call");

  @Inject Sql sql;
  @Inject Event<HouseholdDeleted> events;

  Counts delete(HouseholdId household) {
    DeletedRows rows = new DeletedRows(sql, UUID.randomUUID());
    events.fire(new HouseholdDeleted(household, number(household), rows));
    placements(household, rows);
    OF_CHILDREN.forEach(table -> rows.cutId("placements." + table, "household_id", household));
    rows.cut("placements.child_fact", "value", false, household);
    rows.delete("placements.household_fact", OF, household);
    rows.delete("placements.life_event", "subject_id = ?", household);
    rows.cut("placements.household_fact", "value", false, household);
    rows.cut("placements.life_event", "details", false, household);
    rows.delete(
        "placements.finding_acceptance",
        "subject = ? or strpos(field, ?) > 0",
        household,
        household.toString());
    rows.delete(
        "placements.hold_review",
        "hold in (select id from placements.hold where subject = ?)",
        household);
    rows.delete("placements.hold", "subject = ?", household);
    rows.delete("placements.household", "id = ?", household);
    return rows.counts();
  }

  private String number(HouseholdId household) {
    return sql.list(
            "select local_id from placements.household where id = ?",
            row -> row.getString("local_id"),
            household)
        .get(0);
  }

  /** Children who live or lived there, as far as any row says so. */
  Set<ChildId> lived(HouseholdId household) {
    return new HashSet<>(
        sql.list(
            "select distinct p.child_id from placements.placement p where p.household_id = ?",
            row -> new ChildId(Sql.uuid(row, "child_id")),
            household));
  }

  /**
   * Where the home was and its registration are facts of the child's placement, which the return
   * tells (903, as {@code SqlKithChildren} reads them): they are written down where the home had
   * told them until now.
   */
  private static void placements(HouseholdId household, DeletedRows rows) {
    rows.change(
        "placements.placement",
        "version = version + 1, deleted_home = ?::uuid, household_id = null, postcode = "
            + known("postcode", "address", "postcode")
            + ", urn = "
            + known("urn", "registration", "urn"),
        "household_id = ?",
        rows.nobody(),
        household);
  }

  /** At the beginning of the placement, or else the first known later. */
  private static String known(String column, String kind, String field) {
    return "coalesce("
        + column
        + ", (select f.value::jsonb ->> '"
        + field
        + "' from placements.household_fact f where f.household_id = placement.household_id"
        + " and f.kind = '"
        + kind
        + "' and f.superseded_at is null"
        + " and (f.valid_until is null or f.valid_until >= placement.start_on)"
        + " order by f.valid_from limit 1))";
  }
}
