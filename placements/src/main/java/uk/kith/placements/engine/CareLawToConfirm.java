package uk.kith.placements.engine;

import uk.kith.kernel.DatedFigure;

/**
 * Figures of the law and of statutory guidance on what falls due that the catalogue of rules still
 * wants confirmed against the text: until somebody has read it, they are configuration. What was
 * read is a constant beside its rule. Each is that of a day (R-DATE-09).
 *
 * @param longTermVisitMonths longest time between visits in a long-term foster placement
 *     (R-PERM-13, CPPCR 2010 reg 28); of the day from which it is counted, as the next
 * @param longTermAfterMonths for which that placement has lasted before visits are so rare
 * @param recentHealthMonths before care in which an assessment of health spares the first one
 *     (R-PERM-25, CPPCR 2010 reg 7); of the day on which care began
 * @param healthYoungerMonths between assessments of a young child (R-PERM-26, CPPCR 2010 reg 7); of
 *     the day of the assessment before, as the next two
 * @param healthOlderMonths the same of an older one
 * @param healthOlderFromAge birthday from which a child is an older one
 * @param officerWorkingDays from the start of care in which it is good practice to appoint a
 *     reviewing officer (R-PERM-27, IRO Handbook); of that day
 * @param returnInterviewHours from a return in which its interview is offered and held (R-PERM-32);
 *     of the day of the return
 * @param secureFirstReviewMonths to the first review of a secure placement (R-PLACE-54, SI
 *     1991/1505 reg 15); of the day on which it began
 * @param secureReviewMonths between later reviews of it; of the day of the review before
 * @param parentAssessmentWorkingDays in which a placement with a parent made before assessment is
 *     assessed and reviewed (R-PLACE-55, CPPCR 2010 reg 19); of the day on which it began
 * @param parentDecisionWorkingDays further days in which it is approved or ends; of the same day
 */
public record CareLawToConfirm(
    DatedFigure longTermVisitMonths,
    DatedFigure longTermAfterMonths,
    DatedFigure recentHealthMonths,
    DatedFigure healthYoungerMonths,
    DatedFigure healthOlderMonths,
    DatedFigure healthOlderFromAge,
    DatedFigure officerWorkingDays,
    DatedFigure returnInterviewHours,
    DatedFigure secureFirstReviewMonths,
    DatedFigure secureReviewMonths,
    DatedFigure parentAssessmentWorkingDays,
    DatedFigure parentDecisionWorkingDays) {

  /** As secondary sources have it. */
  public static final CareLawToConfirm USUAL =
      new CareLawToConfirm(
          DatedFigure.of(6),
          DatedFigure.of(12),
          DatedFigure.of(3),
          DatedFigure.of(6),
          DatedFigure.of(12),
          DatedFigure.of(5),
          DatedFigure.of(5),
          DatedFigure.of(72),
          DatedFigure.of(1),
          DatedFigure.of(3),
          DatedFigure.of(10),
          DatedFigure.of(10));
}
