package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.AdoptionScorecard;
import uk.kith.matching.api.ScorecardView;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Measure;
import uk.kith.matching.engine.adoption.Scorecard;
import uk.kith.matching.engine.adoption.ScorecardChild;
import uk.kith.matching.engine.adoption.ScorecardFamily;
import uk.kith.matching.engine.adoption.ScorecardThresholds;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/** The scorecard from everybody's way as known on its last day. */
@UseCase
@AllowedRoles(Role.PANEL_ADVISER)
public class DefaultAdoptionScorecard implements AdoptionScorecard {

  @Inject AdoptionReader reader;
  @Inject AdoptionSettings settings;
  @Inject Households households;
  @Inject AdoptionPlacements placements;
  @Inject BusinessDate businessDate;
  @Inject AuditTrail audit;

  @Override
  public ScorecardView getScorecard(LocalDate periodEnd, int years, boolean compareAnyway) {
    if (years != 1 && years != 3) {
      throw new Invalid("years", "range", "A scorecard is of 1 or 3 years");
    }
    if (periodEnd.isAfter(businessDate.today())) {
      throw new Invalid("periodEnd", "future", "This day has not come yet");
    }
    List<AdoptionReader.Known> everybody =
        List.copyOf(reader.byChild(reader.everybody(periodEnd), periodEnd).values());
    Scorecard card =
        Scorecard.of(
            everybody.stream()
                .map(each -> ScorecardChild.of(each.child(), each.chain(), periodEnd))
                .toList(),
            families(everybody, periodEnd),
            periodEnd,
            years,
            compareAnyway,
            settings.thresholds());
    audit.record(
        "scorecard-viewed",
        null,
        Map.of("periodEnd", periodEnd.toString(), "years", Integer.toString(years)));
    return view(card, periodEnd);
  }

  /** One for each family and match, however many children it was a match for. */
  private List<ScorecardFamily> families(
      List<AdoptionReader.Known> everybody, LocalDate periodEnd) {
    List<LinkRow> matched =
        everybody.stream()
            .flatMap(each -> each.links().stream())
            .distinct()
            .filter(link -> link.link().reached(LinkState.MATCHED, periodEnd) != null)
            .toList();
    List<HouseholdId> ids = matched.stream().map(LinkRow::household).distinct().toList();
    Map<HouseholdId, HouseholdView> homes =
        households.findHouseholds(ids, periodEnd).stream()
            .collect(toMap(view -> view.snapshot().id(), view -> view));
    Map<HouseholdId, LocalDate> approved = placements.approvedOn(ids, periodEnd);
    Set<ScorecardFamily> families = new LinkedHashSet<>();
    for (LinkRow link : matched) {
      HouseholdView home = homes.get(link.household());
      LocalDate on = link.link().reached(LinkState.MATCHED, periodEnd);
      if (home != null && on != null) {
        families.add(
            new ScorecardFamily(link.household(), AdoptiveFamilies.approvedOn(home, approved), on));
      }
    }
    return List.copyOf(families);
  }

  private static ScorecardView view(Scorecard card, LocalDate periodEnd) {
    ScorecardThresholds.Of set = card.threshold();
    return new ScorecardView(
        card.period().first(),
        periodEnd,
        card.years() == 1 ? ScorecardView.Period.IN_YEAR : ScorecardView.Period.THREE_YEARS,
        set == null ? null : set.words(),
        figure(card.a1()),
        figure(card.a2()),
        figure(card.a3()),
        figure(card.a10()),
        figure(card.a12()),
        count(card.a5()),
        count(card.a9()),
        count(card.a15()),
        count(card.a16()),
        count(card.adopted()),
        count(card.placed()),
        count(card.disrupted()),
        card.reversalRate(),
        card.disruptionRate());
  }

  private static ScorecardView.Figure figure(Measure measure) {
    return new ScorecardView.Figure(
        measure.days(),
        measure.share(),
        measure.counted(),
        measure.met(),
        measure.excluded().stream()
            .map(
                each ->
                    new ScorecardView.Excluded(
                        each.reason(),
                        each.count(),
                        each.who().stream().map(who -> of(who, 0, false)).toList()))
            .toList(),
        measure.threshold(),
        measure.from().stream().map(each -> of(each.who(), each.days(), each.met())).toList());
  }

  private static ScorecardView.Of of(Id who, long days, boolean met) {
    return who instanceof ChildId child
        ? new ScorecardView.Of(child, null, days, met)
        : new ScorecardView.Of(null, (HouseholdId) who, days, met);
  }

  private static ScorecardView.Count count(List<ChildId> children) {
    return new ScorecardView.Count(children.size(), children);
  }
}
