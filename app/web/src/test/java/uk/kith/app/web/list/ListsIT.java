package uk.kith.app.web.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** Lists filtered, sorted and taken away as files, on the real register. */
@ArquillianTest
@RunAsClient
class ListsIT {

  @ArquillianResource URL house;

  private final String mark = "L" + UUID.randomUUID().toString().substring(0, 8);
  private Client client;
  private String officer;

  @BeforeEach
  void signIn() throws Exception {
    officer = TestUsers.create(Role.PLACEMENT_OFFICER);
    client = new Client(house);
    client.signIn(officer, TestUsers.PASSWORD);
  }

  private void child(String number, String birth, String worker, String team) throws Exception {
    made(
        "/api/children",
        """
        {"localId": "%s-%s", "firstName": "=Name %s", %s, "from": "2014-01-01",
         "worker": "%s", "team": "%s"}
        """
            .formatted(mark, number, number, birth, worker, team));
  }

  private void home(String number, int places, String kind, String worker, String team, String by)
      throws Exception {
    HttpResponse<String> made =
        client.post(
            "/api/households",
            "application/json",
            """
            {"localId": "%s-%s", "name": "Carers %s", "kind": "%s", "postcode": "S65 1AB",
             "approvedFrom": "2012-04-01", "supervisingWorker": "%s", "team": "%s",
             "terms": {"places": %d, "minAge": 0, "maxAge": 17}}
            """
                .formatted(mark, number, number, kind, worker, team, places),
            Client.basic(by));
    assertEquals(201, made.statusCode(), made.body());
  }

  private void made(String path, String json) throws Exception {
    HttpResponse<String> made = client.post(path, "application/json", json, Client.basic(officer));
    assertEquals(201, made.statusCode(), made.body());
  }

  /** The numbers of a list, in its order, from the file; the page shows the same. */
  private List<String> numbers(String list, String query) throws Exception {
    HttpResponse<String> file = client.get(list + "/list.csv?text=" + mark + "&" + query);
    assertEquals(200, file.statusCode(), file.body());
    List<String> numbers = found(file.body());
    HttpResponse<String> page = client.get(list + "?text=" + mark + "&" + query);
    assertEquals(200, page.statusCode(), page.body());
    String shown = page.body().replaceFirst("(?s)^.*?<tbody", "");
    assertEquals(numbers, page.body().contains("<tbody") ? found(shown) : List.of(), query);
    return numbers;
  }

  private List<String> found(String text) {
    return java.util.regex.Pattern.compile(mark + "-(\\w+)")
        .matcher(text)
        .results()
        .map(each -> each.group(1))
        .toList();
  }

  @Test
  void childrenStandInEveryOrderTheSameOnThePageAndInTheFile() throws Exception {
    child("b", "\"dateOfBirth\": \"2004-05-01\"", "Zoe", "East");
    child("a", "\"dateOfBirth\": \"2011-05-01\"", "adam", "West");
    child("d", "\"age\": 7", "adam", "West");
    LocalDate due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(60);
    child("c", "\"dueDate\": \"" + due + "\"", "Mo", "East");
    assertEquals(List.of("a", "b", "c", "d"), numbers("/children", "state=all"));
    assertEquals(List.of("c", "a", "d", "b"), numbers("/children", "state=all&sort=age"));
    assertEquals(
        List.of("b", "d", "a", "c"), numbers("/children", "state=all&sort=age&order=descending"));
    assertEquals(List.of("a", "d", "c", "b"), numbers("/children", "state=all&sort=worker"));
    assertEquals(
        List.of("d", "c", "b", "a"), numbers("/children", "state=all&sort=name&order=descending"));
    assertEquals(
        List.of("a", "b", "c", "d"), numbers("/children", "state=all&sort=looked-after-since"));
    assertEquals(
        List.of("a", "b", "c", "d"),
        numbers("/children", "state=all&sort=lives"),
        "nobody knows where any of them lives");
    assertEquals(List.of("a", "b", "c", "d"), numbers("/children", "state=all&sort=%27;--"));
    assertEquals(List.of(), numbers("/children", ""), "none of them is looked after");
  }

  @Test
  void householdsStandInEveryOrderTheSameOnThePageAndInTheFile() throws Exception {
    home("b", 1, "FOSTER", "Zoe", "Fostering 1", officer);
    home("a", 3, "FOSTER", "adam", "Fostering 2", officer);
    home("c", 2, "CONNECTED_PERSON", "Mo", "Fostering 2", officer);
    assertEquals(List.of("a", "b", "c"), numbers("/households", ""));
    assertEquals(List.of("b", "c", "a"), numbers("/households", "sort=approved"));
    assertEquals(
        List.of("a", "c", "b"), numbers("/households", "sort=usable-now&order=descending"));
    assertEquals(List.of("a", "c", "b"), numbers("/households", "sort=worker"));
    for (String key : List.of("name", "filled", "confirmed", "where", "free-from")) {
      assertEquals(List.of("a", "b", "c"), numbers("/households", "sort=" + key), key);
    }
    assertEquals(List.of("a", "b"), numbers("/households", "kind=FOSTER&sort=name"));
  }

  @Test
  void mineMyTeamsAndEverybodysAreToldApart() throws Exception {
    String team = "Team " + mark;
    child("a", "\"age\": 5", officer, team);
    child("b", "\"age\": 6", "another", team);
    child("c", "\"age\": 7", "another", "Other " + mark);
    assertEquals(List.of("a"), numbers("/children", "state=all&whose=mine"));
    assertEquals(List.of("a", "b"), numbers("/children", "state=all&whose=my-team"));
    assertEquals(List.of("c"), numbers("/children", "state=all&whose=team-Other+" + mark));
    String page = client.get("/children?state=all&whose=my-team&text=" + mark).body();
    assertTrue(page.contains("2 children, as of"), page);
    assertTrue(page.contains("of your team " + team), page);
    home("a", 1, "FOSTER", officer, team, officer);
    home("b", 1, "FOSTER", "another", team, officer);
    home("c", 1, "FOSTER", "another", "Other " + mark, officer);
    assertEquals(List.of("a"), numbers("/households", "whose=mine"));
    assertEquals(List.of("a", "b"), numbers("/households", "whose=my-team"));
    assertEquals(List.of("a", "b", "c"), numbers("/households", "whose=all"));
  }

  @Test
  void whoseTeamIsNotKnownSeesNobodyRatherThanEverybody() throws Exception {
    child("a", "\"age\": 5", "another", "East");
    assertEquals(List.of(), numbers("/children", "state=all&whose=my-team"));
    String page = client.get("/children?state=all&whose=my-team").body();
    assertTrue(page.contains("of your team, which is not known"), page);
  }

  @Test
  void aFileIsNamedHarmlessAndAudited() throws Exception {
    child("a", "\"age\": 5", "worker", "East");
    child("b", "\"age\": 6", "worker", "East");
    HttpResponse<String> file =
        client.get("/children/list.csv?state=all&text=" + mark + "&sort=name&page=7");
    assertTrue(
        file.headers()
            .firstValue("Content-Disposition")
            .orElse("")
            .matches("attachment; filename=\"children-\\d{4}-\\d\\d-\\d\\d\\.csv\""),
        () -> file.headers().map().toString());
    assertTrue(file.body().startsWith("\uFEFFChild,Number,Age,"), file.body());
    assertTrue(file.body().contains("\r\n'=Name a," + mark + "-a,"), file.body());
    assertEquals(
        "2",
        TestSql.text(
            "kith",
            "select details ->> 'count' from app.audit_event"
                + " where actor = ? and action = 'children-exported'"
                + " and details ->> 'sort' = 'NAME' and details ->> 'text' = 'given'",
            officer));
    HttpResponse<String> excel = client.get("/children/list.xlsx?state=all&text=" + mark);
    assertEquals(200, excel.statusCode());
    assertTrue(excel.body().startsWith("PK"), "a workbook is a zip");
    assertEquals(400, client.get("/children/list.pdf").statusCode(), "read as an id");
  }

  @Test
  void aFileTellsOfAdoptersOnlyToWhoMaySeeThem() throws Exception {
    String adviser = TestUsers.create(Role.PANEL_ADVISER);
    home("a", 1, "FOSTER", "worker", "East", officer);
    home("z", 1, "ADOPTER", "worker", "Adoption " + mark, adviser);
    assertEquals(List.of("a"), numbers("/households", ""));
    assertFalse(client.get("/households").body().contains("Adoption " + mark));
    Client advisers = new Client(house);
    advisers.signIn(adviser, TestUsers.PASSWORD);
    assertEquals(
        List.of("a", "z"), found(advisers.get("/households/list.csv?text=" + mark).body()));
  }

  @Test
  void searchesStandInEveryOrderTheSameOnThePageAndInTheFile() throws Exception {
    search("a", "2014-10-09", "2014-09-02", "LONG_TERM");
    search("b", "2014-10-02", "2014-09-09", "EMERGENCY");
    assertEquals(List.of("b", "a"), names(""));
    assertEquals(List.of("b", "a"), names("sort=needed-from"));
    assertEquals(List.of("a", "b"), names("sort=opened"));
    assertEquals(List.of("b", "a"), names("sort=kind"));
    assertEquals(List.of("a", "b"), names("sort=children"));
    assertEquals(List.of("b", "a"), names("sort=children&order=descending"));
    assertEquals(2, names("sort=state").size());
  }

  @Test
  void searchesOfOneKindStandAloneOnThePageInTheFileAndForPrograms() throws Exception {
    search("a", "2014-10-09", "2014-09-02", "LONG_TERM");
    search("b", "2014-10-02", "2014-09-09", "EMERGENCY");
    assertEquals(List.of("b"), names("kind=EMERGENCY"));
    assertEquals(List.of("b", "a"), names("kind="));
    String page = client.get("/searches?kind=EMERGENCY&text=" + mark).body();
    assertTrue(page.contains(": open, emergency, with “" + mark), page);
    assertTrue(page.contains(mark + "-b") && !page.contains(mark + "-a"), page);
    String told =
        client.get("/api/searches?kind=LONG_TERM&text=" + mark, Client.basic(officer)).body();
    assertTrue(told.contains("\"total\":1") && told.contains("LONG_TERM"), told);
  }

  /** Needed on 2 October 2014 and on a day far ahead, opened by the officer who reads the list. */
  @Test
  void searchesAreAskedForByStateByNeedAndByWhoseTheyAre() throws Exception {
    search("a", "2094-10-09", "2014-09-02", "LONG_TERM");
    search("b", "2014-10-02", "2014-09-09", "EMERGENCY");
    assertEquals(List.of("b"), names("needed=now"));
    assertEquals(List.of("b", "a"), names("whose=mine"));
    assertEquals(List.of(), names("whose=team-Nobody"));
    for (String none : new String[] {"RESERVED", "PLACED", "CLOSED"}) {
      assertEquals(List.of(), found(file("state=" + none).body()), none);
    }
    assertEquals(List.of("b", "a"), found(file("state=OPEN").body()));
    String page = client.get("/searches?state=all&text=nobody-" + mark).body();
    assertTrue(page.contains("No search is as you ask."), page);
    String told =
        client
            .get(
                "/api/searches?status=OPEN&neededBy=2014-10-02&text=" + mark, Client.basic(officer))
            .body();
    assertTrue(told.contains("\"total\":1") && told.contains("EMERGENCY"), told);
  }

  private HttpResponse<String> file(String query) throws Exception {
    return client.get("/searches/list.csv?text=" + mark + "&" + query);
  }

  private List<String> names(String query) throws Exception {
    HttpResponse<String> file =
        client.get("/searches/list.csv?state=open&text=" + mark + "&" + query);
    assertEquals(200, file.statusCode(), file.body());
    return found(file.body());
  }

  private void search(String number, String needed, String opened, String kind) throws Exception {
    HttpResponse<String> child =
        client.post(
            "/api/children",
            "application/json",
            "{\"age\": 5, \"firstName\": \"" + mark + "-" + number + "\"}",
            Client.basic(officer));
    String id = child.body().replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
    made(
        "/api/searches",
        "{\"children\": [\"%s\"], \"openedOn\": \"%s\", \"neededFrom\": \"%s\", \"kind\": \"%s\"}"
            .formatted(id, opened, needed, kind));
  }
}
