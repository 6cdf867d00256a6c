package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.api.FamilySuggestions;
import uk.kith.matching.engine.adoption.Link.Moved;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/**
 * Families that Kith suggested before the one that is explored (R-MATCH-15): Kith suggests, and who
 * chooses another family than the first says why.
 */
@ApplicationScoped
class PassedOver {

  private static final RuleId RULE = FamilyFinding.NOT_THE_FIRST;

  @Inject FamilySuggestions suggestions;
  @Inject SqlSuggestions daily;
  @Inject Households households;
  @Inject BusinessDate businessDate;

  /**
   * Who stands before a family that is suggested for a search on a day, in their order: all who
   * were suggested, where it is none of them. Of today those who are shown, of an earlier day those
   * kept by then; none where nothing was suggested.
   */
  List<HouseholdId> before(FamilyFindingRow search, HouseholdId family, LocalDate on) {
    List<HouseholdId> order =
        on.equals(businessDate.today())
            ? suggestions.order(search.findingId(), on)
            : kept(search, on);
    int at = order.indexOf(family);
    return at < 0 ? order : order.subList(0, at);
  }

  private List<HouseholdId> kept(FamilyFindingRow search, LocalDate on) {
    Sought sought = Sought.by(search.findingId());
    DayOfSuggestions day = daily.newest(List.of(sought), on).get(sought);
    Set<HouseholdId> looked = looked(search);
    return day == null
        ? List.of()
        : day.families().stream()
            .map(DayOfSuggestions.Suggested::household)
            .filter(each -> !looked.contains(each))
            .toList();
  }

  /**
   * Asked once of a link that goes on to be explored, or past that. Who was looked at since has a
   * link, with the reason for its end, and is not asked about.
   */
  List<Finding> against(LinkRow link, Moved move) {
    if (!move.state().isExplored() || link.isAccepted(RULE)) {
      return List.of();
    }
    Set<HouseholdId> looked = looked(link.finding());
    List<HouseholdId> passed =
        link.passedOver().stream().filter(each -> !looked.contains(each)).toList();
    Map<HouseholdId, HouseholdView> known = LinkViews.byId(households, passed, move.on());
    String names =
        passed.stream()
            .flatMap(each -> Stream.ofNullable(known.get(each)))
            .map(home -> home.name() + " (" + home.snapshot().localId() + ")")
            .collect(joining(", "));
    return names.isEmpty()
        ? List.of()
        : List.of(
            new Finding(
                RULE,
                Severity.WARNING,
                "Suggested before this family, and not looked at: " + names + ".",
                List.of(),
                "product default",
                false));
  }

  private static Set<HouseholdId> looked(FamilyFindingRow search) {
    return search.links().stream().map(LinkRow::household).collect(toSet());
  }
}
