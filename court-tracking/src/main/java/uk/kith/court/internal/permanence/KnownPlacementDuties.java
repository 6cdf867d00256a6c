package uk.kith.court.internal.permanence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.api.PlacementOrderLine.Standing;
import uk.kith.court.internal.PlacementDuties;
import uk.kith.court.internal.permanence.PlacementOrderRows.Decided;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;

/** The same that the list of placement orders says of a child who waits for an application. */
@ApplicationScoped
class KnownPlacementDuties implements PlacementDuties {

  @Inject PlacementOrderRows rows;
  @Inject PlacementOrderReader orders;

  /** Who is not to be adopted is not read further: most children of a court list. */
  @Override
  public Map<ChildId, List<Finding>> overdue(Collection<ChildId> children, LocalDate asOf) {
    Set<ChildId> decided =
        children.isEmpty()
            ? Set.of()
            : rows.decided(Set.copyOf(children), asOf).stream()
                .map(Decided::child)
                .collect(toSet());
    return decided.isEmpty()
        ? Map.of()
        : orders.lines(decided, asOf).stream()
            .filter(line -> line.standing() == Standing.TO_APPLY && !line.findings().isEmpty())
            .collect(toMap(line -> line.child().id(), PlacementOrderLine::findings));
  }
}
