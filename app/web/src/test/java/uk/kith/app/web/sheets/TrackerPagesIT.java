package uk.kith.app.web.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** A court officer pastes a legal tracker, says what its words mean, looks, and records it. */
@ArquillianTest
@RunAsClient
class TrackerPagesIT {

  @ArquillianResource URL house;

  private final String mark = "L" + UUID.randomUUID().toString().substring(0, 8);

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private void child(String number, String first, String born) throws SQLException {
    UUID child = TestChildren.born(born);
    TestSql.update(
        "kith",
        "update placements.child set local_id = ?, first_name = ?, family_name = 'Marsh'"
            + " where id = ?",
        mark + number,
        first,
        child);
  }

  @Test
  void aLegalTrackerIsPastedMappedSeenAndRecorded() throws Exception {
    child("-1", "Amy", "2010-05-02");
    child("-2", "Ben", "2012-01-09");
    try (PageCheck check = PageCheck.on(root())) {
      Page page = check.page();
      page.navigate(root() + "/sign-in");
      page.fill("#username", TestUsers.create(Role.COURT_OFFICER));
      page.fill("#password", TestUsers.PASSWORD);
      page.click("main button[type=submit]");
      page.navigate(root() + "/court");
      page.click("main a:has-text(\"load a legal tracker\")");
      assertEquals(0, page.locator("input[value=CARERS]").count(), "not for the caller");
      check.check("/sheets", "it-tracker-start");
      paste(page, "07/05/2014");
      assertEquals("Which column is which?", page.textContent("h1"));
      page.selectOption("#word-order-0", "C33");
      check.check(page.url().substring(root().length()), "it-tracker-columns");
      page.selectOption("#word-order-0", "C33");
      page.fill("#name", mark);
      page.click("main .govuk-button:has-text(\"Look at what would change\")");
      assertEquals("What would change", page.textContent("h1"));
      assertTrue(page.textContent("#changed ~ table").contains("HHJ Reed"));
      check.check(page.url().substring(root().length()), "it-tracker-preview");
      page.click("main .govuk-button:has-text(\"Confirm 2 changes\")");
      assertTrue(
          page.textContent(".govuk-notification-banner")
              .contains("Legal tracker: 2 rows recorded"));

      page.navigate(root() + "/sheets");
      paste(page, "08/05/2014");
      assertEquals("What would change", page.textContent("h1"), "mapped once");
      assertEquals(0, page.locator("main .govuk-button:has-text(\"Confirm\")").count());
      assertTrue(page.textContent("#told ~ table").contains("Kith’s stays."));
      check.check(page.url().substring(root().length()), "it-tracker-told");
    }
  }

  private void paste(Page page, String issued) {
    page.check("input[value=LEGAL_TRACKER]");
    page.fill(
        "#cells",
        ("Child ID\tSurname\tCase no\tIssue date\tJudge\tCMH\tOutcome\tOrder date\tNotes\n"
                + "%1$s-1\tMarsh\t%1$s C1\t%2$s\tHHJ Reed\t20/05/2014\tInterim CO\t20/05/2014\t\n"
                + "%1$s-2\tMarsh\t%1$s C1\t%2$s\tHHJ Reed\t20/05/2014\t\t\tunwell\n")
            .formatted(mark, issued));
    page.click("main .govuk-button:has-text(\"Look at what would change\")");
  }
}
