package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.File;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.Eventually;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestDeployment;
import uk.kith.app.harness.TestServer;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** Sufficiency as a commissioner reads it: asked for, made, read, with script and without. */
class SufficiencyPagesIT {

  private static final String DATABASE = "sufficiency_pages";
  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  @Test
  void aForecastIsMadeAndRead() throws Exception {
    File war =
        new File(new File(System.getProperty("kith.war")).getParentFile(), "forecast/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);
    try (TestServer server =
        TestServer.start("sufficiency-pages", war, DATABASE, "-Dkith.today=" + TODAY)) {
      server.awaitReady();
      String root = "http://localhost:" + server.base().getPort();
      String user = TestUsers.createIn(DATABASE, Role.COMMISSIONER);
      nobodyIsLookedAfter(root, user);
      years();
      asked(root, user);
      withoutScript(root, user);
      tried(root, user);
      homes();
      whatIf(root, user);
      worth(root, user);
    }
  }

  private static void nobodyIsLookedAfter(String root, String user) {
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, user);
      page.click("nav a:has-text(\"Sufficiency\")");
      assertTrue(page.textContent("main").contains("No forecast is made yet"));
      page.click("main .govuk-button");
      assertTrue(
          page.textContent(".govuk-error-summary").contains("Nobody is recorded"),
          () -> page.textContent("main"));
      check.check("/sufficiency", "it-sufficiency-none");
    }
  }

  private static void asked(String root, String user) {
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, user);
      page.navigate(root + "/sufficiency");
      page.click("main .govuk-button");
      page.waitForSelector("main:has-text(\"If recent patterns continue\")");
      String main = page.textContent("main");
      assertTrue(main.contains("children (8 in 10) will live outside Rotherham"), main);
      assertTrue(main.contains("in September 2017; today "), main);
      assertTrue(main.contains("this authority’s own"), main);
      assertTrue(main.contains("Constant rates") || main.contains("constant rates"), main);
      assertFalse(main.contains("rests on little"), main);
      int fans = page.locator(".app-fans h2").count();
      assertTrue(fans >= 3, "here, outside and all looked after");
      assertEquals(2 * fans, page.locator(".app-fans svg").count(), "wide and for phones");
      assertTrue(main.contains("Place not known"), "apart, or said to be nobody");
      assertTrue(main.contains("Placed for adoption"), main);
      assertTrue(page.locator("#tested ~ .app-scroll tbody tr").count() >= 3, main);
      check.check("/sufficiency", "it-sufficiency");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.navigate(root + "/sufficiency");
      assertEquals(
          fans, page.locator(".app-fans svg >> visible=true").count(), "one of each on paper");
      assertFalse(page.locator("#another").isVisible(), "no form on paper");
      check.shoot("it-sufficiency-print");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      page.navigate(root + "/sufficiency");
      page.click("summary");
      assertTrue(page.locator("details td >> nth=0").isVisible());
    }
  }

  private static void withoutScript(String root, String user) {
    try (PageCheck check = PageCheck.withoutScript(root)) {
      Page page = signIn(check, root, user);
      page.navigate(root + "/sufficiency");
      page.selectOption("#months", "12");
      page.click("main .govuk-button");
      for (int i = 0; i < 60 && !page.textContent("main").contains("8 in 10"); i++) {
        assertTrue(page.textContent("main").contains("Making the forecast"));
        page.click("main a:has-text(\"Refresh\")");
      }
      assertTrue(page.textContent("main").contains("in September 2015; today"));
      assertEquals("12", page.inputValue("#months"));
    }
  }

  /** What a program tries with few futures does not become what everybody reads. */
  private static void tried(String root, String user) {
    Caller program = Caller.named(user, URI.create(root));
    String begun =
        program
            .post(
                "api/forecasts",
                "{'asOf':'2014-09-30','horizonMonths':1,'replications':100,'seed':1}")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String path = begun.substring(begun.indexOf("api/"));
    Eventually.eventually(
        "the forecast of the program is made",
        Duration.ofMinutes(2),
        () -> program.get(path).body().contains("\"status\":\"DONE\""));
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, user);
      page.navigate(root + "/sufficiency");
      assertTrue(page.textContent("main").contains("in September 2015; today"));
    }
  }

  /** "What if we recruit eight carers for teenagers?", asked and answered with script off. */
  private static void whatIf(String root, String user) {
    try (PageCheck check = PageCheck.withoutScript(root)) {
      Page page = signIn(check, root, user);
      page.navigate(root + "/sufficiency/scenarios");
      page.click("main .govuk-button:has-text(\"Save and answer\")");
      String refused = page.textContent(".govuk-error-summary");
      assertTrue(refused.contains("Give the scenario a name"), refused);
      page.fill("#name", "Eight carers for teenagers");
      page.fill("#count", "many");
      page.fill("#ages-to", "9");
      page.click("main .govuk-button:has-text(\"Save and answer\")");
      refused = page.textContent(".govuk-error-summary");
      assertTrue(refused.contains("Type homes from 0 to 100"), refused);
      page.fill("#count", "8");
      page.click("main .govuk-button:has-text(\"Save and answer\")");
      refused = page.textContent(".govuk-error-summary");
      assertTrue(refused.contains("The oldest is no younger than the youngest"), refused);
      page.fill("#ages-to", "17");
      page.selectOption("#months", "12");
      page.click("main .govuk-button:has-text(\"Save and answer\")");
      for (int i = 0; i < 60 && !page.textContent("main").contains("Side by side"); i++) {
        assertTrue(page.textContent("main").contains("Making the forecast"));
        page.click("main a:has-text(\"Refresh\")");
      }
      String main = page.textContent("main");
      assertTrue(main.contains("“Eight carers for teenagers”: in September 2015"), main);
      assertTrue(main.contains("8 more foster homes for one child aged 11 to 17"), main);
      assertEquals(1, page.locator("#beside ~ .app-table tbody tr").count());
      // Answered: how many more, and how sure that is.
      assertTrue(
          Pattern.compile(
                  "about \\d+ (child|children) more would live in Rotherham than if nothing were"
                      + " done \\(8 in 10 futures: −?\\d+ to \\d+\\)")
              .matcher(main)
              .find(),
          main);
    }
    try (PageCheck check = PageCheck.on(root)) {
      signIn(check, root, user);
      check.check("/sufficiency/scenarios", "it-sufficiency-scenarios");
    }
  }

  private static void worth(String root, String user) {
    try (PageCheck check = PageCheck.on(root)) {
      Page page = signIn(check, root, user);
      page.navigate(root + "/sufficiency/recruitment");
      page.selectOption("#months", "12");
      page.click("main .govuk-button:has-text(\"Find out\")");
      page.waitForSelector("main:has-text(\"One more home of each kind\")");
      assertEquals(7, page.locator("#worth ~ .app-table tbody tr").count());
      assertTrue(
          page.textContent("main").contains("began outside for lack of a local home"),
          page.textContent("main"));
      page.click("main summary:has-text(\"brothers and sisters\")");
      page.fill("#siblings", "4");
      page.fill("#area", "Rotherham");
      page.click("main .govuk-button:has-text(\"Rank this home\")");
      page.waitForSelector(".govuk-error-summary:has-text(\"first half of a postcode\")");
      page.fill("#area", "");
      page.click("main .govuk-button:has-text(\"Rank this home\")");
      page.waitForSelector("#worth ~ .app-table tbody tr:has-text(\"four brothers and sisters\")");
      assertEquals(8, page.locator("#worth ~ .app-table tbody tr").count());
      page.navigate(root + "/sufficiency/unit-costs");
      page.fill("#low", "400");
      page.fill("#high", "300");
      page.click("main .govuk-button:has-text(\"Set the cost\")");
      page.waitForSelector(".govuk-error-summary:has-text(\"Say where it comes from\")");
      page.fill("#source", "Budget 2014-15");
      page.click("main .govuk-button:has-text(\"Set the cost\")");
      page.waitForSelector(".govuk-error-summary:has-text(\"no less than at the least\")");
      page.fill("#high", "500");
      page.click("main .govuk-button:has-text(\"Set the cost\")");
      page.waitForSelector("main tbody tr:has-text(\"£500\"):has-text(\"Budget 2014-15\")");
      page.fill("#low", "410");
      page.fill("#high", "510");
      page.fill("#source", "Budget 2015-16");
      page.click("main .govuk-button:has-text(\"Set the cost\")");
      page.waitForSelector("#before ~ .app-table tbody tr:has-text(\"Budget 2014-15\")");
      check.check("/sufficiency/unit-costs", "it-sufficiency-unit-costs");
      check.check("/sufficiency/recruitment", "it-sufficiency-recruitment");
      assertTrue(
          page.textContent("main").contains("£410 to £510 a week, Budget 2015-16"),
          page.textContent("main"));
      page.navigate(root + "/sufficiency");
      page.click("main .govuk-button:has-text(\"Make a forecast\")");
      page.waitForSelector("main:has-text(\"Where homes will fall short\")");
      check.check("/sufficiency", "it-sufficiency-homes");
      files(page);
    }
  }

  /** Every table goes out, as both kinds of file. */
  private static void files(Page page) {
    for (String table :
        List.of(
            "/sufficiency/scenarios",
            "/sufficiency/recruitment",
            "/sufficiency/unit-costs",
            "/sufficiency/tables/homes",
            "/sufficiency/tables/ages",
            "/sufficiency/tables/flows",
            "/sufficiency/tables/costs",
            "/sufficiency/tables/earlier",
            "/sufficiency/tables/needs",
            "/sufficiency/tables/groups",
            "/sufficiency/tables/unmet",
            "/sufficiency/tables/outside",
            "/sufficiency/tables/kinds",
            "/sufficiency/tables/reasons")) {
      for (String format : List.of("csv", "xlsx")) {
        Object status =
            page.evaluate("fetch('%s/list.%s').then(r => r.status)".formatted(table, format));
        assertEquals(200, status, table + " " + format);
      }
    }
    String csv =
        String.valueOf(
            page.evaluate("fetch('/sufficiency/scenarios/list.csv').then(r => r.text())"));
    assertTrue(csv.contains("Children here, mean, 80% from"), csv);
    assertTrue(csv.contains("Eight carers for teenagers"), csv);
  }

  /** Every child in the area lives in a foster home of its own. */
  private static void homes() throws SQLException {
    try (Connection connection = TestDatabase.connect(DATABASE);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into placements.household (id, version, authority, local_id, name, kind, own,"
              + " approved_by, recorded_at, recorded_by, changed_at, changed_by)"
              + " select gen_random_uuid(), 1, authority, cast(id as text), 'Home', 'FOSTER', true,"
              + " authority, now(), 'test', now(), 'test' from placements.placement"
              + " where end_on is null and postcode = 'S65 1AA'");
      statement.executeUpdate(
          "update placements.placement p set household_id = h.id from placements.household h"
              + " where h.local_id = cast(p.id as text)");
      statement.executeUpdate(
          "insert into placements.household_fact (id, authority, household_id, kind, value,"
              + " valid_from, recorded_at, recorded_by)"
              + " select gen_random_uuid(), authority, id, kinds.kind, kinds.value,"
              + " date '2010-01-01', now(), 'test' from placements.household,"
              + " (values ('terms', '{\"places\":1,\"ages\":{\"min\":0,\"max\":17},"
              + "\"kinds\":[],\"namedChildren\":[]}'),"
              + " ('address', '{\"postcode\":\"S65 1AA\"}')) as kinds (kind, value)");
    }
  }

  private static Page signIn(PageCheck check, String root, String user) {
    Page page = check.page();
    page.navigate(root + "/sign-in");
    page.fill("#username", user);
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }

  /** Eight years in which three come each month and stay for two years, every third outside. */
  private static void years() throws SQLException {
    try (Connection connection = TestDatabase.connect(DATABASE);
        PreparedStatement child =
            connection.prepareStatement(
                "insert into placements.child (id, version, authority, born, sex, recorded_at,"
                    + " recorded_by, changed_at, changed_by)"
                    + " values (?, 1, 'E08000018', ?, 'UNKNOWN', now(), 'test', now(), 'test')");
        PreparedStatement lived =
            connection.prepareStatement(
                "insert into placements.placement (id, version, authority, child_id, start_on,"
                    + " end_on, care_began, type, postcode, reason_ceased, accepted_rules,"
                    + " accepted_reason, recorded_at, recorded_by)"
                    + " values (?, 1, 'E08000018', ?, ?, ?, ?, 'U6', ?, ?, '', '', now(),"
                    + " 'test')")) {
      for (int i = 0; i < 290; i++) {
        UUID id = UUID.randomUUID();
        LocalDate from = TODAY.minusDays(3 + i * 10L);
        LocalDate until = from.plusDays(500 + (i * 97L) % 460);
        boolean over = !until.isAfter(TODAY);
        child.setObject(1, id);
        // Half of them are teenagers, who are 17 at the most when they leave.
        child.setObject(2, from.minusYears(i % 2 == 0 ? i % 12 : 12 + i % 3));
        child.executeUpdate();
        lived.setObject(1, UUID.randomUUID());
        lived.setObject(2, id);
        lived.setObject(3, from);
        lived.setObject(4, over ? until : null);
        lived.setObject(5, from);
        lived.setString(6, i % 3 == 0 ? "DN1 1AA" : "S65 1AA");
        lived.setString(7, over ? "E4A" : null);
        lived.executeUpdate();
      }
    }
  }
}
