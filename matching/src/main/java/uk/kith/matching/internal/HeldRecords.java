package uk.kith.matching.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.HeldRows;
import uk.kith.placements.api.CopyAsked;

/**
 * Runs in which a person stood, with order, parts of the score and reasons, and family finding, for
 * a copy to which they have a right (ADR 0055): the tables of {@link DeletedChildren}. Of others'
 * runs and plans in which the person is named it tells which, and nothing of what stands in them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HeldRecords {

  /** A home as it was shown: each part apart, so that one of another person hides no other. */
  private static final String HOME =
      "t.run, t.rank, t.household, t.possible, t.rule, t.miles, t.family,"
          + " t.shown -> 'score' as score, t.shown -> 'low' as low, t.shown -> 'high' as high,"
          + " t.shown -> 'parts' as parts, t.shown -> 'tests' as tests,"
          + " t.shown -> 'findings' as findings, t.shown -> 'approvals' as approvals";

  /** Places of a run of which each home is told; the others of some ten thousand are counted. */
  private static final int FIRST = 100;

  /** The first homes of a run, and those that were chosen. */
  private static final String TOLD =
      " and (t.rank <= "
          + FIRST
          + " or exists (select from matching.decision d where d.run = t.run"
          + " and d.household = t.household))";

  private static final String COUNTED =
      " and t.rank > "
          + FIRST
          + " and not exists (select from matching.decision d where d.run = t.run"
          + " and d.household = t.household)";

  private static final String WITHOUT_ADOPTERS =
      " and exists (select from matching.run r where r.id = t.run and not r.adopters)";

  private static final Set<String> HOME_CODES =
      Set.of("possible", "rule", "score", "low", "high", "tests");

  /** Whom a run is for, and whether with adopters: rows of whom the reader may not know go. */
  private static final String WHOSE_RUN =
      ", (select r.adopters from matching.run r where r.id = t.run) as adopters,"
          + " (select jsonb_path_query_array(r.inputs, '$.request.children[*].id')"
          + " from matching.run r where r.id = t.run) as children";

  private static final String RUNS =
      "t.run in (select r.id from matching.run r where r.search = any(?::uuid[]))";

  private static final String OF = "t.child = any(?::uuid[])";
  private static final String HOUSEHOLD = "t.household = any(?::uuid[])";

  /** Decisions on a child, or on a search of it that name no child. */
  private static final String DECISIONS_OF_CHILD =
      "(exists (select from matching.decision_child c where c.decision = d.id"
          + " and c.child = any(?::uuid[])) or (d.search = any(?::uuid[]) and not exists"
          + " (select from matching.decision_child c where c.decision = d.id)))";

  /** Whom a decision is on: what was said of a child who is hidden from the reader is hidden. */
  private static final String CHILDREN_OF =
      "(select array_agg(c.child) from matching.decision_child c where c.decision = %s)"
          + " as children";

  private static final String DECISION = "t.*, " + CHILDREN_OF.replace("%s", "t.id");
  private static final String LOOK = "t.*, " + CHILDREN_OF.replace("%s", "t.decision");

  private static final String LINKS_OF_HOUSEHOLD =
      "t.link in (select l.id from matching.link l where l.household = any(?::uuid[]))";

  private static final String LINKS_OF_CHILD =
      "t.link in (select l.id from matching.link l join matching.family_finding_child c"
          + " on c.family_finding = l.family_finding where c.child = any(?::uuid[]))";

  void read(@Observes @Priority(130) CopyAsked asked) {
    HeldRows rows = asked.rows();
    if (asked.isOfHousehold()) {
      ofHousehold(asked.ids(), rows);
    } else {
      runs(asked.searches(), rows);
      decisions(asked.ids(), asked.searches(), rows);
      adoption(asked.ids(), rows);
      asked.ids().forEach(id -> named(id, asked.searches(), rows));
    }
  }

  private static void runs(Set<SearchId> searches, HeldRows rows) {
    rows.read("matching.run", Set.of(), "t.search = any(?::uuid[])", searches);
    rows.readColumns(
        "matching.run_home",
        HOME + ", (select r.adopters from matching.run r where r.id = t.run) as adopters",
        HOME_CODES,
        RUNS + TOLD,
        searches);
    String sealed = rows.tellsSealed() ? "" : WITHOUT_ADOPTERS;
    rows.readCounted(
        "matching.run_home", "t.run, t.possible, t.rule", RUNS + COUNTED + sealed, searches);
    rows.readCounted("matching.run_input", "t.run", RUNS + sealed, searches);
  }

  private static void decisions(Set<UUID> ids, Set<SearchId> searches, HeldRows rows) {
    rows.readColumns(
        "matching.decision",
        DECISION,
        Set.of("accepted"),
        "t.id in (select d.id from matching.decision d where " + DECISIONS_OF_CHILD + ")",
        ids,
        searches);
    rows.readColumns(
        "matching.decision_look",
        LOOK
            + ", (select d.household from matching.decision d where d.id = t.decision)"
            + " as household",
        Set.of(),
        "t.decision in (select d.id from matching.decision d where " + DECISIONS_OF_CHILD + ")",
        ids,
        searches);
    rows.read("matching.decision_child", Set.of(), OF, ids);
  }

  private static void adoption(Set<UUID> ids, HeldRows rows) {
    rows.readAdoption("matching.family_finding_child", OF, ids);
    String findings =
        " in (select c.family_finding from matching.family_finding_child c"
            + " where c.child = any(?::uuid[]))";
    rows.readAdoption("matching.family_finding", "t.id" + findings, ids);
    rows.readAdoption(
        "matching.suggested_families",
        "t.family_finding" + findings + " or t.children && ?::uuid[]",
        ids,
        ids);
    rows.readAdoption("matching.link", "t.family_finding" + findings, ids);
    for (String table : List.of("matching.link_move", "matching.link_step")) {
      rows.readAdoption(table, LINKS_OF_CHILD, ids);
    }
    rows.readAdoption("matching.adoption_step", OF, ids);
    rows.readAdoption("matching.panel_paper_part", OF, ids);
    rows.readAdoption("matching.signed_panel_paper", OF, ids);
    rows.readAdoption(
        "matching.signed_panel_paper_part",
        "t.paper in (select p.id from matching.signed_panel_paper p"
            + " where p.child = any(?::uuid[]))",
        ids);
  }

  /** Runs and plans of others, and what the plan said of the child. */
  private static void named(UUID id, Set<SearchId> searches, HeldRows rows) {
    String child = id.toString();
    rows.readNamed(
        "matching.run",
        "t.id, t.as_of, t.recorded_at, t.adopters",
        "t.search <> all(?::uuid[])"
            + " and (strpos(t.inputs::text, ?) > 0 or strpos(t.result::text, ?) > 0)",
        searches,
        child,
        child);
    plans(child, "@.children[*] == $id", rows);
    rows.readNamed(
        "matching.plan",
        "t.id, t.as_of, t.adopters, (select jsonb_path_query_array(t.result, '$.unplaced[*] ?"
            + " (@.child == $id)', jsonb_build_object('id', ?::text))) as unplaced",
        "jsonb_path_exists(t.result, '$.unplaced[*] ? (@.child == $id)',"
            + " jsonb_build_object('id', ?::text))",
        child,
        child);
  }

  /** Where a plan would have somebody live, or whom a home would have taken. */
  private static void plans(String id, String condition, HeldRows rows) {
    String path = "'$.assignments[*] ? (" + condition + ")', jsonb_build_object('id', ?::text))";
    rows.readNamed(
        "matching.plan",
        "t.id, t.as_of, t.adopters, jsonb_path_query_array(t.result, " + path + " as assignments",
        "jsonb_path_exists(t.result, " + path,
        id,
        id);
    rows.readNamed(
        "matching.plan_input",
        "t.plan, t.number, (select p.adopters from matching.plan p where p.id = t.plan)"
            + " as adopters",
        "strpos(t.content, ?) > 0",
        id);
  }

  private static void ofHousehold(Set<UUID> ids, HeldRows rows) {
    rows.readColumns("matching.run_home", HOME + WHOSE_RUN, HOME_CODES, HOUSEHOLD + TOLD, ids);
    rows.readCounted(
        "matching.run_home",
        "t.household, t.possible, t.rule",
        HOUSEHOLD + COUNTED + (rows.tellsSealed() ? "" : WITHOUT_ADOPTERS),
        ids);
    rows.readColumns("matching.decision", DECISION, Set.of("accepted"), HOUSEHOLD, ids);
    rows.readColumns(
        "matching.decision_look",
        LOOK,
        Set.of(),
        "t.decision in (select d.id from matching.decision d where d.household = any(?::uuid[]))",
        ids);
    rows.readNamed(
        "matching.decision_child",
        "t.*",
        "t.decision in (select d.id from matching.decision d where d.household = any(?::uuid[]))",
        ids);
    rows.readAdoption("matching.adopter_preference", HOUSEHOLD, ids);
    rows.readAdoption("matching.family_step", HOUSEHOLD, ids);
    rows.readAdoptionColumns(
        "matching.adoption_step",
        "t.id, t.child, t.step, t.on_day, t.household, t.recorded_at, t.recorded_by,"
            + " t.superseded_at",
        HOUSEHOLD,
        ids);
    rows.readAdoption("matching.link", HOUSEHOLD, ids);
    for (String table :
        List.of(
            "matching.link_move",
            "matching.link_step",
            "matching.panel_paper_part",
            "matching.signed_panel_paper")) {
      rows.readAdoption(table, LINKS_OF_HOUSEHOLD, ids);
    }
    rows.readAdoption(
        "matching.signed_panel_paper_part",
        "t.paper in (select p.id from matching.signed_panel_paper p join matching.link l"
            + " on l.id = p.link where l.household = any(?::uuid[]))",
        ids);
    for (UUID id : ids) {
      rows.readNamed(
          "matching.run",
          "t.id, t.as_of, t.recorded_at, t.adopters",
          "strpos(t.inputs::text, ?) > 0 or strpos(t.result::text, ?) > 0",
          id.toString(),
          id.toString());
      plans(id.toString(), "@.householdId == $id", rows);
      rows.readAdoption(
          "matching.suggested_families", "strpos(t.families::text, ?) > 0", id.toString());
    }
  }
}
