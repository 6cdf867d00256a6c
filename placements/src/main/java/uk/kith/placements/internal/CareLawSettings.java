package uk.kith.placements.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.DatedFigure;
import uk.kith.placements.engine.CareLawToConfirm;

/**
 * The figures of {@link CareLawToConfirm} as somebody who read the provision has set them, under
 * {@code kith.placements.law.}; each default is that of {@link CareLawToConfirm#USUAL}. Figures
 * that make no sense stop the deployment.
 */
@ApplicationScoped
public class CareLawSettings {

  @Inject
  @ConfigProperty(name = "kith.placements.law.long-term-visit-months", defaultValue = "6")
  DatedFigure longTermVisitMonths;

  @Inject
  @ConfigProperty(name = "kith.placements.law.long-term-after-months", defaultValue = "12")
  DatedFigure longTermAfterMonths;

  @Inject
  @ConfigProperty(name = "kith.placements.law.recent-health-months", defaultValue = "3")
  DatedFigure recentHealthMonths;

  @Inject
  @ConfigProperty(name = "kith.placements.law.health-younger-months", defaultValue = "6")
  DatedFigure healthYoungerMonths;

  @Inject
  @ConfigProperty(name = "kith.placements.law.health-older-months", defaultValue = "12")
  DatedFigure healthOlderMonths;

  @Inject
  @ConfigProperty(name = "kith.placements.law.health-older-from-age", defaultValue = "5")
  DatedFigure healthOlderFromAge;

  @Inject
  @ConfigProperty(name = "kith.placements.law.officer-working-days", defaultValue = "5")
  DatedFigure officerWorkingDays;

  @Inject
  @ConfigProperty(name = "kith.placements.law.return-interview-hours", defaultValue = "72")
  DatedFigure returnInterviewHours;

  @Inject
  @ConfigProperty(name = "kith.placements.law.secure-first-review-months", defaultValue = "1")
  DatedFigure secureFirstReviewMonths;

  @Inject
  @ConfigProperty(name = "kith.placements.law.secure-review-months", defaultValue = "3")
  DatedFigure secureReviewMonths;

  @Inject
  @ConfigProperty(name = "kith.placements.law.parent-assessment-working-days", defaultValue = "10")
  DatedFigure parentAssessmentWorkingDays;

  @Inject
  @ConfigProperty(name = "kith.placements.law.parent-decision-working-days", defaultValue = "10")
  DatedFigure parentDecisionWorkingDays;

  @Produces
  public CareLawToConfirm law() {
    return new CareLawToConfirm(
        longTermVisitMonths,
        longTermAfterMonths,
        recentHealthMonths,
        healthYoungerMonths,
        healthOlderMonths,
        healthOlderFromAge,
        officerWorkingDays,
        returnInterviewHours,
        secureFirstReviewMonths,
        secureReviewMonths,
        parentAssessmentWorkingDays,
        parentDecisionWorkingDays);
  }
}
