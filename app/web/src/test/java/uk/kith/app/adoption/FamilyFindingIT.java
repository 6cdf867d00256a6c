package uk.kith.app.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.kernel.service.Role;

/** Family finding from request to row and back, and who may know of it. */
@ArquillianTest
@RunAsClient
class FamilyFindingIT {

  @ArquillianResource URI base;

  private Caller adviser;
  private Caller officer;
  private AdoptionCase adoption;

  @BeforeEach
  void aChildDecidedForAdoption() throws SQLException {
    adviser = Caller.as(PANEL_ADVISER, base);
    officer = Caller.as(PLACEMENT_OFFICER, base);
    adoption = new AdoptionCase(adviser);
  }

  /** R-ADOPT-22. */
  @Test
  void aFamilyIsSoughtOnceForAChild() {
    adoption.begin();
    HttpResponse<String> again =
        adviser.post(
            "api/family-finding",
            "{'children':['" + adoption.child + "'],'decidedOn':'2013-10-01'}");
    assertEquals(409, again.statusCode(), again.body());
    assertTrue(adoption.seen("2014-01-01").contains("\"stage\":\"DECIDED\""));
  }

  /** The decision stands in court tracking, where everybody reads it. */
  @Test
  void theDecisionStandsInTheRegisterOfPermanenceToo() throws SQLException {
    adoption.begin();
    String routes =
        Caller.as(COURT_OFFICER, base)
            .get("api/children/" + adoption.child + "/routes?asOf=2014-01-01")
            .body();
    assertTrue(routes.contains("ADOPTION_DECIDED"), routes);
  }

  /** R-ADOPT-17, R-ADOPT-13. */
  @Test
  void aLinkMovesByItsTableAndNobodyIsPlacedWithoutAuthority() {
    String finding = adoption.begin();
    String link = adoption.suggest("2013-11-11");
    HttpResponse<String> twice =
        adviser.post(
            "api/family-finding/" + finding + "/links",
            "{'householdId':'" + adoption.family + "','on':'2013-11-12'}");
    assertEquals(409, twice.statusCode(), twice.body());
    assertEquals(409, adoption.move(link, "MATCHED", "2013-12-01", "").statusCode());
    adoption.moved(link, "EXPLORING", "2013-11-18");
    adoption.moved(link, "LINKED", "2013-12-02");
    assertEquals(409, adoption.move(link, "PLACED", "2013-12-03", "").statusCode(), "no match");
    assertEquals(400, adoption.move(link, "ENDED", "2014-01-10", "").statusCode(), "no reason");
    adoption.moved(link, "MATCHED", "2014-01-24");
    HttpResponse<String> refused = adoption.move(link, "PLACED", "2014-02-10", "");
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("R-ADOPT-13"), refused.body());
    assertTrue(adoption.seen("2014-02-10").contains("\"stage\":\"MATCHED\""), "nothing was stored");
    adoption.consented();
    adoption.moved(link, "PLACED", "2014-02-10");
    String seen = adoption.seen("2014-02-20");
    assertTrue(seen.contains("\"stage\":\"PLACED\""), seen);
    assertTrue(seen.contains("R-ADOPT-16"), "a visit was due on 17 February: " + seen);
    String child = adviser.get("api/children/" + adoption.child + "?asOf=2014-02-20").body();
    assertTrue(child.contains("\"A4\"") && child.contains(adoption.family), child);
  }

  /**
   * R-ADOPT-26: the child was fostered in a home that the register does not know; once it is
   * recorded that the adopters fostered it, its code says so, and A10 counts from the same day.
   */
  @Test
  void carersWhoAdoptWhomTheyFosteredHaveACodeOfTheirOwn() {
    adoption.begin();
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    HttpResponse<String> early = adoption.move(link, "PANEL", "2013-12-03", ",'sameCarers':true");
    assertEquals(400, early.statusCode(), "asked of a move in alone: " + early.body());
    adoption.moved(link, "MATCHED", "2014-01-24");
    adoption.consented();
    HttpResponse<String> nobody =
        adoption.record("{'step':'FOSTERED_BY_ADOPTERS','on':'2013-03-01'}");
    assertEquals(400, nobody.statusCode(), nobody.body());
    assertTrue(nobody.body().contains("Say which family fosters the child"), nobody.body());
    assertEquals(
        404,
        adoption
            .record(
                "{'step':'FOSTERED_BY_ADOPTERS','on':'2013-03-01','carers':'%s'}"
                    .formatted(UUID.randomUUID()))
            .statusCode());
    adoption.recorded(
        "{'step':'FOSTERED_BY_ADOPTERS','on':'2013-03-01','carers':'%s'}"
            .formatted(adoption.family));
    adoption.moved(link, "PLACED", "2014-02-10");
    String child = adviser.get("api/children/" + adoption.child + "?asOf=2014-02-20").body();
    assertTrue(child.contains("\"A3\"") && child.contains(adoption.family), child);
    assertFalse(adoption.seen("2014-02-20").contains("R-ADOPT-26"), "they agree");
  }

  /**
   * R-SCORE-02: A10 would count from a day on which, by the register, nobody began to foster it.
   */
  @Test
  void aDayOnWhichNobodyBeganToFosterTheChildIsAFinding() {
    adoption.begin();
    adoption.recorded(
        "{'step':'FOSTERED_BY_ADOPTERS','on':'2013-09-20','note':'They are not in the register'}");
    String seen = adoption.seen("2013-12-01");
    assertTrue(seen.contains("R-SCORE-02") && seen.contains("since 1 March 2013 already"), seen);
    adoption.recorded(
        "{'step':'FOSTERED_BY_ADOPTERS','on':'2013-03-01','note':'They are not in the register'}");
    assertFalse(adoption.seen("2013-12-01").contains("R-SCORE-02"), "said again, of the right day");
  }

  /** R-ADOPT-26: somebody who knows says so with the move in. */
  @Test
  void whoeverMovesTheChildInMaySayThatItsCarersAdoptIt() {
    adoption.begin();
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    adoption.moved(link, "MATCHED", "2014-01-24");
    adoption.consented();
    HttpResponse<String> moved = adoption.move(link, "PLACED", "2014-02-10", ",'sameCarers':true");
    assertEquals(204, moved.statusCode(), moved.body());
    String child = adviser.get("api/children/" + adoption.child + "?asOf=2014-02-20").body();
    assertTrue(child.contains("\"A3\""), child);
    assertTrue(adoption.seen("2014-02-20").contains("\"fosteredByAdopters\":true"));
  }

  /** R-ADOPT-15: who holds the reviews has the day that the adoption page has, and no adopter. */
  @Test
  void reviewsOfAChildPlacedForAdoptionAreDueFromTheMoveForWhoHoldsThem() throws SQLException {
    adoption.placed();
    assertTrue(adoption.seen("2014-02-20").contains("2014-03-10"), adoption.seen("2014-02-20"));
    for (Role role : List.of(Role.REVIEWING_OFFICER, PANEL_ADVISER)) {
      String routes =
          Caller.as(role, base)
              .get("api/children/" + adoption.child + "/routes?asOf=2014-02-20")
              .body();
      assertTrue(
          routes.contains("\"dueOn\":\"2014-03-10\"") && routes.contains("R-ADOPT-15"),
          role + routes);
      assertFalse(routes.contains(adoption.family), role + routes);
    }
    String due = "api/children/" + adoption.child + "/due?asOf=2014-02-20";
    String holders = Caller.as(Role.REVIEWING_OFFICER, base).get(due).body();
    assertTrue(holders.contains("Review of the child’s case: due by 10 March 2014"), holders);
    for (String address : List.of("/routes?asOf=2014-02-20", "/due?asOf=2014-02-20")) {
      String others =
          Caller.as(COURT_OFFICER, base).get("api/children/" + adoption.child + address).body();
      assertEquals(address.startsWith("/routes"), others.contains("R-ADOPT-14"), others);
      assertFalse(others.contains("2014-03-10") || others.contains("10 March 2014"), others);
    }
    String before =
        Caller.as(Role.REVIEWING_OFFICER, base)
            .get("api/children/" + adoption.child + "/routes?asOf=2014-02-09")
            .body();
    assertFalse(before.contains("R-ADOPT-15"), before);
  }

  /** R-SCORE-01: 1 March 2013 to 10 February 2014 are 346 days. */
  @Test
  void anAdoptionEndsCareAndCountsInTheScorecard() {
    adoption.placed();
    assertEquals(
        400,
        adoption.record("{'step':'ADOPTED','on':'2014-07-14'}").statusCode(),
        "it asks whether it was opposed");
    HttpResponse<String> early =
        adoption.record("{'step':'ADOPTED','on':'2014-07-14','answer':'E11'}");
    assertEquals(422, early.statusCode(), "nobody applied: " + early.body());
    assertTrue(early.body().contains("R-COURT-37"), early.body());
    adoption.applied();
    HttpResponse<String> adopted =
        adoption.record("{'step':'ADOPTED','on':'2014-07-14','answer':'E11'}");
    assertEquals(204, adopted.statusCode(), adopted.body());
    assertTrue(adoption.seen("2014-08-01").contains("\"stage\":\"ADOPTED\""));
    for (String day : new String[] {"2014-07-13", "2014-07-14", "2014-08-01"}) {
      String home = adviser.get("api/households/" + adoption.family + "?asOf=" + day).body();
      assertTrue(
          home.contains("\"approved\":2,\"filled\":1,\"vacant\":1"),
          "R-PLACE-35: a child no longer in care fills the place: " + home);
    }
    String history = adviser.get("api/households/" + adoption.family + "/history").body();
    assertFalse(history.contains("A child moved out"), "the child lives on there: " + history);
    String child = adviser.get("api/children/" + adoption.child + "?asOf=2014-08-01").body();
    assertFalse(child.contains("\"placement\""), child);
    String card = adviser.get("api/scorecard?periodEnd=2014-09-30&years=1").body();
    assertTrue(card.contains("{\"child\":\"" + adoption.child + "\",\"days\":346"), card);
    assertTrue(card.contains("\"measure\":\"IN_YEAR\""), card);
    assertEquals(400, adviser.get("api/scorecard?years=2").statusCode());
  }

  /** R-ADOPT-21: the search is over, its links end, and the register of permanence knows. */
  @Test
  void aReversalEndsTheSearch() {
    adoption.begin();
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    assertEquals(
        204, adoption.record("{'step':'REVERSED','on':'2014-03-03','answer':'RD3'}").statusCode());
    String seen = adoption.seen("2014-04-01");
    assertTrue(seen.contains("\"stage\":\"REVERSED\""), seen);
    assertTrue(seen.contains("\"state\":\"ENDED\""), seen);
    adoption.begin();
  }

  /** R-ADOPT-19: what was open beside the placement ends with the order, also what moved since. */
  @Test
  void anAdoptionEndsTheOtherLinks() throws SQLException {
    adoption.placed();
    String other = adoption.suggest(new AdoptionCase(adviser).family, "2014-02-03");
    adoption.moved(other, "EXPLORING", "2014-07-20");
    adoption.applied();
    HttpResponse<String> adopted =
        adoption.record("{'step':'ADOPTED','on':'2014-07-14','answer':'E11'}");
    assertEquals(204, adopted.statusCode(), adopted.body());
    assertTrue(adoption.seen("2014-07-19").contains("\"state\":\"SUGGESTED\""));
    String seen = adoption.seen("2014-07-20");
    assertTrue(seen.contains("\"state\":\"ENDED\""), seen);
    assertTrue(seen.contains("\"state\":\"PLACED\""), seen);
  }

  /** R-ADOPT-21: a reversal told late ends what has moved since. */
  @Test
  void aReversalEndsALinkThatMovedSince() {
    adoption.begin();
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2014-03-10");
    assertEquals(
        204, adoption.record("{'step':'REVERSED','on':'2014-03-03','answer':'RD3'}").statusCode());
    String seen = adoption.seen("2014-04-01");
    assertTrue(seen.contains("\"state\":\"ENDED\""), seen);
    String line =
        adviser.get("api/children/" + adoption.child + "/timeline?asOf=2014-04-01").body();
    assertFalse(line.contains("Family linked"), line);
  }

  /** One family at a time. */
  @Test
  void theChildrenAreMatchedWithOneFamily() throws SQLException {
    adoption.begin();
    String link = adoption.suggest("2013-11-11");
    String other = adoption.suggest(new AdoptionCase(adviser).family, "2013-11-12");
    for (String each : new String[] {link, other}) {
      adoption.moved(each, "LINKED", "2013-12-02");
    }
    adoption.moved(link, "MATCHED", "2014-01-24");
    assertEquals(409, adoption.move(other, "MATCHED", "2014-01-27", "").statusCode());
    adoption.consented();
    adoption.moved(link, "PLACED", "2014-02-10");
    assertEquals(409, adoption.move(other, "MATCHED", "2014-02-11", "").statusCode());
    assertEquals(
        204,
        adoption
            .record("{'step':'DISRUPTED','on':'2014-03-03','note':'It did not last'}")
            .statusCode(),
        "its link ends");
    adoption.moved(other, "MATCHED", "2014-04-01");
    assertTrue(adoption.seen("2014-04-01").contains("\"stage\":\"MATCHED\""));
  }

  /** R-ADOPT-13, ACA 2002 s31, s52: what was given can be taken back, once it was given. */
  @Test
  void consentIsWithdrawn() {
    adoption.begin();
    HttpResponse<String> early = adoption.record("{'step':'CONSENT_WITHDRAWN','on':'2014-02-03'}");
    assertEquals(422, early.statusCode(), early.body());
    assertTrue(early.body().contains("could be withdrawn"), early.body());
    adoption.consented();
    String given = adoption.seen("2014-02-03");
    assertFalse(given.contains("R-ADOPT-13"), given);
    adoption.recorded("{'step':'CONSENT_WITHDRAWN','on':'2014-02-03'}");
    String withdrawn = adoption.seen("2014-02-04");
    assertTrue(withdrawn.contains("it is to be returned by 9 February 2014"), withdrawn);
    assertFalse(adoption.seen("2014-02-02").contains("R-ADOPT-13"), "as it was known then");
  }

  /** R-ADOPT-28: one of two brothers leaves; the link stays for the other. */
  @Test
  void aLinkStaysWhileABrotherLivesThere() throws SQLException {
    String brother = new AdoptionCase(adviser).child;
    adoption.beginWith(brother);
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    adoption.moved(link, "MATCHED", "2014-01-24");
    adoption.consented();
    assertEquals(
        204, adoption.record(brother, "{'step':'CONSENTED','on':'2014-01-15'}").statusCode());
    adoption.moved(link, "PLACED", "2014-02-10");
    assertEquals(
        204,
        adoption
            .record(brother, "{'step':'DISRUPTED','on':'2014-04-02','note':'It did not last'}")
            .statusCode());
    String seen = adoption.seen("2014-04-03");
    assertTrue(seen.contains("\"stage\":\"PLACED\""), seen);
    assertTrue(
        adviser
            .get("api/family-finding/children/" + brother + "?asOf=2014-04-03")
            .body()
            .contains("\"stage\":\"DISRUPTED\""));
    assertEquals(
        204,
        adoption
            .record("{'step':'DISRUPTED','on':'2014-05-06','note':'Nor did this'}")
            .statusCode());
    assertTrue(adoption.seen("2014-05-06").contains("\"state\":\"ENDED\""), "nobody is left");
  }

  /** R-ADOPT-22: another day is another decision. */
  @Test
  void aDecisionStandsUntilItIsReversed() {
    String finding = adoption.begin();
    String path = "api/family-finding/" + finding + "/decision";
    assertEquals(204, adviser.put(path, "{'on':'2013-09-02'}").statusCode(), "said again");
    assertEquals(409, adviser.put(path, "{'on':'2013-10-01'}").statusCode());
    assertEquals(409, adviser.put(path, "{'on':'2013-08-01'}").statusCode());
    adoption.record("{'step':'REVERSED','on':'2014-03-03','answer':'RD3'}");
    adoption.begin("2014-05-06");
    String seen = adoption.seen("2014-06-01");
    assertTrue(seen.contains("\"stage\":\"DECIDED\""), seen);
    assertFalse(seen.contains("R-ADOPT-22") || seen.contains("R-ADOPT-21"), seen);
  }

  /** R-ADOPT-24: adopted from another placement, and in the counts. */
  @Test
  void anAdoptionWithoutAPlacementForItIsAnAdoption() throws SQLException {
    adoption.begin();
    TestSql.update(
        "kith",
        "update placements.placement set end_on = ?, reason_ceased = 'E11' where child_id = ?",
        Date.valueOf("2014-07-14"),
        UUID.fromString(adoption.child));
    String seen = adoption.seen("2014-08-01");
    assertTrue(seen.contains("\"stage\":\"ADOPTED\""), seen);
    assertTrue(seen.contains("R-ADOPT-24"), seen);
    String card = adviser.get("api/scorecard?periodEnd=2014-09-30&years=1").body();
    assertTrue(card.contains(adoption.child), card);
  }

  /** R-COURT-33. */
  @Test
  void careThatEndsOtherwiseEndsTheWay() throws SQLException {
    adoption.begin();
    TestSql.update(
        "kith",
        "update placements.placement set end_on = ?, reason_ceased = 'E45' where child_id = ?",
        Date.valueOf("2014-07-14"),
        UUID.fromString(adoption.child));
    assertTrue(adoption.seen("2014-07-13").contains("\"stage\":\"DECIDED\""));
    String seen = adoption.seen("2014-07-14");
    assertTrue(seen.contains("\"stage\":\"CARE_OVER\""), seen);
  }

  /** The line of a child shows link, match and move to who may know of them. */
  @Test
  void aChildsLineShowsLinkMatchAndMove() {
    adoption.placed();
    String path = "api/children/" + adoption.child + "/timeline?asOf=2014-03-01";
    String line = adviser.get(path).body();
    assertTrue(line.contains("Family linked") && line.contains("2013-12-02"), line);
    assertTrue(line.contains("Match decided") && line.contains("2014-01-24"), line);
    assertTrue(line.contains("Placed for adoption") && line.contains("2014-02-10"), line);
    HttpResponse<String> other = officer.get(path);
    assertFalse(other.body().contains("Family linked"), other.body());
    assertFalse(other.body().contains("2014-02-10"), other.body());
    String instead = "Family finding, placement and time with the adopters";
    assertTrue(other.body().contains(instead), other.body());
    assertFalse(line.contains(instead), line);
  }

  /** Adopters, links and placements are absent for everybody else. */
  @Test
  void nobodyElseFindsAdoptersOrLinks() throws SQLException {
    adoption.placed();
    for (Role role : Role.values()) {
      if (role == PANEL_ADVISER) {
        continue;
      }
      Caller other = Caller.as(role, base);
      assertEquals(403, other.get("api/family-finding").statusCode(), role.id());
      assertEquals(
          403, other.get("api/family-finding/children/" + adoption.child).statusCode(), role.id());
      assertEquals(403, other.get("api/scorecard").statusCode(), role.id());
      for (String path :
          new String[] {
            "api/children/" + adoption.child + "?asOf=2014-03-01",
            "api/children/" + adoption.child + "/history",
            "api/children/" + adoption.child + "/timeline?asOf=2014-03-01",
            "api/children/" + adoption.child + "/routes?asOf=2014-03-01",
            "api/households/" + adoption.family,
          }) {
        String body = other.get(path).body();
        assertFalse(body.contains(adoption.familyName), role + " " + path + body);
        assertFalse(body.contains("\"A4\""), role + " " + path + body);
      }
      String homes = other.get("api/households?size=500").body();
      assertFalse(homes.contains(adoption.family), role.id());
    }
  }
}
