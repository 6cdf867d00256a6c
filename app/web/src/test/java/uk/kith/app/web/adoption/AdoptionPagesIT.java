package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.adoption.AdoptionCase;
import uk.kith.app.document.TaggedPdf;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/**
 * The pages of family finding in a browser: looked at, walked by form, and walked without script.
 */
@ArquillianTest
@RunAsClient
class AdoptionPagesIT {

  @ArquillianResource URI base;

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  private Page signedIn(PageCheck check, Role role) throws SQLException {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(role));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }

  private static void date(Page page, String id, String day, String month, String year) {
    page.fill("#" + id + "-day", day);
    page.fill("#" + id + "-month", month);
    page.fill("#" + id + "-year", year);
  }

  @Test
  void everyPageIsLookedAt() throws SQLException {
    Caller adviser = Caller.as(PANEL_ADVISER, base);
    AdoptionCase adoption = new AdoptionCase(adviser);
    AdoptionCase other = new AdoptionCase(adviser);
    adoption.begin();
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    String second = adoption.suggest(other.family, "2013-11-12");
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      check.check("/adoption", "it-adoption-board");
      String child = "/adoption/children/" + adoption.child;
      check.check(child, "it-adoption-child");
      assertTrue(page.textContent("main").contains("Compare the families side by side"));
      check.check(child + "/links/" + second, "it-adoption-link");
      check.check(
          child + "/compare?family=" + adoption.family + "&family=" + other.family,
          "it-adoption-compare");
      check.check(child + "/links/" + link + "/panel-paper", "it-panel-paper");
      check.check("/adoption/panel", "it-panel-agenda");
      check.check("/adoption/suggestions", "it-adoption-suggestions");
      AdoptionCase waits = new AdoptionCase(adviser);
      waits.begin();
      check.check(
          "/adoption/children/" + waits.child + "/families", "it-adoption-families-for-child");
      assertTrue(page.textContent("main").contains(waits.familyName), "each free family stands");
      check.check("/adoption/families", "it-adoption-families");
      check.check("/adoption/families/" + adoption.family, "it-adoption-family");
      page.navigate(root() + "/adoption/families/" + adoption.family);
      assertTrue(page.textContent("main").contains("Not recorded; the return asks for it"));
      page.check("input[name=adopters][value=MARRIED]");
      page.click("button:has-text('Record who adopts')");
      page.waitForSelector("main:has-text('Who adopts, as the return asks: A married couple')");
      check.check("/files-out", "it-adoption-files-out");
      assertTrue(page.textContent("main").contains("Annex A, list 11, adopters"));
      check.check("/due?group=ADOPTION", "it-adoption-due");
      assertTrue(page.textContent("main").contains("R-ADOPT-18"), page.textContent("main"));
      check.check("/adoption/scorecard", "it-adoption-scorecard");
      check.check("/adoption/scorecard?years=1", "it-adoption-scorecard-year");
      check.check("/adoption/scorecard/a9", "it-adoption-figure");
      for (String list :
          new String[] {
            "/adoption?stage=waiting&show=unlinked&waits=disabled&sort=next&order=descending",
            "/adoption?stage=over&text=x",
            "/adoption?show=late&sort=days-in-stage",
            "/adoption/list.csv?sort=stage",
            "/adoption/list.xlsx",
            "/adoption/families?show=siblings&sort=state",
            "/adoption/families/list.csv?sort=family",
            "/adoption/families/list.xlsx?show=linked",
            "/adoption/scorecard/a12",
            "/adoption/panel/agenda.docx?panel-day=7&panel-month=1&panel-year=2014",
            child + "/decision-form.docx",
            child + "/links/" + link + "/decision-form.docx",
            child + "/links/" + link + "/panel-paper/draft.docx"
          }) {
        assertEquals(200, page.request().get(root() + list).status(), list);
      }
    }
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, PLACEMENT_OFFICER);
      assertEquals(403, page.request().get(root() + "/adoption").status());
      assertEquals(403, page.request().get(root() + "/adoption/families").status());
    }
  }

  @Test
  void aFamilyIsSuggestedLinkedAndThePlacementAcceptedWithoutScript() throws SQLException {
    Caller adviser = Caller.as(PANEL_ADVISER, base);
    AdoptionCase adoption = new AdoptionCase(adviser);
    adoption.begin();
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      page.navigate(root() + "/adoption/children/" + adoption.child);
      page.click("summary:has-text('Suggest a family')");
      page.click("button:has-text('Suggest the family')");
      assertTrue(page.title().startsWith("Error: "), page.title());
      page.selectOption("#family", adoption.family);
      date(page, "suggested", "11", "11", "2013");
      page.click("button:has-text('Suggest the family')");
      page.waitForSelector("main:has-text('" + adoption.familyName + "')");
      move(page, "LINKED", "2", "12", "2013");
      page.click("text=Move this link or record a step");
      page.check("input[name=to][value=MATCHED]");
      date(page, "moved", "24", "1", "2014");
      page.click("button:has-text('Move the link')");
      page.waitForSelector("main:has-text('Say who decided: name and office')");
      page.fill("#decided-by", "J Ahmed, agency decision maker");
      page.fill("#reason", "They meet what she needs");
      page.click("button:has-text('Move the link')");
      page.waitForSelector("main:has-text('no recommendation of the panel')");
      page.click("button:has-text('Move the link')");
      assertTrue(page.innerText("main").contains("no recommendation of the panel"), "told again");
      page.fill("#accept-reason", "The panel met before this record began");
      page.fill("#decided-by", "");
      page.click("button:has-text('Move the link')");
      page.waitForSelector(".govuk-error-summary:has-text('Say who decided')");
      assertEquals("The panel met before this record began", page.inputValue("#accept-reason"));
      page.fill("#decided-by", "J Ahmed, agency decision maker");
      page.click("button:has-text('Move the link')");
      page.waitForSelector(".govuk-notification-banner:has-text('The link has moved')");
      page.click("text=Move this link or record a step");
      page.check("input[name=to][value=PLACED]");
      date(page, "moved", "10", "2", "2014");
      page.click("button:has-text('Move the link')");
      page.waitForSelector("main:has-text('Say whether the family fostered the child')");
      page.check("input[name=same-carers][value=NO]");
      page.click("button:has-text('Move the link')");
      page.waitForSelector("main:has-text('without authority to place')");
      page.fill("#accept-reason", "It happened before the order, and is put right");
      page.click("button:has-text('Move the link')");
      page.waitForSelector("h1:has-text('Placed for adoption')");
      page.navigate(root() + "/children/" + adoption.child + "/why");
      String why = page.textContent("main");
      assertTrue(
          why.contains(
              "The match was decided by J Ahmed, agency decision maker on 24 January 2014"),
          why);
      assertTrue(why.contains("They meet what she needs"), why);
    }
  }

  /** R-ADOPT-28, R-DATA-03: where the child lives is asked, and told later when it is not known. */
  @Test
  void aDisruptionAsksWhereTheChildLivesWithoutScript() throws SQLException {
    AdoptionCase adoption = new AdoptionCase(Caller.as(PANEL_ADVISER, base));
    adoption.placed();
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      page.navigate(root() + "/adoption/children/" + adoption.child + "?steps=all");
      page.check("input[name=step][value=DISRUPTED]");
      date(page, "done", "3", "3", "2014");
      page.fill("#note", "They could not go on");
      page.click("button:has-text('Record it')");
      page.waitForSelector(".govuk-error-summary:has-text('Say where the child lives now')");
      page.check("input[name=lives][value=NOT_KNOWN]");
      page.click("button:has-text('Record it')");
      page.waitForSelector("main:has-text('Where the child lives since 3 March 2014 is not')");
      page.check("input[name=lives][value=ELSEWHERE]");
      page.selectOption("#home-type", "H5");
      page.click("button:has-text('Record where the child lives')");
      page.waitForSelector("#home-accept-reason");
      page.fill("#home-accept-reason", "No carer was free that day");
      page.click("button:has-text('Record where the child lives')");
      page.waitForSelector(".govuk-notification-banner:has-text('where the child lives')");
      assertFalse(page.innerText("main").contains("R-DATA-03"), page.innerText("main"));
    }
    try (PageCheck check = PageCheck.on(root())) {
      AdoptionCase other = new AdoptionCase(Caller.as(PANEL_ADVISER, base));
      other.placed();
      other.recorded("{'step':'DISRUPTED','on':'2014-03-03','note':'They could not go on'}");
      signedIn(check, PANEL_ADVISER);
      check.check("/adoption/children/" + other.child, "it-adoption-disrupted");
    }
  }

  @Test
  void newAdoptersBeginAtTheFamilies() throws SQLException {
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      page.navigate(root() + "/adoption/families");
      page.click("a:has-text('New adopters')");
      page.waitForSelector("h1:has-text('New home')");
      assertEquals("ADOPTER", page.inputValue("#kind"));
    }
  }

  /** R-ADOPT-10: a link is booked to a panel, and stands on the agenda of that day alone. */
  @Test
  void aLinkIsBookedToAPanelAndAStepCorrectedWithoutScript() throws SQLException {
    Caller adviser = Caller.as(PANEL_ADVISER, base);
    AdoptionCase adoption = new AdoptionCase(adviser);
    adoption.begin();
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      page.navigate(root() + "/adoption/children/" + adoption.child + "/links/" + link);
      assertFalse(page.innerText("main").contains("R-ADOPT-10"), page.innerText("main"));
      date(page, "booked", "14", "1", "2014");
      page.click("button:has-text('Book the panel')");
      page.waitForSelector("main:has-text('For the panel of 14 January 2014.')");
      page.waitForSelector(
          "main:has-text('the family did not have the placement report by 30 December 2013')");
      page.check("input[name=link-step][value=FAMILY_MET]");
      date(page, "step-on", "9", "12", "2013");
      page.click("button:has-text('Record the step')");
      page.waitForSelector(
          "main:has-text('The family was met about the placement, 9 December 2013')");
      page.click("summary:has-text('Correct a step or take it back')");
      page.check("input[name=wrong][value=FAMILY_MET]");
      page.check("input[name=then][value=TAKE_BACK]");
      page.fill("#wrong-why", "They were ill");
      page.click("button:has-text('Correct it')");
      page.waitForSelector("main:has-text('They were ill')");
      String agenda = root() + "/adoption/panel?panel-day=%s&panel-month=1&panel-year=2014";
      String child = "/adoption/children/" + adoption.child + "/";
      page.navigate(agenda.formatted("14"));
      assertTrue(page.querySelector("a[href^='" + child + "']") != null);
      page.navigate(agenda.formatted("15"));
      String later = page.innerText("main");
      assertTrue(page.querySelector("a[href^='" + child + "']") != null);
      assertFalse(later.contains("No booking is overdue."), later);
    }
  }

  /** R-MATCH-23: finished by hand, refused while a heading is empty, signed, and read as PDF. */
  @Test
  void thePanelPaperIsFinishedByHandAndSigned() throws Exception {
    Caller adviser = Caller.as(PANEL_ADVISER, base);
    AdoptionCase adoption = new AdoptionCase(adviser);
    adoption.begin();
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    String paper =
        root() + "/adoption/children/" + adoption.child + "/links/" + link + "/panel-paper";
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      page.navigate(paper);
      page.fill("#risks", "Her father may write to her school.");
      page.click("button:has-text('Keep and sign')");
      assertTrue(page.title().startsWith("Error: "), page.title());
      assertEquals("Her father may write to her school.", page.inputValue("#risks"));
      page.querySelectorAll("main textarea")
          .forEach(
              area -> {
                if (area.inputValue().isEmpty()) {
                  area.fill("Not applicable: nothing is to be said of it.");
                }
              });
      page.click("button:has-text('Keep and sign')");
      page.waitForSelector(".govuk-notification-banner:has-text('The paper is signed')");
      assertEquals("Her father may write to her school.", page.inputValue("#risks"));
      var pdf = page.request().get(paper + "/signed/1.pdf");
      assertEquals(200, pdf.status());
      TaggedPdf.require(pdf.body());
      page.click("button:has-text('Keep and sign')");
      page.waitForSelector(".govuk-error-summary:has-text('This paper is signed already')");
      assertEquals(404, page.request().get(paper + "/signed/2.pdf").status());
      page.fill("#risks", "Her father may write to her school, and did.");
      page.click("button:has-text('Keep and sign')");
      page.waitForSelector(".govuk-notification-banner:has-text('The paper is signed')");
      assertEquals(200, page.request().get(paper + "/signed/2.pdf").status());
    }
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, PLACEMENT_OFFICER);
      assertEquals(403, page.request().get(paper + "/signed/1.pdf").status());
    }
  }

  /**
   * R-MATCH-23: the paper tells of one child; what seems to name a sister is kept with a reason.
   */
  @Test
  void aPanelPaperThatSeemsToNameASisterIsKeptWithAReason() throws SQLException {
    AdoptionCase adoption = new AdoptionCase(Caller.as(PANEL_ADVISER, base));
    adoption.begin();
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    Caller.id(
        Caller.as(PLACEMENT_OFFICER, base)
            .post(
                "api/children",
                "{'firstName':'Ottoline','dateOfBirth':'2011-03-14','from':'2013-01-01',"
                    + "'siblings':[{'child':'"
                    + adoption.child
                    + "','kind':'FULL'}]}"));
    String paper =
        root() + "/adoption/children/" + adoption.child + "/links/" + link + "/panel-paper";
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      page.navigate(paper);
      page.fill("#risks", "Ottoline may write to her.");
      page.click("button:has-text('Keep the draft')");
      assertTrue(page.title().startsWith("Error: "), page.title());
      assertTrue(page.textContent("main").contains("seems to name another child"));
      assertEquals("Ottoline may write to her.", page.inputValue("#risks"));
      page.check("input[name=accept][value=R-MATCH-23]");
      page.fill("#accept-reason", "Their aunt has the same name.");
      page.click("button:has-text('Keep the draft')");
      page.waitForSelector(".govuk-notification-banner:has-text('What you wrote is kept')");
      page.fill("#risks", "Her sister may write to her.");
      page.click("button:has-text('Keep the draft')");
      page.waitForSelector(".govuk-notification-banner:has-text('What you wrote is kept')");
    }
  }

  /** A day that is none is an error, and what was typed stays. */
  @Test
  void aDayThatIsNoneIsNoPanelDay() throws SQLException {
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      page.navigate(root() + "/adoption/panel");
      date(page, "panel", "31", "2", "2014");
      page.click("button:has-text('Show the agenda')");
      assertTrue(page.title().startsWith("Error: "), page.title());
      assertEquals("31", page.inputValue("#panel-day"));
      assertTrue(page.textContent("main").contains("Enter a day of the calendar"));
      assertFalse(page.textContent("main").contains("Matches for this panel"));
    }
  }

  /** R-ADOPT-04 to -06: from the enquiry on, and stage two after the end of stage one. */
  @Test
  void adoptersGoTheirWayFromTheEnquiryInOrder() throws SQLException {
    Caller adviser = Caller.as(PANEL_ADVISER, base);
    String number = "P-" + UUID.randomUUID();
    var made =
        adviser.post(
            "api/households",
            "{'localId':'"
                + number
                + "','name':'Family Setoff','kind':'ADOPTER','own':true,"
                + "'postcode':'S65 1CV','notYetApproved':true,'approvedFrom':'2014-01-06'}");
    String family = "/adoption/families/" + Caller.id(made);
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      page.navigate(root() + family);
      page.check("input[name=way][value=RECRUITMENT_ENQUIRY]");
      date(page, "came", "6", "1", "2014");
      page.click("button:has-text('Record the step')");
      page.waitForSelector(".govuk-notification-banner:has-text('It is recorded')");
      assertTrue(page.textContent("main").contains("Not yet: enquiry"), page.textContent("main"));
      page.check("input[name=way][value=ADOPTER_STAGE_TWO_NOTICE]");
      date(page, "came", "7", "4", "2014");
      page.click("button:has-text('Record the step')");
      page.waitForSelector(".govuk-error-summary:has-text('this is not recorded')");
      assertEquals("7", page.inputValue("#came-day"));
      page.navigate(root() + "/adoption/families?text=" + number);
      assertFalse(page.textContent("main").contains("Family Setoff"), "not among the approved");
      page.navigate(root() + "/adoption/families?show=on-the-way&text=" + number);
      assertTrue(page.textContent("main").contains("Family Setoff"));
    }
    try (PageCheck check = PageCheck.on(root())) {
      signedIn(check, PANEL_ADVISER);
      check.check(family, "it-adoption-family-on-the-way");
    }
  }

  /** R-MATCH-20: a family is suggested; the answer is recorded, and it is suggested no more. */
  @Test
  void aSuggestedFamilyIsAnsweredByAWorker() throws SQLException {
    Caller adviser = Caller.as(PANEL_ADVISER, base);
    AdoptionCase adoption = new AdoptionCase(adviser);
    adoption.begin();
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      String child = "h2 a[href='/adoption/children/" + adoption.child + "']";
      page.navigate(root() + "/adoption/suggestions");
      while (page.querySelector(child) == null) {
        page.click("a[rel=next]");
      }
      String section = "section:has(" + child + ") ";
      assertTrue(page.querySelector(section + "article") != null, page.textContent("main"));
      String family = page.getAttribute(section + "article h4 a", "href");
      page.click(section + "summary >> nth=0");
      page.check(section + "article >> nth=0 >> input[value=ENDED]");
      page.click(section + "button >> nth=0");
      assertTrue(page.title().startsWith("Error: "), page.title());
      page.fill(section + "article >> nth=0 >> textarea", "They hope for an older child.");
      page.click(section + "button >> nth=0");
      page.waitForSelector(".govuk-notification-banner:has-text('Your answer is recorded')");
      page.navigate(root() + "/adoption/children/" + adoption.child);
      assertTrue(page.textContent("main").contains("They hope for an older child."));
      assertTrue(page.querySelector("a[href='" + family + "']") != null);
    }
  }

  /**
   * R-MATCH-20: what a family says of one child may hold for others, and is asked to be recorded.
   */
  @Test
  void whereTheFamilyWouldRatherNotWhatItWouldAcceptIsAskedFor() throws SQLException {
    Caller adviser = Caller.as(PANEL_ADVISER, base);
    AdoptionCase adoption = new AdoptionCase(adviser);
    String other = new AdoptionCase(adviser).family;
    adoption.begin();
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      String child = "h2 a[href='/adoption/children/" + adoption.child + "']";
      page.navigate(root() + "/adoption/suggestions");
      while (page.querySelector(child) == null) {
        page.click("a[rel=next]");
      }
      String section = "section:has(" + child + ") ";
      String family = page.getAttribute(section + "article h4 a", "href");
      String compare = page.getAttribute(section + "a[href*='/compare?family=']", "href");
      assertTrue(compare.contains("&family="), compare + " has two, " + other + " among the free");
      page.click(section + "summary >> nth=0");
      page.check(section + "article >> nth=0 >> input[value=FAMILY_DECLINES]");
      page.fill(
          section + "article >> nth=0 >> textarea", "They would rather wait for an older child.");
      page.click(section + "button >> nth=0");
      page.waitForSelector(
          ".govuk-notification-banner:has-text('record here what the family would accept')");
      assertTrue(page.url().contains(family), page.url());
      page.fill("#ages-least", "5");
      page.fill("#ages-most", "9");
      page.click("button:has-text('Record what they would accept')");
      page.waitForSelector(".govuk-notification-banner:has-text('is recorded')");
      page.navigate(root() + "/adoption/children/" + adoption.child);
      assertTrue(page.textContent("main").contains("(The family)"), page.textContent("main"));
    }
  }

  /** R-ADOPT-07, -08: while adoption is considered, for brothers and sisters chosen on the form. */
  @Test
  void aFamilyIsSoughtForBrothersAndSistersTogether() throws SQLException {
    Caller adviser = Caller.as(PANEL_ADVISER, base);
    AdoptionCase first = new AdoptionCase(adviser);
    AdoptionCase second = new AdoptionCase(adviser);
    TestSql.update(
        "kith",
        "insert into placements.sibling_link (id, authority, one_id, other_id, kind, recorded_at,"
            + " recorded_by) values (?, 'E08000018', ?, ?, 'FULL', now(), 'test')",
        UUID.randomUUID(),
        UUID.fromString(first.child),
        UUID.fromString(second.child));
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      page.navigate(root() + "/children/" + first.child);
      page.click("main a:text-is('Adoption')");
      page.click("summary:has-text('Begin family finding')");
      date(page, "began", "2", "9", "2013");
      page.check("input[name=with][value='" + second.child + "']");
      page.click("button:has-text('Begin family finding')");
      page.waitForSelector("main:has-text('A family is sought together with')");
      page.navigate(root() + "/adoption/children/" + second.child);
      page.waitForSelector("main:has-text('A family is sought together with')");
    }
  }

  /** R-MATCH-20: what adopters would accept, and how far they would stretch, says why. */
  @Test
  void whatAdoptersWouldAcceptTellsWhy() throws SQLException {
    AdoptionCase adoption = new AdoptionCase(Caller.as(PANEL_ADVISER, base));
    adoption.begin();
    adoption.suggest("2013-11-11");
    String family = root() + "/adoption/families/" + adoption.family;
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, PANEL_ADVISER);
      page.navigate(family);
      page.fill("#ages-least", "0");
      page.fill("#ages-most-stretch", "17");
      page.click("button:has-text('Record what they would accept')");
      assertTrue(page.title().startsWith("Error: "), page.title());
      page.fill("#ages-most", "4");
      page.fill("#number-least", "1");
      page.fill("#number-most", "1");
      page.selectOption("#need-health", "SOME_WITH_A_STRETCH");
      page.click("button:has-text('Record what they would accept')");
      page.waitForSelector("main:has-text('0 to 4, and 0 to 17 with a stretch')");
      assertEquals("17", page.inputValue("#ages-most-stretch"));
      page.navigate(
          root() + "/adoption/children/" + adoption.child + "/compare?family=" + adoption.family);
      String compared = page.textContent("main");
      assertTrue(compared.contains("With a stretch. Aged "), compared);
      assertTrue(compared.contains("Within what they prefer. 1 child: they prefer 1"), compared);
      page.navigate(family);
      page.click("button:has-text('Record it') >> nth=1");
      assertTrue(page.title().startsWith("Error: "), page.title());
      page.selectOption("#ethnicity-of-first", "BAFR");
      page.selectOption("#disability-of-first", "NO");
      page.click("button:has-text('Record it') >> nth=1");
      page.waitForSelector("main:has-text('Ethnicity of the first adopter, as they say: African')");
    }
  }

  private static void move(Page page, String to, String day, String month, String year) {
    page.click("text=Move this link or record a step");
    page.check("input[name=to][value=" + to + "]");
    date(page, "moved", day, month, year);
    page.click("button:has-text('Move the link')");
    page.waitForSelector(".govuk-notification-banner:has-text('The link has moved')");
  }
}
