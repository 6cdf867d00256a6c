package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.matching.engine.adoption.AChain.aChain;
import static uk.kith.matching.engine.adoption.AChain.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.exports.Sheet;
import uk.kith.placements.engine.life.ApprovalEnd;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.ssda903.Adopters;

/** Lists 10 and 11 on 30 September 2014, each row worked by hand. */
class AnnexAAdoptionTest {

  private static final LocalDate DAY = day("2014-09-30");

  private static AChain placed() {
    return aChain()
        .with(Milestone.ORDERED, "2013-10-31")
        .linked("SUGGESTED 2013-09-10, LINKED 2013-12-02, MATCHED 2014-01-24, PLACED 2014-02-10");
  }

  @Test
  void aChildWhoIsPlacedStandsOnListTenWithItsDays() {
    Map<String, Object> row = only(AnnexAAdoption.list10(List.of(child(placed())), DAY));
    assertEquals("a) Yes", row.get("Does the Child have a Disability"));
    assertEquals("C-1", row.get("Child Unique ID"));
    assertEquals("A-7", row.get("Family identifier"));
    assertEquals("b) Female", row.get("Gender"));
    assertEquals("a) WBRI", row.get("Ethnicity"));
    assertEquals(3, row.get("Age of Child (Years)"));
    assertEquals(day("2013-03-01"), row.get("Date the Child Entered Care"));
    assertEquals(
        day("2013-09-02"), row.get("Date of Decision that Child Should be Placed for Adoption"));
    assertEquals(day("2013-10-31"), row.get("Date of Placement Order"));
    assertEquals(day("2014-01-24"), row.get("Date of Matching Child and Prospective Adopters"));
    assertEquals(day("2014-02-10"), row.get("Date Placed for Adoption"));
    assertEquals("", row.get("Date of Adoption Order"));
    assertEquals("", row.get("Reason Why Child No Longer Placed for Adoption"));
  }

  /** R-ADOPT-28: the match and the move with the earlier family, until another is matched. */
  @Test
  void aLinkAfterADisruptionLeavesTheDaysOfTheEarlierFamilyOnListTen() {
    String match = "Date of Matching Child and Prospective Adopters";
    AChain again =
        placed()
            .with(Milestone.DISRUPTED, "2014-09-22")
            .linked("SUGGESTED 2014-09-23, LINKED 2014-09-24");
    Map<String, Object> row = only(AnnexAAdoption.list10(List.of(child(again)), DAY));
    assertEquals(day("2014-01-24"), row.get(match));
    assertEquals(day("2014-02-10"), row.get("Date Placed for Adoption"));
    AChain matched =
        placed()
            .with(Milestone.DISRUPTED, "2014-09-22")
            .linked("SUGGESTED 2014-09-23, LINKED 2014-09-24, MATCHED 2014-09-29");
    row = only(AnnexAAdoption.list10(List.of(child(matched)), DAY));
    assertEquals(day("2014-09-29"), row.get(match));
    assertEquals("", row.get("Date Placed for Adoption"), "not yet with this family");
  }

  @Test
  void whatIsOverStandsOnListTenForTwelveMonths() {
    AChain adopted = placed().with(Milestone.ADOPTED, "2014-07-14");
    assertEquals(
        1, AnnexAAdoption.list10(List.of(child(adopted)), day("2015-07-14")).rows().size());
    assertEquals(
        0, AnnexAAdoption.list10(List.of(child(adopted)), day("2015-07-15")).rows().size());
    AChain reversed = aChain().reversed("2014-03-03", ReversalReason.RD3);
    Map<String, Object> row = only(AnnexAAdoption.list10(List.of(child(reversed)), DAY));
    assertEquals(
        "RD3 - Prospective adopters could not be found",
        row.get("Reason Why Child No Longer Placed for Adoption"));
    assertEquals(
        0, AnnexAAdoption.list10(List.of(child(reversed)), day("2015-03-04")).rows().size());
  }

  /** The order was made on 1 November 2013 and revoked on the day. */
  @Test
  void anOrderThatWasRevokedKeepsItsDayOnListTen() {
    AChain revoked =
        aChain()
            .with(Milestone.ORDERED, "2013-11-01")
            .with(Milestone.REVOKED, "2014-09-30")
            .turned("2014-04-17");
    Map<String, Object> row = only(AnnexAAdoption.list10(List.of(child(revoked)), DAY));
    assertEquals(day("2013-11-01"), row.get("Date of Placement Order"));
    AChain anew = revoked.with(Milestone.DECIDED, "2014-10-06");
    assertEquals(
        "",
        only(AnnexAAdoption.list10(List.of(child(anew)), day("2014-10-06")))
            .get("Date of Placement Order"),
        "it is not that of the new decision");
  }

  @Test
  void eachAdopterIsARowOfListEleven() {
    AnnexAAdoption.Family couple =
        new AnnexAAdoption.Family(
            "A-7",
            Adopters.MARRIED,
            List.of(new AnnexAAdoption.About("BAFR", true)),
            Map.of(
                LifeEvent.ADOPTER_GOES_AHEAD, day("2013-05-07"),
                LifeEvent.ADOPTER_STAGE_TWO_NOTICE, day("2013-07-08")),
            day("2013-11-04"),
            null,
            true,
            List.of(placed().made(), placed().made()));
    Sheet sheet = AnnexAAdoption.list11(List.of(couple), DAY);
    assertEquals(
        List.of("A-7-1 A-7 a) Male", "A-7-2 A-7 b) Female"),
        sheet.rows().stream()
            .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
            .toList());
    Map<String, Object> row = named(sheet, 1);
    assertEquals(day("2013-05-07"), row.get("Date Stage 1 started"));
    assertEquals(day("2013-07-08"), row.get("Date Stage 2 started"));
    assertEquals(day("2013-11-04"), row.get("Date application approved"));
    assertEquals(day("2014-01-24"), row.get("Date adopter matched with child(ren)"));
    assertEquals(2, row.get("No. of children placed"));
    assertEquals("", row.get("Ethnicity"), "the second has said nothing");
    assertEquals("c) Unknown", row.get("Disability"));
    String fostering = "Is the (prospective) adopter fostering for adoption?";
    assertEquals("a) Yes", named(sheet, 0).get(fostering));
    assertEquals("o) BAFR", named(sheet, 0).get("Ethnicity"));
    assertEquals("a) Yes", named(sheet, 0).get("Disability"));
  }

  @Test
  void aFamilyOfWhomNobodyRecordedWhoAdoptsIsOneRow() {
    AnnexAAdoption.Family family =
        new AnnexAAdoption.Family("A-8", null, List.of(), Map.of(), null, null, false, List.of());
    Map<String, Object> row = only(AnnexAAdoption.list11(List.of(family), DAY));
    assertEquals("c) Not stated/recorded", row.get("Gender"));
    assertEquals(0, row.get("No. of children placed"));
    AnnexAAdoption.Family left =
        new AnnexAAdoption.Family(
            "A-9",
            Adopters.WOMAN_ALONE,
            List.of(new AnnexAAdoption.About("WBRI", false)),
            Map.of(LifeEvent.ADOPTER_WITHDRAWN, day("2013-09-29")),
            null,
            null,
            false,
            List.of());
    assertTrue(AnnexAAdoption.list11(List.of(left), DAY).rows().isEmpty());
    Map<String, Object> gone = only(AnnexAAdoption.list11(List.of(left), day("2014-09-29")));
    assertEquals("a) WBRI", gone.get("Ethnicity"));
    assertEquals("b) No", gone.get("Disability"));
    assertEquals("b) No", gone.get("Is the (prospective) adopter fostering for adoption?"));
  }

  /** R-ADOPT-06: an application that was refused left the process on the day of that decision. */
  @Test
  void anApplicationThatWasRefusedIsToldForTwelveMonths() {
    Map<LifeEvent, LocalDate> way =
        Map.of(
            LifeEvent.ADOPTER_GOES_AHEAD, day("2013-02-04"),
            LifeEvent.ADOPTER_DETERMINED, day("2013-07-22"),
            LifeEvent.ADOPTER_REFUSED, day("2013-09-29"));
    Map<String, Object> row =
        only(AnnexAAdoption.list11(List.of(unapproved(way)), day("2014-09-29")));
    assertEquals(day("2013-09-29"), row.get("Date of leaving adoption process"));
    assertEquals("3 - Application refused", row.get("Reason for leaving adoption process"));
    assertTrue(AnnexAAdoption.list11(List.of(unapproved(way)), DAY).rows().isEmpty());
    Map<LifeEvent, LocalDate> again = new HashMap<>(way);
    again.put(LifeEvent.ADOPTER_GOES_AHEAD, day("2014-06-02"));
    row = only(AnnexAAdoption.list11(List.of(unapproved(again)), DAY));
    assertEquals("", row.get("Date of leaving adoption process"), "a new application goes on");
  }

  private static AnnexAAdoption.Family unapproved(Map<LifeEvent, LocalDate> way) {
    return new AnnexAAdoption.Family(
        "A-11", Adopters.WOMAN_ALONE, List.of(), way, null, null, false, List.of());
  }

  /** R-ADOPT-06: that they are suitable still is another decision than that on their approval. */
  @Test
  void theDecisionOnTheApprovalIsNotThatOnAdoptersWhoWereBroughtBack() {
    LocalDate approved = day("2012-05-07");
    Map<LifeEvent, LocalDate> once = Map.of(LifeEvent.ADOPTER_DECIDED, day("2012-05-03"));
    Map<LifeEvent, LocalDate> again =
        Map.of(
            LifeEvent.ADOPTER_BROUGHT_BACK, day("2013-09-02"),
            LifeEvent.ADOPTER_DECIDED, day("2013-09-29"));
    assertEquals(List.of(day("2012-05-03"), approved), List.of(decided(once), decided(again)));
  }

  private static Object decided(Map<LifeEvent, LocalDate> stages) {
    AnnexAAdoption.Family family =
        new AnnexAAdoption.Family(
            "A-8", null, List.of(), stages, day("2012-05-07"), null, false, List.of());
    return Objects.requireNonNull(
        only(AnnexAAdoption.list11(List.of(family), DAY)).get("Date Stage 2 ended"));
  }

  /** Approved, without a child, and no adopters any more since 29 September 2013. */
  @Test
  void anApprovalThatEndedIsToldForTwelveMonths() {
    AnnexAAdoption.Family gone = ended(ApprovalEnd.RESIGNED, List.of());
    Map<String, Object> row = only(AnnexAAdoption.list11(List.of(gone), day("2014-09-29")));
    assertEquals(day("2012-05-07"), row.get("Date application approved"));
    assertEquals(day("2013-09-29"), row.get("Date of leaving adoption process"));
    assertEquals(
        "1 - Adopter withdrew from process", row.get("Reason for leaving adoption process"));
    assertTrue(AnnexAAdoption.list11(List.of(gone), DAY).rows().isEmpty());
    AnnexAAdoption.Family adopted = ended(ApprovalEnd.PERMANENCE, List.of(placed().made()));
    row = only(AnnexAAdoption.list11(List.of(adopted), DAY));
    assertEquals(day("2013-09-29"), row.get("Date of leaving adoption process"));
    assertEquals("", row.get("Reason for leaving adoption process"), "no value of the list");
  }

  private static AnnexAAdoption.Family ended(ApprovalEnd why, List<AdoptionChain> children) {
    return new AnnexAAdoption.Family(
        "A-10",
        Adopters.WOMAN_ALONE,
        List.of(),
        Map.of(),
        day("2012-05-07"),
        new AnnexAAdoption.Ended(day("2013-09-29"), why),
        false,
        children);
  }

  /** Foster carers who come to adopt are no early permanence, unless that is recorded. */
  @Test
  void fosteringForAdoptionIsToldOnlyWhereItIsRecorded() {
    String column =
        "Date the child was placed for fostering in FFA or concurrent planning placement";
    AChain fostered = aChain().with(Milestone.FOSTERED_BY_ADOPTERS, "2013-03-01");
    assertEquals("", only(AnnexAAdoption.list10(List.of(child(fostered)), DAY)).get(column));
    AnnexAAdoption.Child early =
        new AnnexAAdoption.Child(
            "C-1",
            "A-7",
            Sex.FEMALE,
            "WBRI",
            Birth.on(day("2011-05-20")),
            null,
            fostered.made(),
            day("2013-03-01"));
    assertEquals(
        "c) Unknown",
        only(AnnexAAdoption.list10(List.of(early), DAY)).get("Does the Child have a Disability"));
    assertEquals(day("2013-03-01"), only(AnnexAAdoption.list10(List.of(early), DAY)).get(column));
  }

  private static AnnexAAdoption.Child child(AChain chain) {
    return new AnnexAAdoption.Child(
        "C-1", "A-7", Sex.FEMALE, "WBRI", Birth.on(day("2011-05-20")), true, chain.made(), null);
  }

  private static Map<String, Object> only(Sheet sheet) {
    assertEquals(1, sheet.rows().size());
    return named(sheet, 0);
  }

  private static Map<String, Object> named(Sheet sheet, int number) {
    Map<String, Object> row = new HashMap<>();
    for (int i = 0; i < sheet.columns().size(); i++) {
      row.put(sheet.columns().get(i), sheet.rows().get(number).get(i));
    }
    return row;
  }
}
