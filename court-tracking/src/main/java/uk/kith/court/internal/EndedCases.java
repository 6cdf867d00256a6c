package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.internal.KeptCases.KeptCase;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.Children;

/** Cases that have ended, for whoever looks for one by what it is called. */
@ApplicationScoped
class EndedCases {

  private static final Comparator<CourtCase> LAST_ENDED_FIRST =
      Comparator.comparing(
              CourtCase::endedOn, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(of -> of.id().toString());

  @Inject KeptCases kept;
  @Inject Children children;
  @Inject CourtCases cases;
  @Inject AuditTrail audit;

  /** Those that have ended for every child in them whom the caller may see. */
  Page<CourtCase> find(CourtFilter filter, LocalDate asOf, int page, int size) {
    Set<ChildId> called = filter.text() == null ? Set.of() : children.called(filter.text());
    List<UUID> candidates =
        kept.all().values().stream()
            .filter(each -> mayBeAskedFor(each, filter, called, asOf))
            .map(each -> each.id().value())
            .toList();
    List<CourtCase> ended =
        cases.of(candidates, asOf).values().stream()
            .filter(of -> !of.open() && filter.holds(of))
            .sorted(LAST_ENDED_FIRST)
            .toList();
    audit.record(
        "ended-proceedings-listed",
        null,
        Map.of("asOf", asOf.toString(), "count", Integer.toString(ended.size())));
    return Page.of(ended, page, size);
  }

  /**
   * Of the others nothing is read: of many years most cases have ended.
   *
   * @param called the children who are called as the filter asks
   */
  static boolean mayBeAskedFor(
      KeptCase each, CourtFilter filter, Set<ChildId> called, LocalDate asOf) {
    return !each.begunOn().isAfter(asOf)
        && isOverForOne(each, asOf)
        && (filter.lawyer() == null || filter.lawyer().equals(each.lawyer()))
        && (filter.court() == null || filter.court().equals(each.court()))
        && (filter.isCalled(each.caseNumber(), List.of())
            || each.children().stream().anyMatch(child -> called.contains(child.child())));
  }

  private static boolean isOverForOne(KeptCase each, LocalDate asOf) {
    return each.children().stream().anyMatch(child -> !child.isOpenOn(asOf));
  }
}
