package uk.kith.app.web.casesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.casesystem.SentExtract.send;
import static uk.kith.app.web.casesystem.SentExtract.zip;
import static uk.kith.app.web.casesystem.ToldNight.also;
import static uk.kith.app.web.casesystem.ToldNight.night;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.File;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestDeployment;
import uk.kith.app.harness.TestServer;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/**
 * Pre-proceedings and permanence from an extract to the pages of the court officer, on a server of
 * its own: followed, edited in Kith, told otherwise, and plans out and back (R-PERM-06).
 */
// The one test sets the fields before anything else.
@SuppressWarnings("NullAway.Init")
class ToldToCourtIT {

  private static final String DATABASE = "told_to_court";
  private static final Instant NOW = Instant.now();

  private final HeldPeriods held = new HeldPeriods(DATABASE);
  private URI base;
  private String sender;
  private Caller officer;
  private Caller court;
  private Caller adviser;

  private static String child(String localId) throws Exception {
    return TestSql.text(DATABASE, "select id from placements.child where local_id = ?", localId);
  }

  /** Everything that court tracking holds of extracts and families, to be compared. */
  private static String held() throws Exception {
    return TestSql.text(
        DATABASE,
        """
        select (select string_agg(r::text, '|' order by r.id) from court.case_row r)
            || (select string_agg(c::text, '|' order by c.id)
                  from court.child_in_pre_proceedings c)
            || (select string_agg(s::text, '|' order by s.id) from court.pre_proceedings_step s)
            || (select string_agg(p::text, '|' order by p.id) from court.permanence_step p)
            || (select string_agg(g::text, '|' order by g.id) from court.gateway_decision g)
        """);
  }

  private void read(Map<String, String> files, int hoursAgo) throws Exception {
    HttpResponse<String> read =
        send(base, sender, zip(files, NOW.minus(Duration.ofHours(hoursAgo))));
    assertEquals(201, read.statusCode(), read.body());
  }

  private String told(Caller caller, String localId) throws Exception {
    return caller.get("api/children/" + child(localId) + "/told-by-case-system").body();
  }

  private String family() throws Exception {
    return TestSql.text(DATABASE, "select id from court.pre_proceedings");
  }

  @Test
  void whatIsToldIsFollowedAndWhatPeopleRecordedStays() throws Exception {
    File war = new File(new File(System.getProperty("kith.war")).getParentFile(), "told/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);
    try (TestServer server = TestServer.start("told", war, DATABASE, "-Dkith.today=2014-09-30")) {
      server.awaitReady();
      base = server.base();
      sender = TestUsers.createIn(DATABASE, Role.PLACEMENT_OFFICER);
      officer = Caller.named(sender, base);
      String courtName = TestUsers.createIn(DATABASE, Role.COURT_OFFICER);
      court = Caller.named(courtName, base);
      adviser = Caller.named(TestUsers.createIn(DATABASE, Role.PANEL_ADVISER), base);
      read(night(), 99);
      itBecomesWhatItIs();
      theSameAgainChangesNothing();
      editsStayAndDiffer();
      pages(courtName);
      plansGoOutAndComeBackTheSame();
      whatIsProposedIsConfirmedAndComesBackTheSame();
      aMatchDoesNotShowInTheDayOfTheRest();
      aPeriodOpensAgainWhereAnotherIsToldNoLonger();
      recordsAreMergedThoughBothAreTold();
      aBrokenTableChangesNothing();
    }
  }

  private void itBecomesWhatItIs() throws Exception {
    assertEquals(
        "P1 P4 P5",
        TestSql.text(
            DATABASE, "select string_agg(local_id, ' ' order by local_id) from placements.child"),
        "who stepped down before Kith knew of them is not kept");
    assertEquals(
        "1 2 2",
        TestSql.text(
            DATABASE,
            """
            select count(distinct c.pre_proceedings) || ' ' || count(distinct c.child) || ' '
                || count(distinct g.id)
              from court.child_in_pre_proceedings c
              join court.gateway_decision g on g.pre_proceedings = c.pre_proceedings
            """),
        "a family of two, started by a decision for each");
    String before = court.get("api/pre-proceedings/" + family()).body();
    assertTrue(before.contains("\"startedOn\":\"2014-06-02\""), before);
    assertTrue(before.contains("\"kind\":\"LETTER\",\"on\":\"2014-06-09\""), before);

    String routes = court.get("api/children/" + child("P1") + "/routes").body();
    assertTrue(routes.contains("\"step\":\"ADOPTION_DECIDED\",\"on\":\"2014-04-01\""), routes);
    assertTrue(
        routes.contains(
            "\"told\":{\"from\":\"2014-02-01\",\"codes\":[\"LTFOST18\"],\"proposed\":["
                + "{\"route\":\"LONG_TERM_FOSTERING\",\"on\":\"2014-02-01\","
                + "\"code\":\"LTFOST18\"}]}"),
        routes);
    assertTrue(routes.contains("{\"route\":\"LONG_TERM_FOSTERING\",\"status\":\"BLANK\"}"), routes);
    assertTrue(routes.contains("\"rule\":\"R-PERM-06\""), routes);
    assertFalse(court.get("api/care-plan-table").body().contains("P1"), "nobody recorded a route");
    String orders = court.get("api/placement-orders").body();
    assertTrue(orders.contains("\"madeOn\":\"2014-05-06\""), orders);

    String seen = told(court, "P1");
    assertTrue(seen.contains("\"value\":\"1 April 2014\""), seen);
    assertFalse(seen.contains("matched_date") || seen.contains("adopter"), seen);
    String whole = told(adviser, "P1");
    assertTrue(whole.contains("Matched with adopters") && whole.contains("1 July 2014"), whole);
    assertTrue(seen.contains("\"differences\":[]"), seen);
  }

  private void theSameAgainChangesNothing() throws Exception {
    String before = held();
    HttpResponse<String> same = send(base, sender, zip(night(), NOW.minus(Duration.ofHours(99))));
    assertEquals(200, same.statusCode(), same.body());
    assertEquals(before, held());
    read(night(), 98);
    assertEquals(before, held(), "the next night tells the same");
  }

  private void editsStayAndDiffer() throws Exception {
    HttpResponse<String> letter =
        court.post(
            "api/pre-proceedings/" + family() + "/letters",
            "{'children':['" + child("P4") + "'],'sentOn':'2014-06-05'}");
    assertEquals(200, letter.statusCode(), letter.body());
    assertEquals(
        204,
        court
            .put(
                "api/children/" + child("P1") + "/routes/ADOPTION",
                "{'status':'PURSUED','on':'2014-06-01'}")
            .statusCode());
    assertEquals(
        204,
        court
            .post(
                "api/children/" + child("P1") + "/routes/steps",
                "{'step':'ADOPTION_DECIDED','on':'2014-04-01'}")
            .statusCode());
    Map<String, String> next = night();
    next.computeIfPresent(
        "ssd_pre_proceedings.csv",
        (file, text) -> text.replace("2014-06-09,,", "2014-06-10,2014-06-20,"));
    next.computeIfPresent(
        "ssd_permanence.csv", (file, text) -> text.replace("2014-04-01", "2014-04-03"));
    read(next, 95);
    assertEquals(
        "P4 FIRST_MEETING 2014-06-20, P4 LETTER 2014-06-05, P5 FIRST_MEETING 2014-06-20,"
            + " P5 LETTER 2014-06-10",
        TestSql.text(
            DATABASE,
            """
            select string_agg(k.local_id || ' ' || s.kind || ' ' || s.done_on, ', '
                     order by k.local_id, s.kind)
              from court.pre_proceedings_step s
              join court.child_in_pre_proceedings c on c.id = s.child_in_pre_proceedings
              join placements.child k on k.id = c.child where s.taken_back_at is null
            """));
    assertEquals(
        "2014-04-01",
        TestSql.text(
            DATABASE, "select on_day from court.permanence_step where superseded_at is null"));
    String mia = told(court, "P4");
    assertTrue(mia.contains("\"inKith\":\"Letter before proceedings on 5 June 2014\""), mia);
    assertTrue(mia.contains("\"inCaseSystem\":\"Letter before proceedings on 10 June 2014\""), mia);
    assertTrue(told(court, "P5").contains("\"differences\":[]"));
    String tom = told(court, "P1");
    assertTrue(tom.contains("\"aspect\":\"CARE_PLAN\",\"inKith\":\"Pursued: Adoption\""), tom);
    assertTrue(tom.contains("Long-term placement with foster carers"), tom);
    assertTrue(tom.contains("\"inCaseSystem\":\"On 3 April 2014\""), tom);
    String all = officer.get("api/case-system/differences").body();
    assertTrue(all.contains("\"total\":3") && all.contains("PRE_PROCEEDINGS"), all);
    String id =
        TestSql.text(
            DATABASE, "select id from placements.case_difference where aspect = 'CARE_PLAN'");
    assertEquals(409, officer.post("api/case-system/differences/" + id + "/take", "").statusCode());
  }

  private void pages(String courtName) throws Exception {
    String root = "http://localhost:" + base.getPort();
    try (PageCheck check = PageCheck.on(root)) {
      Page page = check.page();
      signIn(page, root, courtName);
      check.check("/pre-proceedings/" + family(), "it-told-before-court");
      String main = page.textContent("main");
      assertTrue(main.contains("What the case system tells"), main);
      assertTrue(main.contains("Letter before proceedings on 5 June 2014"), main);
      check.check("/children/" + child("P1") + "/permanence", "it-told-permanence");
      main = page.textContent("main");
      assertTrue(main.contains("Pursued: Adoption"), main);
      assertTrue(main.contains("Pursued by the case system’s plan from 1 February 2014"), main);
      check.check("/children/" + child("P1") + "/permanence/LONG_TERM_FOSTERING", "it-told-route");
      String route = page.textContent("main");
      assertTrue(route.contains("Filled in from the care plan"), route);
      assertTrue(page.isChecked("input[value=PURSUED]"));
      assertEquals("2014", page.inputValue("#on-year"));
      assertTrue(main.contains("3 April 2014") && !main.contains("1 July 2014"), main);
    }
    try (PageCheck check = PageCheck.on(root)) {
      signIn(check.page(), root, sender);
      check.check("/case-system", "it-told-case-system");
      String main = check.page().textContent("main");
      assertTrue(main.contains("the court officer puts it right in Kith"), main);
      check.check("/files-out", "it-told-files-out");
      assertTrue(check.page().textContent("main").contains("ssd_cla_care_plan.csv"));
    }
  }

  private static void signIn(Page page, String root, String name) {
    page.navigate(root + "/sign-in");
    page.fill("#username", name);
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
  }

  /** R-PERM-06: the file as it goes out is the file as it comes in. */
  private void plansGoOutAndComeBackTheSame() throws Exception {
    assertEquals(
        204,
        court
            .put(
                "api/children/" + child("P1") + "/routes/SPECIAL_GUARDIANSHIP",
                "{'status':'PURSUED','on':'2014-06-02','relative':true}")
            .statusCode());
    String out = court.get("api/care-plan-table").body();
    assertTrue(out.contains("P1,2014-06-02,"), out);
    Map<String, String> next = night();
    next.put("ssd_cla_care_plan.csv", out);
    read(next, 93);
    String tom = told(court, "P1");
    assertFalse(tom.contains("CARE_PLAN"), tom);
    String plans = officer.get("api/case-system/children/" + child("P1")).body();
    assertTrue(plans.contains("\"codes\":[\"LTRELFR\",\"ADOPTION\"]"), plans);
    assertEquals(out, court.get("api/care-plan-table").body());
  }

  /** What the case system proposes is confirmed here, goes out, and is told again. */
  private void whatIsProposedIsConfirmedAndComesBackTheSame() throws Exception {
    read(night(), 92);
    String before = court.get("api/children/" + child("P1") + "/routes").body();
    assertTrue(before.contains("\"proposed\":[{\"route\":\"LONG_TERM_FOSTERING\""), before);
    assertTrue(told(court, "P1").contains("CARE_PLAN"), "what is pursued here is none of it");
    for (String other : List.of("ADOPTION", "SPECIAL_GUARDIANSHIP")) {
      mark(other, "{'status':'CONSIDERED','on':'2014-06-10'}");
    }
    mark("LONG_TERM_FOSTERING", "{'status':'PURSUED','on':'2014-02-01'}");
    String out = court.get("api/care-plan-table").body();
    assertTrue(out.contains("P1,2014-02-01,"), out);
    Map<String, String> next = night();
    String in = next.put("ssd_cla_care_plan.csv", out);
    read(next, 91);
    assertTrue(String.valueOf(in).contains("P1,2014-02-01,,LTFOST18"), in);
    assertFalse(told(court, "P1").contains("CARE_PLAN"), told(court, "P1"));
    String after = court.get("api/children/" + child("P1") + "/routes").body();
    assertTrue(after.contains("\"codes\":[\"LTFOST18\"],\"proposed\":[]"), after);
    assertEquals(out, court.get("api/care-plan-table").body());
  }

  private void mark(String route, String said) throws Exception {
    assertEquals(
        204,
        court.put("api/children/" + child("P1") + "/routes/" + route, said).statusCode(),
        route);
  }

  private void aBrokenTableChangesNothing() throws Exception {
    String before = held();
    Map<String, String> broken = night();
    broken.computeIfPresent("ssd_person.csv", (file, text) -> text.replace("Tom", "Thomas"));
    broken.put("ssd_permanence.csv", "perm_adm_decision_date\n2014-04-09\n");
    HttpResponse<String> refused = send(base, sender, zip(broken, NOW));
    assertEquals(400, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("lacks perm_person_id"), refused.body());
    assertEquals(before, held());
    assertEquals(
        "Tom",
        TestSql.text(DATABASE, "select first_name from placements.child where local_id = 'P1'"));

    Map<String, String> cell = night();
    cell.computeIfPresent(
        "ssd_pre_proceedings.csv",
        (file, text) -> text.replace("P5,F1,2014-06-02,2014-06-09", "P5,F1,2014-06-02,9 June"));
    read(cell, 1);
    String found = officer.get("api/case-system/findings").body();
    assertTrue(
        found.contains(
            "\"table\":\"ssd_pre_proceedings\",\"row\":3,\"column\":\"prep_pre_pro_letter_date\""),
        found);
    assertEquals(
        "2014-06-09",
        TestSql.text(
            DATABASE,
            """
            select s.done_on from court.pre_proceedings_step s
              join court.child_in_pre_proceedings c on c.id = s.child_in_pre_proceedings
              join placements.child k on k.id = c.child
             where k.local_id = 'P5' and s.kind = 'LETTER' and s.taken_back_at is null
            """),
        "what was told before stays");
  }

  private void aMatchDoesNotShowInTheDayOfTheRest() throws Exception {
    JsonArray before = rows("P1");
    Map<String, String> next = night();
    next.computeIfPresent(
        "ssd_permanence.csv", (file, text) -> text.replace("2014-07-01", "2014-07-08"));
    read(next, 40);
    assertTrue(told(adviser, "P1").contains("8 July 2014"));
    assertEquals(before, rows("P1"), "days later, and nobody can tell");
  }

  /** R-PRE-10: of the life before, what is told and what is held counts once. */
  private void aPeriodOpensAgainWhereAnotherIsToldNoLonger() throws Exception {
    read(
        also(
            "P7,Ada,Oak,F,2012-02-02",
            """
            P7,F7,2013-02-04,,,Decision to step down,2013-05-01,B,0
            P7,F7,2014-06-02,,,,,B,1
            """),
        38);
    assertEquals("2013-02-04 2013-05-01, 2014-06-02 open", held.periods(child("P7")));
    assertEquals("1 0", earlier("P7"), "held, and told beyond");
    read(also("P7,Ada,Oak,F,2012-02-02", "P7,F7,2013-02-04,,,,,B,2\n"), 36);
    assertEquals("2013-02-04 open", held.periods(child("P7")));
    assertEquals("0 2", earlier("P7"), "held, and told beyond");
    assertEquals("2013-02-04", held.decisions(child("P7")));
  }

  private void recordsAreMergedThoughBothAreTold() throws Exception {
    read(
        also(
            "P8,Ivy,Yew,F,2013-03-03\nP9,Eve,Yew,F,2013-03-03",
            """
            P8,F8,2014-06-02,2014-06-09,,,,B,0
            P9,F9,2014-06-02,,,,,B,0
            """),
        34);
    String record = child("P8");
    String duplicate = child("P9");
    HttpResponse<String> merged =
        officer.post(
            "api/children/" + duplicate + "/merge",
            "{'into':'%s','intoVersion':%s,'reason':'The same papers'}"
                .formatted(record, version(record)),
            "If-Match",
            version(duplicate));
    assertEquals(204, merged.statusCode(), merged.body());
    assertEquals("2014-06-02 open", held.periods(child("P8")));
    assertEquals("2014-06-02", held.decisions(child("P8")));
    String seen = told(court, "P8");
    assertEquals(2, seen.split("\"PRE_PROCEEDINGS\"", -1).length, seen);
    assertTrue(seen.contains("F8") && !seen.contains("F9"), seen);
    read(also("P8,Ivy,Yew,F,2013-03-03", "P8,F8,2014-06-02,2014-06-09,,,,B,0\n"), 32);
    assertEquals("2014-06-02 open", held.periods(child("P8")), "the next night tells the same");
  }

  private static String version(String child) throws Exception {
    return TestSql.text(DATABASE, "select version from placements.child where id = ?::uuid", child);
  }

  /** Rows as the court officer reads them. */
  private JsonArray rows(String localId) throws Exception {
    return json(told(court, localId)).getJsonArray("items");
  }

  /** Periods of pre-proceedings before the open one. */
  private String earlier(String localId) throws Exception {
    JsonObject previous =
        json(court.get("api/pre-proceedings/" + held.open(child(localId))).body())
            .getJsonArray("children")
            .getJsonObject(0)
            .getJsonObject("previous");
    return previous.getInt("heldPreProceedings") + " " + previous.getInt("statedPreProceedings");
  }

  private static JsonObject json(String body) {
    return Json.createReader(new StringReader(body)).readObject();
  }
}
