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
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** A child known from a request is merged into its record, in a browser without script. */
@ArquillianTest
@RunAsClient
class MergeIT {

  @ArquillianResource URL house;

  private final String number = "M" + UUID.randomUUID().toString().substring(0, 8);
  private Caller officer;

  @BeforeEach
  void begin() throws Exception {
    officer = Caller.as(Role.PLACEMENT_OFFICER, house.toURI());
  }

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private String made(String path, String json) {
    return Caller.id(officer.post(path, json));
  }

  private String placed(String child) {
    return officer
        .post(
            "api/placements/recorded",
            "{'child':'" + child + "','type':'U6','provider':'PR4','start':'2014-09-01'}")
        .body();
  }

  private void signIn(Page page) throws Exception {
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(Role.PLACEMENT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
  }

  @Test
  void theRequestsChildBecomesTheRecord() throws Exception {
    String record =
        made(
            "api/children",
            "{'localId':'" + number + "','dateOfBirth':'2005-05-01','from':'2014-01-01'}");
    String request = made("api/children", "{'age':9,'firstName':'Amir " + number + "'}");
    String search =
        made(
            "api/searches",
            "{'children':['"
                + request
                + "'],'openedOn':'2014-09-29','neededFrom':'2014-10-03','kind':'SHORT_TERM'}");
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = check.page();
      signIn(page);
      page.navigate(root() + "/children/" + request);
      page.click("a:has-text(\"Merge with the child’s record\")");
      page.fill("#text", number);
      page.click("main .govuk-button:has-text(\"Look\")");
      page.click("a:has-text(\"Child " + number + "\")");
      assertTrue(page.textContent("main").contains("Search 2014-"), page.textContent("main"));
      page.click("main .govuk-button:has-text(\"Merge into this record\")");
      assertTrue(page.title().startsWith("Error: "), page.title());
      page.fill("#reason", "The duty worker knows the family.");
      page.click("main .govuk-button:has-text(\"Merge into this record\")");
      assertEquals(root() + "/children/" + record, page.url());
      assertTrue(page.textContent(".govuk-notification-banner").contains("is now this record"));
      assertTrue(page.textContent("main").contains("The duty worker knows the family."));
      assertEquals("Amir " + number, page.textContent("h1"));
      page.navigate(root() + "/children/" + request);
      assertEquals("Amir " + number, page.textContent("h1"), "the old address still finds it");
      assertFalse(page.textContent("main").contains("Merge with"), "it is on record now");
    }
    assertEquals(
        record,
        TestSql.text(
            "kith",
            "select child_id from placements.search_child where search_id = ?",
            UUID.fromString(search)));
  }

  @Test
  void twoHomesOnOneDayAreToldInWords() throws Exception {
    String record =
        made(
            "api/children",
            "{'localId':'" + number + "','dateOfBirth':'2005-05-01','from':'2014-01-01'}");
    String request = made("api/children", "{'age':9,'from':'2014-01-01'}");
    placed(record);
    placed(request);
    try (PageCheck check = PageCheck.on(root())) {
      Page page = check.page();
      signIn(page);
      page.navigate(root() + "/children/" + request + "/merge/" + record);
      assertTrue(page.textContent("main").contains("Nobody lives in two homes"));
      page.fill("#reason", "The same family.");
      page.click("main .govuk-button:has-text(\"Merge into this record\")");
      assertTrue(
          page.textContent(".govuk-error-summary")
              .contains("Both records say where the child lived on the same days"));
      assertEquals("The same family.", page.inputValue("#reason"));
      check.accessible("a merge in conflict", 1280);
    }
  }

  @Test
  void onlyPlacementOfficersMerge() throws Exception {
    String request = made("api/children", "{'age':9}");
    Client client = new Client(house);
    client.signIn(TestUsers.create(Role.COURT_OFFICER), TestUsers.PASSWORD);
    assertEquals(403, client.get("/children/" + request + "/merge").statusCode());
    assertFalse(client.get("/children/" + request).body().contains("/merge"));
  }

  @Test
  void aChildOnRecordIsNotMergedHere() throws Exception {
    String record = made("api/children", "{'age':9,'localId':'" + number + "'}");
    Client client = new Client(house);
    client.signIn(TestUsers.create(Role.PLACEMENT_OFFICER), TestUsers.PASSWORD);
    assertEquals(400, client.get("/children/" + record + "/merge").statusCode());
    assertFalse(client.get("/children/" + record).body().contains("/merge"));
  }
}
