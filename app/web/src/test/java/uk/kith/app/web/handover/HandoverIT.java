package uk.kith.app.web.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** The page for the night and the list of placements outside, in a real browser. */
@ArquillianTest
@RunAsClient
class HandoverIT {

  @ArquillianResource URL house;

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  @Test
  void whoIsOnDutyIsRecordedAndShown() throws Exception {
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check);
      page.navigate(root() + "/handover");
      page.click("summary >> nth=0");
      page.fill("#name", "Asha Patel");
      page.click("main .govuk-button:has-text(\"Record it\")");
      assertTrue(page.title().startsWith("Error: "), page.title());
      page.fill("#phone", "01709 000111");
      page.click("main .govuk-button:has-text(\"Record it\")");
      assertTrue(page.textContent("main").contains("On duty: Asha Patel, 01709 000111"));
      LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);
      record(page, tomorrow.minusDays(2), "Tom Reid");
      assertTrue(page.title().startsWith("Error: "), "a night that passed stays as it is");
      record(page, tomorrow, "Tom Reid");
      assertTrue(page.textContent("main").contains("On duty: Asha Patel, 01709 000111"));
      assertTrue(page.textContent("#rota >> xpath=..").contains("Tom Reid"));
    }
    try (PageCheck check = PageCheck.on(root())) {
      signedIn(check);
      check.check("/handover", "it-handover");
    }
  }

  private static void record(Page page, LocalDate night, String name) {
    if (!page.isVisible("#name")) {
      page.click("summary >> nth=0");
    }
    page.fill("#on-day", String.valueOf(night.getDayOfMonth()));
    page.fill("#on-month", String.valueOf(night.getMonthValue()));
    page.fill("#on-year", String.valueOf(night.getYear()));
    page.fill("#name", name);
    page.fill("#phone", "01709 000222");
    page.click("main .govuk-button:has-text(\"Record it\")");
  }

  @Test
  void placementsOutsideAreListedCountedAndTakenAway() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check);
      check.check("/placements-outside?sort=distance&why=NOT_RECORDED", "it-placements-outside");
      check.check("/placements-outside/ledger", "it-ledger");
      Object status =
          page.evaluate(
              "fetch('/placements-outside/list.csv').then(r => r.status + r.headers.get('content-type'))");
      assertTrue("200text/csv;charset=utf-8".equals(status), String.valueOf(status));
      Object counts =
          page.evaluate(
              "fetch('/placements-outside/ledger/rules/list.csv?months=24')"
                  + ".then(r => r.status + r.headers.get('content-disposition'))");
      assertTrue(
          String.valueOf(counts).startsWith("200attachment; filename=\"placements-outside-ledger-"),
          String.valueOf(counts));
    }
  }

  /** Every table of the page for the night, of returns and of the case system goes out whole. */
  @Test
  void tablesAmongOthersOnAPageGoOutAsFiles() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check);
      for (String list :
          new String[] {
            "/handover/open",
            "/handover/places",
            "/handover/missing",
            "/handover/ring-back",
            "/handover/placed",
            "/handover/rota",
            "/returns",
            "/case-system/differences",
            "/case-system/findings",
            "/case-system/extracts"
          }) {
        Object csv =
            page.evaluate(
                "fetch('%s/list.csv?order=descending').then(r => r.status + r.headers.get('content-type'))"
                    .formatted(list));
        assertEquals("200text/csv;charset=utf-8", csv, list);
        Object xlsx = page.evaluate("fetch('%s/list.xlsx').then(r => r.status)".formatted(list));
        assertEquals(200, xlsx, list);
      }
      check.check("/handover?sort=usable-now#places", "it-handover-sorted");
      check.check("/returns?sort=findings", "it-returns-sorted");
      check.check("/case-system?sort=as-of", "it-case-system-sorted");
    }
  }

  private Page signedIn(PageCheck check) throws SQLException {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(Role.PLACEMENT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }
}
