package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** Two records of one child are compared and merged in a browser without script (R-DATA-15). */
@ArquillianTest
@RunAsClient
class SameChildIT {

  @ArquillianResource URL house;

  private final String family = "Test" + UUID.randomUUID().toString().replace("-", "");
  private Caller officer;

  @BeforeEach
  void begin() throws Exception {
    officer = Caller.as(Role.PLACEMENT_OFFICER, house.toURI());
  }

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private String child(String number) {
    return Caller.id(
        officer.post(
            "api/children",
            ("{'localId':'%s-%s','firstName':'Amir','familyName':'%s','sex':'MALE',"
                    + "'dateOfBirth':'2005-05-01','from':'2013-01-01','worker':'a.worker',"
                    + "'team':'East','legalStatus':'C2'}")
                .formatted(number, family, family)));
  }

  private void placed(String child, String start, String end) {
    officer.post(
        "api/placements/recorded",
        "{'child':'%s','type':'U6','provider':'PR4','start':'%s'%s}"
            .formatted(child, start, end.isEmpty() ? "" : ",'end':'" + end + "','rec':'E13'"));
  }

  private void signIn(Page page) throws Exception {
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(Role.PLACEMENT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
  }

  @Test
  void fromTheProposalToOneRecord() throws Exception {
    String one = child("A");
    String other = child("B");
    placed(one, "2013-02-01", "2013-06-01");
    placed(other, "2013-06-01", "");
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = check.page();
      signIn(page);
      page.navigate(root() + "/children/" + one);
      assertTrue(page.textContent("main").contains("May be the same child as"));
      check.shoot("it-child-may-stand-twice");
      page.click("a:has-text(\"Compare both\")");
      assertTrue(page.textContent("main").contains("1 February 2013 to 1 June 2013"));
      check.shoot("it-same-child");
      page.click("main .govuk-button:has-text(\"Merge both records\")");
      assertTrue(page.title().startsWith("Error: "), page.title());
      page.check("input[value=\"" + other + "\"]");
      page.fill("#reason", "The school knows one Amir.");
      page.click("main .govuk-button:has-text(\"Merge both records\")");
      assertEquals(root() + "/children/" + other, page.url());
      assertTrue(page.textContent(".govuk-notification-banner").contains("Both records are one"));
      assertTrue(page.textContent("main").contains("The school knows one Amir."));
      assertFalse(page.textContent("main").contains("May be the same child as"));
      page.navigate(root() + "/children/" + one);
      assertTrue(page.textContent("main").contains("B-" + family), "the old address finds it");
    }
  }

  @Test
  void twoHomesOnOneDayAreToldBeforeAnybodyTries() throws Exception {
    String one = child("A");
    String other = child("B");
    placed(one, "2013-02-01", "");
    placed(other, "2013-06-01", "");
    try (PageCheck check = PageCheck.on(root())) {
      Page page = check.page();
      signIn(page);
      page.navigate(root() + "/children/" + one + "/same-as?text=" + family);
      page.click("main tr a");
      assertTrue(page.textContent("main").contains("neither says that it ended"));
      assertEquals(0, page.locator("#reason").count(), "nothing to confirm");
      check.accessible("two records that cannot be merged", 1280);
      page.click("a:has-text(\"Accept the finding\")");
      page.fill("#reason", "Cousins of one name");
      page.click("main .govuk-button:has-text(\"Accept the finding\")");
      page.navigate(root() + "/children/" + one);
      assertFalse(page.textContent("main").contains("May be the same child as"));
    }
  }

  @Test
  void onlyPlacementOfficersCompareRecords() throws Exception {
    String one = child("A");
    String other = child("B");
    Client client = new Client(house);
    client.signIn(TestUsers.create(Role.COURT_OFFICER), TestUsers.PASSWORD);
    assertEquals(403, client.get("/children/" + one + "/same-as").statusCode());
    assertEquals(403, client.get("/children/" + one + "/same-as/" + other).statusCode());
    String page = client.get("/children/" + one).body();
    assertTrue(page.contains("May be the same child as"), page);
    assertFalse(page.contains("/same-as"), page);
  }
}
