package uk.kith.matching.engine.adoption;

import uk.kith.court.engine.LawToConfirm;

/**
 * Figures that an authority may set.
 *
 * @param decideWorkingDays from the panel's final minutes to the decision (R-ADOPT-03)
 * @param commentWorkingDays in which a family may comment on the placement report (R-ADOPT-10)
 * @param planWorkingDays from the match until the placement plan counts as late (R-ADOPT-12)
 * @param widerSearchDays from the decision until a child without a family being explored is
 *     referred wider (R-ADOPT-18)
 * @param widerPoolMonths from approval until a family without a link is put to the wider pool
 *     (R-ADOPT-19)
 * @param disruptionMeetingDays from a disruption until the meeting on it (R-ADOPT-28)
 * @param law figures that court tracking knows, such as how long a child has its home with adopters
 *     before they apply (R-COURT-37)
 */
public record AdoptionPolicy(
    int decideWorkingDays,
    int commentWorkingDays,
    int planWorkingDays,
    int widerSearchDays,
    int widerPoolMonths,
    int disruptionMeetingDays,
    LawToConfirm law) {

  public static final AdoptionPolicy DEFAULTS =
      new AdoptionPolicy(7, 10, 5, 90, 3, 28, LawToConfirm.USUAL);
}
