package uk.kith.court.internal;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.kith.court.api.EstimateCheck;
import uk.kith.court.engine.forecast.BackTest;
import uk.kith.court.engine.forecast.BackTestScore;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.UseCase;

/** The back-test of the authority's own cases, in figures. */
@UseCase
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultEstimateCheck implements EstimateCheck {

  /** Estimates that can be judged; of fewer the share within the interval says nothing. */
  private static final int FEWEST_ESTIMATES = 30;

  @Inject Estimates estimates;
  @Inject AuditTrail audit;

  @Override
  public Outcome check(LocalDate asOf) {
    Estimates.Checked checked = estimates.check(asOf);
    BackTest test = checked.test();
    audit.record("estimates-checked", null, Map.of("asOf", asOf.toString()));
    return new Outcome(
        asOf,
        test.firstOrigin(),
        test.lastOrigin(),
        test.origins(),
        checked.concluded(),
        test.all().forecasts() < FEWEST_ESTIMATES,
        List.of(
            line(Group.ALL, test.all()),
            line(Group.LISTED, test.listed()),
            line(Group.UNLISTED, test.unlisted())));
  }

  private static Line line(Group group, BackTestScore score) {
    boolean none = score.forecasts() == 0;
    return new Line(
        group,
        score.forecasts(),
        score.stillOpen(),
        none ? null : score.heldPercent(),
        none ? null : score.meanDays(score.estimateError()),
        none ? null : score.meanDays(score.issuePlus26Error()),
        none ? null : score.meanDays(score.listedError()));
  }
}
