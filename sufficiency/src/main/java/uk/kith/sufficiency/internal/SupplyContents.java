package uk.kith.sufficiency.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.matching.engine.Policy;
import uk.kith.placements.api.CareSupply;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.simulation.SuppliedBaseline.Living;
import uk.kith.sufficiency.engine.supply.ChildProfile;
import uk.kith.sufficiency.engine.supply.HomeHistory;
import uk.kith.sufficiency.engine.supply.Sought;

/** From the register's words to those of forecasts with homes; pure. */
final class SupplyContents {

  private static final double QUARTER = .25;

  private SupplyContents() {}

  static SupplyContent of(
      CareSupply.Told told,
      LocalDate asOf,
      LocalAuthority responsible,
      Policy policy,
      PlacementPolicy law,
      double stayingPut) {
    Map<ChildProfile, Integer> profiles = new LinkedHashMap<>();
    List<SupplyContent.Known> children = new ArrayList<>();
    for (CareSupply.Child child : told.children()) {
      OutsideReason outside = child.outside();
      Integer home = child.livesIn();
      int next = profiles.size();
      Integer known = profiles.putIfAbsent(profile(child), next);
      children.add(
          new SupplyContent.Known(
              child.child(),
              known == null ? next : known,
              home == null ? Living.ELSEWHERE : home,
              outside == OutsideReason.NO_LOCAL_HOME));
    }
    return new SupplyContent(
        asOf,
        responsible,
        policy,
        law,
        stayingPut,
        told.homes(),
        List.copyOf(profiles.keySet()),
        children,
        told.spans().stream().map(SupplyContents::span).toList(),
        fees(told.fees()));
  }

  private static ChildProfile profile(CareSupply.Child child) {
    OutsideReason outside = child.outside();
    return new ChildProfile(
        child.sex(),
        child.needs(),
        child.heritage(),
        child.compatibility(),
        child.home(),
        child.school(),
        child.kind(),
        child.together(),
        outside != null && outside.isByPlan());
  }

  private static HomeHistory span(CareSupply.Span span) {
    Sought kind = Sought.of(span.kind());
    if (kind == null) {
      throw new IllegalArgumentException(span.kind() + " has no places for others");
    }
    List<HomeHistory.Break> breaks = new ArrayList<>();
    for (CareSupply.Break each : span.breaks()) {
      breaks.add(new HomeHistory.Break(day(each.from()), end(each.until())));
    }
    return new HomeHistory(kind, day(span.from()), end(span.until()), breaks);
  }

  private static int end(@Nullable LocalDate until) {
    return until == null ? Stay.OPEN : day(until);
  }

  private static int day(LocalDate day) {
    return ForecastTimes.number(day);
  }

  private static List<SupplyContent.Fees> fees(List<CareSupply.Fee> told) {
    Map<Home, List<Long>> byHome = new EnumMap<>(Home.class);
    for (CareSupply.Fee fee : told) {
      String provider = fee.provider();
      byHome
          .computeIfAbsent(
              Home.of(fee.placementType(), provider == null ? "" : provider),
              any -> new ArrayList<>())
          .add(fee.weeklyPence());
    }
    List<SupplyContent.Fees> fees = new ArrayList<>();
    byHome.forEach(
        (home, pence) -> {
          Collections.sort(pence);
          int last = pence.size() - 1;
          fees.add(
              new SupplyContent.Fees(
                  home,
                  pence.size(),
                  pence.get((int) Math.floor(QUARTER * last)),
                  pence.get((int) Math.ceil((1 - QUARTER) * last))));
        });
    return fees;
  }
}
