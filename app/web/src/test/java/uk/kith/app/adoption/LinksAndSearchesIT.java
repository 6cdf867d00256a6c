package uk.kith.app.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;

/** Moves of links that are judged, raced and taken back, and what children leave behind them. */
@ArquillianTest
@RunAsClient
class LinksAndSearchesIT {

  @ArquillianResource URI base;

  private Caller adviser;
  private AdoptionCase adoption;

  @BeforeEach
  void aChildDecidedForAdoption() throws SQLException {
    adviser = Caller.as(PANEL_ADVISER, base);
    adoption = new AdoptionCase(adviser);
  }

  /** A move recorded by mistake is taken back, the one that the caller saw and no other. */
  @Test
  void theLastMoveIsTakenBack() {
    String finding = adoption.begin();
    String link = adoption.suggest("2013-11-11");
    String moves = "api/family-finding/" + finding + "/links/" + link + "/moves/last";
    assertEquals(400, adviser.delete(moves).statusCode(), "which one?");
    assertEquals(
        409, adviser.delete(moves + "?state=SUGGESTED&on=2013-11-11").statusCode(), "the first");
    adoption.moved(link, "EXPLORING", "2013-11-18");
    adoption.moved(link, "LINKED", "2013-12-02");
    String last = moves + "?state=LINKED&on=2013-12-02";
    assertEquals(204, adviser.delete(last).statusCode());
    assertEquals(409, adviser.delete(last).statusCode(), "a second click takes back nothing");
    assertTrue(adoption.seen("2014-01-01").contains("\"link\":\"EXPLORING\""));
    adoption.moved(link, "SHORTLISTED", "2013-12-03");
    assertTrue(adoption.seen("2014-01-01").contains("\"link\":\"SHORTLISTED\""));
  }

  /** One family at a time, also where an end is taken back; and none once the search is over. */
  @Test
  void anEndedMatchComesBackOnlyWhileTheChildrenAreFree() throws SQLException {
    String finding = adoption.begin();
    String link = adoption.suggest("2013-11-11");
    String other = adoption.suggest(new AdoptionCase(adviser).family, "2013-11-12");
    for (String each : new String[] {link, other}) {
      adoption.moved(each, "LINKED", "2013-12-02");
    }
    adoption.moved(link, "MATCHED", "2014-01-24");
    String why = ",'reason':'They withdrew','by':'FAMILY'";
    HttpResponse<String> ended = adoption.move(link, "ENDED", "2014-01-27", why);
    assertEquals(204, ended.statusCode(), ended.body());
    adoption.moved(other, "MATCHED", "2014-01-28");
    String back =
        "api/family-finding/"
            + finding
            + "/links/"
            + link
            + "/moves/last?state=ENDED&on=2014-01-27";
    HttpResponse<String> refused = adviser.delete(back);
    assertEquals(409, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("matched-already"), refused.body());
    adoption.recorded("{'step':'REVERSED','on':'2014-03-03','answer':'RD3'}");
    HttpResponse<String> over = adviser.delete(back);
    assertEquals(409, over.statusCode(), over.body());
    assertTrue(over.body().contains("search-over"), over.body());
  }

  /** Two people decide a match at once: the one waits for the other, and is refused. */
  @Test
  void oneOfTwoMatchesAtOnceIsRefused() throws Exception {
    String finding = adoption.begin();
    String link = adoption.suggest("2013-11-11");
    String other = adoption.suggest(new AdoptionCase(adviser).family, "2013-11-12");
    for (String each : new String[] {link, other}) {
      adoption.moved(each, "LINKED", "2013-12-02");
    }
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    try (Connection held = TestDatabase.connect("kith")) {
      held.setAutoCommit(false);
      try (PreparedStatement lock =
          held.prepareStatement("select 1 from matching.family_finding where id = ? for update")) {
        lock.setObject(1, UUID.fromString(finding));
        lock.executeQuery();
      }
      for (String each : new String[] {link, other}) {
        answers.add(
            CompletableFuture.supplyAsync(
                () -> adoption.move(each, "MATCHED", "2014-01-24", "").statusCode()));
      }
      held.commit();
    }
    List<Integer> codes = new ArrayList<>();
    for (CompletableFuture<Integer> each : answers) {
      codes.add(each.get());
    }
    Collections.sort(codes);
    assertEquals(List.of(204, 409), codes);
    SQLException twice =
        assertThrows(
            SQLException.class,
            () ->
                TestSql.update(
                    "kith",
                    "insert into matching.link_move (id, version, authority, link, number, state,"
                        + " on_day, recorded_at, recorded_by) values (?, 1, 'E08000018', ?, 1,"
                        + " 'VIEWED', date '2013-11-11', now(), 'test')",
                    UUID.randomUUID(),
                    UUID.fromString(link)));
    assertTrue(twice.toString().contains("link_move_number"), twice.toString());
  }

  /** R-PLACE-11: whoever is linked, matched or placed is judged with the family. */
  @Test
  void aFamilyIsJudgedForTheChildWhenItIsLinkedAndMatched() {
    String finding = adoption.begin();
    String babies = adoption.adopters("{'places':1,'minAge':0,'maxAge':1,'types':['ADOPTION']}");
    String link = adoption.suggest(babies, "2013-11-11");
    HttpResponse<String> refused = adoption.move(link, "LINKED", "2013-12-02", "");
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("R-PLACE-11"), refused.body());
    String accepted = ",'accept':['R-PLACE-11'],'acceptReason':'Their terms are being changed'";
    assertEquals(204, adoption.move(link, "LINKED", "2013-12-02", accepted).statusCode());
    assertEquals(422, adoption.move(link, "MATCHED", "2014-01-24", "").statusCode());
    String seen = adviser.get("api/family-finding/" + finding + "?asOf=2014-01-24").body();
    assertTrue(seen.contains("Their terms are being changed"), "it stays on record: " + seen);
    assertTrue(seen.contains("\"accepted\":[\"R-PLACE-11\"]"), seen);
  }

  /** R-PLACE-11, R-PLACE-38: who is linked takes a place of the approval, before moving in. */
  @Test
  void aFamilyForOneChildIsNotLinkedWithASecond() throws SQLException {
    String one = adoption.adopters("{'places':1,'minAge':0,'maxAge':8,'types':['ADOPTION']}");
    adoption.begin();
    adoption.moved(adoption.suggest(one, "2013-11-11"), "LINKED", "2013-12-02");
    assertFalse(adoption.seen("2013-12-10").contains("R-PLACE-11"), "nobody else is linked");
    AdoptionCase second = new AdoptionCase(adviser);
    second.begin();
    String link = second.suggest(one, "2013-12-03");
    second.moved(link, "EXPLORING", "2013-12-04");
    HttpResponse<String> refused = second.move(link, "LINKED", "2013-12-09", "");
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(
        refused
            .body()
            .contains(
                "Approved for one child at most, and linked with another child since 2 December"
                    + " 2013."),
        refused.body());
    assertFalse(refused.body().contains(adoption.child), "the other child is not told of");
    String accepted = ",'accept':['R-PLACE-11'],'acceptReason':'The first link is about to end'";
    assertEquals(204, second.move(link, "LINKED", "2013-12-09", accepted).statusCode());
    for (AdoptionCase each : List.of(adoption, second)) {
      assertTrue(each.seen("2013-12-10").contains("R-PLACE-11"), each.seen("2013-12-10"));
    }
    assertEquals(422, second.move(link, "MATCHED", "2014-01-24", "").statusCode(), "asked again");
  }

  /** R-ADOPT-08: who is to live apart gets a search alone, and the links stay with the other. */
  @Test
  void aChildToLiveApartIsSoughtForAlone() throws SQLException {
    String brother = new AdoptionCase(adviser).child;
    adoption.beginWith(brother);
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    String alone = "api/family-finding/children/" + brother + "/own-search";
    HttpResponse<String> early = adviser.post(alone, "{'on':'2014-01-10'}");
    assertEquals(409, early.statusCode(), early.body());
    assertTrue(early.body().contains("not-apart"), early.body());
    assertEquals(
        204,
        adoption
            .record(brother, "{'step':'SIBLINGS_DECIDED','on':'2014-01-08','answer':'APART'}")
            .statusCode());
    String path = "api/family-finding/children/" + brother + "?asOf=";
    assertTrue(adviser.get(path + "2014-01-09").body().contains("begin a search for the child"));
    HttpResponse<String> begun = adviser.post(alone, "{'on':'2014-01-10'}");
    assertEquals(201, begun.statusCode(), begun.body());
    assertEquals(409, adviser.post(alone, "{'on':'2014-01-11'}").statusCode(), "alone already");
    String before = adviser.get(path + "2014-01-09").body();
    assertTrue(before.contains("\"stage\":\"DECIDED\"") && before.contains("LINKED"), before);
    String seen = adviser.get(path + "2014-01-10").body();
    assertFalse(seen.contains("\"link\":\"LINKED\""), seen);
    assertFalse(seen.contains("begin a search for the child"), seen);
    assertTrue(adoption.seen("2014-01-10").contains("\"link\":\"LINKED\""), "it goes on");
    assertFalse(adoption.seen("2014-01-10").contains(brother), "nobody else is sought for with it");
  }

  /** R-MATCH-16: searches begun singly go on as one; families of one alone end, and may return. */
  @Test
  void searchesOfBrothersGoOnAsOne() throws SQLException {
    AdoptionCase brother = new AdoptionCase(adviser);
    adoption.begin();
    brother.begin("2013-10-01");
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "EXPLORING", "2013-11-18");
    String path = "api/family-finding/children/" + adoption.child + "/joined-search";
    String with = "{'with':'" + brother.child + "','on':'2013-12-02'}";
    HttpResponse<String> strangers = adviser.post(path, with);
    assertEquals(409, strangers.statusCode(), strangers.body());
    assertTrue(strangers.body().contains("no-siblings"), strangers.body());
    siblings(adoption.child, brother.child);
    String apart = "{'step':'SIBLINGS_DECIDED','on':'2013-11-01','answer':'APART'}";
    assertEquals(204, brother.record(apart).statusCode());
    assertTrue(adviser.post(path, with).body().contains("\"apart\""));
    brother.recorded("{'step':'SIBLINGS_DECIDED','on':'2013-11-20','answer':'TOGETHER'}");
    HttpResponse<String> joined = adviser.post(path, with);
    assertEquals(201, joined.statusCode(), joined.body());
    assertTrue(adviser.post(path, with).body().contains("together-already"));
    String finding = adviser.get("api/family-finding/" + Caller.id(joined)).body();
    assertTrue(finding.contains(adoption.child) && finding.contains(brother.child), finding);
    String before = adoption.seen("2013-12-01");
    assertTrue(before.contains("\"link\":\"EXPLORING\""), before);
    String seen = adoption.seen("2013-12-02");
    assertFalse(seen.contains("\"link\":\"EXPLORING\""), seen);
    assertTrue(seen.contains("\"daysToFamilyFinding\":0"), "it began with its own: " + seen);
    assertEquals(
        201,
        adviser
            .post(
                "api/family-finding/" + Caller.id(joined) + "/links",
                "{'householdId':'" + adoption.family + "','on':'2013-12-03'}")
            .statusCode(),
        "the family may be suggested for both");
  }

  private static void siblings(String one, String other) throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements.sibling_link (id, authority, one_id, other_id, kind, recorded_at,"
            + " recorded_by) values (?, 'E08000018', ?, ?, 'FULL', now(), 'test')",
        UUID.randomUUID(),
        UUID.fromString(one),
        UUID.fromString(other));
  }

  /**
   * R-ADOPT-08: a search of its own that was a mistake is taken back, and the others are joined.
   */
  @Test
  void aSearchOfItsOwnIsTakenBack() throws SQLException {
    String brother = new AdoptionCase(adviser).child;
    adoption.beginWith(brother);
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    assertEquals(
        204,
        adoption
            .record(brother, "{'step':'SIBLINGS_DECIDED','on':'2014-01-08','answer':'APART'}")
            .statusCode());
    String alone = "api/family-finding/children/" + brother + "/own-search";
    String back = alone + "/taken-back";
    assertEquals(409, adviser.post(back, "{'reason':'Too early'}").statusCode(), "not left yet");
    assertEquals(201, adviser.post(alone, "{'on':'2014-01-10'}").statusCode());
    String path = "api/family-finding/children/" + brother + "?asOf=2014-02-01";
    String apart = adviser.get(path).body();
    assertTrue(apart.contains("\"ownSearchSince\":\"2014-01-10\""), apart);
    assertEquals(400, adviser.post(back, "{'reason':' '}").statusCode());
    HttpResponse<String> taken = adviser.post(back, "{'reason':'It was the other brother'}");
    assertEquals(204, taken.statusCode(), taken.body());
    String seen = adviser.get(path).body();
    assertTrue(seen.contains("\"link\":\"LINKED\""), seen);
    assertFalse(seen.contains("\"ownSearchSince\":\"2014-01-10\""), seen);
    assertTrue(adoption.seen("2014-02-01").contains(brother), "sought for together again");
    assertEquals(201, adviser.post(alone, "{'on':'2014-01-20'}").statusCode(), "and may leave");
    HttpResponse<String> begun = adviser.get(path);
    Matcher id = Pattern.compile("\"familyFinding\":\"([^\"]+)\"").matcher(begun.body());
    assertTrue(id.find(), begun.body());
    HttpResponse<String> suggested =
        adviser.post(
            "api/family-finding/" + id.group(1) + "/links",
            "{'householdId':'" + new AdoptionCase(adviser).family + "','on':'2014-01-21'}");
    assertEquals(201, suggested.statusCode(), suggested.body());
    HttpResponse<String> rests = adviser.post(back, "{'reason':'Again'}");
    assertEquals(409, rests.statusCode(), rests.body());
    assertTrue(rests.body().contains("rests-on-it"), rests.body());
  }

  /** R-ADOPT-21: who left a search is counted in it no more, and was until that day. */
  @Test
  void whoLeftASearchCountsInItNoMore() throws SQLException {
    String brother = new AdoptionCase(adviser).child;
    String finding = adoption.beginWith(brother);
    adoption.suggest("2013-11-11");
    assertEquals(
        204,
        adoption
            .record(brother, "{'step':'REVERSED','on':'2014-03-03','answer':'RD1'}")
            .statusCode());
    String path = "api/family-finding/" + finding + "?asOf=";
    assertTrue(adviser.get(path + "2014-03-02").body().contains(brother));
    assertFalse(adviser.get(path + "2014-03-03").body().contains(brother));
    assertTrue(adoption.seen("2014-03-02").contains(brother));
    assertFalse(adoption.seen("2014-03-03").contains(brother));
  }

  /** R-ADOPT-28: an end that the register alone knows is asked about, and is no stay. */
  @Test
  void aPlacementThatEndedInTheRegisterIsNoStayAnyMore() throws SQLException {
    adoption.placed();
    TestSql.update(
        "kith",
        "update placements.placement set end_on = ?, reason_ceased = 'X1' where child_id = ?"
            + " and type = 'A4'",
        Date.valueOf("2014-03-10"),
        UUID.fromString(adoption.child));
    assertTrue(adoption.seen("2014-03-09").contains("\"stage\":\"PLACED\""));
    String seen = adoption.seen("2014-03-10");
    assertTrue(seen.contains("\"stage\":\"DISRUPTED\""), seen);
    assertTrue(seen.contains("ended on 10 March 2014 by the register"), seen);
    adoption.recorded("{'step':'DISRUPTED','on':'2014-03-10','note':'It did not last'}");
    String told = adoption.seen("2014-03-10");
    assertTrue(told.contains("\"stage\":\"DISRUPTED\""), told);
    assertFalse(told.contains("by the register"), told);
    assertTrue(told.contains("\"state\":\"ENDED\""), told);
    assertFalse(told.contains("why or by whom is not recorded"), "nobody could mend that: " + told);
  }

  /** R-ADOPT-28: what happened twice is on record twice, and earlier days stay as they were. */
  @Test
  void aSecondDisruptionLeavesTheFirst() throws SQLException {
    adoption.placed();
    adoption.recorded("{'step':'DISRUPTED','on':'2014-03-03','note':'It did not last'}");
    String first = adoption.seen("2014-03-31");
    String other = adoption.suggest(new AdoptionCase(adviser).family, "2014-03-12");
    adoption.moved(other, "LINKED", "2014-04-01");
    adoption.moved(other, "MATCHED", "2014-05-01");
    HttpResponse<String> unsaid = adoption.move(other, "PLACED", "2014-06-02", "");
    assertEquals(409, unsaid.statusCode(), unsaid.body());
    assertTrue(unsaid.body().contains("home-missing"), unsaid.body());
    HttpResponse<String> said =
        adviser.post(
            "api/family-finding/children/" + adoption.child + "/home",
            "{'home':{'type':'H5','postcode':'S65 1CV'},'accept':['R-PLACE-33'],"
                + "'acceptReason':'No carer was free that day'}");
    assertEquals(204, said.statusCode(), said.body());
    adoption.moved(other, "PLACED", "2014-06-02");
    adoption.recorded("{'step':'DISRUPTED','on':'2014-07-07','note':'Nor did this'}");
    String then = adoption.seen("2014-03-31");
    assertTrue(first.contains("\"stage\":\"DISRUPTED\""), first);
    assertTrue(then.contains("\"stage\":\"DISRUPTED\""), then);
    assertTrue(
        then.contains("It did not last") && !then.contains("\"note\":\"Nor did this\""), then);
    String now = adoption.seen("2014-08-01");
    assertTrue(now.contains("It did not last") && now.contains("Nor did this"), now);
  }
}
