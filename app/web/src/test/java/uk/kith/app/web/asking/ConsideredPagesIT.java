package uk.kith.app.web.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** R-PLACE-01, R-PLACE-03: a father is asked for two brothers, and not for their baby sister. */
@ArquillianTest
@RunAsClient
class ConsideredPagesIT {

  @ArquillianResource URL house;

  @Test
  void thePageSaysForWhomAParentWasConsideredAndForWhomNot() throws SQLException {
    // The name for which browsers take a Secure cookie without TLS.
    String root = "http://localhost:" + house.getPort();
    Caller officer = Caller.as(Role.PLACEMENT_OFFICER, URI.create(root + "/"));
    String children =
        String.join(
            "','",
            child(officer, "Adam", "2005-03-14"),
            child(officer, "Daniel", "2008-06-02"),
            child(officer, "Ella", "2014-02-11"));
    String search =
        "/searches/"
            + id(
                officer.post(
                    "api/searches",
                    "{'children':['"
                        + children
                        + "'],'openedOn':'2014-09-29','neededFrom':'2014-10-03',"
                        + "'kind':'SHORT_TERM','together':'PREFERRED'}"));
    try (PageCheck check = PageCheck.on(root)) {
      Page page = check.page();
      page.navigate(root + "/sign-in");
      page.fill("#username", TestUsers.create(Role.PLACEMENT_OFFICER));
      page.fill("#password", TestUsers.PASSWORD);
      page.click("main button[type=submit]");
      page.navigate(root + search);
      assertTrue(considered(page).contains("Still open for Adam, Daniel and Ella"));
      page.click("summary:has-text(\"Record a parent, relative or friend\")");
      page.check("#family-kind");
      page.fill("#family-person", "the father of the boys");
      page.check("input[name=family-outcome][value=NOT_PRACTICABLE]");
      page.fill("#family-reasons", "He works abroad until May.");
      for (String one : new String[] {"Adam", "Daniel", "Ella"}) {
        page.uncheck(box(one));
      }
      page.click("main form .govuk-button:has-text(\"Record it\")");
      assertTrue(page.title().startsWith("Error: "), page.title());
      assertTrue(page.textContent(".govuk-error-summary").contains("Choose for whom"));
      assertFalse(page.isChecked(box("Ella")), "what was chosen is kept");
      check.accessible("considered-error", 1280);
      page.check(box("Adam"));
      page.check(box("Daniel"));
      page.click("main form .govuk-button:has-text(\"Record it\")");
      page.waitForSelector("main:has-text(\"He works abroad until May.\")");
      String said = considered(page);
      assertTrue(said.contains("Still open for Adam and Daniel"), said);
      assertTrue(said.contains("Still open for Ella"), said);
      assertEquals("Adam and Daniel", page.textContent("td[data-label='For whom']").strip());
      check.check(search, "it-considered");
    }
  }

  private static String box(String name) {
    return "form[action$='/family'] .govuk-checkboxes__item:has-text(\"" + name + "\") input";
  }

  private static String considered(Page page) {
    return page.textContent("section[aria-labelledby=considered]");
  }

  private static String child(Caller officer, String name, String born) {
    return id(
        officer.post(
            "api/children",
            "{'firstName':'%s','dateOfBirth':'%s','from':'2014-01-01','homePostcode':'S65 2CV'}"
                .formatted(name, born)));
  }
}
