package uk.kith.court.engine;

import java.time.LocalDate;

/**
 * Figures of the law that the catalogue of rules still wants confirmed against the text of the
 * provision: until somebody has read it, they are configuration. What was read is a constant beside
 * its rule.
 *
 * @param extensionWeeks by which one extension of the court's timetable is longest (R-COURT-06, CA
 *     1989 s32(8))
 * @param extensionFromGrant whether those weeks count from the day of the grant where that is later
 *     than the limit, and not from the limit always
 * @param emergencyDays for which an emergency protection order runs (R-COURT-25, CA 1989 s45(1))
 * @param emergencyExtensionDays by which it is extended, once (CA 1989 s45(6))
 * @param emergencyCountsDayMade whether the day on which it is made is the first of those days
 * @param emergencyCountsPoliceDay whether, where its days count from police protection, they begin
 *     with the first day of that (R-COURT-26, CA 1989 s45(3): they "shall begin with" it,
 *     R-DATE-01)
 * @param emergencyPastHolidays whether one that would end on a Sunday or public holiday may run to
 *     the next other day (CA 1989 s45(2))
 * @param adoptionHomeWeeks for which a child whom an agency placed has its home with the applicants
 *     before they apply (R-COURT-37, ACA 2002 s42(2))
 * @param relativesFrom first day on which a relative with whom the child has lived for a year
 *     applies for special guardianship without leave (R-SGO-06, CA 1989 s14A(5))
 * @param earlyPermanenceFrom first day of the duty to consider foster carers who may adopt
 *     (R-PERM-17, CA 1989 s22C(9A), (9B))
 * @param longTermFosteringFrom first day on which a long-term foster placement rests on three facts
 *     (R-PERM-20, CPPCR 2010 reg 22B)
 */
public record LawToConfirm(
    int extensionWeeks,
    boolean extensionFromGrant,
    int emergencyDays,
    int emergencyExtensionDays,
    boolean emergencyCountsDayMade,
    boolean emergencyCountsPoliceDay,
    boolean emergencyPastHolidays,
    int adoptionHomeWeeks,
    LocalDate relativesFrom,
    LocalDate earlyPermanenceFrom,
    LocalDate longTermFosteringFrom) {

  /** As secondary sources have it. */
  public static final LawToConfirm USUAL =
      new LawToConfirm(
          8,
          true,
          8,
          7,
          false,
          true,
          true,
          10,
          LocalDate.of(2009, 9, 1),
          LocalDate.of(2014, 7, 25),
          LocalDate.of(2015, 4, 1));

  public LawToConfirm {
    if (extensionWeeks < 1
        || emergencyDays < 1
        || emergencyExtensionDays < 1
        || adoptionHomeWeeks < 1) {
      throw new IllegalArgumentException("every length of the law to confirm is at least 1");
    }
  }
}
