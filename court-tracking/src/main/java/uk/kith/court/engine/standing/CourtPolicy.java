package uk.kith.court.engine.standing;

import uk.kith.court.engine.LawToConfirm;

/**
 * The figures of the outline and of practice that are still to be confirmed, or that an authority
 * may set; configuration fills it.
 *
 * @param managementFrom first business day for the case management hearing (R-COURT-11)
 * @param managementBy last business day for it
 * @param furtherManagementBy last business day for a further one (R-COURT-13)
 * @param resolutionByWeek week at whose end the issues resolution hearing is due (R-COURT-14)
 * @param missingFromWeek week from which a final hearing should be listed (R-COURT-17)
 * @param relistDays working days in which a hearing to be listed again gets its day (R-COURT-19)
 * @param advocatesBeforeResolution business days before the issues resolution hearing by which
 *     advocates meet (R-COURT-15)
 */
public record CourtPolicy(
    int managementFrom,
    int managementBy,
    int furtherManagementBy,
    int resolutionByWeek,
    int missingFromWeek,
    int relistDays,
    int advocatesBeforeResolution,
    LawToConfirm law) {

  public static final CourtPolicy USUAL =
      new CourtPolicy(12, 18, 25, 20, 20, 5, 7, LawToConfirm.USUAL);
}
