package uk.kith.court.engine;

import java.time.LocalDate;
import uk.kith.kernel.DatedFigure;

/**
 * Figures of the law that the catalogue of rules still wants confirmed against the text of the
 * provision: until somebody has read it, they are configuration. What was read is a constant beside
 * its rule. A figure is that of a day (R-DATE-09); a yes or no tells how the text is to be read,
 * and holds for every day.
 *
 * @param outlineBusinessDays whether the days of the Public Law Outline are business days, and not
 *     every day (R-DATE-05, FPR 2010 PD 12A para 7.1)
 * @param extensionWeeks by which one extension of the court's timetable is longest (R-COURT-06, CA
 *     1989 s32(8)); of the day of the grant
 * @param extensionFromGrant whether those weeks count from the day of the grant where that is later
 *     than the limit, and not from the limit always
 * @param emergencyDays for which an emergency protection order runs (R-COURT-25, CA 1989 s45(1));
 *     of the day on which it was made
 * @param emergencyExtensionDays by which it is extended, once (CA 1989 s45(6)); of the same day
 * @param emergencyCountsDayMade whether the day on which it is made is the first of those days
 * @param emergencyCountsPoliceDay whether, where its days count from police protection, they begin
 *     with the first day of that (R-COURT-26, CA 1989 s45(3): they "shall begin with" it,
 *     R-DATE-01)
 * @param emergencyPastHolidays whether one that would end on a Sunday or public holiday may run to
 *     the next other day (CA 1989 s45(2))
 * @param adoptionHomeWeeks for which a child whom an agency placed has its home with the applicants
 *     before they apply (R-COURT-37, ACA 2002 s42(2)); of the day on which it was placed
 * @param adoptionPartnerMonths the same of a child at home with the partner of a parent (s42(3));
 *     of the day of the application, as the next three
 * @param adoptionFosterMonths the same of a child with foster carers of the authority (s42(4))
 * @param adoptionOtherYears the same with anybody else (s42(5)), in so many years in all
 * @param adoptionOtherOfYears last years before the application in which those are counted
 * @param guardianshipNoticeMonths from the notice to the authority to an application for special
 *     guardianship (R-SGO-01, CA 1989 s14A(7)), and to the report where the court directs no day
 *     (R-SGO-05); of the day of the notice
 * @param relativesFrom first day on which a relative with whom the child has lived for a year
 *     applies for special guardianship without leave (R-SGO-06, CA 1989 s14A(5))
 * @param earlyPermanenceFrom first day of the duty to consider foster carers who may adopt
 *     (R-PERM-17, CA 1989 s22C(9A), (9B))
 * @param longTermFosteringFrom first day on which a long-term foster placement rests on three facts
 *     (R-PERM-20, CPPCR 2010 reg 22B)
 */
public record LawToConfirm(
    boolean outlineBusinessDays,
    DatedFigure extensionWeeks,
    boolean extensionFromGrant,
    DatedFigure emergencyDays,
    DatedFigure emergencyExtensionDays,
    boolean emergencyCountsDayMade,
    boolean emergencyCountsPoliceDay,
    boolean emergencyPastHolidays,
    DatedFigure adoptionHomeWeeks,
    DatedFigure adoptionPartnerMonths,
    DatedFigure adoptionFosterMonths,
    DatedFigure adoptionOtherYears,
    DatedFigure adoptionOtherOfYears,
    DatedFigure guardianshipNoticeMonths,
    LocalDate relativesFrom,
    LocalDate earlyPermanenceFrom,
    LocalDate longTermFosteringFrom) {

  /** As secondary sources have it. */
  public static final LawToConfirm USUAL =
      new LawToConfirm(
          true,
          DatedFigure.of(8),
          true,
          DatedFigure.of(8),
          DatedFigure.of(7),
          false,
          true,
          true,
          DatedFigure.of(10),
          DatedFigure.of(6),
          DatedFigure.of(12),
          DatedFigure.of(3),
          DatedFigure.of(5),
          DatedFigure.of(3),
          LocalDate.of(2009, 9, 1),
          LocalDate.of(2014, 7, 25),
          LocalDate.of(2015, 4, 1));
}
