package uk.kith.app.web.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.document.TaggedPdf;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** The statement written, agreed to and taken away, on its page and by a program. */
@ArquillianTest
@RunAsClient
class StatementPagesIT {

  private static final String PAGE = "/sufficiency/statement";
  private static final String API = "api/sufficiency-statement";
  private static final String[] PARTS = {"ACTIONS", "CARE_LEAVERS", "EDGE_OF_CARE", "UNREGISTERED"};

  @ArquillianResource URI base;

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  @Test
  void aCommissionerWritesAgreesAndTakesItAway() throws Exception {
    String unique = "Eight carers by spring, " + UUID.randomUUID();
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, Role.COMMISSIONER);
      page.navigate(root() + PAGE);
      page.fill("#actions", unique);
      page.click("main button[value=keep]");
      page.waitForSelector("main:has-text('What you wrote is kept')");
      assertEquals(unique, page.inputValue("#actions"));
      page.fill("#care-leavers", "");
      page.fill("#agreed-by", "Jo Hill, director");
      page.click("main button[value=final]");
      page.waitForSelector("main:has-text('There is a problem')");
      assertTrue(page.title().startsWith("Error: "), page.title());
      fill(page, "#care-leavers", "#edge-of-care", "#unregistered");
      page.fill("#agreed-by", "Jo Hill, director");
      page.fill("#agreed-on-day", "1");
      page.fill("#agreed-on-month", "2");
      page.fill("#agreed-on-year", "2024");
      page.click("main button[value=final]");
      page.waitForSelector("main:has-text('is final')");
      String href =
          page.getAttribute("main a[href^='" + PAGE + "/final/'][href$='.pdf'] >> nth=0", "href");
      byte[] pdf = page.request().get(root() + href).body();
      TaggedPdf.require(pdf);
      try (PDDocument read = Loader.loadPDF(pdf)) {
        String text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        assertTrue(text.contains("agreed by Jo Hill, director on 1 February 2024"), text);
        assertTrue(text.contains(unique), text);
        assertTrue(text.contains("Kith holds no data on children on the edge of care"), text);
      }
      byte[] word = page.request().get(root() + PAGE + "/draft.docx").body();
      try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(word))) {
        assertTrue(read.getTables().size() >= 4);
      }
      byte[] sheets = page.request().get(root() + href.replace(".pdf", ".xlsx")).body();
      assertEquals('P', sheets[0]);
      assertEquals(404, page.request().get(root() + PAGE + "/final/999999.pdf").status());
    }
  }

  @Test
  void thePageReadsWideAndNarrow() throws SQLException {
    try (PageCheck check = PageCheck.on(root())) {
      signedIn(check, Role.COMMISSIONER);
      check.check(PAGE, "it-statement");
    }
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, Role.PLACEMENT_OFFICER);
      page.navigate(root() + PAGE);
      assertTrue(page.textContent("main").contains("Children on the edge of care"));
      assertEquals(0, page.locator("main textarea").count());
      check.check(PAGE, "it-statement-reader");
    }
  }

  @Test
  void aProgramWritesAgreesAndTakesItAway() throws SQLException {
    Caller commissioner = Caller.as(Role.COMMISSIONER, base);
    JsonObject draft = json(commissioner.get(API));
    assertTrue(draft.getJsonObject("content").getJsonArray("parts").size() == 10);
    String unique = UUID.randomUUID().toString();
    assertEquals(400, put(commissioner, "ACTIONS", unique).statusCode());
    String stands = version(draft, "ACTIONS");
    HttpResponse<String> written = put(commissioner, "ACTIONS", unique, "If-Match", stands);
    assertEquals(Integer.parseInt(stands) + 1, json(written).getInt("version"));
    assertEquals(409, put(commissioner, "ACTIONS", "other", "If-Match", stands).statusCode());
    assertEquals(404, put(commissioner, "WISHES", "other", "If-Match", stands).statusCode());
    assertEquals(
        unique,
        json(commissioner.get(API + "/words/ACTIONS"))
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("text"));
    assertEquals(
        Integer.parseInt(stands) + 1,
        TestSql.number(
            "kith", "select count(*) from sufficiency.statement_words where part = 'ACTIONS'"));
    Caller officer = Caller.as(Role.PLACEMENT_OFFICER, base);
    assertEquals(200, officer.get(API).statusCode());
    assertEquals(403, put(officer, "ACTIONS", "x", "If-Match", "0").statusCode());
    assertEquals(403, Caller.as(Role.ADMINISTRATOR, base).get(API).statusCode());

    JsonObject now = json(commissioner.get(API));
    for (String part : PARTS) {
      if (!part.equals("ACTIONS")) {
        put(
            commissioner,
            part,
            "Nothing to say, as none was used.",
            "If-Match",
            version(now, part));
      }
    }
    String seal = json(commissioner.get(API)).getString("seal");
    assertEquals(409, finalise(commissioner, "stale", "2024-02-01").statusCode());
    assertEquals(400, finalise(commissioner, seal, "2999-02-01").statusCode());
    HttpResponse<String> made = finalise(commissioner, seal, "2024-02-01");
    assertEquals(201, made.statusCode(), made.body());
    String address = made.headers().firstValue("Location").orElseThrow();
    String path = address.substring(address.indexOf("api/"));
    assertEquals("Jo Hill, director", json(commissioner.get(path)).getString("agreedBy"));
    for (String ending : new String[] {".pdf", ".xlsx"}) {
      assertEquals(200, commissioner.get(path + ending).statusCode());
    }
    assertEquals(409, finalise(commissioner, seal, "2024-02-01").statusCode());
    assertTrue(
        TestSql.number(
                "kith", "select count(*) from app.audit_event where action = 'statement-final'")
            >= 1);
  }

  private static HttpResponse<String> finalise(Caller caller, String seal, String on) {
    return caller.post(
        API + "/finals",
        "{'agreedBy':'Jo Hill, director','agreedOn':'" + on + "','seal':'" + seal + "'}");
  }

  private static HttpResponse<String> put(
      Caller caller, String part, String text, String... headers) {
    return caller.put(API + "/words/" + part, "{'text':'" + text + "'}", headers);
  }

  private static String version(JsonObject draft, String part) {
    Map<String, Integer> versions = new HashMap<>();
    for (JsonValue each : draft.getJsonArray("words")) {
      versions.put(each.asJsonObject().getString("part"), each.asJsonObject().getInt("version"));
    }
    return versions.getOrDefault(part, 0).toString();
  }

  private static JsonObject json(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static void fill(Page page, String... fields) {
    for (String field : fields) {
      page.fill(field, "Nothing to say, as none was used.");
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
