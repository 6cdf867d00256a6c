package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.signin.Client.basic;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** R-PLACE-10, R-PLACE-40: who lives in a household, and what was recorded of it, by page. */
@ArquillianTest
@RunAsClient
class ResidentsPageIT {

  private static final String JSON = "application/json";
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  @ArquillianResource URL house;

  private String[] officer;
  private Client client;
  private String home;

  @BeforeEach
  void aHome() throws Exception {
    client = new Client(house);
    officer = basic(TestUsers.create(PLACEMENT_OFFICER));
    home =
        "/households/"
            + id(
                api(
                    "/api/households",
                    "{'localId':'R-"
                        + UUID.randomUUID()
                        + "','name':'Carers','kind':'FOSTER','terms':{'places':3},"
                        + "'postcode':'S65 1CV','approvedFrom':'2012-04-01'}"));
  }

  @Test
  void somebodyComesIsCorrectedAndLeaves() throws Exception {
    Client browser = signedIn(PLACEMENT_OFFICER);
    assertTrue(browser.get(home).body().contains(home + "/residents\""));
    String mark = "&name=Mark&born-day=1&born-month=5&born-year=1990&sex=MALE";
    String since = "&since-day=4&since-month=3&since-year=2013";
    assertEquals(400, post(browser, home + "/residents", "kind=ADULT" + mark).statusCode());
    assertEquals(303, post(browser, home + "/residents", "kind=ADULT" + mark + since).statusCode());
    String shown = browser.get(home).body();
    assertTrue(shown.contains("Mark") && shown.contains("Adult of the household"), shown);
    String one = home + "/residents/0";
    assertTrue(shown.contains(one));
    String version = version(browser, one);
    String own = "kind=OWN_CHILD" + mark.replace("Mark", "Ivo") + since + "&version=";
    assertEquals(303, post(browser, one, own + version).statusCode());
    HttpResponse<String> late = post(browser, one, own + version);
    assertEquals(409, late.statusCode(), "somebody changed it since");
    assertTrue(browser.get(home).body().contains("Ivo"));
    String left = one + "/left";
    String day = "from-day=1&from-month=10&from-year=2014&version=" + version(browser, left);
    assertEquals(400, post(browser, left, "version=" + version(browser, left)).statusCode());
    assertEquals(303, post(browser, left, day).statusCode());
    assertFalse(browser.get(home).body().contains("Ivo"));
    assertEquals(404, browser.get(one).statusCode());
  }

  /** R-PLACE-42: of a home of providers, without a name, and twice only when there are two. */
  @Test
  void whomAnotherAuthorityPlacedIsRecordedAndLeaves() throws Exception {
    String moorView =
        "/households/"
            + id(
                api(
                    "/api/households",
                    "{'localId':'R-"
                        + UUID.randomUUID()
                        + "','name':'Moor View','kind':'CHILDRENS_HOME','own':false,"
                        + "'agency':'Northern Care','terms':{'places':3},'postcode':'S65 1CV',"
                        + "'approvedFrom':'2012-04-01'}"));
    Client browser = signedIn(PLACEMENT_OFFICER);
    String others = moorView + "/residents-of-others";
    assertTrue(browser.get(moorView).body().contains(others + "\""));
    assertEquals(404, browser.get(home + "/residents-of-others").statusCode(), "own carers");
    String version = version(browser, others);
    String boy =
        "age=14&sex=MALE&behaviour=HIGH&since-day=4&since-month=3&since-year=2013&version=";
    assertEquals(400, post(browser, others, "age=14&version=" + version).statusCode());
    assertEquals(303, post(browser, others, boy + version).statusCode());
    assertEquals(409, post(browser, others, boy + version).statusCode(), "sent twice");
    String shown = browser.get(moorView).body();
    assertTrue(shown.contains("Placed by another authority"), shown);
    assertTrue(shown.contains("Three places: one filled, two vacant"), shown);
    String one = others + "/0";
    assertTrue(browser.get(one).body().contains("value=\"HIGH\" selected"), "needs are kept");
    String changed = boy.replace("HIGH", "SOME") + version(browser, one);
    assertEquals(303, post(browser, one, changed).statusCode());
    assertEquals(404, browser.get(moorView + "/residents/0").statusCode(), "of carers");
    String left = moorView + "/residents/0/left";
    String day = "from-day=1&from-month=10&from-year=2014&version=" + version(browser, left);
    assertEquals(303, post(browser, left, day).statusCode());
    assertTrue(browser.get(moorView).body().contains("Three places: three vacant"));
    assertEquals(403, signedIn(APPROVER).get(others).statusCode());
  }

  @Test
  void onlyWhoKeepsThePlacesRecordsIt() throws Exception {
    assertEquals(403, signedIn(APPROVER).get(home + "/residents").statusCode());
    assertEquals(403, signedIn(SUPERVISING_WORKER).get(home + "/residents").statusCode());
    assertFalse(signedIn(APPROVER).get(home).body().contains("/residents"));
  }

  /** What the wrong entry had settled is due again. */
  @Test
  void aWrongEntryOfAHouseholdIsWithdrawnWithTheReason() throws Exception {
    String event =
        id(
            api(
                "/api" + home + "/events",
                "{'event':'APPROVAL_REVIEWED','on':'2014-09-20','note':'By the panel'}"));
    Client browser = signedIn(PLACEMENT_OFFICER);
    String recorded = home + "/recorded";
    assertTrue(browser.get(home).body().contains(recorded));
    String withdraw = recorded + "/" + event + "/withdraw";
    String list = browser.get(recorded).body();
    assertTrue(list.contains(withdraw) && list.contains("By the panel"), list);
    assertEquals(200, browser.get(withdraw).statusCode());
    assertEquals(400, post(browser, withdraw, "reason=").statusCode());
    assertEquals(303, post(browser, withdraw, "reason=Of+another+household").statusCode());
    assertTrue(browser.get(recorded).body().contains("Of another household"));
    assertEquals(409, post(browser, withdraw, "reason=Again").statusCode());
    Client approver = signedIn(APPROVER);
    assertEquals(200, approver.get(recorded).statusCode());
    assertFalse(approver.get(recorded).body().contains("/withdraw"));
    assertEquals(403, approver.get(withdraw).statusCode());
    assertEquals(403, signedIn(SUPERVISING_WORKER).get(withdraw).statusCode());
  }

  private static String version(Client browser, String page) throws Exception {
    Matcher version = VERSION.matcher(browser.get(page).body());
    assertTrue(version.find());
    return version.group(1);
  }

  private HttpResponse<String> api(String path, String json) throws Exception {
    return client.post(path, JSON, json.replace('\'', '"'), officer);
  }

  private static HttpResponse<String> post(Client browser, String page, String form)
      throws Exception {
    return browser.post(
        page, "application/x-www-form-urlencoded", form + "&_csrf=" + browser.token());
  }

  private Client signedIn(Role role) throws Exception {
    Client browser = new Client(house);
    browser.signIn(TestUsers.create(role), TestUsers.PASSWORD);
    return browser;
  }
}
