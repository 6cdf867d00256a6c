package uk.kith.app.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Eventually.eventually;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.Restricted;
import uk.kith.app.signin.TestUsers;

/** R-MATCH-20: families are suggested for who waits before anybody asks, and kept with the day. */
@ArquillianTest
@RunAsClient
class DailySuggestionsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @ArquillianResource URI base;

  private static long kept(String finding) throws SQLException {
    return TestSql.number(
        "kith",
        "select count(*) from matching.suggested_families where family_finding = ?"
            + " and as_of = current_date and policy_number > 0 and jsonb_array_length(families) > 0"
            + " and recorded_by = 'daily-suggestions'",
        UUID.fromString(finding));
  }

  /** Whether so many are kept; it looks once more when not. */
  private static boolean looked(String finding, int wanted) throws SQLException {
    TestSql.update(
        "kith",
        "update app.scheduled_tasks set execution_time = now()"
            + " where task_name = 'daily-suggestions' and not picked");
    return kept(finding) == wanted;
  }

  /** What the page says of a child's search, wherever it stands in the list. */
  private static String section(Client adviser, String child) throws Exception {
    for (int number = 0; ; number++) {
      String page = adviser.get("/adoption/suggestions?page=" + number).body();
      int at = page.indexOf("href=\"/adoption/children/" + child + "\"");
      if (at >= 0) {
        return page.substring(at, page.indexOf("</section>", at));
      }
      assertTrue(page.contains("rel=\"next\""), "no search for the child on any page");
    }
  }

  @Test
  void familiesAreSuggestedOnceADayAndSayWhenTheyAreOld() throws Exception {
    AdoptionCase adoption = new AdoptionCase(Caller.as(PANEL_ADVISER, base));
    String finding = adoption.begin();
    eventually("families are kept for the search", PATIENCE, () -> looked(finding, 1));
    // As if it had been yesterday, where the business date stands still.
    TestSql.update(
        "kith",
        "update matching.suggested_families set recorded_on = recorded_on - 1"
            + " where family_finding = ?",
        UUID.fromString(finding));
    eventually("they are kept anew on the next day", PATIENCE, () -> looked(finding, 2));
    Client adviser = new Client(base.toURL());
    adviser.signIn(TestUsers.create(PANEL_ADVISER), TestUsers.PASSWORD);
    String told = section(adviser, adoption.child);
    assertTrue(told.contains("Suggested on "), told);
    assertFalse(told.contains("Facts have changed"), told);
    // As if the first of the families had become free since.
    TestSql.update(
        "kith",
        "update matching.suggested_families set families = families - 0 where family_finding = ?",
        UUID.fromString(finding));
    String changed = section(adviser, adoption.child);
    assertTrue(changed.contains("Facts have changed since the suggestions of "), changed);
    assertTrue(changed.contains("/adoption/families/"), "the families of now: " + changed);
  }

  /** Early permanence: its carers may adopt it, and no other family is put beside them. */
  @Test
  void noFamilyIsSuggestedForAChildWhoseCarersMayAdoptIt() throws Exception {
    AdoptionCase adoption = new AdoptionCase(Caller.as(PANEL_ADVISER, base));
    adoption.begin();
    Client adviser = new Client(base.toURL());
    adviser.signIn(TestUsers.create(PANEL_ADVISER), TestUsers.PASSWORD);
    String before = section(adviser, adoption.child);
    assertTrue(before.contains("The family to look at first"), before);
    adoption.recorded(
        "{'step':'FOSTERED_BY_ADOPTERS','on':'2013-03-01','note':'They are not in the register'}");
    String after = section(adviser, adoption.child);
    assertTrue(after.contains("Fostered by carers who may adopt"), after);
    assertFalse(after.contains("The family to look at first"), after);
  }

  /** R-PLACE-35: named as carers they have their place filled until it is taken back. */
  @Test
  void whoFostersAChildWhomTheyMayAdoptIsNotFree() throws Exception {
    Caller caller = Caller.as(PANEL_ADVISER, base);
    AdoptionCase adoption = new AdoptionCase(caller);
    AdoptionCase other = new AdoptionCase(caller);
    adoption.begin();
    other.begin();
    String family = adoption.adopters("{'places':1,'types':['ADOPTION']}");
    Client adviser = new Client(base.toURL());
    adviser.signIn(TestUsers.create(PANEL_ADVISER), TestUsers.PASSWORD);
    String page = "/adoption/families/" + family;
    String standings = "/adoption/children/" + other.child + "/families";
    assertTrue(adviser.get(page).body().contains("No link"));
    assertFalse(adviser.get(standings).body().contains("leaves no place beside it"));
    String fosters =
        "{'step':'FOSTERED_BY_ADOPTERS','on':'2013-11-11','carers':'%s'}".formatted(family);
    adoption.recorded(fosters);
    String told = adviser.get(page).body();
    assertTrue(told.contains("Fosters for adoption") && told.contains(adoption.child), told);
    assertTrue(told.contains("no place is left") && told.contains("Nothing is due"), told);
    String weighed = adviser.get(standings).body();
    assertTrue(weighed.contains("leaves no place beside it"), weighed);
    assertFalse(weighed.contains(adoption.child), "nothing of another child: " + weighed);
    assertTrue(ofListEleven(caller, family).contains("a) Yes"), ofListEleven(caller, family));
    adoption.recorded(
        "{'step':'FOSTERED_BY_ADOPTERS','on':'2013-11-11','note':'They were other carers'}");
    assertTrue(adviser.get(page).body().contains("No link"), "named no more");
    assertFalse(adviser.get(standings).body().contains("leaves no place beside it"));
    assertTrue(ofListEleven(caller, family).contains("b) No"), ofListEleven(caller, family));
    adoption.recorded(fosters);
    String link = other.suggest(family, "2013-12-02");
    HttpResponse<String> linked = other.move(link, "LINKED", "2013-12-09", "");
    assertEquals(422, linked.statusCode(), linked.body());
    assertTrue(linked.body().contains("R-PLACE-35"), linked.body());
  }

  /** The row of a family in list 11 of Annex A. */
  private static String ofListEleven(Caller caller, String family) {
    String home = caller.get("api/households/" + family).body();
    String number = home.replaceAll("(?s).*\"localId\":\"([^\"]+)\".*", "$1");
    return caller
        .get("api/adoption-files/annex-a/list-11")
        .body()
        .lines()
        .filter(line -> line.contains("," + number + ","))
        .findFirst()
        .orElse("no row of " + number);
  }

  /** R-MATCH-16, R-ADOPT-08: the cost of a family for one stands on the card of each. */
  @Test
  void whoWouldBePartedStandsOnTheCardUntilItIsDecided() throws Exception {
    Caller caller = Caller.as(PANEL_ADVISER, base);
    AdoptionCase one = new AdoptionCase(caller);
    AdoptionCase other = new AdoptionCase(caller);
    TestSql.update(
        "kith",
        "insert into placements.sibling_link (id, authority, one_id, other_id, kind, recorded_at,"
            + " recorded_by) values (?, 'E08000018', ?, ?, 'FULL', now(), 'test')",
        UUID.randomUUID(),
        UUID.fromString(one.child),
        UUID.fromString(other.child));
    one.begin();
    other.begin();
    Client adviser = new Client(base.toURL());
    adviser.signIn(TestUsers.create(PANEL_ADVISER), TestUsers.PASSWORD);
    String parted = "stay together is not decided, and they are sought for in two searches";
    assertTrue(section(adviser, one.child).contains(parted), section(adviser, one.child));
    assertTrue(section(adviser, other.child).contains(parted), section(adviser, other.child));
    String contradiction = "one is decided to live apart, and for another it is not decided";
    assertFalse(one.seen("2014-01-06").contains(contradiction));
    assertTrue(one.seen("2014-01-06").contains("SIBLING_GROUP"), one.seen("2014-01-06"));
    one.recorded("{'step':'SIBLINGS_DECIDED','on':'2014-01-06','answer':'APART'}");
    assertFalse(section(adviser, one.child).contains("A family for the one alone parts them"));
    for (AdoptionCase each : new AdoptionCase[] {one, other}) {
      String seen = each.seen("2014-01-06");
      assertTrue(seen.contains(contradiction), seen);
      assertFalse(seen.contains("SIBLING_GROUP"), "nobody is left to wait with: " + seen);
    }
  }

  /** As if the search had been begun by mistake: the decision stands. */
  private static void decidedWithoutASearch(AdoptionCase adoption) throws SQLException {
    TestSql.update(
        "kith",
        "update matching.family_finding_child set ended_on = '2013-09-03', ended_how ="
            + " 'OWN_SEARCH', superseded_at = now(), superseded_by = 'test', why_closed = 'A slip'"
            + " where family_finding = ?",
        UUID.fromString(adoption.begin()));
  }

  /** Who is decided for waits, whether or not a search has begun. */
  @Test
  void familiesAreKeptForAChildWhoseSearchHasNotBegun() throws Exception {
    AdoptionCase adoption = new AdoptionCase(Caller.as(PANEL_ADVISER, base));
    decidedWithoutASearch(adoption);
    UUID child = UUID.fromString(adoption.child);
    eventually(
        "families are kept for the child",
        PATIENCE,
        () -> {
          TestSql.update(
              "kith",
              "update app.scheduled_tasks set execution_time = now()"
                  + " where task_name = 'daily-suggestions' and not picked");
          return TestSql.number(
                  "kith",
                  "select count(*) from matching.suggested_families where children = array[?]"
                      + " and family_finding is null and as_of = current_date"
                      + " and jsonb_array_length(families) > 0",
                  child)
              == 1;
        });
    Client adviser = new Client(base.toURL());
    adviser.signIn(TestUsers.create(PANEL_ADVISER), TestUsers.PASSWORD);
    String told = section(adviser, adoption.child);
    assertTrue(told.contains("No search for a family has begun"), told);
    assertTrue(told.contains("Suggested on "), told);
    // As if the first of the families had become free since.
    TestSql.update(
        "kith",
        "update matching.suggested_families set families = families - 0"
            + " where children = array[?]",
        child);
    String changed = section(adviser, adoption.child);
    assertTrue(changed.contains("Facts have changed since the suggestions of "), changed);
  }

  /**
   * ADR 0037: who waits without a search, and may not be known of, is absent and breaks no page.
   */
  @Test
  void aRestrictedChildWithoutASearchBreaksNoPage() throws Exception {
    AdoptionCase adoption = new AdoptionCase(Caller.as(PANEL_ADVISER, base));
    decidedWithoutASearch(adoption);
    String name = TestUsers.create(PANEL_ADVISER);
    Client adviser = new Client(base.toURL());
    adviser.signIn(name, TestUsers.PASSWORD);
    String told = section(adviser, adoption.child);
    assertTrue(told.contains("No search for a family has begun"), told);
    UUID restriction = Restricted.record("CHILD", adoption.child, false, name);
    try {
      String page = "";
      for (int number = 0; number == 0 || page.contains("rel=\"next\""); number++) {
        HttpResponse<String> answer = adviser.get("/adoption/suggestions?page=" + number);
        assertEquals(200, answer.statusCode(), answer.body());
        page = answer.body();
        assertFalse(page.contains(adoption.child), page);
      }
    } finally {
      Restricted.lift(restriction);
    }
  }
}
