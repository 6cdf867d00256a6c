package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.harness.Eventually.eventually;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/** Two people of information governance, who keeps the register, and what a record is named by. */
abstract class DeletionStage {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Pattern RUN = Pattern.compile("\"runId\":\"([^\"]+)\"");

  /** Ids alone: the trail and the log for good, the log of changed rows for three days. */
  static final Set<String> HOLD_IDS_ALONE =
      Set.of(
          "app.audit_event",
          "placements.deletion_record",
          "placements.touched",
          "court.touched",
          "matching.touched");

  /** Every table in whose rows a text stands, with how many. */
  private static final String TABLES_WITH =
      """
      select coalesce(string_agg(name, ' ' order by name), '') from (
        select table_schema || '.' || table_name as name,
               (xpath('//n/text()', query_to_xml(format(
                 'select count(*) as n from %I.%I t where strpos(t::text, %L) > 0',
                 table_schema, table_name, cast(? as text)), false, true, '')))[1]::text::int as rows
          from information_schema.tables
         where table_type = 'BASE TABLE'
           and table_schema in ('placements', 'court', 'matching', 'sufficiency', 'app')) t
       where rows > 0
      """;

  @ArquillianResource URL house;

  final String unique = UUID.randomUUID().toString().substring(0, 8);

  URI base;
  Caller keeper;
  String asker;
  String confirmer;
  Client asking;
  Client confirming;

  @BeforeEach
  void somebody() throws Exception {
    base = house.toURI();
    keeper = Caller.named(TestUsers.create(PLACEMENT_OFFICER, COURT_OFFICER, PANEL_ADVISER), base);
    asker = TestUsers.create(INFORMATION_GOVERNANCE);
    asking = signedIn(asker);
    confirmer = TestUsers.create(INFORMATION_GOVERNANCE);
    confirming = signedIn(confirmer);
  }

  Client signedIn(String name) throws Exception {
    Client browser = new Client(house);
    browser.signIn(name, TestUsers.PASSWORD);
    return browser;
  }

  static HttpResponse<String> post(Client browser, String path, Map<String, String> typed)
      throws Exception {
    Map<String, String> form = new HashMap<>(typed);
    form.put("_csrf", browser.token());
    return browser.post(path, form);
  }

  String made(String path, String json) {
    HttpResponse<String> answer = keeper.post(path, json);
    assertEquals(201, answer.statusCode(), answer.body());
    return id(answer);
  }

  String child(String number, String siblings) {
    return made(
        "api/children",
        "{'dateOfBirth':'2005-03-14','sex':'MALE','from':'2013-01-01','localId':'"
            + number
            + "','homePostcode':'S65 2CV'"
            + siblings
            + "}");
  }

  String home(String number) {
    return made(
        "api/households",
        "{'localId':'"
            + number
            + "','name':'Carers','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
            + "'postcode':'S65 1CV','terms':{'places':2},'approvedFrom':'2012-04-01'}");
  }

  /** Born so long ago that the record need not be kept any more. */
  static void longAgo(String child) throws SQLException {
    TestSql.update(
        "kith", "update placements.child set born = '1940-02-03' where id = ?::uuid", child);
  }

  static Set<String> tablesWith(String text) throws SQLException {
    Set<String> tables =
        new TreeSet<>(Arrays.asList(TestSql.text("kith", TABLES_WITH, text).split(" ")));
    tables.removeAll(HOLD_IDS_ALONE);
    tables.remove("");
    return tables;
  }

  String options(String search) {
    HttpResponse<String> answer = keeper.get("api/searches/" + search + "/options?asOf=2014-03-03");
    Matcher run = RUN.matcher(answer.body());
    assertTrue(run.find(), answer.body());
    return run.group(1);
  }

  String search(String children, String more) {
    return made(
        "api/searches",
        "{'children':["
            + children
            + "],'openedOn':'2014-03-03','neededFrom':'2014-03-03','kind':'SHORT_TERM'"
            + more
            + "}");
  }

  String asked(String... children) {
    HttpResponse<String> answer =
        Caller.named(asker, base)
            .post("api/deletions", "{'records':['" + String.join("','", children) + "']}");
    assertEquals(201, answer.statusCode(), answer.body());
    return id(answer);
  }

  void says(Client browser, String deletion, String words) {
    eventually(
        "the deletion says " + words,
        SOON,
        () -> browser.get("/retention/deletions/" + deletion).body().contains(words));
  }

  /** Somebody asked what is held of it, and that was collected. */
  String copied(String kind, String record) throws SQLException {
    HttpResponse<String> request =
        Caller.named(asker, base)
            .post(
                "api/data-requests",
                "{'of':'"
                    + kind
                    + "','number':'"
                    + record
                    + "','askedByWhom':'A solicitor','receivedOn':'2026-01-05'}");
    assertEquals(201, request.statusCode(), request.body());
    eventually(
        "it is collected",
        Duration.ofSeconds(60),
        () ->
            TestSql.number(
                    "kith",
                    "select count(*) from app.access_request_copy c join app.access_request r"
                        + " on r.id = c.request where r.subject = ?::uuid",
                    record)
                == 1);
    assertTrue(tablesWith(record).contains("app.access_request"));
    return id(request);
  }

  void answered(String request) throws Exception {
    String version =
        TestSql.text("kith", "select version from app.access_request where id = ?::uuid", request);
    assertEquals(
        303,
        post(
                asking,
                "/data-requests/" + request + "/close",
                Map.of("version", version, "ended", "Answered"))
            .statusCode());
  }

  static void sought(String child, boolean open) throws SQLException {
    TestSql.update(
        "kith",
        "update placements.search_child set open = " + open + " where child_id = ?::uuid",
        child);
  }

  /** Families were suggested for the child, of whom no search had begun. */
  static void suggestedFamilies(String child) throws SQLException {
    TestSql.update(
        "kith",
        "insert into matching.suggested_families (id, authority, children, as_of, policy_number,"
            + " looked_at, families, recorded_at, recorded_on, recorded_by) values"
            + " (gen_random_uuid(), 'E08000018', array[?::uuid], '2014-03-03', 1, '{}', '[]',"
            + " now(), current_date, 'test')",
        child);
  }
}
