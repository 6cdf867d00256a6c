package uk.kith.sufficiency.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

  /** By kind of home. A carer's children are one fee in the order, and each counts in the mean. */
  static List<SupplyContent.Fees> fees(List<CareSupply.Fee> told) {
    Map<Home, List<CareSupply.Fee>> byHome = new EnumMap<>(Home.class);
    for (CareSupply.Fee fee : told) {
      String provider = fee.provider();
      byHome
          .computeIfAbsent(
              Home.of(fee.placementType(), provider == null ? "" : provider),
              any -> new ArrayList<>())
          .add(fee);
    }
    List<SupplyContent.Fees> fees = new ArrayList<>();
    byHome.forEach((home, each) -> fees.add(fees(home, each)));
    return fees;
  }

  private static SupplyContent.Fees fees(Home home, List<CareSupply.Fee> told) {
    boolean fostering = home == Home.OWN_FOSTERING || home == Home.AGENCY_FOSTERING;
    List<Long> pence = new ArrayList<>();
    if (fostering) {
      told.stream()
          .collect(
              Collectors.groupingBy(CareSupply.Fee::livesIn, TreeMap::new, Collectors.toList()))
          .values()
          .forEach(carer -> pence.add(mean(carer)));
    } else {
      told.forEach(fee -> pence.add(fee.weeklyPence()));
    }
    Collections.sort(pence);
    int last = pence.size() - 1;
    return new SupplyContent.Fees(
        home,
        pence.size(),
        pence.get((int) Math.floor(QUARTER * last)),
        pence.get((int) Math.ceil((1 - QUARTER) * last)),
        mean(told));
  }

  private static long mean(List<CareSupply.Fee> fees) {
    return Math.round(fees.stream().mapToLong(CareSupply.Fee::weeklyPence).average().orElseThrow());
  }
}
