package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.signin.Client.basic;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.kernel.service.Role;

/**
 * A child placed for adoption (A3 to A6), on the register and in a return: where the child lives
 * stands in no answer, list, count or export to anybody but a panel adviser.
 */
@ArquillianTest
@RunAsClient
class AdoptionSealIT {

  private static final String JSON = "application/json";
  private static final int YEAR = 2013;
  private static final Pattern ID =
      Pattern.compile("\"(?:id|ids)\":\\[?\"([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})");
  private static final Pattern MILES = Pattern.compile("\"distanceMiles\":([0-9.]+)");

  @ArquillianResource URL house;

  private Client client;
  private String[] both;
  private Adopter adopter;
  private String child;
  private String placement;

  @BeforeEach
  void aChildPlacedWithTheAdopter() throws Exception {
    client = new Client(house);
    both = basic(TestUsers.create(PLACEMENT_OFFICER, PANEL_ADVISER));
    adopter = Adopter.recordedBy(client, TestUsers.create(PANEL_ADVISER));
    child =
        made(
            "/api/children",
            "{'dateOfBirth':'2012-05-01','sex':'FEMALE','from':'2013-01-01',"
                + "'homePostcode':'S65 2CV'}");
    made(
        "/api/placements/recorded",
        "{'child':'"
            + child
            + "','type':'U6','provider':'PR1','start':'2013-02-01','end':'2014-03-01','rec':'X1',"
            + "'reasonPlaceChange':'PLACE'}");
    placement =
        made(
            "/api/placements/recorded",
            "{'child':'"
                + child
                + "','householdId':'"
                + adopter.id()
                + "','type':'A4','start':'2014-03-01'}");
  }

  @Test
  void nothingTellsWhereTheChildLives() throws Exception {
    String told = made("POST", "/api/returns/ssda903", returned());
    try {
      String everything = TestUsers.create(Role.values());
      Set<String> secrets = secrets(everything);
      List<String> known = List.of(child, adopter.id(), told);
      Set<String> seen = crawler(secrets, known).leaks(everything);
      for (String secret : secrets) {
        assertTrue(
            seen.stream().anyMatch(line -> line.endsWith(" tells " + secret)),
            () -> "who has every role should see " + secret + " but sees " + seen);
      }
      for (Role role : Role.values()) {
        if (role != PANEL_ADVISER) {
          Crawler crawler = crawler(secrets, known);
          assertEquals(Set.of(), crawler.leaks(TestUsers.create(role)), role.id());
          assertTrue(crawler.asked().contains("/api/children/" + child), role.id());
          assertTrue(crawler.asked().contains("/children/" + child), role.id());
          assertTrue(crawler.asked().contains("/api/households/" + adopter.id()), role.id());
          assertTrue(crawler.asked().contains("/api/returns/ssda903/" + YEAR), role.id());
        }
      }
    } finally {
      assertEquals(204, client.send("DELETE", "/api/returns/" + told, JSON, "", both).statusCode());
    }
  }

  @Test
  void theChildIsLookedAfterWithoutAPlacementOnRecord() throws Exception {
    for (Role role : Role.values()) {
      String[] caller = basic(TestUsers.create(role));
      HttpResponse<String> answer = client.get("/api/children/" + child, caller);
      if (answer.statusCode() == 200) {
        assertEquals(
            role == PANEL_ADVISER, answer.body().contains("\"placement\""), role + answer.body());
        assertTrue(answer.body().contains("\"lookedAfterSince\":\"2013-02-01\""), answer.body());
      } else {
        assertEquals(403, answer.statusCode(), role.id());
      }
    }
  }

  /** Foster carers whom everybody sees may be adopters too (A3, A5): who is placed is not told. */
  @Test
  void aChildPlacedForAdoptionWithItsFosterCarersFillsAPlaceAndIsNotNamed() throws Exception {
    String[] officer = basic(TestUsers.create(PLACEMENT_OFFICER));
    String carers =
        made(
            "/api/households",
            "{'localId':'F-"
                + UUID.randomUUID()
                + "','name':'Carers','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                + "'postcode':'S65 1CV','terms':{'places':2},'approvedFrom':'2012-04-01'}");
    String younger =
        made("/api/children", "{'dateOfBirth':'2013-05-01','firstName':'Ottoline','sex':'FEMALE'}");
    made(
        "/api/placements/recorded",
        "{'child':'"
            + younger
            + "','householdId':'"
            + carers
            + "','type':'A3','provider':'PR1','start':'2014-06-11'}");
    String shown = client.get("/api/households/" + carers, officer).body();
    assertTrue(shown.contains("\"filled\":1"), shown);
    String history = client.get("/api/households/" + carers + "/history", officer).body();
    assertFalse(history.contains("2014-06-11"), history);
    assertTrue(
        client.get("/api/households/" + carers + "/history", both).body().contains("2014-06-11"));
    Client browser = new Client(house);
    browser.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String page = browser.get("/households/" + carers).body();
    assertFalse(page.contains("Ottoline") || page.contains(younger), page);
  }

  /** An officer who moves the child need not know from where. */
  @Test
  void aChildPlacedForAdoptionCanBeMovedByWhoMayNotSeeIt() throws Exception {
    String[] officer = basic(TestUsers.create(PLACEMENT_OFFICER));
    String carers =
        made(
            "/api/households",
            "{'localId':'F-"
                + UUID.randomUUID()
                + "','name':'Carers','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                + "'postcode':'S65 1CV','terms':{'places':2},'approvedFrom':'2012-04-01'}");
    String search =
        made(
            "/api/searches",
            "{'children':['" + child + "'],'neededFrom':'2014-10-03','kind':'SHORT_TERM'}");
    String options = client.get("/api/searches/" + search + "/options", officer).body();
    Matcher run = Pattern.compile("\"runId\":\"([^\"]+)\"").matcher(options);
    assertTrue(run.find(), options);
    String reservation =
        made(
            "/api/searches/" + search + "/reservations",
            "{'householdId':'"
                + carers
                + "','runId':'"
                + run.group(1)
                + "','reasons':'Near her brother'}");
    HttpResponse<String> started =
        client.post(
            "/api/placements",
            JSON,
            json(
                "{'reservationId':'"
                    + reservation
                    + "','start':'2014-10-03','type':'U6',"
                    + Caller.FAMILY_WAS_ASKED
                    + "}"),
            officer);
    assertEquals(201, started.statusCode(), started.body());
    String shown = client.get("/api/children/" + child + "?asOf=2014-10-03", officer).body();
    assertTrue(shown.contains(carers), shown);
  }

  private Crawler crawler(Set<String> secrets, List<String> known) {
    return new Crawler(new Client(house), secrets, known).withYear(YEAR);
  }

  private Set<String> secrets(String everything) throws Exception {
    Set<String> secrets = new LinkedHashSet<>(adopter.secrets());
    secrets.add(placement);
    secrets.add("Placement A4");
    secrets.add("\"A4\"");
    secrets.add(",A4,");
    secrets.add("\"placedAdoption\"");
    Matcher miles = MILES.matcher(client.get("/api/children/" + child, basic(everything)).body());
    assertTrue(miles.find());
    secrets.add(miles.group(1));
    return secrets;
  }

  /** A return of another child placed for adoption there, as multipart. */
  private String returned() {
    String other = "SEALED" + UUID.randomUUID();
    String file =
        "--kith\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n%s\r\n";
    String header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n" + other + ",2,01/05/2011,WBRI,,,\n";
    String episodes =
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,"
            + "PL_POST,URN\n"
            + String.join(
                ",",
                other,
                "01/05/2012,S,E1,N1,A4,PR1,,,,S65 2CV",
                adopter.postcode(),
                adopter.urn())
            + "\n";
    String placed =
        "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n"
            + other
            + ",01/05/2011,01/05/2012,,\n";
    return file.formatted("header.csv", header)
        + file.formatted("episodes.csv", episodes)
        + file.formatted("placed.csv", placed)
        + "--kith--\r\n";
  }

  private String made(String path, String body) throws Exception {
    return id(client.post(path, JSON, json(body), both));
  }

  private String made(String method, String path, String multipart) throws Exception {
    return id(client.send(method, path, "multipart/form-data; boundary=kith", multipart, both));
  }

  private static String id(HttpResponse<String> answer) {
    Matcher id = ID.matcher(answer.body());
    assertTrue(
        Arrays.asList(200, 201).contains(answer.statusCode()) && id.find(),
        () -> answer.statusCode() + " " + answer.body());
    return id.group(1);
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
