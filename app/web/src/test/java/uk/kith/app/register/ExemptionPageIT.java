package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.signin.Client.basic;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** R-PLACE-07, R-PLACE-08: an exemption is recorded outside a search, by page and by program. */
@ArquillianTest
@RunAsClient
class ExemptionPageIT {

  private static final String JSON = "application/json";
  private static final String GIVEN =
      "from-day=1&from-month=9&from-year=2014&on-day=29&on-month=8&on-year=2014"
          + "&approver=A.+Shah&post=Head+of+service&conditions=No+other+child+joins+them"
          + "&considered=NUMBER&considered=ARRANGEMENTS&considered=RELATIONSHIP"
          + "&considered=PERIOD";

  @ArquillianResource URL house;

  private final String number = "E-" + UUID.randomUUID();
  private String[] officer;
  private Client client;
  private String child;
  private String home;

  @BeforeEach
  void aChildAndAHome() throws Exception {
    client = new Client(house);
    officer = basic(TestUsers.create(PLACEMENT_OFFICER));
    child =
        id(
            api(
                "/api/children",
                "{'localId':'"
                    + number
                    + "','dateOfBirth':'2005-03-14','sex':'MALE','from':'2014-01-01'}",
                officer));
    home =
        id(
            api(
                "/api/households",
                "{'localId':'"
                    + number
                    + "','name':'Carers','kind':'FOSTER','terms':{'places':3},"
                    + "'postcode':'S65 1CV','approvedFrom':'2012-04-01'}",
                officer));
  }

  @Test
  void theApproverRecordsItOnThePageOfTheHousehold() throws Exception {
    Client browser = signedIn(APPROVER);
    String page = "/households/" + home + "/exemption";
    assertTrue(browser.get("/households/" + home).body().contains(page));
    assertEquals(200, browser.get(page).statusCode());
    String five = GIVEN + "&considered=WELFARE&others=" + number;
    assertEquals(400, post(browser, page, GIVEN + "&others=" + number).statusCode());
    HttpResponse<String> unknown = post(browser, page, five + "%0D%0Anobody");
    assertEquals(400, unknown.statusCode());
    assertTrue(unknown.body().contains("No child has the number nobody"), unknown.body());
    HttpResponse<String> done = post(browser, page, five);
    assertEquals(303, done.statusCode(), done.body());
    String shown = browser.get("/households/" + home).body();
    assertTrue(
        shown.contains(
            "given on 29 August 2014 by A. Shah, Head of service; notice to the carers is not"
                + " recorded. Conditions: No other child joins them"),
        shown);
  }

  @Test
  void theApproverEndsItThere() throws Exception {
    Client browser = signedIn(APPROVER);
    String page = "/households/" + home + "/exemption";
    post(browser, page, GIVEN + "&considered=WELFARE&others=" + number);
    String ends = page + "-end";
    assertTrue(browser.get("/households/" + home).body().contains(ends));
    String which = "exemption=2014-09-01+" + child;
    String why = "&reason=They+agreed&by=B.+Jones&post=Director";
    String day = "&from-day=1&from-month=11&from-year=2014";
    assertTrue(browser.get(ends).body().contains("naming one child who does not live here"));
    assertEquals(400, post(browser, ends, which + day).statusCode());
    assertEquals(400, post(browser, ends, "exemption=other" + day + why).statusCode());
    HttpResponse<String> done = post(browser, ends, which + day + why);
    assertEquals(303, done.statusCode(), done.body());
    String shown = browser.get("/households/" + home).body();
    assertTrue(
        shown.contains(
            "; ended before its time from 1 November 2014 by B. Jones, Director, because: They"
                + " agreed; not in force; given on 29 August 2014"),
        shown);
    assertFalse(shown.contains(ends), "nothing is left to end");
    assertEquals(403, signedIn(PLACEMENT_OFFICER).get(ends).statusCode());
  }

  @Test
  void aProgramEndsIt() throws Exception {
    String[] approver = basic(TestUsers.create(APPROVER));
    String path = "/api/households/" + home + "/exemptions";
    assertEquals(
        204,
        api(
                path,
                "{'by':'E08000018','children':['"
                    + child
                    + "'],'from':'2014-09-01','approver':'A. Shah','post':'Head of service',"
                    + "'on':'2014-08-29','considered':['NUMBER','ARRANGEMENTS',"
                    + "'RELATIONSHIP','PERIOD','WELFARE']}",
                approver)
            .statusCode());
    String which = "{'from':'2014-09-01','children':['" + child + "'],'endedFrom':'2014-11-01'";
    HttpResponse<String> unsaid = api(path + "/ends", which + "}", approver);
    assertEquals(400, unsaid.statusCode());
    assertTrue(unsaid.body().contains("\"field\":\"reason\""), unsaid.body());
    String whole = which + ",'reason':'They agreed','by':'B. Jones','post':'Director'}";
    assertEquals(403, api(path + "/ends", whole, officer).statusCode());
    assertEquals(204, api(path + "/ends", whole, approver).statusCode());
    assertEquals(409, api(path + "/ends", whole, approver).statusCode());
  }

  @Test
  void nobodyElseIsOfferedThePage() throws Exception {
    Client browser = signedIn(PLACEMENT_OFFICER);
    String page = "/households/" + home + "/exemption";
    assertEquals(403, browser.get(page).statusCode());
    assertFalse(browser.get("/households/" + home).body().contains(page));
  }

  @Test
  void aProgramSaysHowItWasGiven() throws Exception {
    String[] approver = basic(TestUsers.create(APPROVER));
    String path = "/api/households/" + home + "/exemptions";
    String start =
        "{'by':'E08000018','children':['"
            + child
            + "'],'from':'2014-09-01','approver':'A. Shah','post':'Head of service',"
            + "'on':'2014-08-29','noticeOn':'2014-09-02','considered':['NUMBER','ARRANGEMENTS',"
            + "'RELATIONSHIP','PERIOD'";
    HttpResponse<String> four = api(path, start + "]}", approver);
    assertEquals(400, four.statusCode());
    assertTrue(four.body().contains("\"field\":\"considered\""), four.body());
    assertEquals(204, api(path, start + ",'WELFARE']}", approver).statusCode());
    assertTrue(
        signedIn(PLACEMENT_OFFICER)
            .get("/households/" + home)
            .body()
            .contains("the carers were told in writing on 2 September 2014"));
  }

  private HttpResponse<String> api(String path, String json, String[] caller) throws Exception {
    return client.post(path, JSON, json.replace('\'', '"'), caller);
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
