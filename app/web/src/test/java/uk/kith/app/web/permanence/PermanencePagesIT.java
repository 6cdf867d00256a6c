package uk.kith.app.web.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** Register, child's page, forms, reviews and files on the real server. */
@ArquillianTest
@RunAsClient
class PermanencePagesIT {

  @ArquillianResource URL house;

  private String child;

  @BeforeEach
  void aChildLookedAfter() throws Exception {
    UUID id = TestChildren.born("2008-03-01");
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, 'U6', '', '', now(), 'test')",
        UUID.randomUUID(),
        id,
        Date.valueOf("2014-01-06"),
        Date.valueOf("2014-01-06"));
    child = id.toString();
  }

  private Client signedIn(Role role) throws Exception {
    Client client = new Client(house);
    client.signIn(TestUsers.create(role), TestUsers.PASSWORD);
    return client;
  }

  private static Map<String, String> mark(String status, String reason, String token) {
    Map<String, String> form = new HashMap<>();
    form.put("_csrf", token);
    form.put("status", status);
    form.put("reason", reason);
    form.put("on-day", "30");
    form.put("on-month", "9");
    form.put("on-year", "2014");
    return form;
  }

  @Test
  void aRouteIsRecordedInItsFormAndStandsOnTheChildsPage() throws Exception {
    Client officer = signedIn(REVIEWING_OFFICER);
    String page = "/children/" + child + "/permanence";
    assertTrue(officer.get(page).body().contains("No permanence plan"));
    assertEquals(200, officer.get(page + "/SPECIAL_GUARDIANSHIP").statusCode());
    HttpResponse<String> empty =
        officer.post(page + "/SPECIAL_GUARDIANSHIP", mark("RULED_OUT", "", officer.token()));
    assertEquals(400, empty.statusCode());
    assertTrue(empty.body().contains("Say why the route is ruled out"), empty.body());
    Map<String, String> said = mark("RULED_OUT", "No relative", officer.token());
    said.put("version", version(empty.body()));
    HttpResponse<String> done = officer.post(page + "/SPECIAL_GUARDIANSHIP", said);
    assertEquals(303, done.statusCode(), done.body());
    String seen = said.get("version");
    said.put("status", "");
    HttpResponse<String> slip = officer.post(page + "/SPECIAL_GUARDIANSHIP", said);
    assertEquals(400, slip.statusCode());
    assertEquals(seen, version(slip.body()), "what was seen, not what stands");
    said.put("status", "RULED_OUT");
    HttpResponse<String> late = officer.post(page + "/SPECIAL_GUARDIANSHIP", said);
    assertEquals(409, late.statusCode(), "made before the change: " + late.body());
    assertFalse(seen.equals(version(late.body())), "told, and of what stands now");
    String after = officer.get(page).body();
    assertTrue(after.contains("No relative"), after);
  }

  /** R-PERM-09: asked for on the page, and taken back there when it was a mistake. */
  @Test
  void anEarlierReviewIsAskedForAndTakenBackOnTheChildsPage() throws Exception {
    Client officer = signedIn(REVIEWING_OFFICER);
    String page = "/children/" + child + "/permanence";
    assertTrue(officer.get(page).body().contains("Ask for an earlier review"));
    Map<String, String> form = new HashMap<>();
    form.put("_csrf", officer.token());
    form.put("review-reason", "REVIEWING_OFFICER");
    day(form, "review-asked", "22", "9");
    day(form, "review-by", "21", "9");
    HttpResponse<String> early = officer.post(page + "/record/review", form);
    assertEquals(400, early.statusCode());
    assertTrue(early.body().contains("It cannot be held before it was asked for"), early.body());
    day(form, "review-by", "24", "9");
    HttpResponse<String> done = officer.post(page + "/record/review", form);
    assertEquals(303, done.statusCode(), done.body());
    String after = officer.get(page).body();
    Matcher entry =
        Pattern.compile("value=\"([0-9a-f-]{36})\"[^§]{0,300}?An earlier review, to be held by 24")
            .matcher(after);
    assertTrue(entry.find(), after);
    Map<String, String> mistake = new HashMap<>();
    mistake.put("_csrf", officer.token());
    mistake.put("mistaken", entry.group(1));
    mistake.put("mistake-why", "Of another child");
    assertEquals(303, officer.post(page + "/mistakes", mistake).statusCode());
    assertTrue(officer.get(page).body().contains("Of another child"));
  }

  private static void day(Map<String, String> form, String field, String day, String month) {
    form.put(field + "-day", day);
    form.put(field + "-month", month);
    form.put(field + "-year", "2014");
  }

  /** One form for all eight: what is left as it is, is not recorded again. */
  @Test
  void allRoutesAreRecordedInOneForm() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    String page = "/children/" + child + "/permanence";
    String form = page + "/record/routes";
    assertTrue(officer.get(page).body().contains(form));
    Map<String, String> nothing = routes(officer.get(form).body(), officer.token());
    String said = officer.post(form, nothing).body();
    assertTrue(said.contains("Nothing is changed"), said);

    Map<String, String> typed = routes(officer.get(form).body(), officer.token());
    typed.put("status-RETURN_HOME", "RULED_OUT");
    typed.put("status-ADOPTION", "CONSIDERED");
    typed.put("status-SPECIAL_GUARDIANSHIP", "PURSUED");
    typed.put("relative-SPECIAL_GUARDIANSHIP", "true");
    HttpResponse<String> unsaid = officer.post(form, typed);
    assertEquals(400, unsaid.statusCode());
    assertTrue(unsaid.body().contains("Say why it is ruled out: return home"), unsaid.body());
    typed.put("reason-RETURN_HOME", "Not safe");
    assertEquals(303, officer.post(form, typed).statusCode());
    assertEquals(3, marks());

    Map<String, String> again = routes(officer.get(form).body(), officer.token());
    again.put("status-ADOPTION", "PURSUED");
    HttpResponse<String> done = officer.post(form, again);
    assertEquals(303, done.statusCode(), done.body());
    assertEquals(4, marks(), "the two others were left as they are");
    again.put("status-RESIDENTIAL", "CONSIDERED");
    HttpResponse<String> late = officer.post(form, again);
    assertEquals(409, late.statusCode(), "made before the change: " + late.body());
    assertTrue(late.body().contains("Somebody else said meanwhile"), late.body());
    assertEquals(4, marks());
    again.put("version", version(late.body()));
    assertEquals(303, officer.post(form, again).statusCode(), "what was typed is not lost");
    assertTrue(officer.get(form).body().contains("Ruled out since 30 September 2014: Not safe"));
  }

  private static String version(String page) {
    return page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
  }

  private long marks() throws Exception {
    return TestSql.number(
        "kith", "select count(*) from court.route_mark where child = ?", UUID.fromString(child));
  }

  /** The form as it is shown, sent back as a browser would. */
  private static Map<String, String> routes(String page, String token) {
    Map<String, String> form = new HashMap<>(mark("", "", token));
    form.put("version", version(page));
    Matcher was = Pattern.compile("name=\"was-(\\w+)\" value=\"([^\"]*)\"").matcher(page);
    while (was.find()) {
      form.put("was-" + was.group(1), was.group(2));
      String[] parts = was.group(2).split("/", -1);
      form.put("status-" + was.group(1), parts[0]);
      form.put("horizon-" + was.group(1), parts[1]);
      form.put("relative-" + was.group(1), parts[2]);
      form.put("reason-" + was.group(1), "");
    }
    return form;
  }

  /** R-PERM-21: first looked after at five, so that the rule speaks against it. */
  @Test
  void thePathwayPlanIsRecordedAsThePlanInItsForm() throws Exception {
    Client officer = signedIn(REVIEWING_OFFICER);
    String page = "/children/" + child + "/permanence";
    assertTrue(officer.get(page).body().contains("name=\"pathway\""));
    Map<String, String> plan = new HashMap<>();
    plan.put("_csrf", officer.token());
    plan.put("primary", "SUPPORTED_LIVING");
    plan.put("pathway", "true");
    plan.put("plan-day", "30");
    plan.put("plan-month", "9");
    plan.put("plan-year", "2014");
    assertEquals(303, officer.post(page + "/record/plan", plan).statusCode());
    String after = officer.get(page).body();
    assertTrue(after.contains("(pathway plan)"), after);
    assertTrue(after.contains("R-PERM-21"), after);
    plan.remove("pathway");
    assertEquals(303, officer.post(page + "/record/plan", plan).statusCode());
    String without = officer.get(page).body();
    assertFalse(without.contains("(pathway plan)") || without.contains("R-PERM-21"), without);
  }

  @Test
  void listsAndFilesOpen() throws Exception {
    Client officer = signedIn(REVIEWING_OFFICER);
    for (String path :
        new String[] {
          "/permanence",
          "/permanence?show=NO_PLAN&sort=blanks&order=descending",
          "/permanence/list.csv",
          "/permanence/list.xlsx",
          "/reviews?when=late&sort=officer&order=descending",
          "/reviews/list.csv?sort=child",
          "/guardianship?sort=worker",
          "/reviews/list.csv"
        }) {
      assertEquals(200, officer.get(path).statusCode(), path);
    }
    assertTrue(officer.get("/permanence/list.csv").body().contains("Special guardianship"));
  }

  /** R-PERM-30: a list of its own, with its files; who approved in time takes the child off. */
  @Test
  void anEndOfCareThatNobodyApprovedIsAList() throws Exception {
    LocalDate ended = LocalDate.now(ZoneId.of("Europe/London")).minusDays(20);
    String number = "END-" + child.substring(0, 8);
    TestSql.update(
        "kith",
        "update placements.placement set end_on = ?, reason_ceased = 'E4A' where child_id = ?",
        Date.valueOf(ended),
        UUID.fromString(child));
    TestSql.update(
        "kith",
        "update placements.child set local_id = ? where id = ?",
        number,
        UUID.fromString(child));
    Client officer = signedIn(REVIEWING_OFFICER);
    String list = "/permanence/list.csv?show=END_NOT_APPROVED";
    String file = officer.get(list).body();
    String line = file.lines().filter(each -> each.contains(number)).findFirst().orElseThrow();
    assertTrue(line.contains("no approval by"), line);
    assertTrue(line.contains("Record who approved the end of care"), line);
    assertFalse(officer.get("/permanence/list.csv").body().contains(number));
    String page = officer.get("/permanence?show=END_NOT_APPROVED&sort=looked-after-since").body();
    assertTrue(page.contains("Care ended within twelve months, not approved"), page);
    Map<String, String> step = new HashMap<>();
    step.put("_csrf", officer.token());
    step.put("step", "END_APPROVED_BY_DIRECTOR");
    step.put("done-on-day", Integer.toString(ended.getDayOfMonth()));
    step.put("done-on-month", Integer.toString(ended.getMonthValue()));
    step.put("done-on-year", Integer.toString(ended.getYear()));
    String record = "/children/" + child + "/permanence/record/step";
    assertEquals(303, officer.post(record, step).statusCode());
    assertTrue(officer.get(list).body().contains(number), "at 18 the director does not approve");
    step.put("step", "END_APPROVED_BY_OFFICER");
    assertEquals(303, officer.post(record, step).statusCode());
    assertFalse(officer.get(list).body().contains(number));
  }

  @Test
  void whoSetsNoRoutesReadsThemAndWhoReadsNoChildrenDoesNot() throws Exception {
    Client reader = signedIn(PLACEMENT_OFFICER);
    String page = "/children/" + child + "/permanence";
    assertEquals(200, reader.get(page).statusCode());
    assertEquals(403, reader.get(page + "/ADOPTION").statusCode());
    assertEquals(
        403, reader.post(page + "/ADOPTION", mark("PURSUED", "", reader.token())).statusCode());
    assertEquals(403, signedIn(COMMISSIONER).get("/permanence").statusCode());
  }
}
