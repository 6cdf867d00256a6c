package uk.kith.court.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.ChildDeleted;

/**
 * When the record of a child is deleted, what was before a court or a review for it goes too.
 * Proceedings and pre-proceedings of brothers and sisters stay, without the child.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeletedChildren {

  private static final String OF = "child = any(?::uuid[])";

  /** Rows of a child in proceedings, and in pre-proceedings. */
  private static final List<String> IN_PROCEEDINGS =
      List.of(
          "court_order",
          "end_taken_back",
          "extension",
          "family_meeting_of_case",
          "joining_taken_back",
          "plan_before_court");

  private static final List<String> IN_PRE_PROCEEDINGS =
      List.of("family_meeting", "pre_proceedings_step");

  /** Rows that name the child and nobody else. */
  private static final List<String> OF_THE_CHILD =
      List.of(
          "guardianship_case",
          "concern",
          "case_row",
          "route_mark",
          "permanence_plan",
          "permanence_step",
          "review_request",
          "adoption_applicants");

  @Inject Sql sql;

  void delete(@Observes @Priority(110) ChildDeleted deleted) {
    Set<ChildId> records = deleted.records();
    DeletedRows rows = deleted.rows();
    proceedings(records, rows);
    preProceedings(records, rows);
    rows.delete(
        "court.guardianship_entry",
        "guardianship_case in (select id from court.guardianship_case where " + OF + ")",
        records);
    rows.delete(
        "court.concern_step",
        "concern in (select id from court.concern where " + OF + ")",
        records);
    OF_THE_CHILD.forEach(table -> rows.delete("court." + table, OF, records));
  }

  private void proceedings(Set<ChildId> records, DeletedRows rows) {
    List<UUID> alone = alone("child_in_proceedings", "proceedings", records, rows);
    for (String table : IN_PROCEEDINGS) {
      rows.delete(
          "court." + table,
          "child_in_proceedings in (select id from court.child_in_proceedings where " + OF + ")",
          records);
    }
    rows.delete("court.child_in_proceedings", OF, records);
    for (String table : List.of("direction_variation", "filing_taken_back")) {
      rows.delete("court." + table, in("direction", "direction"), alone);
    }
    rows.delete("court.hearing_move", in("hearing", "hearing"), alone);
    for (String table :
        List.of("direction", "hearing", "application", "issue_taken_back", "kind_taken_back")) {
      rows.delete("court." + table, "proceedings = any(?::uuid[])", alone);
    }
    rows.delete("court.proceedings", "id = any(?::uuid[])", alone);
  }

  /** Rows of a row of proceedings. */
  private static String in(String column, String table) {
    return column + " in (select id from court." + table + " where proceedings = any(?::uuid[]))";
  }

  private void preProceedings(Set<ChildId> records, DeletedRows rows) {
    List<UUID> alone = alone("child_in_pre_proceedings", "pre_proceedings", records, rows);
    for (String table : IN_PRE_PROCEEDINGS) {
      rows.delete(
          "court." + table,
          "child_in_pre_proceedings in (select id from court.child_in_pre_proceedings where "
              + OF
              + ")",
          records);
    }
    rows.delete("court.child_in_pre_proceedings", OF, records);
    rows.delete("court.gateway_decision", OF, records);
    rows.delete(
        "court.pre_proceedings",
        "id = any(?::uuid[]) and not exists (select from court.gateway_decision d"
            + " where d.pre_proceedings = court.pre_proceedings.id)",
        alone);
  }

  /** Cases of nobody else, which go; those of others are counted, and stay. */
  private List<UUID> alone(String table, String column, Set<ChildId> records, DeletedRows rows) {
    String of =
        "select distinct one." + column + " as id from court." + table + " one where one." + OF;
    List<UUID> all = sql.list(of, row -> Sql.uuid(row, "id"), records);
    List<UUID> alone =
        sql.list(
            of
                + " and not exists (select from court."
                + table
                + " o where o."
                + column
                + " = one."
                + column
                + " and o.child <> all(?::uuid[]))",
            row -> Sql.uuid(row, "id"),
            records,
            records);
    rows.staying("court." + column, all.size() - alone.size());
    return alone;
  }
}
