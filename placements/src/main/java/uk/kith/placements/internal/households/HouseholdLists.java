package uk.kith.placements.internal.households;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.vacancy.PlaceSegment;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.SeenHouseholds;
import uk.kith.placements.internal.facts.Teams;

/** Which households a list shows, in which order, and how their places add up. */
@ApplicationScoped
class HouseholdLists {

  @Inject HouseholdReader reader;
  @Inject Teams teams;
  @Inject SeenHouseholds seenHouseholds;

  Page<HouseholdView> page(
      HouseholdFilter filter, Sort<HouseholdSort> sort, LocalDate asOf, int page, int size) {
    return Page.of(matching(filter, asOf), HouseholdOrder.of(sort), page, size);
  }

  /** The whole list, in its order. */
  List<HouseholdView> all(HouseholdFilter filter, Sort<HouseholdSort> sort, LocalDate asOf) {
    return matching(filter, asOf).sorted(HouseholdOrder.of(sort)).toList();
  }

  Set<HouseholdId> ids(HouseholdFilter filter, LocalDate asOf) {
    return matching(filter, asOf).map(home -> home.snapshot().id()).collect(toUnmodifiableSet());
  }

  private Stream<HouseholdView> matching(HouseholdFilter filter, LocalDate asOf) {
    return reader.each(asOf).filter(new HouseholdMatch(filter));
  }

  /** Of all homes but adopters' and parents' own, whoever asks. */
  List<PlaceSegment> segments(LocalDate asOf) {
    return reader
        .each(asOf)
        .map(HouseholdView::snapshot)
        .filter(home -> home.kind() != HouseholdKind.ADOPTER && home.kind().isOffered())
        .map(PlaceSegment::of)
        .toList();
  }

  List<String> districts(LocalDate asOf) {
    return reader.each(asOf).flatMap(HouseholdMatch::district).distinct().sorted().toList();
  }

  List<String> teams(@Nullable String worker, LocalDate asOf) {
    return teams.on(
        Facts.Subject.HOUSEHOLD,
        HouseholdFacts.SUPPORT,
        "true" + seenHouseholds.and("s"),
        worker,
        asOf);
  }
}
