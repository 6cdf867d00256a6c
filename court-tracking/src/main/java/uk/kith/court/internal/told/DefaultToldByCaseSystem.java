package uk.kith.court.internal.told;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.api.ToldByCaseSystem;
import uk.kith.court.engine.told.ToldWords;
import uk.kith.court.internal.told.CaseRows.CaseRow;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Children;

/** Rows of extracts in words, for who may see the child and what they tell. */
@UseCase
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultToldByCaseSystem implements ToldByCaseSystem {

  @Inject CaseRows rows;
  @Inject Children children;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;

  @Override
  public List<ToldOfChild> of(Collection<ChildId> ids) {
    Set<ChildId> asked = new LinkedHashSet<>(ids);
    asked.retainAll(children.visible(ids));
    Map<ChildId, List<CaseRow>> held = rows.of(asked);
    boolean adopters = access.maySeeAdopters();
    List<ToldOfChild> told = new ArrayList<>();
    for (ChildId child : asked) {
      List<ToldRow> shown = new ArrayList<>();
      for (CaseRow each : held.getOrDefault(child, List.of())) {
        List<ToldCell> cells =
            ToldWords.of(each.row(), adopters).stream()
                .map(said -> new ToldCell(said.column(), said.label(), said.value()))
                .toList();
        if (!cells.isEmpty()) {
          shown.add(new ToldRow(Part.valueOf(each.row().table().name()), each.toldOn(), cells));
        }
      }
      if (!shown.isEmpty()) {
        told.add(new ToldOfChild(child, shown));
        audit.record("child-history-viewed", child, Map.of("source", "case-system-court"));
      }
    }
    return told;
  }
}
