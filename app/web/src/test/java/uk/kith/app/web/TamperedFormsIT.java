package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.signin.Client.basic;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** What a form carries hidden and somebody altered: a calm page, never a failure of the server. */
@ArquillianTest
@RunAsClient
class TamperedFormsIT {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");
  private static final Pattern RUN = Pattern.compile("\"runId\":\"([^\"]+)\"");
  private static final String JSON = "application/json";

  @ArquillianResource URL house;

  private String[] program;
  private Client officer;
  private Client approver;
  private String search;
  private String home;
  private String run;

  @BeforeEach
  void aSearchWithOptions() throws Exception {
    String name = TestUsers.create(PLACEMENT_OFFICER);
    program = basic(name);
    officer = new Client(house);
    String child = made("/api/children", "{'age':9}");
    home =
        made(
            "/api/households",
            "{'localId':'F-"
                + UUID.randomUUID()
                + "','name':'Carers','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                + "'postcode':'S65 1CV','terms':{'places':2},'approvedFrom':'2012-04-01'}");
    search =
        made(
            "/api/searches",
            "{'children':['" + child + "'],'neededFrom':'2014-10-03','kind':'SHORT_TERM'}");
    String options = officer.get("/api/searches/" + search + "/options", program).body();
    Matcher found = RUN.matcher(options);
    assertTrue(found.find(), options);
    run = found.group(1);
    officer.signIn(name, TestUsers.PASSWORD);
    approver = new Client(house);
    approver.signIn(TestUsers.create(APPROVER), TestUsers.PASSWORD);
  }

  @Test
  void theReserveForm() throws Exception {
    tampered(
        officer,
        "/searches/" + search + "/reserve",
        Map.of("run", run, "household", home, "reasons", "Near", "identity", "Known"),
        "run",
        "household");
  }

  @Test
  void rulesAcceptedInTheReserveForm() throws Exception {
    Map<String, String> fields = new HashMap<>();
    fields.put("run", run);
    fields.put("household", home);
    fields.put("reasons", "Near");
    fields.put("identity", "Known");
    fields.put("accept", "no rule");
    fields.put("accept-reason", "Because");
    calm(400, send(officer, "/searches/" + search + "/reserve", fields), "accept");
  }

  @Test
  void theApprovalForm() throws Exception {
    Map<String, String> fields = new HashMap<>();
    fields.put("run", run);
    fields.put("household", home);
    fields.put("rule", "R-PLACE-13");
    fields.put("R-PLACE-13-by", "A. Head");
    fields.put("R-PLACE-13-post", "Head of fostering");
    fields.put("R-PLACE-13-on-day", "30");
    fields.put("R-PLACE-13-on-month", "9");
    fields.put("R-PLACE-13-on-year", "2014");
    fields.put("R-PLACE-13-reasons", "Agreed");
    String path = "/searches/" + search + "/approve";
    tampered(approver, path, fields, "household");
    for (String rule : List.of("", "no rule", "<script>")) {
      fields.put("rule", rule);
      calm(400, send(approver, path, fields), "rule " + rule);
    }
  }

  @Test
  void theFormThatGivesPlacesBack() throws Exception {
    tampered(
        officer,
        "/searches/" + search + "/give-back",
        Map.of("reservation", UUID.randomUUID().toString()),
        "reservation");
  }

  @Test
  void theFormThatStartsAPlacement() throws Exception {
    tampered(
        officer,
        "/searches/" + search + "/start",
        Map.of(
            "reservation",
            UUID.randomUUID().toString(),
            "start-day",
            "3",
            "start-month",
            "10",
            "start-year",
            "2014",
            "type",
            "U6",
            "considerations",
            "Known"),
        "reservation");
  }

  @Test
  void theChildrenTickedInThePlacementRequest() throws Exception {
    for (String child : List.of("no-id", UUID.randomUUID().toString())) {
      Map<String, String> fields = new HashMap<>();
      fields.put("child", child);
      fields.put("offered", child);
      fields.put("kind", "SHORT_TERM");
      fields.put("needed-day", "3");
      fields.put("needed-month", "10");
      fields.put("needed-year", "2014");
      HttpResponse<String> answer = send(officer, "/searches/new", fields);
      calm(400, answer, child);
      assertTrue(
          answer.body().contains("Choose children from the list")
              || answer.body().contains("A child of the search is not on record"),
          child + answer.body());
    }
  }

  @Test
  void theFormThatChangesWhatIsKnownOfAChild() throws Exception {
    String child = made("/api/children", "{'age':9}");
    tampered(
        officer,
        "/children/" + child + "/known",
        Map.of(
            "version",
            "1",
            "shown",
            "2014-09-30",
            "team",
            "East",
            "from-day",
            "30",
            "from-month",
            "9",
            "from-year",
            "2014"),
        "version",
        "shown");
  }

  @Test
  void theFormThatPutsRightWhoAChildIs() throws Exception {
    String child = made("/api/children", "{'age':9}");
    tampered(
        officer,
        "/children/" + child + "/identity",
        Map.of("version", "1", "first-name", "Amir", "sex", "MALE"),
        "version");
  }

  @Test
  void addresses() throws Exception {
    String nothing = UUID.randomUUID().toString();
    Map<String, Integer> addresses = new LinkedHashMap<>();
    for (String path : List.of("/searches/%s/give-back", "/searches/%s/reserve")) {
      addresses.put(path.formatted("no-id"), 400);
    }
    addresses.put("/searches/" + nothing + "/close", 404);
    addresses.put("/households/no-id/confirm", 400);
    addresses.put("/households/" + nothing + "/confirm", 404);
    addresses.put("/returns/no-id/take-back", 400);
    addresses.put("/returns/" + nothing + "/take-back", 404);
    for (Map.Entry<String, Integer> each : addresses.entrySet()) {
      calm(each.getValue(), send(officer, each.getKey(), Map.of("reason", "Found")), each.getKey());
    }
    for (String path :
        List.of(
            "/searches/" + search + "/options?run=no-id",
            "/searches/" + search + "/reserve?run=" + run + "&household=no-id",
            "/searches/" + search + "/start?reservation=no-id",
            "/searches/new?child=no-id",
            "/returns/" + nothing + "?rule=no-rule")) {
      calm(400, officer.get(path, "Accept", "text/html"), path);
    }
  }

  /** Each of the fields in turn is absent, no id at all, or the id of nothing. */
  private static void tampered(
      Client client, String path, Map<String, String> fields, String... hidden) throws Exception {
    for (String field : hidden) {
      for (String value : List.of("", "no-id", "1-1-1-1-1", UUID.randomUUID().toString())) {
        Map<String, String> typed = new HashMap<>(fields);
        typed.put(field, value);
        HttpResponse<String> answer = send(client, path, typed);
        String which = path + " " + field + "=" + value;
        assertTrue(
            answer.statusCode() == 400 || answer.statusCode() == 404,
            () -> which + " answers " + answer.statusCode() + " " + answer.body());
        calm(answer.statusCode(), answer, which);
      }
    }
  }

  private static HttpResponse<String> send(Client client, String path, Map<String, String> fields)
      throws Exception {
    Map<String, String> typed = new HashMap<>(fields);
    typed.put("_csrf", client.token());
    return client.post(path, typed, "Accept", "text/html");
  }

  private static void calm(int status, HttpResponse<String> answer, String which) {
    assertEquals(status, answer.statusCode(), which + answer.body());
    assertTrue(answer.body().contains("<h1"), which + answer.body());
  }

  private String made(String path, String body) throws Exception {
    HttpResponse<String> answer = officer.post(path, JSON, body.replace('\'', '"'), program);
    Matcher id = ID.matcher(answer.body());
    assertTrue(answer.statusCode() == 201 && id.find(), answer.body());
    return id.group();
  }
}
