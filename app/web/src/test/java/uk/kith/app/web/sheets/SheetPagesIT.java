package uk.kith.app.web.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** A workbook of carers and pasted vacancies, loaded by a person in a real browser. */
@ArquillianTest
@RunAsClient
class SheetPagesIT {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @ArquillianResource URL house;

  private final String mark = "P" + UUID.randomUUID().toString().substring(0, 8);

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private void signIn(Page page) throws SQLException {
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(Role.PLACEMENT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
  }

  @Test
  void aWorkbookBecomesHouseholdsAndIsLookedAtFromAllSides() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      Page page = check.page();
      signIn(page);
      page.navigate(root() + "/households");
      page.click("main .govuk-button:has-text(\"Load a spreadsheet\")");
      check.check("/sheets", "it-sheets");
      send(page, "a");
      String address = page.url().substring(root().length());
      assertEquals("Which sheet?", page.textContent("h1"));
      check.check(address, "it-sheet-choose");
      page.check("input[value=Carers]");
      page.click("main .govuk-button:has-text(\"Read this sheet\")");
      assertEquals("Which column is which?", page.textContent("h1"));
      check.check(address, "it-sheet-columns");
      page.navigate(root() + address);
      mapped(page);
      assertEquals("What would change", page.textContent("h1"));
      String added = page.textContent("#added ~ table");
      assertTrue(
          added.contains("Kind Foster carers") && added.contains("Phone 01709 822220"), added);
      check.check(address, "it-sheet-preview-new");
      page.navigate(root() + address);
      page.click("main .govuk-button:has-text(\"Confirm 3 changes\")");
      assertTrue(
          page.textContent(".govuk-notification-banner")
              .contains("3 households added, 0 households changed"));
      assertEquals(3, households());

      page.navigate(root() + "/sheets");
      page.check("input[value=VACANCIES]");
      page.fill(
          "#cells",
          "Carer ID\tOn hold\tReason\tReview date\tConfirmed\tNotes\n"
              + mark
              + "a1\t1\tHoliday\t10/10/2014\t29/09/2014\tback soon\n"
              + mark
              + "a2\t\t\t\t30/09/2014\t\n");
      page.click("main .govuk-button:has-text(\"Look at what would change\")");
      page.click("main .govuk-button:has-text(\"Look at what would change\")");
      String text = page.textContent("#changed ~ table");
      assertTrue(
          text.contains("Why not available: now nothing, in the sheet Carer on a break"), text);
      check.check(page.url().substring(root().length()), "it-sheet-preview-changed");
      page.click("main .govuk-button:has-text(\"Confirm 2 changes\")");
      assertTrue(page.textContent(".govuk-notification-banner").contains("2 households changed"));
      named(page, check);
    }
  }

  /** R-MATCH-15: a cell that seems to name a child is loaded once it is said why. */
  private void named(Page page, PageCheck check) throws Exception {
    Caller officer = Caller.as(Role.PLACEMENT_OFFICER, URI.create(root() + "/"));
    String child =
        Caller.id(
            officer.post(
                "api/children",
                "{'dateOfBirth':'2006-05-20','firstName':'Jodie','from':'2013-01-01'}"));
    String home =
        TestSql.text("kith", "select id from placements.household where local_id = ?", mark + "a3");
    officer.post(
        "api/placements/recorded",
        "{'child':'"
            + child
            + "','householdId':'"
            + home
            + "','type':'U6','provider':'PR1','start':'2014-03-01'}");
    page.navigate(root() + "/sheets");
    page.check("input[value=VACANCIES]");
    page.fill(
        "#cells",
        "localId\tnotAvailable\tnotAvailableReason\tnotAvailableWords\n"
            + mark
            + "a3\t1\tOther\tthe desk of Jodie stands there\n");
    page.click("main .govuk-button:has-text(\"Look at what would change\")");
    String cells = page.textContent("#named ~ table");
    assertTrue(cells.contains("the desk of Jodie stands there"), cells);
    page.click("main .govuk-button:has-text(\"Confirm 1 change\")");
    assertTrue(page.title().startsWith("Error: "), page.title());
    assertTrue(page.textContent(".govuk-error-summary").contains("One cell seems to name a child"));
    check.accessible("a sheet that names a child", 1280);
    check.shoot("it-sheet-named");
    page.fill("#kept", "Jodie is the carer’s sister");
    page.click("main .govuk-button:has-text(\"Confirm 1 change\")");
    assertTrue(page.textContent(".govuk-notification-banner").contains("1 household changed"));
  }

  @Test
  void theSameWorksWithoutScriptAndErrorsSayWhereTheyAre() throws Exception {
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = check.page();
      signIn(page);
      page.navigate(root() + "/sheets");
      page.fill("#from-year", "");
      page.click("main .govuk-button:has-text(\"Look at what would change\")");
      assertTrue(page.title().startsWith("Error: "));
      for (String wrong :
          new String[] {"what the sheet holds", "Type the day", "Choose a file, or paste cells"}) {
        assertTrue(page.textContent(".govuk-error-summary").contains(wrong), wrong);
      }
      check.shoot("it-sheets-errors");
      page.navigate(root() + "/sheets");
      send(page, "b");
      page.click("main .govuk-button:has-text(\"Read this sheet\")");
      assertTrue(page.textContent(".govuk-error-summary").contains("Choose the sheet"));
      page.check("input[value=Carers]");
      page.click("main .govuk-button:has-text(\"Read this sheet\")");
      page.selectOption("#column-localId", "");
      page.click("main .govuk-button:has-text(\"Look at what would change\")");
      assertTrue(page.textContent(".govuk-error-summary").contains("the number of the household"));
      mapped(page);
      page.click("main .govuk-button:has-text(\"Confirm 3 changes\")");
      assertEquals(3, households());
      page.navigate(root() + "/sheets");
      page.check("input[value=CARERS]");
      page.fill(
          "#cells",
          "Number\tPlaces\tPostcode\n" + mark + "b1\ttwo\tnowhere\n" + mark + "b2\t4\t\n");
      page.click("main .govuk-button:has-text(\"Look at what would change\")");
      page.click("main .govuk-button:has-text(\"Look at what would change\")");
      assertEquals(0, page.locator("text=Confirm").count());
      assertTrue(page.textContent("#unreadable ~ table").contains("Cannot be read"));
      check.shoot("it-sheet-unreadable");
      page.click("main .govuk-button:has-text(\"Put the sheet away\")");
      assertTrue(page.textContent(".govuk-notification-banner").contains("Nothing was changed"));
    }
  }

  private void send(Page page, String part) throws IOException {
    page.check("input[value=CARERS]");
    page.setInputFiles("#file", new FilePayload("carers.xlsx", XLSX, workbook(part)));
    page.click("main .govuk-button:has-text(\"Look at what would change\")");
  }

  /** What the headings do not tell: that all are the authority's own, and what its word means. */
  private static void mapped(Page page) {
    page.selectOption("#column-localId", "head-1");
    page.selectOption("#column-own", "every-yes");
    page.selectOption("#word-kind-0", "FOSTER");
    page.fill("#name", "");
    page.click("main .govuk-button:has-text(\"Look at what would change\")");
  }

  private byte[] workbook(String part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Carers");
      sheet.value(0, 0, "Fostering register, September 2014");
      String[] heads = {
        "Carer name",
        "Carer ID",
        "Carer type",
        "Approved places",
        "Approval date",
        "Tel",
        "SSW",
        "Notes"
      };
      for (int i = 0; i < heads.length; i++) {
        sheet.value(2, i, heads[i]);
      }
      String[] names = {"Karen and Paul Whitfield", "Amina Khan", "Sharon and Lee Barker"};
      for (int i = 0; i < names.length; i++) {
        sheet.value(3 + i, 0, names[i]);
        sheet.value(3 + i, 1, mark + part + (i + 1));
        sheet.value(3 + i, 2, i == 1 ? "Kinship" : "Level 3");
        sheet.value(3 + i, 3, 2);
        sheet.value(3 + i, 4, LocalDate.of(2012, 4, 1 + i));
        sheet.style(3 + i, 4).format("dd/mm/yyyy").set();
        sheet.value(3 + i, 5, "01709 82222" + i);
      }
      book.newWorksheet("Left in 2013").value(0, 0, "Nobody");
    }
    return bytes.toByteArray();
  }

  private long households() throws SQLException {
    return TestSql.number(
        "kith", "select count(*) from placements.household where local_id like ?", mark + "%");
  }
}
