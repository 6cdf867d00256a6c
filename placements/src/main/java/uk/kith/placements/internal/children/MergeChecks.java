package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.same.SamePair;
import uk.kith.placements.engine.same.TwoHistories;
import uk.kith.placements.engine.same.TwoHistories.Spell;
import uk.kith.placements.internal.facts.SeenPlacements;

/**
 * What stands against merging two records: placements and periods of care that cannot be one
 * child's, and searches and places that both have. It neither checks roles nor audits; the services
 * do.
 */
@ApplicationScoped
public class MergeChecks {

  private static final String SOURCE = "product rule";

  @Inject Sql sql;
  @Inject SeenPlacements seen;

  /** Whichever of both is kept. */
  public List<Finding> against(ChildId one, ChildId other) {
    List<Finding> against = new ArrayList<>(TwoHistories.against(spells(one), spells(other)));
    String search =
        "select count(*) from placements.search_child a join placements.search_child b on ";
    String both = " where a.child_id = ? and b.child_id = ?";
    if (sql.count(search + "b.search_id = a.search_id" + both, one, other) > 0) {
      against.add(
          finding("Both records stand in one search, as two children.", "See whether they are."));
    } else if (sql.count(search + "a.open and b.open" + both, one, other) > 0) {
      against.add(finding("Both records have an open search.", "Close one of them first."));
    }
    if (sql.count(
            "select count(*) from placements.held_place a join placements.held_place b"
                + " on a.placement_id is null and b.placement_id is null"
                + " and a.released_at is null and b.released_at is null"
                + both,
            one,
            other)
        > 0) {
      against.add(finding("Places are reserved for both records.", "Give one of them back first."));
    }
    return against;
  }

  private List<Spell> spells(ChildId child) {
    return sql.list(
        "select start_on, end_on, care_began, type from placements.placement"
            + " where child_id = ? and superseded_at is null order by start_on",
        row ->
            new Spell(
                Sql.day(row, "start_on"),
                Sql.findDay(row, "end_on"),
                Sql.day(row, "care_began"),
                seen.isSeen(row.getString("type"))),
        child);
  }

  private static Finding finding(String text, String fix) {
    return new Finding(SamePair.RULE, Severity.ERROR, text + " " + fix, List.of(), SOURCE, true);
  }
}
