package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.signin.Client.basic;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/** The bedrooms of a household, dated, by program, by file and by page (R-MATCH-16). */
@ArquillianTest
@RunAsClient
class BedroomsIT {

  private static final String JSON = "application/json";
  private static final String ONE_AND_TWO =
      "\"bedrooms\":[{\"beds\":1,\"mayBeShared\":false},{\"beds\":2,\"mayBeShared\":true}]";

  @ArquillianResource URL house;

  private final String localId = "B-" + UUID.randomUUID();
  private Client client;
  private String user;
  private String[] officer;

  @BeforeEach
  void signIn() throws Exception {
    client = new Client(house);
    user = TestUsers.create(PLACEMENT_OFFICER);
    officer = basic(user);
  }

  @Test
  void whatHeldBeforeIsKeptAndAnEmptyListSaysThatTheyAreNotKnown() throws Exception {
    String home = household("");
    assertFalse(read(home, "2014-09-30").contains("bedrooms"));
    assertEquals(204, set(home, "{'from':'2014-09-01'," + ONE_AND_TWO + "}").statusCode());
    assertEquals(204, set(home, "{'from':'2014-09-20','bedrooms':[]}").statusCode());
    assertFalse(read(home, "2014-08-31").contains("bedrooms"));
    assertTrue(read(home, "2014-09-19").contains(ONE_AND_TWO), read(home, "2014-09-19"));
    assertFalse(read(home, "2014-09-20").contains("bedrooms"));
    assertTrue(
        client
            .get("/api/households/" + home + "/history", officer)
            .body()
            .contains("Bedrooms for children: one bed; two beds, may be shared"));
  }

  @Test
  void whatIsNoBedroomIsRefusedByField() throws Exception {
    String home = household("");
    for (String rooms : new String[] {"{'beds':0}", "{'mayBeShared':true}", "{'beds':13}"}) {
      HttpResponse<String> refused = set(home, "{'bedrooms':[" + rooms + "]}");
      assertEquals(400, refused.statusCode(), rooms);
      assertTrue(refused.body().contains("\"field\":\"bedrooms"), refused.body());
    }
  }

  @Test
  void aHouseholdIsRecordedWithThemByProgramAndByFile() throws Exception {
    assertTrue(read(household("," + ONE_AND_TWO), "2014-09-30").contains(ONE_AND_TWO));
    HttpResponse<String> imported =
        client.post(
            "/api/households/import",
            "text/csv",
            "localId,name,kind,own,places,approvedFrom,bedrooms\n"
                + localId
                + "-csv,Khan,FOSTER,yes,3,2012-04-01,1 bed;2 beds shared\n",
            officer);
    assertEquals(201, imported.statusCode(), imported.body());
    String home = imported.body().replaceAll(".*\\[\"([^\"]*)\".*", "$1");
    assertTrue(read(home, "2014-09-30").contains(ONE_AND_TWO));
  }

  @Test
  void thePageRecordsThemAndRefusesWhatIsMissing() throws Exception {
    String home = household("");
    Client browser = signedIn(user);
    String page = "/households/" + home + "/bedrooms";
    Map<String, String> form = new HashMap<>();
    form.put("version", version(home).replace("\"", ""));
    form.put("from-day", "30");
    form.put("from-month", "9");
    form.put("from-year", "2014");
    form.put("_csrf", browser.token());
    assertEquals(200, browser.get(page).statusCode());
    assertEquals(400, browser.post(page, form).statusCode());
    form.put("room-1", "1");
    form.put("room-3", "2-shared");
    HttpResponse<String> done = browser.post(page, form);
    assertEquals(303, done.statusCode(), done.body());
    assertTrue(read(home, "2014-09-30").contains(ONE_AND_TWO));
    assertTrue(
        browser.get("/households/" + home).body().contains("One bed; two beds, may be shared"));
    assertEquals(409, browser.post(page, form).statusCode(), "the version has moved on");
    Client reader = signedIn(TestUsers.create(REVIEWING_OFFICER));
    assertEquals(403, reader.get(page).statusCode());
    assertFalse(reader.get("/households/" + home).body().contains("/bedrooms"));
  }

  private Client signedIn(String name) throws Exception {
    Client browser = new Client(house);
    browser.signIn(name, TestUsers.PASSWORD);
    return browser;
  }

  private String household(String more) throws Exception {
    HttpResponse<String> made =
        client.post(
            "/api/households",
            JSON,
            quoted(
                "{'localId':'"
                    + localId
                    + "','name':'Carers','kind':'FOSTER','terms':{'places':3},"
                    + "'approvedFrom':'2012-04-01'"
                    + more
                    + "}"),
            officer);
    return id(made);
  }

  private HttpResponse<String> set(String home, String body) throws Exception {
    return client.send(
        "PUT",
        "/api/households/" + home + "/bedrooms",
        JSON,
        quoted(body),
        officer[0],
        officer[1],
        "If-Match",
        version(home));
  }

  private String version(String home) throws Exception {
    return client
        .get("/api/households/" + home, officer)
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  private String read(String home, String day) throws Exception {
    return client.get("/api/households/" + home + "?asOf=" + day, officer).body();
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
