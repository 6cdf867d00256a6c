package uk.kith.court.engine.standing;

import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.DatedFigure;

/**
 * The figures of the outline and of practice that are still to be confirmed, or that an authority
 * may set; configuration fills it. A figure of the outline is that of the day of issue.
 *
 * @param managementFrom first day of the outline for the case management hearing (R-COURT-11)
 * @param managementBy last day for it
 * @param furtherManagementBy last day for a further one (R-COURT-13)
 * @param resolutionByWeek week at whose end the issues resolution hearing is due (R-COURT-14)
 * @param missingFromWeek week from which a final hearing should be listed (R-COURT-17)
 * @param relistDays working days in which a hearing to be listed again gets its day (R-COURT-19)
 * @param advocatesBeforeResolution days of the outline before the issues resolution hearing by
 *     which advocates meet (R-COURT-15)
 */
public record CourtPolicy(
    DatedFigure managementFrom,
    DatedFigure managementBy,
    DatedFigure furtherManagementBy,
    DatedFigure resolutionByWeek,
    int missingFromWeek,
    int relistDays,
    DatedFigure advocatesBeforeResolution,
    LawToConfirm law) {

  public static final CourtPolicy USUAL =
      new CourtPolicy(
          DatedFigure.of(12),
          DatedFigure.of(18),
          DatedFigure.of(25),
          DatedFigure.of(20),
          20,
          5,
          DatedFigure.of(7),
          LawToConfirm.USUAL);
}
