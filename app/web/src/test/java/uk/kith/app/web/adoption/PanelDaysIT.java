package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.sql.SQLException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.adoption.AdoptionCase;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** The panel of a day: its agenda stays, is handed out without others, and is held as a meeting. */
@ArquillianTest
@RunAsClient
class PanelDaysIT {

  private static final String DAY = "panel-day=11&panel-month=3&panel-year=2014";

  @ArquillianResource URI base;

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  private Client client(Role role) throws Exception {
    Client client = new Client(base.toURL());
    client.signIn(TestUsers.create(role), TestUsers.PASSWORD);
    return client;
  }

  private static void step(Caller adviser, String finding, String link, String step, String on) {
    assertEquals(
        204,
        adviser
            .post(
                "api/family-finding/" + finding + "/links/" + link + "/steps",
                "{'step':'" + step + "','on':'" + on + "'}")
            .statusCode());
  }

  /** Linked, sent to the panel and booked to that of 11 March 2014; the link. */
  private static String booked(Caller adviser, AdoptionCase adoption) {
    String finding = adoption.begin();
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    adoption.moved(link, "PANEL", "2014-03-03");
    step(adviser, finding, link, "PANEL_BOOKED", "2014-03-11");
    return link;
  }

  private static String text(byte[] word) throws Exception {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      return text.getText();
    }
  }

  private static String paper(AdoptionCase adoption, String link) {
    return "/adoption/children/" + adoption.child + "/links/" + link + "/panel-paper";
  }

  /** What was before the panel stays on its agenda: matched since, and put off to another day. */
  @Test
  void theAgendaOfAPanelStaysWhateverBecomesOfItsLinks() throws Exception {
    Caller caller = Caller.as(PANEL_ADVISER, base);
    AdoptionCase matched = new AdoptionCase(caller);
    AdoptionCase putOff = new AdoptionCase(caller);
    AdoptionCase elsewhere = new AdoptionCase(caller);
    String first = booked(caller, matched);
    String second = booked(caller, putOff);
    elsewhere.begin();
    elsewhere.moved(elsewhere.suggest("2013-11-11"), "LINKED", "2013-12-02");
    String finding = findingOf(caller, matched);
    step(caller, finding, first, "PANEL_RECOMMENDED", "2014-03-11");
    matched.moved(first, "MATCHED", "2014-03-20");
    step(caller, findingOf(caller, putOff), second, "PANEL_DEFERRED", "2014-03-11");
    step(caller, findingOf(caller, putOff), second, "PANEL_BOOKED", "2014-03-25");
    Client adviser = client(PANEL_ADVISER);
    String page = adviser.get("/adoption/panel?" + DAY).body();
    assertTrue(page.contains(paper(matched, first)), page);
    assertTrue(page.contains("The panel recommended the match on 11 March 2014."), page);
    assertTrue(page.contains("Matched since 20 March 2014."), page);
    assertTrue(page.contains(paper(putOff, second)), page);
    assertTrue(page.contains("The panel deferred the match on 11 March 2014."), page);
    assertTrue(page.contains("is booked to the panel of 25 March 2014 now."), page);
    assertTrue(page.contains(elsewhere.familyName), "what waits stays on the screen");
    String word = text(adviser.getBytes("/adoption/panel/agenda.docx?" + DAY).body());
    assertTrue(word.contains(matched.familyName) && word.contains(putOff.familyName), word);
    assertFalse(word.contains(elsewhere.familyName), "and is not handed out");
    String days = adviser.get("/adoption/panel").body();
    assertTrue(days.contains("/adoption/panel?" + DAY.replace("&", "&amp;")), days);
    assertTrue(days.contains("panel-day=25&amp;panel-month=3&amp;panel-year=2014"), days);
  }

  private static String findingOf(Caller caller, AdoptionCase adoption) {
    return caller
        .get("api/family-finding/children/" + adoption.child)
        .body()
        .replaceAll("(?s).*\"familyFinding\":\"([0-9a-f-]{36})\".*", "$1");
  }

  /** From its own page, by what is booked to it, and for nobody who may not see adopters. */
  @Test
  void aPanelIsHeldAsASealedMeetingOfItsDay() throws Exception {
    Caller caller = Caller.as(PANEL_ADVISER, base);
    AdoptionCase adoption = new AdoptionCase(caller);
    booked(caller, adoption);
    String meeting;
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      check.check("/adoption/panel", "it-panel-days");
      check.check("/adoption/panel?" + DAY, "it-panel-day");
      page.navigate(root() + "/adoption/panel?" + DAY);
      assertTrue(page.innerText("main").contains("No adoption meeting of this day is recorded."));
      page.click("text=Hold it as a meeting");
      assertEquals("11", page.inputValue("#held-day"));
      assertEquals("2014", page.inputValue("#held-year"));
      assertEquals(1, page.locator("input[name=kind]").count());
      assertTrue(page.isChecked("input[name=kind][value=ADOPTION]"));
      page.fill("#chair", "Margaret Oldroyd");
      page.click("main form.app-form button[type=submit]");
      meeting = URI.create(page.url()).getPath();
      assertTrue(meeting.matches("/meetings/[0-9a-f-]{36}"), meeting);
      assertTrue(page.innerText("main").contains("Adoption panel, 11 March 2014"));
      assertTrue(page.innerText("main").contains("Match with P-"), page.innerText("main"));
      page.fill("#present", "Margaret Oldroyd, chair\nJ. Orme, social worker");
      page.fill("#apologies", "A. Khan, medical adviser");
      page.click("text=Record who was there");
      page.waitForSelector(".govuk-notification-banner");
      page.navigate(root() + "/adoption/panel?" + DAY);
      String told = page.innerText("main");
      assertTrue(told.contains("Margaret Oldroyd, chair; J. Orme, social worker"), told);
      assertTrue(told.contains("A. Khan, medical adviser"), told);
      assertEquals(1, page.locator("main a[href='" + meeting + "']").count());
    }
    for (Role role : new Role[] {COURT_OFFICER, PLACEMENT_OFFICER}) {
      Client other = client(role);
      assertEquals(403, other.get("/adoption/panel?" + DAY).statusCode(), role.id());
      assertEquals(404, other.get(meeting).statusCode(), role.id());
      assertEquals(
          403,
          other.get("/meetings/new?list=adoption/panel&" + DAY).statusCode(),
          "no list of another role's");
      for (String list : new String[] {"/meetings", "/meetings/list.csv"}) {
        String body = other.get(list).body();
        assertFalse(body.contains("Adoption panel") || body.contains(meeting), body);
      }
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
