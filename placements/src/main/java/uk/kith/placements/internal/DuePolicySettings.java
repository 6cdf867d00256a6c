package uk.kith.placements.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.placements.engine.DuePolicy;

/**
 * The figures of {@link DuePolicy} as an authority has set them, under {@code
 * kith.placements.due.}; each default is that of {@link DuePolicy#DEFAULT}, which also holds for
 * figures of what is not recorded yet. Figures that make no sense stop the deployment.
 */
@ApplicationScoped
public class DuePolicySettings {

  @Inject
  @ConfigProperty(name = "kith.placements.due.vacancy-stale-days", defaultValue = "14")
  int vacancyStaleDays;

  @Inject
  @ConfigProperty(name = "kith.placements.due.secure-first-review-months", defaultValue = "1")
  int secureFirstReviewMonths;

  @Inject
  @ConfigProperty(name = "kith.placements.due.secure-review-months", defaultValue = "3")
  int secureReviewMonths;

  @Inject
  @ConfigProperty(name = "kith.placements.due.parent-assessment-working-days", defaultValue = "10")
  int parentAssessmentWorkingDays;

  @Inject
  @ConfigProperty(name = "kith.placements.due.parent-decision-working-days", defaultValue = "10")
  int parentDecisionWorkingDays;

  @Produces
  public DuePolicy policy() {
    return new DuePolicy(
        vacancyStaleDays,
        DuePolicy.DEFAULT.emergencyImpactDays(),
        DuePolicy.DEFAULT.secureWindowDays(),
        secureFirstReviewMonths,
        secureReviewMonths,
        parentAssessmentWorkingDays,
        parentDecisionWorkingDays);
  }
}
