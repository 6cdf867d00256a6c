package uk.kith.sufficiency.internal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.CarerTable;
import uk.kith.matching.api.CarerTables;
import uk.kith.matching.engine.plan.CarerProfile;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.sufficiency.api.CarersForWaiting;
import uk.kith.sufficiency.api.ScenarioTerms.Profile;
import uk.kith.sufficiency.engine.supply.Sought;

/** The table that matching keeps, in the words of forecasts. */
@UseCase
@AllowedRoles(Role.COMMISSIONER)
public class DefaultCarersForWaiting implements CarersForWaiting {

  @Inject CarerTables tables;
  @Inject BusinessDate businessDate;

  @Override
  public Optional<Table> find() {
    return tables.findNewest(businessDate.today()).map(DefaultCarersForWaiting::table);
  }

  static Table table(CarerTable found) {
    Map<Profile, List<Gain>> kinds = new LinkedHashMap<>();
    for (CarerTable.Line line : found.lines()) {
      kinds
          .computeIfAbsent(profile(line.profile()), kind -> new ArrayList<>())
          .add(new Gain(line.homes(), line.placed(), line.together(), line.local(), line.exact()));
    }
    return new Table(
        found.asOf(),
        found.tooMany(),
        kinds.entrySet().stream().map(each -> new Kind(each.getKey(), each.getValue())).toList());
  }

  /** The same home as a forecast knows it; there high needs are met of every kind, or of none. */
  static Profile profile(CarerProfile of) {
    boolean skilled = true;
    for (NeedKind need : NeedKind.values()) {
      skilled &= of.skills().get(need) == NeedLevel.HIGH;
    }
    return Profile.of(
        Objects.requireNonNull(Sought.of(of.kind()), "a kind that is looked for"),
        of.ages().min(),
        of.ages().max(),
        of.places(),
        skilled);
  }
}
