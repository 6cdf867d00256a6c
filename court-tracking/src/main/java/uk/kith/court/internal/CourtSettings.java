package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.kernel.DatedFigure;

/** The figures of the outline and of practice that an authority may set. */
@ApplicationScoped
public class CourtSettings {

  @Inject
  @ConfigProperty(name = "kith.court.case-management.from-day", defaultValue = "12")
  DatedFigure managementFrom;

  @Inject
  @ConfigProperty(name = "kith.court.case-management.by-day", defaultValue = "18")
  DatedFigure managementBy;

  @Inject
  @ConfigProperty(name = "kith.court.further-case-management.by-day", defaultValue = "25")
  DatedFigure furtherManagementBy;

  @Inject
  @ConfigProperty(name = "kith.court.issues-resolution.by-week", defaultValue = "20")
  DatedFigure resolutionByWeek;

  @Inject
  @ConfigProperty(name = "kith.court.missing-timetable.from-week", defaultValue = "20")
  int missingFromWeek;

  @Inject
  @ConfigProperty(name = "kith.court.re-listing.working-days", defaultValue = "5")
  int relistDays;

  @Inject
  @ConfigProperty(name = "kith.court.issues-resolution.advocates-working-days", defaultValue = "7")
  DatedFigure advocatesBeforeResolution;

  @Inject LawToConfirm law;

  @Produces
  public CourtPolicy policy() {
    return new CourtPolicy(
        managementFrom,
        managementBy,
        furtherManagementBy,
        resolutionByWeek,
        missingFromWeek,
        relistDays,
        advocatesBeforeResolution,
        law);
  }
}
