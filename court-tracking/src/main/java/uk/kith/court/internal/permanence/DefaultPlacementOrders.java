package uk.kith.court.internal.permanence;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.api.PlacementOrderLine.Standing;
import uk.kith.court.api.PlacementOrderSort;
import uk.kith.court.api.PlacementOrders;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;

/** Placement orders in the schema {@code court}. */
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
public class DefaultPlacementOrders implements PlacementOrders {

  private static final Comparator<PlacementOrderLine> BY_CHILD =
      Comparator.comparing(
              (PlacementOrderLine line) -> line.child().localId(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(line -> line.child().id().value())
          .thenComparing(
              PlacementOrderLine::madeOn, Comparator.nullsLast(Comparator.naturalOrder()));

  @Inject KeptPlacementOrders orders;
  @Inject AuditTrail audit;

  @Override
  public Page<PlacementOrderLine> list(
      Filter filter, Sort<PlacementOrderSort> sort, LocalDate asOf, int page, int size) {
    Page<PlacementOrderLine> found = Page.of(lines(filter, asOf).stream(), order(sort), page, size);
    record("placement-orders-listed", asOf, found.items().size());
    return found;
  }

  @Override
  public void export(
      Filter filter,
      Sort<PlacementOrderSort> sort,
      LocalDate asOf,
      Consumer<List<PlacementOrderLine>> taker) {
    List<PlacementOrderLine> all = lines(filter, asOf).stream().sorted(order(sort)).toList();
    taker.accept(all);
    record("placement-orders-exported", asOf, all.size());
  }

  @Override
  public Map<Standing, Long> count(LocalDate asOf) {
    List<PlacementOrderLine> all = orders.on(asOf);
    record("placement-orders-counted", asOf, all.size());
    Map<Standing, Long> counts = new EnumMap<>(Standing.class);
    Arrays.stream(Standing.values())
        .forEach(
            standing ->
                counts.put(
                    standing, all.stream().filter(line -> line.standing() == standing).count()));
    return counts;
  }

  private List<PlacementOrderLine> lines(Filter filter, LocalDate asOf) {
    return orders.on(asOf).stream()
        .filter(line -> filter.which().holds(line.standing()))
        .filter(line -> filter.team() == null || filter.team().equals(line.child().team()))
        .toList();
  }

  private void record(String action, LocalDate asOf, int count) {
    audit.record(action, null, Map.of("asOf", asOf.toString(), "count", Integer.toString(count)));
  }

  private static Comparator<PlacementOrderLine> order(Sort<PlacementOrderSort> sort) {
    return switch (sort.key()) {
      case CHILD -> sort.by(line -> line.child().firstName(), BY_CHILD);
      case MADE -> sort.by(PlacementOrderLine::madeOn, BY_CHILD);
      case DAYS_OPEN -> sort.by(PlacementOrderLine::daysOpen, BY_CHILD);
    };
  }
}
