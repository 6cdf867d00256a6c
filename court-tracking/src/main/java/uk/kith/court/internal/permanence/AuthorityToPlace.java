package uk.kith.court.internal.permanence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.permanence.AdoptionReviews;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.TouchSource;
import uk.kith.placements.api.CareHistories.CareHistory;

/**
 * Since when the authority may place children for adoption (R-ADOPT-14): the earlier of the
 * placement order, while it is not revoked, and the parents' consent, while nothing of the court
 * stands against it. It says nothing of whether they are placed. Who has neither is read no
 * further: most children of a register.
 */
@ApplicationScoped
class AuthorityToPlace {

  @Inject PlacementOrderRows rows;
  @Inject KnownPlacementOrders orders;
  @Inject KnownConsents consents;
  @Inject AccessPolicy access;

  /** What decides on the reviews of some children; those whom nobody may place are absent. */
  Map<ChildId, AdoptionReviews> reviews(Collection<CareHistory> care, LocalDate asOf) {
    Map<ChildId, LocalDate> authorised = of(care, asOf);
    boolean told = access.mayKnowAdoptionReviews();
    Map<ChildId, AdoptionReviews> reviews = new HashMap<>();
    care.forEach(
        each -> {
          LocalDate since = authorised.get(each.child());
          LocalDate placed = each.placedForAdoptionOn();
          if (since != null || placed != null) {
            reviews.put(each.child(), new AdoptionReviews(since, placed, told));
          }
        });
    return reviews;
  }

  private Map<ChildId, LocalDate> of(Collection<CareHistory> care, LocalDate asOf) {
    Set<ChildId> all = care.stream().map(CareHistory::child).collect(toSet());
    if (all.isEmpty()) {
      return Map.of();
    }
    Map<ChildId, LocalDate> since =
        new HashMap<>(orders.notRevoked(ordered(care, all, asOf), asOf));
    Map<ChildId, CareHistory> histories = care.stream().collect(toMap(CareHistory::child, c -> c));
    consents
        .of(all, histories, asOf)
        .forEach(
            (child, consent) ->
                consent
                    .authorisesSince(asOf)
                    .ifPresent(
                        on ->
                            since.merge(
                                child, on, (one, other) -> one.isBefore(other) ? one : other)));
    return since;
  }

  /** Of whom anything tells an order, whatever came of it. */
  private Set<ChildId> ordered(Collection<CareHistory> care, Set<ChildId> all, LocalDate asOf) {
    Set<ChildId> ordered = new HashSet<>(rows.told(all, asOf).keySet());
    rows.made(all, asOf).forEach(each -> ordered.add(each.child()));
    care.stream()
        .filter(each -> Objects.equals(OrderForm.A70.legalStatus(), each.legalStatus()))
        .forEach(each -> ordered.add(each.child()));
    return ordered;
  }

  /** With what is touched elsewhere, as long as others tell of consent. */
  TouchSource with(TouchSource touches) {
    return consents.with(touches);
  }
}
