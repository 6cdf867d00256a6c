package uk.kith.matching.internal.adoption;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import uk.kith.matching.engine.adoption.Measure;
import uk.kith.matching.engine.adoption.Scorecard;
import uk.kith.matching.engine.adoption.ScorecardThresholds;

/** The scorecard from everybody's way as known on its last day. */
@UseCase
@AllowedRoles(Role.PANEL_ADVISER)
public class DefaultAdoptionScorecard implements AdoptionScorecard {

  @Inject KeptScorecards kept;
  @Inject AdoptionSettings settings;
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
    Scorecard card =
        kept.on(periodEnd)
            .card(new KeptScorecards.Asked(periodEnd, years, compareAnyway, settings.thresholds()));
    audit.record(
        "scorecard-viewed",
        null,
        Map.of("periodEnd", periodEnd.toString(), "years", Integer.toString(years)));
    return view(card, periodEnd);
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
