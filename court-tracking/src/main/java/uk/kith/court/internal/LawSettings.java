package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.DatedFigure;

/**
 * The figures of {@link LawToConfirm} as somebody who read the provision has set them, under {@code
 * kith.court.law.}; each default is that of {@link LawToConfirm#USUAL}. Figures that make no sense
 * stop the deployment.
 */
@ApplicationScoped
public class LawSettings {

  @Inject
  @ConfigProperty(name = "kith.court.law.outline-business-days", defaultValue = "true")
  boolean outlineBusinessDays;

  @Inject
  @ConfigProperty(name = "kith.court.law.extension-weeks", defaultValue = "8")
  DatedFigure extensionWeeks;

  @Inject
  @ConfigProperty(name = "kith.court.law.extension-from-grant", defaultValue = "true")
  boolean extensionFromGrant;

  @Inject
  @ConfigProperty(name = "kith.court.law.emergency-days", defaultValue = "8")
  DatedFigure emergencyDays;

  @Inject
  @ConfigProperty(name = "kith.court.law.emergency-extension-days", defaultValue = "7")
  DatedFigure emergencyExtensionDays;

  @Inject
  @ConfigProperty(name = "kith.court.law.emergency-counts-day-made", defaultValue = "false")
  boolean emergencyCountsDayMade;

  @Inject
  @ConfigProperty(name = "kith.court.law.emergency-counts-police-day", defaultValue = "true")
  boolean emergencyCountsPoliceDay;

  @Inject
  @ConfigProperty(name = "kith.court.law.emergency-past-holidays", defaultValue = "true")
  boolean emergencyPastHolidays;

  @Inject
  @ConfigProperty(name = "kith.court.law.adoption-home-weeks", defaultValue = "10")
  DatedFigure adoptionHomeWeeks;

  @Inject
  @ConfigProperty(name = "kith.court.law.adoption-partner-months", defaultValue = "6")
  DatedFigure adoptionPartnerMonths;

  @Inject
  @ConfigProperty(name = "kith.court.law.adoption-foster-months", defaultValue = "12")
  DatedFigure adoptionFosterMonths;

  @Inject
  @ConfigProperty(name = "kith.court.law.adoption-other-years", defaultValue = "3")
  DatedFigure adoptionOtherYears;

  @Inject
  @ConfigProperty(name = "kith.court.law.adoption-other-of-years", defaultValue = "5")
  DatedFigure adoptionOtherOfYears;

  @Inject
  @ConfigProperty(name = "kith.court.law.guardianship-notice-months", defaultValue = "3")
  DatedFigure guardianshipNoticeMonths;

  @Inject
  @ConfigProperty(name = "kith.court.law.relatives-from", defaultValue = "2009-09-01")
  LocalDate relativesFrom;

  @Inject
  @ConfigProperty(name = "kith.court.law.early-permanence-from", defaultValue = "2014-07-25")
  LocalDate earlyPermanenceFrom;

  @Inject
  @ConfigProperty(name = "kith.court.law.long-term-fostering-from", defaultValue = "2015-04-01")
  LocalDate longTermFosteringFrom;

  @Produces
  public LawToConfirm law() {
    return new LawToConfirm(
        outlineBusinessDays,
        extensionWeeks,
        extensionFromGrant,
        emergencyDays,
        emergencyExtensionDays,
        emergencyCountsDayMade,
        emergencyCountsPoliceDay,
        emergencyPastHolidays,
        adoptionHomeWeeks,
        adoptionPartnerMonths,
        adoptionFosterMonths,
        adoptionOtherYears,
        adoptionOtherOfYears,
        guardianshipNoticeMonths,
        relativesFrom,
        earlyPermanenceFrom,
        longTermFosteringFrom);
  }
}
