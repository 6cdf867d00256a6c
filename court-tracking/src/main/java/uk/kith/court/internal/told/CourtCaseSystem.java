package uk.kith.court.internal.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.court.internal.gateway.ToldPreProceedings;
import uk.kith.court.internal.permanence.ToldPermanence;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.CaseSystemKeeper;
import uk.kith.placements.engine.ssd.ChildInCase;
import uk.kith.placements.engine.ssd.KeptRow;
import uk.kith.placements.engine.ssd.SsdTable;

/**
 * Keeps what extracts tell of pre-proceedings and permanence. What of it is of this module becomes
 * its facts and follows; what is of the matching of adopters is kept with the row, and no more.
 */
@ApplicationScoped
public class CourtCaseSystem implements CaseSystemKeeper {

  @Inject CaseRows rows;
  @Inject ToldPreProceedings preProceedings;
  @Inject ToldPermanence permanence;
  @Inject ToldProceedings proceedings;

  @Override
  public List<Contradiction> follow(Extract extract, Map<ChildId, ChildInCase> children) {
    Map<ChildId, List<KeptRow>> before = told(SsdTable.PRE_PROCEEDINGS, children);
    Map<ChildId, List<KeptRow>> after = told(SsdTable.PERMANENCE, children);
    rows.replace(extract, SsdTable.PRE_PROCEEDINGS, before);
    rows.replace(extract, SsdTable.PERMANENCE, after);
    List<Contradiction> all = new ArrayList<>(preProceedings.follow(extract, before));
    all.addAll(proceedings.contradictions(before));
    all.addAll(permanence.follow(extract, after));
    all.addAll(proceedings.placementOrders(after));
    all.addAll(permanence.plans(extract, children));
    return all;
  }

  private static Map<ChildId, List<KeptRow>> told(
      SsdTable part, Map<ChildId, ChildInCase> children) {
    Map<ChildId, List<KeptRow>> told = new HashMap<>();
    children.forEach(
        (id, child) -> {
          List<KeptRow> kept = child.kept().get(part);
          if (kept != null) {
            told.put(id, kept);
          }
        });
    return told;
  }
}
