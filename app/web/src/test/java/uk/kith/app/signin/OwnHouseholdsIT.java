package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.signin.Client.basic;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Supervising workers keep the places of their own households, and read the others. */
@ArquillianTest
@RunAsClient
class OwnHouseholdsIT {

  private static final String JSON = "application/json";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

  @ArquillianResource URL house;

  private Client client;
  private String worker;
  private String[] officer;

  @BeforeEach
  void somebody() throws Exception {
    client = new Client(house);
    worker = TestUsers.create(SUPERVISING_WORKER);
    officer = basic(TestUsers.create(PLACEMENT_OFFICER));
  }

  @Test
  void theSupervisingWorkerConfirmsAndSetsThePlacesOfTheirOwnHouseholds() throws Exception {
    String own = household(worker);
    assertEquals(204, confirm(own, basic(worker)).statusCode());
    assertEquals(204, setNotAvailable(own, basic(worker)).statusCode());
    assertEquals(204, setBedrooms(own, basic(worker)).statusCode());
    assertTrue(get(own, basic(worker)).body().contains("\"confirmedOn\":\"2014-09-30\""));
  }

  @Test
  void theHouseholdOfAnotherIsReadButNotChangedAndTheTryIsAudited() throws Exception {
    String foreign = household("another.worker");
    String before = get(foreign, officer).body();
    assertEquals(200, get(foreign, basic(worker)).statusCode());
    HttpResponse<String> confirmed = confirm(foreign, basic(worker));
    assertEquals(403, confirmed.statusCode(), confirmed.body());
    assertEquals(403, setNotAvailable(foreign, basic(worker)).statusCode());
    assertEquals(403, setBedrooms(foreign, basic(worker)).statusCode());
    assertEquals(before, get(foreign, officer).body());
    for (String part : new String[] {"/confirmations", "/not-available", "/bedrooms"}) {
      String path = "/api/households/" + foreign + part;
      assertTrue(
          AuditRows.of(worker).stream()
              .anyMatch(row -> row.startsWith("refused") && row.contains(path)),
          () -> path + " in " + rows());
    }
  }

  @Test
  void aHouseholdWithoutASupervisingWorkerIsNobodysOwn() throws Exception {
    assertEquals(403, confirm(household(null), basic(worker)).statusCode());
  }

  @Test
  void aHouseholdThatGetsAnotherWorkerIsNoLongerTheirOwn() throws Exception {
    String own = household(worker);
    HttpResponse<String> given =
        client.send(
            "PUT",
            "/api/households/" + own,
            JSON,
            body("another.worker"),
            with(officer, version(own)));
    assertEquals(204, given.statusCode(), given.body());
    assertEquals(403, confirm(own, basic(worker)).statusCode());
  }

  @Test
  void anOfficerKeepsThePlacesOfEveryHousehold() throws Exception {
    String any = household("another.worker");
    assertEquals(204, confirm(any, officer).statusCode());
    assertEquals(204, setNotAvailable(any, officer).statusCode());
  }

  @Test
  void thePageOffersToConfirmOnlyOnesOwn() throws Exception {
    Client browser = new Client(house);
    browser.signIn(worker, TestUsers.PASSWORD);
    String own = household(worker);
    String foreign = household("another.worker");
    assertTrue(browser.get("/households/" + own).body().contains("/" + own + "/confirm\""));
    assertFalse(
        browser.get("/households/" + foreign).body().contains("/" + foreign + "/confirm\""));
  }

  private String rows() {
    try {
      return AuditRows.of(worker).toString();
    } catch (java.sql.SQLException e) {
      return e.toString();
    }
  }

  private HttpResponse<String> get(String household, String[] caller) throws Exception {
    return client.get("/api/households/" + household, caller);
  }

  private HttpResponse<String> confirm(String household, String[] caller) throws Exception {
    return client.post(
        "/api/households/" + household + "/confirmations", JSON, "{\"on\":\"2014-09-30\"}", caller);
  }

  private HttpResponse<String> setNotAvailable(String household, String[] caller) throws Exception {
    return client.send(
        "PUT",
        "/api/households/" + household + "/not-available",
        JSON,
        "{\"from\":\"2014-09-30\",\"notAvailable\":[{\"count\":1,\"reason\":\"CARER_ON_BREAK\"}]}",
        with(caller, version(household)));
  }

  private HttpResponse<String> setBedrooms(String household, String[] caller) throws Exception {
    return client.send(
        "PUT",
        "/api/households/" + household + "/bedrooms",
        JSON,
        "{\"from\":\"2014-09-30\",\"bedrooms\":[{\"beds\":2,\"mayBeShared\":true}]}",
        with(caller, version(household)));
  }

  private String version(String household) throws Exception {
    return get(household, officer).headers().firstValue("ETag").orElseThrow();
  }

  private static String[] with(String[] caller, String version) {
    return new String[] {caller[0], caller[1], "If-Match", version};
  }

  private String household(@Nullable String supervisingWorker) throws Exception {
    HttpResponse<String> made =
        client.post("/api/households", JSON, body(supervisingWorker), officer);
    Matcher id = ID.matcher(made.body());
    assertTrue(made.statusCode() == 201 && id.find(), made.body());
    return id.group();
  }

  private static String body(@Nullable String supervisingWorker) {
    return ("{'localId':'O-"
            + UUID.randomUUID()
            + "','name':'Carers','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
            + "'terms':{'places':2},'approvedFrom':'2012-04-01','from':'2014-09-30'"
            + (supervisingWorker == null ? "" : ",'supervisingWorker':'" + supervisingWorker + "'")
            + "}")
        .replace('\'', '"');
  }
}
