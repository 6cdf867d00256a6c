package uk.kith.app.web.sufficiency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.sql.Date;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.sufficiency.Looked;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** The figures and the children behind them in a real browser, for who may see them and who not. */
@ArquillianTest
@RunAsClient
class IndicatorPagesIT {

  /** A time in which no other test places children. */
  private static final String DAY = "1997-08-31";

  private static final String FIGURES = "/sufficiency/indicators?asOf=" + DAY;
  private static final String BEHIND =
      "/sufficiency/indicators/placed-outside-share/" + DAY + "/children";

  @ArquillianResource URI base;

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  @Test
  void anOfficerIsLedFromTheFigureToTheChildren() throws SQLException {
    Looked.in(1997, "DN1 1AA", false);
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, Role.PLACEMENT_OFFICER);
      check.check(FIGURES, "it-indicators");
      page.navigate(root() + FIGURES);
      page.click("article:has(#placed-outside-share) >> text=See the children behind this figure");
      page.waitForSelector("main:has-text('as of 31 August 1997')");
      assertTrue(page.url().endsWith(BEHIND), page.url());
      check.check(BEHIND, "it-indicators-children");
      String file = page.request().get(root() + BEHIND + "/list.csv").text();
      assertTrue(file.lines().count() >= 2, file);
      assertEquals(
          404, page.request().get(root() + BEHIND.replace("outside-share", "share")).status());
    }
  }

  /** R-SUFF-02, R-SUFF-13, R-SGO-12: the children of the day, and those who left by an order. */
  @Test
  void figuresOfOtherKindsLeadToChildrenToo() throws SQLException {
    Looked.in(1993, "S65 1AA", false);
    TestSql.update(
        "kith",
        "update placements.placement set reason_ceased = 'E43'"
            + " where start_on = '1993-01-01' and end_on = '1993-12-31'");
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, Role.REVIEWING_OFFICER);
      assertTrue(rows(page, "looked-after-rate", "1993-06-30") >= 1);
      assertEquals(0, rows(page, "looked-after-rate", "1994-03-31"));
      assertTrue(rows(page, "special-guardianship-share-of-exits", "1994-03-31") >= 1);
      assertEquals(0, rows(page, "special-guardianship-share-of-exits", "1993-06-30"));
      assertEquals(0, rows(page, "child-arrangements-share-of-exits", "1994-03-31"));
      assertEquals(0, rows(page, "care-proceedings-average-weeks", "1994-03-31"));
      page.navigate(root() + "/sufficiency/indicators?asOf=1994-03-31");
      page.click(
          "article:has(#special-guardianship-share-of-exits)"
              + " >> text=See the children behind this figure");
      page.waitForSelector("main:has-text('as of 31 March 1994')");
    }
  }

  /** R-SUFF-08: the households approved in the year, and those whose approval ended. */
  @Test
  void carersWonAndLostLeadToTheirHouseholds() throws SQLException {
    String won = household("Won carers", "1991-06-01", null);
    String lost = household("Lost carers", "1985-01-01", "1991-08-31");
    String behind = "/sufficiency/indicators/fostering-households-net-change/1992-03-31/households";
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, Role.PLACEMENT_OFFICER);
      page.navigate(root() + "/sufficiency/indicators?asOf=1992-03-31");
      page.click(
          "article:has(#fostering-households-net-change)"
              + " >> text=See the households behind this figure");
      page.waitForSelector("main:has-text('as of 31 March 1992')");
      String main = page.textContent("main");
      assertTrue(main.contains("Won carers") && main.contains("Newly approved"), main);
      assertTrue(main.contains("Lost carers") && main.contains("31 August 1991"), main);
      assertEquals(1, page.locator("main a[href='/households/" + won + "']").count());
      check.check(behind, "it-indicators-households");
      String file = page.request().get(root() + behind + "/list.csv").text();
      assertTrue(file.contains("Won carers") && file.contains("1991-08-31"), file);
      String text = page.request().get(root() + behind + "?text=lost").text();
      assertTrue(text.contains(lost) && !text.contains(won), text);
      String after = behind.replace("1992", "1993");
      assertFalse(page.request().get(root() + after).text().contains(won));
      assertEquals(
          404, page.request().get(root() + behind.replace("net-change", "change")).status());
    }
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, Role.COMMISSIONER);
      assertEquals(403, page.request().get(root() + behind).status());
      page.navigate(root() + "/sufficiency/indicators?asOf=1992-03-31");
      assertFalse(page.textContent("main").contains("See the households"));
    }
  }

  /** Foster carers of the authority, approved between days. */
  private static String household(String name, String from, @Nullable String last)
      throws SQLException {
    UUID id = UUID.randomUUID();
    TestSql.update(
        "kith",
        "insert into placements.household (id, version, authority, local_id, name, kind, own,"
            + " approved_by, recorded_at, recorded_by, changed_at, changed_by)"
            + " values (?, 1, 'E08000018', ?, ?, 'FOSTER', true, 'E08000018', now(), 'test', now(),"
            + " 'test')",
        id,
        "BF-" + id.toString().substring(0, 8),
        name);
    TestSql.update(
        "kith",
        "insert into placements.household_fact (id, authority, household_id, kind, value,"
            + " valid_from, valid_until, recorded_at, recorded_by)"
            + " values (?, 'E08000018', ?, 'terms', '{\"places\":1,\"ages\":{\"min\":0,\"max\":17},"
            + "\"kinds\":[],\"namedChildren\":[]}', ?, ?, now(), 'test')",
        UUID.randomUUID(),
        id,
        Date.valueOf(from),
        Date.valueOf(last == null ? "1995-12-31" : last));
    return id.toString();
  }

  private long rows(Page page, String figure, String day) {
    String file =
        page.request()
            .get(root() + "/sufficiency/indicators/" + figure + "/" + day + "/children/list.csv")
            .text();
    assertTrue(file.contains("Looked after since"), file);
    return file.lines().count() - 1;
  }

  /** R-SUFF-14: a commissioner sees counts, is led to no child and may open none. */
  @Test
  void aCommissionerSeesFiguresAndNoChild() throws SQLException {
    Looked.in(1997, "DN1 1AA", false);
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, Role.COMMISSIONER);
      page.navigate(root() + FIGURES);
      assertFalse(page.textContent("main").contains("See the children"));
      assertEquals(403, page.request().get(root() + BEHIND).status());
      assertEquals(403, page.request().get(root() + BEHIND + "/list.csv").status());
      String file =
          page.request()
              .get(root() + "/sufficiency/indicators/figures/list.csv?asOf=" + DAY)
              .text();
      assertTrue(file.contains("Placed outside the area") && file.contains("withheld"), file);
      for (String table : new String[] {"figures", "gaps", "homes"}) {
        assertEquals(
            200,
            page.request()
                .get(root() + "/sufficiency/indicators/" + table + "/list.xlsx?asOf=" + DAY)
                .status());
      }
    }
  }

  @Test
  void aDayIsChosenWithoutScript() throws SQLException {
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, Role.COMMISSIONER);
      page.navigate(root() + "/sufficiency/indicators");
      page.fill("#on-day", "30");
      page.fill("#on-month", "6");
      page.fill("#on-year", "1997");
      page.click("form.app-as-of button");
      page.waitForSelector("main:has-text('as of 30 June 1997')");
      page.fill("#on-day", "31");
      page.click("form.app-as-of button");
      page.waitForSelector("main:has-text('There is a problem')");
      assertTrue(page.title().startsWith("Error: "), page.title());
    }
  }

  private Page signedIn(PageCheck check, Role role) throws SQLException {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(role));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }
}
