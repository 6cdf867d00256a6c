package uk.kith.court.internal;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.HeldRows;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CopyAsked;
import uk.kith.placements.engine.ssd.KeptRow;

/**
 * What is held of a child before courts and reviews, for a copy to which somebody has a right (ADR
 * 0055): the tables of {@link DeletedChildren}. Of proceedings with a child who is restricted
 * against the reader nothing is told but that this child is in them, and nothing of those in which
 * it stood by mistake.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HeldRecords {

  private static final String OF = "t.child = any(?::uuid[])";

  /** Rows that name the child and nobody else, and columns of them that hold codes. */
  private static final Map<String, Set<String>> OF_THE_CHILD =
      Map.of(
          "court.guardianship_case", Set.of("kind"),
          "court.concern", Set.of(),
          "court.route_mark", Set.of("route", "status", "horizon"),
          "court.permanence_plan", Set.of("primary_route"),
          "court.permanence_step", Set.of("step"),
          "court.review_request", Set.of("reason"),
          "court.gateway_decision", Set.of("outcome"),
          "court.child_in_proceedings", Set.of("decision"),
          "court.child_in_pre_proceedings", Set.of());

  private static final List<String> IN_PROCEEDINGS =
      List.of(
          "court.court_order",
          "court.end_taken_back",
          "court.extension",
          "court.family_meeting_of_case",
          "court.joining_taken_back",
          "court.plan_before_court");

  private static final Set<String> CODES = Set.of("form", "decision", "reason", "plan", "kind");

  @Inject Sql sql;
  @Inject AccessPolicy access;

  void read(@Observes @Priority(110) CopyAsked asked) {
    if (asked.isOfHousehold()) {
      asked
          .rows()
          .readAdoption("court.adoption_applicants", "t.household = any(?::uuid[])", asked.ids());
    } else {
      ofChild(asked.ids(), asked.rows());
    }
  }

  private void ofChild(Set<UUID> ids, HeldRows rows) {
    OF_THE_CHILD.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> rows.read(each.getKey(), each.getValue(), OF, ids));
    rows.read(
        "court.guardianship_entry",
        Set.of("code", "part"),
        "t.guardianship_case in (select c.id from court.guardianship_case c"
            + " where c.child = any(?::uuid[]))",
        ids);
    rows.read(
        "court.concern_step",
        Set.of("stage"),
        "t.concern in (select c.id from court.concern c where c.child = any(?::uuid[]))",
        ids);
    caseRows(ids, rows);
    rows.readAdoption("court.adoption_applicants", OF, ids);
    proceedings(ids, rows);
    preProceedings(ids, rows);
  }

  /** Cells that tell of placements for adoption, or of adopters, apart from all others. */
  private static void caseRows(Set<UUID> ids, HeldRows rows) {
    String sealed =
        KeptRow.SEALED.stream().sorted().collect(joining("', '", "array['", "']::text[]"));
    rows.readColumns(
        "court.case_row",
        "t.id, t.child, t.part, t.number, t.cells - "
            + sealed
            + " as cells, t.extract, t.told_on, t.recorded_at, t.recorded_by, t.superseded_at",
        Set.of("part"),
        OF,
        ids);
    rows.readAdoptionColumns(
        "court.case_row",
        "t.id, t.child, t.part, t.number, (select jsonb_object_agg(each.key, each.value)"
            + " from jsonb_each(t.cells) each where each.key = any("
            + sealed
            + ")) as cells",
        OF + " and jsonb_exists_any(t.cells, " + sealed + ")",
        ids);
  }

  private void proceedings(Set<UUID> ids, HeldRows rows) {
    for (String table : IN_PROCEEDINGS) {
      rows.read(
          table,
          CODES,
          "t.child_in_proceedings in (select c.id from court.child_in_proceedings c"
              + " where c.child = any(?::uuid[]))",
          ids);
    }
    Set<UUID> cases = cases("child_in_proceedings", "proceedings", ids);
    rows.read(
        "court.proceedings",
        Set.of("kind", "case_number", "court"),
        "t.id = any(?::uuid[])",
        cases);
    for (String table :
        List.of("direction", "hearing", "application", "issue_taken_back", "kind_taken_back")) {
      rows.read("court." + table, CODES, "t.proceedings = any(?::uuid[])", cases);
    }
    for (String table : List.of("direction_variation", "filing_taken_back")) {
      rows.read("court." + table, Set.of(), of("direction"), cases);
    }
    rows.read("court.hearing_move", Set.of("status", "reason"), of("hearing"), cases);
  }

  /** Rows of a row of proceedings. */
  private static String of(String table) {
    return "t."
        + table
        + " in (select o.id from court."
        + table
        + " o where o.proceedings = any(?::uuid[]))";
  }

  private void preProceedings(Set<UUID> ids, HeldRows rows) {
    rows.read(
        "court.pre_proceedings",
        Set.of("case_family"),
        "t.id = any(?::uuid[])",
        cases("child_in_pre_proceedings", "pre_proceedings", ids));
    for (String table : List.of("court.family_meeting", "court.pre_proceedings_step")) {
      rows.read(
          table,
          Set.of("kind"),
          "t.child_in_pre_proceedings in (select c.id from court.child_in_pre_proceedings c"
              + " where c.child = any(?::uuid[]))",
          ids);
    }
  }

  /** Cases in which a child is and nobody is who is restricted against the reader. */
  private Set<UUID> cases(String table, String column, Set<UUID> ids) {
    return Set.copyOf(
        sql.list(
            "select distinct c."
                + column
                + " as id from court."
                + table
                + " c where c.child = any(?::uuid[]) and c.taken_back_at is null"
                + " and not exists (select from court."
                + table
                + " o where o."
                + column
                + " = c."
                + column
                + " and o.child = any(?::uuid[]))",
            row -> Sql.uuid(row, "id"),
            ids,
            access.restricted()));
  }
}
