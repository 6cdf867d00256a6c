package uk.kith.court.internal.permanence;

import static java.util.Comparator.comparing;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.kith.court.api.NotPlacedChildren;
import uk.kith.court.api.NotPlacedLine;
import uk.kith.court.engine.order.NotPlaced;
import uk.kith.court.internal.ChildrenNotPlaced;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.ReviewingOfficers;

/** Children in care by an order of whom no placement is recorded, for lists of who is. */
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
public class DefaultNotPlacedChildren implements NotPlacedChildren {

  @Inject ChildrenNotPlaced notPlaced;
  @Inject Children children;
  @Inject ReviewingOfficers appointed;
  @Inject AuditTrail audit;

  @Override
  public List<NotPlacedLine> list(Filter filter, LocalDate asOf) {
    Map<ChildId, NotPlaced> all = new HashMap<>(notPlaced.all(asOf));
    all.values().removeIf(each -> each.until() != null);
    Map<ChildId, String> officers = appointed.of(all.keySet(), asOf);
    List<NotPlacedLine> lines =
        children.brief(all.keySet(), asOf).stream()
            .map(
                child ->
                    NotPlacedLine.of(
                        child,
                        Objects.requireNonNull(all.get(child.id())),
                        officers.get(child.id())))
            .filter(line -> isIn(filter, line))
            .sorted(
                comparing(NotPlacedLine::since).thenComparing(line -> line.child().id().value()))
            .toList();
    audit.record(
        "not-placed-listed",
        null,
        Map.of("asOf", asOf.toString(), "shown", Integer.toString(lines.size())));
    return lines;
  }

  static boolean isIn(Filter filter, NotPlacedLine line) {
    return (filter.officer() == null || filter.officer().equals(line.reviewingOfficer()))
        && (filter.team() == null || filter.team().equals(line.child().team()))
        && PermanenceLine.isCalled(
            filter.text(), KeptPermanence.name(line.child()), line.child().localId());
  }
}
