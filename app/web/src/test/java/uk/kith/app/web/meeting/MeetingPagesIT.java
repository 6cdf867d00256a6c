package uk.kith.app.web.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.adoption.AdoptionCase;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** A next step in the row of a list, and a meeting from its list to its minutes, in a browser. */
@ArquillianTest
@RunAsClient
class MeetingPagesIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String name;
  private String brother;
  private String second;

  @BeforeEach
  void twoChildrenInProceedingsWhoseLimitPassedLongAgo() throws Exception {
    officer = Caller.as(COURT_OFFICER, base);
    name = "Zuzana" + UUID.randomUUID().toString().substring(0, 8).replaceAll("\\d", "x");
    brother = name.replace("Zuzana", "Milos");
    String first = named(name, "2006-05-01");
    second = named(brother, "2009-05-01");
    id(
        officer.post(
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'2014-06-02','children':['%s','%s']}"
                .formatted(first, second)));
  }

  private static String named(String first, String born) throws Exception {
    UUID child = TestChildren.born(born);
    TestSql.update("kith", "update placements.child set first_name = ? where id = ?", first, child);
    return child.toString();
  }

  private String root() {
    return "http://localhost:" + base.getPort();
  }

  private Page signedIn(PageCheck check, Role role) throws Exception {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(role));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }

  private static void fillStep(Page page, String what) {
    page.fill("#what", what);
    page.fill("#owner", "Team manager");
    page.fill("#due-day", "1");
    page.fill("#due-month", "3");
    page.fill("#due-year", "2030");
  }

  private String row(Page page) {
    return page.locator("tr", new Page.LocatorOptions().setHasText(name)).first().innerText();
  }

  @Test
  void aNextStepIsAddedAndChangedInItsRowWithoutLeavingTheList() throws Exception {
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, COURT_OFFICER);
      page.navigate(root() + "/court?all=missing-timetable");
      assertTrue(row(page).contains("By the rules"), row(page));
      page.locator("tr", new Page.LocatorOptions().setHasText(name))
          .locator("a[data-opens-in-place]")
          .click();
      page.waitForSelector(".app-in-place #what");
      check.accessible("a row open", 1280);
      check.shoot("it-step-open-wide");
      page.selectOption("#child", new SelectOption().setLabel(brother));
      fillStep(page, "Ask for a date");
      page.click(".app-in-place button[type=submit]");
      page.waitForSelector(".govuk-notification-banner");
      assertTrue(page.url().contains("/court?all=missing-timetable"), page.url());
      assertTrue(row(page).contains(brother + ": Ask for a date"), row(page));
      assertTrue(row(page).contains("Team manager, by 1 March 2030"), row(page));
      assertTrue(
          row(page).contains("Next: Get the case management hearing listed"),
          "a duty of both that is late is not hidden: " + row(page));
      assertFalse(row(page).contains("Concern"), row(page));
      Caller reviewer = Caller.as(REVIEWING_OFFICER, base);
      id(
          reviewer.post(
              "api/children/" + second + "/reviews/concerns",
              "{'text':'No plan','on':'2014-09-01','to':'Head','answerDue':'2014-09-08'}"));
      page.navigate(root() + "/court?all=missing-timetable");
      String worry = brother + ": Raised with the team, to Head, answer due 8 September 2014";
      assertTrue(row(page).contains(worry), row(page));
      assertFalse(row(page).contains("No plan"), row(page));
      check.check("/court?all=missing-timetable", "it-court-steps");
      page.navigate(root() + "/court?all=missing-timetable");
      String change =
          page.locator("tr", new Page.LocatorOptions().setHasText(name))
              .locator("a[data-opens-in-place]")
              .last()
              .getAttribute("href");
      check.check(change, "it-next-step");
    }
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, COURT_OFFICER);
      page.navigate(root() + "/court?all=missing-timetable");
      page.locator("tr", new Page.LocatorOptions().setHasText(name))
          .locator("a[data-opens-in-place]")
          .last()
          .click();
      page.fill("#what", "");
      page.click("main form.app-form button[type=submit]");
      assertTrue(page.textContent("main").contains("Enter what is to be done"));
      page.fill("#what", "Apply for a date");
      page.check("#stands");
      page.click("main form.app-form button[type=submit]");
      assertTrue(row(page).contains("Apply for a date"), row(page));
    }
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, APPROVER);
      page.navigate(root() + "/court?all=missing-timetable");
      assertTrue(row(page).contains("Apply for a date"), row(page));
      assertEquals(0, page.locator("a[data-opens-in-place]").count());
      assertFalse(page.textContent("main").contains("Start a meeting"));
    }
  }

  @Test
  void aMeetingGoesFromItsListOverEachChildToMinutesInWord() throws Exception {
    String meeting;
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, COURT_OFFICER);
      check.check("/meetings/new?list=court&all=missing-timetable", "it-meeting-start");
      page.navigate(root() + "/meetings/new?list=court&all=missing-timetable");
      page.fill("#chair", "M. Shaw");
      page.click("main form.app-form button[type=submit]");
      meeting = URI.create(page.url()).getPath();
      assertTrue(meeting.matches("/meetings/[0-9a-f-]{36}"), meeting);
      check.check(meeting, "it-meeting");
      page.navigate(root() + meeting);
      page.fill("#present", "M. Shaw, chair\nJ. Orme, lawyer");
      page.fill("#apologies", "A. Khan, guardian");
      page.click("text=Record who was there");
      page.waitForSelector(".govuk-notification-banner");
      assertEquals("A. Khan, guardian", page.inputValue("#apologies"));
      page.click("main table >> text=" + name);
      String item = URI.create(page.url()).getPath();
      page.fill("#note", "The guardian is ill");
      page.fill("#decision", "Ask for another guardian");
      fillStep(page, "Write to the guardian");
      page.click("main form.app-form button[value=stay]");
      page.waitForSelector(".govuk-notification-banner");
      check.check(item, "it-meeting-item");
      page.navigate(root() + meeting);
      page.click("text=End the meeting");
      page.waitForSelector(".govuk-notification-banner");
      page.navigate(root() + item);
      assertEquals(0, page.locator("#note").count());
      assertTrue(page.textContent("main").contains("The guardian is ill"));
      assertTrue(page.textContent("main").contains("Decided: Ask for another guardian"));
      page.click("h1 a");
      String child = page.textContent("main");
      assertTrue(child.contains("Court meeting: Ask for another guardian"), child);
      check.check("/meetings", "it-meetings");
      String link = "main a[href='" + meeting + "']";
      page.navigate(root() + "/meetings?kind=COURT&state=ended&sort=held&order=descending");
      assertEquals(1, page.locator(link).count(), page.textContent("main"));
      page.navigate(root() + "/meetings?kind=COURT&state=going-on");
      assertEquals(0, page.locator(link).count(), page.textContent("main"));
      String csv = page.request().get(root() + "/meetings/list.csv?state=ended").text();
      assertTrue(csv.contains("Meeting") && csv.contains("Ended"), csv);
      assertEquals(200, page.request().get(root() + "/meetings/list.xlsx").status());
      String days = page.request().get(root() + "/meetings/list.ics").text();
      assertTrue(days.contains("BEGIN:VCALENDAR"), days);
    }
    Client client = new Client(base.toURL());
    client.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    HttpResponse<byte[]> minutes = client.getBytes(meeting + "/minutes.docx");
    assertTrue(
        minutes.headers().firstValue("Content-Disposition").orElse("").contains("minutes-court-"),
        minutes.headers().toString());
    String whole = text(minutes.body());
    assertTrue(whole.contains(name) && whole.contains(brother), whole);
    assertTrue(whole.contains("The guardian is ill"), whole);
    assertTrue(whole.contains("Write to the guardian"), whole);
    assertTrue(whole.contains("Decision: Ask for another guardian"), whole);
    assertTrue(whole.contains("Present: M. Shaw, chair; J. Orme, lawyer"), whole);
    assertTrue(whole.contains("Apologies: A. Khan, guardian"), whole);
    String page = client.get(meeting).body();
    String href = page.replaceAll("(?s).*href=\"([^\"]+)\">" + name + "<.*", "$1");
    String extract = text(client.getBytes(href + "/extract.docx").body());
    assertTrue(extract.contains(name) && extract.contains("The guardian is ill"), extract);
    assertFalse(extract.contains(brother), extract);
  }

  /** What the board says of links is sealed as adopters are: an adoption meeting, and no other. */
  @Test
  void theBoardOfFamilyFindingBecomesAnAdoptionMeetingAlone() throws Exception {
    new AdoptionCase(Caller.as(PANEL_ADVISER, base)).begin();
    Client adviser = new Client(base.toURL());
    adviser.signIn(TestUsers.create(PANEL_ADVISER), TestUsers.PASSWORD);
    assertTrue(adviser.get("/adoption").body().contains("/meetings/new?list=adoption"));
    String form = adviser.get("/meetings/new?list=adoption").body();
    assertTrue(form.contains("value=\"ADOPTION\""), form);
    assertFalse(form.contains("value=\"PERMANENCE\""), form);
    Map<String, String> start =
        new HashMap<>(
            Map.of(
                "_csrf", adviser.token(),
                "list", "adoption",
                "kind", "PERMANENCE",
                "chair", "M. Shaw",
                "held-day", "1",
                "held-month", "3",
                "held-year", "2026"));
    HttpResponse<String> other = adviser.post("/meetings", start);
    assertEquals(400, other.statusCode());
    assertTrue(other.body().contains("Choose what kind of meeting it is"), other.body());
    assertTrue(
        adviser.get("/adoption?show=late").body().contains("list=adoption&amp;show=late"),
        "the meeting is of what the filter shows");
    assertTrue(
        adviser
            .get("/meetings/new?list=adoption&text=Nobodyatall" + name)
            .body()
            .contains("The list shows nobody"));
    Client court = new Client(base.toURL());
    court.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    assertEquals(403, court.get("/meetings/new?list=adoption").statusCode());
  }

  @Test
  void placementOrdersAndGuardianshipCasesAreGoneThroughInAMeeting() throws Exception {
    Client court = new Client(base.toURL());
    court.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    for (String list : List.of("court/placement-orders", "guardianship")) {
      assertTrue(court.get("/" + list).body().contains("/meetings/new?list=" + list), list);
      HttpResponse<String> form = court.get("/meetings/new?list=" + list);
      assertEquals(200, form.statusCode(), form.body());
      assertFalse(form.body().contains("value=\"ADOPTION\""), form.body());
    }
    String born = named("Petra", "2010-05-01");
    officer.post(
        "api/guardianship-cases",
        "{'child':'%s','kind':'SPECIAL_GUARDIANSHIP','carer':'Aunt Jitka','foster':false,"
                .formatted(born)
            + "'relative':true,'on':'2014-08-01'}");
    Map<String, String> start =
        new HashMap<>(
            Map.of(
                "_csrf", court.token(),
                "list", "guardianship",
                "show", "SPECIAL_GUARDIANSHIP",
                "kind", "PERMANENCE",
                "chair", "M. Shaw",
                "held-day", "1",
                "held-month", "3",
                "held-year", "2026"));
    String meeting = court.post("/meetings", start).headers().firstValue("Location").orElseThrow();
    String page = court.get(URI.create(meeting).getPath()).body();
    assertTrue(page.contains("Special guardianship. The order waits for: "), page);
    assertFalse(page.contains("Jitka"), "of one child alone: " + page);
  }

  @Test
  void aNoteWrittenOverSomebodyElsesIsToldAndKeptInTheForm() throws Exception {
    Client client = new Client(base.toURL());
    client.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    client.get("/meetings/new?list=court&all=missing-timetable");
    Map<String, String> start = new HashMap<>();
    start.put("_csrf", client.token());
    start.put("list", "court");
    start.put("all", "missing-timetable");
    start.put("kind", "COURT");
    HttpResponse<String> incomplete = client.post("/meetings", start);
    assertEquals(400, incomplete.statusCode());
    assertTrue(incomplete.body().contains("Enter who chairs it"), incomplete.body());
    start.putAll(
        Map.of("chair", "M. Shaw", "held-day", "1", "held-month", "3", "held-year", "2026"));
    String meeting = client.post("/meetings", start).headers().firstValue("Location").orElseThrow();
    String path = URI.create(meeting).getPath();
    String item =
        client
            .get(path)
            .body()
            .replaceAll("(?s).*?href=\"(" + path + "/items/[0-9a-f-]+)\".*", "$1");
    Map<String, String> note = new HashMap<>(Map.of("version", "1", "note", "First"));
    client.get(item);
    note.put("_csrf", client.token());
    assertEquals(303, client.post(item, note).statusCode());
    note.put("note", "Second");
    HttpResponse<String> lost = client.post(item, note);
    assertEquals(409, lost.statusCode());
    assertTrue(lost.body().contains("Somebody else wrote this note meanwhile"), lost.body());
    assertTrue(List.of(lost.body().split("\n")).stream().anyMatch(l -> l.contains(">Second<")));
    assertTrue(lost.body().contains("Now it says: “First”"), lost.body());
    note.put("version", lost.body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));
    assertEquals(303, client.post(item, note).statusCode(), "whoever has seen it may go on");
  }

  private static String text(byte[] word) throws Exception {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      return text.getText();
    }
  }

  /** Who first comes to the gateway is in no list of pre-proceedings. */
  @Test
  void aChildWhoFirstComesToTheGatewayIsPutOnItsAgenda() throws Exception {
    String first = "Gwen" + name;
    String child = named(first, "2014-01-01");
    String later = "Later" + name;
    String sister = named(later, "2014-02-01");
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, COURT_OFFICER);
      page.navigate(root() + "/children/" + child + "/gateway-decisions");
      page.click("text=Start a gateway meeting about");
      assertTrue(page.textContent("main").contains(first), page.textContent("main"));
      page.fill("#chair", "Head of service");
      page.click("main button[type=submit]");
      String meeting = page.url();
      assertTrue(page.textContent("h1").contains("ateway"), page.textContent("h1"));
      page.fill("#text", later);
      page.click("text=Find the child");
      page.check("#child");
      page.click("main button:has-text('Put on the agenda')");
      assertEquals(2, page.locator("table tbody tr").count());
      assertTrue(page.textContent("main").contains(later), page.textContent("main"));
      page.navigate(meeting + "?text=" + later);
      assertTrue(page.textContent("main").contains("No other child of that name"));
      try (PageCheck scripted = PageCheck.on(root())) {
        signedIn(scripted, COURT_OFFICER);
        scripted.check(meeting.substring(root().length()) + "?text=" + brother, "it-meeting-add");
      }
      String items = "api" + meeting.substring(root().length()) + "/items";
      String again = "{'child':'%s'}".formatted(child);
      assertEquals(409, officer.post(items, again).statusCode());
      page.navigate(meeting);
      page.click("main table >> text=" + first);
      String held = page.url();
      page.fill("#decision", "Begin pre-proceedings with the family");
      page.click("main form.app-form button[value=stay]");
      page.click("text=Record what the gateway decided in the register");
      assertEquals("Begin pre-proceedings with the family", page.inputValue("#note"));
      assertEquals(4, page.inputValue("#met-year").length());
      page.check("input[name=child-1][value=CONTINUE]");
      page.click("text=Record the decision");
      assertEquals(held, page.url());
      assertTrue(page.textContent("main").contains("recorded in the register"));
      assertTrue(
          page.textContent("main")
              .contains("In the register of the gateway: Continue with the current plan"));
      String ofMeeting = "api" + meeting.substring(root().length());
      String day = officer.get(ofMeeting).body().replaceAll(".*\"heldOn\":\"([^\"]+)\".*", "$1");
      String issue =
          "{'metOn':'%s','children':[{'child':'%s','outcome':'ISSUE'}]}".formatted(day, sister);
      assertEquals(201, officer.post("api/gateway-decisions", issue).statusCode());
      page.navigate(meeting);
      assertTrue(
          page.textContent("main table")
              .contains("Issue care proceedings (from the register of the gateway)"));
      page.navigate(root() + "/children/" + child + "/gateway-decisions");
      assertTrue(page.textContent("main").contains("Begin pre-proceedings with the family"));
      page.navigate(meeting);
      page.click("main button:has-text('End the meeting')");
      assertTrue(page.title().startsWith("Error: "), "nobody was there? " + page.title());
      assertTrue(page.textContent("main").contains("Record who was there, or say"));
      page.check("#nobody");
      page.click("main button:has-text('End the meeting')");
      assertFalse(page.textContent("main").contains("Put another child"));
      String other = "{'child':'%s'}".formatted(TestChildren.born("2014-03-01"));
      assertEquals(409, officer.post(items, other).statusCode(), "it has ended");
    }
  }

  /** Nothing typed is lost: neither the note, nor what somebody types about a child taken off. */
  @Test
  void aMeetingIsPutRightAndAChildTakenOffWithoutLosingWhatWasTyped() throws Exception {
    String meeting;
    String item;
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = signedIn(check, COURT_OFFICER);
      page.navigate(root() + "/meetings/new?list=court&all=missing-timetable");
      page.fill("#chair", "M. Shaw");
      page.click("main form.app-form button[type=submit]");
      meeting = URI.create(page.url()).getPath();
      page.click("text=Put right the kind, the day or the chair");
      page.fill("#chair", "A. Khan");
      page.click("main form.app-form button[type=submit]");
      assertTrue(page.textContent("main").contains("Say what was wrong"));
      assertEquals("A. Khan", page.inputValue("#chair"));
      page.fill("#reason", "Somebody else took the chair");
      page.click("main form.app-form button[type=submit]");
      assertEquals(root() + meeting, page.url());
      String now = page.textContent("main");
      assertTrue(now.contains("chaired by M. Shaw. Somebody else took the chair."), now);
      page.click("main table >> text=" + name);
      item = URI.create(page.url()).getPath();
      page.fill("#note", "The guardian is ill");
      page.click("main form.app-form button[value=stay]");
      page.click("text=Take this child off the agenda");
      page.fill("#reason", "Came to another meeting");
      page.click("main button:has-text('Take off the agenda')");
      String off = page.textContent("section[aria-labelledby=off]");
      assertTrue(off.contains("Came to another meeting. Taken off by"), off);
      assertTrue(off.contains("Note: The guardian is ill"), off);
      String agenda = page.textContent("main table");
      assertFalse(agenda.contains(name), agenda);
    }
    try (PageCheck check = PageCheck.on(root())) {
      Page page = signedIn(check, COURT_OFFICER);
      check.check(meeting, "it-meeting-put-right");
      check.check(meeting + "/put-right", "it-meeting-right");
      check.check(item, "it-meeting-item-off");
      page.navigate(root() + meeting);
      page.click("section[aria-labelledby=off] button");
      page.waitForSelector(".govuk-notification-banner");
      String back = page.textContent(".govuk-notification-banner");
      assertTrue(back.contains("on the agenda again, in the old place"), back);
      assertEquals(1, page.locator("main table >> text=" + name).count());
      check.check(item + "/take-off", "it-meeting-take-off");
    }
    Client client = new Client(base.toURL());
    client.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    client.get(item);
    Map<String, String> typed =
        new HashMap<>(Map.of("_csrf", client.token(), "version", "4", "reason", "Once more"));
    assertEquals(303, client.post(item + "/take-off", typed).statusCode());
    typed.put("note", "She wrote a letter");
    HttpResponse<String> late = client.post(item, typed);
    assertEquals(409, late.statusCode());
    assertTrue(late.body().contains("Somebody took the child off the agenda"), late.body());
    assertTrue(late.body().contains(">She wrote a letter<"), late.body());
    String minutes = text(client.getBytes(meeting + "/minutes.docx").body());
    assertTrue(minutes.contains("Taken off the agenda: " + name), minutes);
    assertTrue(minutes.contains("chaired by M. Shaw"), minutes);
  }

  /** What meetings decided stands on the child's page, whose look is audited as the child's. */
  @Test
  void whatMeetingsDecidedIsNoSecondLookAtTheChild() throws Exception {
    String reader = TestUsers.create(COURT_OFFICER);
    Client client = new Client(base.toURL());
    client.signIn(reader, TestUsers.PASSWORD);
    assertEquals(200, client.get("/children/" + second).statusCode());
    String looks =
        TestSql.text(
            "kith",
            "select string_agg(action, ' ' order by action) from app.audit_event"
                + " where thing_id = ? and actor = ?",
            UUID.fromString(second),
            reader);
    assertEquals(2, looks.split("child-viewed", -1).length, looks);
    assertFalse(looks.contains("meeting"), looks);
  }
}
