package uk.kith.court.internal.permanence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.internal.ChildTouches;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.TouchSource;
import uk.kith.placements.api.RegisterTouches;

/**
 * The list of placement orders, kept by child for the business date and worked out anew for the
 * children who were touched, in the register or here. Who may know of reviews after a move is told
 * how an order was used: for them there is a second copy.
 */
@ApplicationScoped
class KeptPlacementOrders {

  @Inject PlacementOrderReader reader;
  @Inject AccessPolicy access;
  @Inject RegisterTouches register;
  @Inject ChildTouches own;

  private final Kept<List<PlacementOrderLine>> kept = new Kept<>();

  /** In no order. */
  List<PlacementOrderLine> on(LocalDate asOf) {
    return kept
        .on(
            asOf,
            access.sight(),
            TouchSource.ofBoth(register, own),
            ids ->
                reader
                    .lines(
                        ids == null ? null : ids.stream().map(ChildId::new).collect(toSet()), asOf)
                    .stream()
                    .collect(groupingBy(line -> line.child().id().value())))
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
