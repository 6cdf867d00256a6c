package uk.kith.matching.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.ChildDeleted;

/**
 * When the record of a child is deleted, its family finding goes too, and so do the runs of its own
 * searches and what was decided in them. Runs of others' searches, and plans, stay as they are, but
 * where they name the child they name nobody (ADR 0047).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeletedChildren {

  private static final String OF = "child = any(?::uuid[])";
  private static final String LINKS =
      "link in (select id from matching.link where family_finding = any(?::uuid[]))";
  private static final String PAPERS = OF + " or " + LINKS;
  private static final String RUNS =
      "run in (select id from matching.run where search = any(?::uuid[]))";

  @Inject Sql sql;

  void delete(@Observes @Priority(130) ChildDeleted deleted) {
    Set<ChildId> records = deleted.records();
    DeletedRows rows = deleted.rows();
    familyFinding(records, rows);
    decisions(records, deleted.searches(), rows);
    rows.delete("matching.run_home", RUNS, deleted.searches());
    rows.delete("matching.run_input", RUNS, deleted.searches());
    rows.delete("matching.run", "search = any(?::uuid[])", deleted.searches());
    records.forEach(record -> cut(record, rows));
  }

  private void familyFinding(Set<ChildId> records, DeletedRows rows) {
    List<UUID> alone =
        sql.list(
            "select distinct c.family_finding as id from matching.family_finding_child c"
                + " where c.child = any(?::uuid[]) and not exists (select"
                + " from matching.family_finding_child o where o.family_finding = c.family_finding"
                + " and o.child <> all(?::uuid[]))",
            row -> Sql.uuid(row, "id"),
            records,
            records);
    rows.delete("matching.adoption_step", OF, records);
    rows.delete(
        "matching.signed_panel_paper_part",
        "paper in (select id from matching.signed_panel_paper where " + PAPERS + ")",
        records,
        alone);
    rows.delete("matching.signed_panel_paper", PAPERS, records, alone);
    rows.delete("matching.panel_paper_part", PAPERS, records, alone);
    rows.delete("matching.link_move", LINKS, alone);
    rows.delete("matching.link_step", LINKS, alone);
    rows.delete("matching.link", "family_finding = any(?::uuid[])", alone);
    rows.delete(
        "matching.suggested_families",
        "family_finding = any(?::uuid[]) or children && ?::uuid[]",
        alone,
        records);
    rows.delete("matching.family_finding_child", OF, records);
    rows.delete("matching.family_finding", "id = any(?::uuid[])", alone);
  }

  /** Decisions on the child alone, or in a search that goes; of others' the child is taken out. */
  private void decisions(Set<ChildId> records, Set<SearchId> searches, DeletedRows rows) {
    List<UUID> alone =
        sql.list(
            "select d.id from matching.decision d where d.search = any(?::uuid[])"
                + " or (exists (select from matching.decision_child c where c.decision = d.id"
                + " and c.child = any(?::uuid[])) and not exists (select"
                + " from matching.decision_child c where c.decision = d.id"
                + " and c.child <> all(?::uuid[])))",
            row -> Sql.uuid(row, "id"),
            searches,
            records,
            records);
    rows.delete("matching.decision_child", OF + " or decision = any(?::uuid[])", records, alone);
    rows.delete("matching.decision_look", "decision = any(?::uuid[])", alone);
    rows.delete("matching.decision", "id = any(?::uuid[])", alone);
  }

  /** Where a run or plan of others names the child: as sought with them, or as living in a home. */
  private static void cut(ChildId record, DeletedRows rows) {
    rows.cut("matching.run", "inputs", true, record);
    rows.cut("matching.run", "result", true, record);
    rows.cut("matching.run_home", "shown", true, record);
    rows.cut("matching.run_input", "households", false, record);
    rows.cut("matching.plan", "result", true, record);
    rows.cut("matching.plan", "problem", false, record);
    rows.cut("matching.plan", "proof", false, record);
    rows.cut("matching.plan_input", "content", false, record);
  }
}
