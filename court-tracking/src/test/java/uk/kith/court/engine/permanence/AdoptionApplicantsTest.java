package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.engine.LawToConfirm.USUAL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.Laws;
import uk.kith.court.engine.permanence.AdoptionApplicants.Who;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.DatedFigure;
import uk.kith.kernel.Finding;

/** R-COURT-37: ACA 2002 s42(3) to (6), with days counted by hand. */
class AdoptionApplicantsTest {

  private static final List<LocalDate> NO_LEAVE = List.of();

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static AdoptionApplicants applicants(Who who, String... stays) {
    return new AdoptionApplicants(
        who,
        Arrays.stream(stays)
            .map(stay -> stay.split("/", -1))
            .map(s -> new DateRange(day(s[0]), s[1].isEmpty() ? null : day(s[1])))
            .toList());
  }

  private static List<String> says(AdoptionApplicants of, String applied, List<LocalDate> leave) {
    return of.findings(day(applied), leave, USUAL).stream().map(Finding::text).toList();
  }

  /**
   * Of the five years before 1 January 2015, from 1 January 2010 on, 1,096 days are wanted, as the
   * three from 1 January 2012 have with the leap day. The whole of 2010 is 365 and from 1 January
   * 2013 to 31 December 2014 it is 730: one day too few. It stays one too few until 1 March, from
   * which on the three years back have no leap day any more.
   */
  @Test
  void othersNeedThreeOfTheLastFiveYearsInWhicheverParts() {
    AdoptionApplicants aunt = applicants(Who.OTHER, "2010-01-01/2010-12-31", "2013-01-01/");
    assertFalse(aunt.isMet(day("2015-01-01"), USUAL));
    assertEquals(
        List.of(
            "The adoption order was applied for on 1 January 2015. Those with whom no agency placed"
                + " the child apply once the child has had its home with them for three of the last"
                + " five years, from 1 March 2015 on, unless the court gives leave."),
        says(aunt, "2015-01-01", NO_LEAVE));
    AdoptionApplicants oneDayMore = applicants(Who.OTHER, "2010-01-01/2010-12-31", "2012-12-31/");
    assertTrue(oneDayMore.isMet(day("2015-01-01"), USUAL));
    assertEquals(List.of(), says(oneDayMore, "2015-01-01", NO_LEAVE));
  }

  /** Days before the five years count for nothing. */
  @Test
  void whatIsLongAgoDoesNotCount() {
    AdoptionApplicants uncle = applicants(Who.OTHER, "2005-01-01/2010-12-31");
    assertFalse(uncle.isMet(day("2015-01-01"), USUAL));
    assertEquals(
        List.of(
            "The adoption order was applied for on 1 January 2015. Those with whom no agency placed"
                + " the child apply once the child has had its home with them for three of the last"
                + " five years, unless the court gives leave."),
        says(uncle, "2015-01-01", NO_LEAVE));
  }

  @Test
  void aYearWithFosterCarersIsUnbrokenToTheApplication() {
    assertTrue(applicants(Who.FOSTER, "2014-01-31/").isMet(day("2015-01-31"), USUAL));
    assertFalse(applicants(Who.FOSTER, "2014-01-31/").isMet(day("2015-01-30"), USUAL));
    assertFalse(
        applicants(Who.FOSTER, "2013-01-01/2014-06-30", "2014-07-02/")
            .isMet(day("2015-01-31"), USUAL));
    assertTrue(
        applicants(Who.FOSTER, "2013-01-01/2014-06-30", "2014-07-01/")
            .isMet(day("2015-01-31"), USUAL));
    assertFalse(
        applicants(Who.FOSTER, "2013-01-01/2015-01-29").isMet(day("2015-01-31"), USUAL),
        "it was over");
  }

  /** As of homes that placements tell: six months from 31 August end on the last of February. */
  @Test
  void sixMonthsWithThePartnerOfAParent() {
    AdoptionApplicants partner = applicants(Who.PARTNER, "2014-08-31/");
    assertFalse(partner.isMet(day("2015-02-27"), USUAL));
    assertTrue(partner.isMet(day("2015-02-28"), USUAL));
    assertEquals(
        List.of(
            "The adoption order was applied for on 27 February 2015. A parent’s partner and parent"
                + " apply once the child has had its home with them for six months, from 28 February"
                + " 2015 on."),
        says(partner, "2015-02-27", NO_LEAVE));
  }

  /** s42(6): of foster carers and others, given by the day of the application. */
  @Test
  void leaveShortensTheTimeOfFosterCarersAndOthersAlone() {
    List<LocalDate> leave = List.of(day("2015-01-01"));
    for (Who who : List.of(Who.FOSTER, Who.OTHER)) {
      assertEquals(List.of(), says(applicants(who, "2014-12-01/"), "2015-01-01", leave), "" + who);
      assertEquals(1, says(applicants(who, "2014-12-01/"), "2014-12-31", leave).size(), "" + who);
    }
    assertEquals(1, says(applicants(Who.PARTNER, "2014-12-01/"), "2015-01-01", leave).size());
  }

  @Test
  void whatIsNotRecordedIsAskedForAndAdoptersAreSealed() {
    assertEquals(
        List.of(
            "The adoption order was applied for on 1 January 2015, and it is not recorded when the"
                + " child has had its home with those who applied: a year is needed before."),
        says(applicants(Who.FOSTER), "2015-01-01", NO_LEAVE));
    assertEquals(List.of(), says(applicants(Who.AGENCY), "2015-01-01", NO_LEAVE));
    assertThrows(IllegalArgumentException.class, () -> applicants(Who.AGENCY, "2014-12-01/"));
  }

  /** Who applied counts before what the placement of the day lets one suppose. */
  @Test
  void whoAppliedComesBeforeWhereTheChildIsPlaced() {
    List<ChildPermanence.Placed> foster =
        List.of(new ChildPermanence.Placed(day("2014-12-01"), "U6"));
    assertEquals(
        1, HomeBeforeAdoption.findings(day("2015-01-01"), NO_LEAVE, null, foster, USUAL).size());
    assertEquals(
        List.of(),
        HomeBeforeAdoption.findings(
            day("2015-01-01"), NO_LEAVE, applicants(Who.OTHER, "2010-01-01/"), foster, USUAL));
  }

  /** R-DATE-09: how long a home is wanted is configured, and is that of the day of applying. */
  @Test
  void theTimeOfAHomeIsThatOfTheDayOfTheApplication() {
    AdoptionApplicants partner = applicants(Who.PARTNER, "2014-09-01/");
    assertFalse(partner.isMet(day("2014-12-31"), dated("adoptionPartnerMonths", "6, 4")));
    assertTrue(partner.isMet(day("2015-01-01"), dated("adoptionPartnerMonths", "6, 4")));
    AdoptionApplicants foster = applicants(Who.FOSTER, "2014-01-01/");
    assertTrue(foster.isMet(day("2014-12-31"), dated("adoptionFosterMonths", "11, 18")));
    assertFalse(foster.isMet(day("2015-01-01"), dated("adoptionFosterMonths", "11, 18")));
    AdoptionApplicants aunt = applicants(Who.OTHER, "2013-01-01/");
    assertFalse(aunt.isMet(day("2014-12-31"), dated("adoptionOtherYears", "3, 2")));
    assertTrue(aunt.isMet(day("2015-01-01"), dated("adoptionOtherYears", "3, 2")));
    AdoptionApplicants uncle = applicants(Who.OTHER, "2008-01-01/2010-12-31");
    assertFalse(uncle.isMet(day("2014-12-31"), dated("adoptionOtherOfYears", "5, 7")));
    assertTrue(uncle.isMet(day("2015-01-01"), dated("adoptionOtherOfYears", "5, 7")));
  }

  @Test
  void theWordsTellTheTimeThatIsConfigured() {
    assertEquals(
        List.of(
            "The adoption order was applied for on 1 January 2015. Foster carers apply once the"
                + " child has had its home with them for 18 months, from 1 July 2015 on, unless the"
                + " court gives leave."),
        applicants(Who.FOSTER, "2014-01-01/")
            .findings(day("2015-01-01"), NO_LEAVE, dated("adoptionFosterMonths", "11, 18"))
            .stream()
            .map(Finding::text)
            .toList());
    List<ChildPermanence.Placed> home =
        List.of(new ChildPermanence.Placed(day("2014-09-01"), "P1"));
    assertEquals(
        List.of(
            "The adoption order was applied for on 31 December 2014. The partner of a parent applies"
                + " once the child has had its home with them for six months, from 1 March 2015"
                + " on."),
        HomeBeforeAdoption.findings(
                day("2014-12-31"), NO_LEAVE, null, home, dated("adoptionPartnerMonths", "6, 4"))
            .stream()
            .map(Finding::text)
            .toList());
    assertEquals(
        List.of(),
        HomeBeforeAdoption.findings(
            day("2015-01-01"), NO_LEAVE, null, home, dated("adoptionPartnerMonths", "6, 4")));
  }

  /** Another figure from 1 January 2015 on. */
  private static LawToConfirm dated(String figure, String usualAndOther) {
    return Laws.with(figure, DatedFigure.parse(usualAndOther + " from 2015-01-01"));
  }
}
