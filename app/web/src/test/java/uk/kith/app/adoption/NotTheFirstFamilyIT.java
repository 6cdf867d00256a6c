package uk.kith.app.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
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

/** R-MATCH-15: Kith suggests; who explores another family than the first says why. */
@ArquillianTest
@RunAsClient
class NotTheFirstFamilyIT {

  private static final String ACCEPT =
      ",'accept':['R-MATCH-15'],'acceptReason':'They know the child from nursery'";

  @ArquillianResource URI base;

  private Caller adviser;
  private AdoptionCase adoption;
  private String today;

  @BeforeEach
  void aChildForWhomFamiliesAreSuggested() throws SQLException {
    adviser = Caller.as(PANEL_ADVISER, base);
    adoption = new AdoptionCase(adviser);
    new AdoptionCase(adviser);
    adoption.begin();
    today = TestSql.text("kith", "select current_date::text");
  }

  @Test
  void aFamilySuggestedByHandIsExploredWithAReason() throws Exception {
    String babies = adoption.adopters("{'places':1,'minAge':0,'maxAge':1,'types':['ADOPTION']}");
    String link = adoption.suggest(babies, today);
    HttpResponse<String> refused = adoption.move(link, "EXPLORING", today, "");
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("R-MATCH-15"), refused.body());
    assertTrue(refused.body().contains("Suggested before this family"), refused.body());
    assertEquals(204, adoption.move(link, "EXPLORING", today, ACCEPT).statusCode());
    HttpResponse<String> linked = adoption.move(link, "LINKED", today, "");
    assertFalse(linked.body().contains("R-MATCH-15"), "asked once: " + linked.body());
    Client pages = new Client(base.toURL());
    pages.signIn(TestUsers.create(PANEL_ADVISER), TestUsers.PASSWORD);
    String page = "/adoption/children/" + adoption.child + "/links/" + link;
    String shown = pages.get(page).body();
    assertTrue(shown.contains("Suggested before this family: "), shown);
    assertTrue(shown.contains("Why this one: They know the child from nursery"), shown);
    String paper = pages.get(page + "/panel-paper").body();
    assertTrue(paper.contains("suggested before it: "), paper);
    assertTrue(paper.contains("why this one: They know the child from nursery"), paper);
  }

  /** What was suggested on no day passed nobody over. */
  @Test
  void aLinkFromBeforeAnythingWasSuggestedIsNotAskedAbout() {
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "EXPLORING", "2013-11-18");
    adoption.moved(link, "LINKED", "2013-12-02");
  }

  @Test
  void theFirstNeedsNoReasonAndTheNextOneDoes() throws SQLException {
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check);
      String child = "h2 a[href='/adoption/children/" + adoption.child + "']";
      String section = "section:has(" + child + ") ";
      String first = "";
      for (String why : new String[] {"They know the child from nursery", ""}) {
        page.navigate(root() + "/adoption/suggestions");
        while (page.querySelector(child) == null) {
          page.click("a[rel=next]");
        }
        String which = why.isEmpty() ? "0" : "1";
        String article = section + "article >> nth=" + which + " >> ";
        String family = page.getAttribute(article + "h4 a", "href");
        assertNotEquals(first, family);
        first = family;
        if (!why.isEmpty()) {
          page.click(section + "> details > summary >> nth=0");
        }
        page.click(article + "summary");
        page.check(article + "input[value=EXPLORING]");
        page.click(article + "button");
        if (!why.isEmpty()) {
          page.waitForSelector(".govuk-error-summary:has-text('Say why this family')");
          page.fill(article + "textarea", why);
          page.click(article + "button");
        }
        page.waitForSelector(".govuk-notification-banner:has-text('Your answer is recorded')");
      }
      page.navigate(root() + "/adoption/children/" + adoption.child);
      assertTrue(
          page.textContent("main").contains("They know the child from nursery"),
          page.textContent("main"));
    }
  }

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  private Page signedIn(PageCheck check) throws SQLException {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(PANEL_ADVISER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }
}
