package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** Three searches of a placement officer, in a real browser without script on the real WAR. */
@ArquillianTest
@RunAsClient
class OfficersSearchesIT {

  private static final String HOME =
      """
      {'localId':'%s','name':'%s','kind':'FOSTER','own':true,'postcode':'S65 1AB',
       'approvedBy':'E08000018','approvedFrom':'2010-01-01',
       'terms':{'places':%d,'minAge':0,'maxAge':17}}
      """;

  private static final String LIVES =
      """
      {'child':'%s','householdId':'%s','type':'U6','start':'%s'}
      """;

  @ArquillianResource URL house;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  private String root() {
    return "http://localhost:" + house.getPort();
  }

  private Caller officer() throws SQLException {
    return Caller.as(Role.PLACEMENT_OFFICER, URI.create(root() + "/"));
  }

  /** A foster home in S65 1 whose name nobody else has. */
  private record Home(String id, String name) {
    static Home with(int places, Caller officer) {
      String name = "Carers " + UUID.randomUUID().toString().substring(0, 8);
      HttpResponse<String> answer =
          officer.post("api/households", HOME.formatted(name, name, places));
      assertEquals(201, answer.statusCode(), answer.body());
      return new Home(Caller.id(answer), name);
    }
  }

  /** Only a home with a place for each of them can take them together. */
  @Test
  void twoBrothersAndABaby() throws Exception {
    Home small = Home.with(2, officer());
    Home large = Home.with(3, officer());
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = check.page();
      signIn(page);
      String search = ask(page, List.of("Amir", "Danyal", "Idris"), List.of(9, 6, 0));
      assertTrue(stands(page, search, large, "possible"), "three places");
      assertTrue(stands(page, search, small, "not-now"), "two places for three");
    }
  }

  /** Homes in a part of town to keep away from are offered no more. */
  @Test
  void aGirlWhoMustNotBeNearOnePartOfTown() throws Exception {
    Home near = Home.with(2, officer());
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = check.page();
      signIn(page);
      String search = ask(page, List.of("Chloe"), List.of(14));
      assertTrue(stands(page, search, near, "possible"), "before");
      page.navigate(root() + search);
      String child =
          page.locator("main a[href*='/children/']")
              .first()
              .getAttribute("href")
              .replaceAll("(/children/[0-9a-f-]+).*", "$1");
      page.navigate(root() + child + "/keep-away");
      page.fill("#avoid-places", "S65 1");
      fill(page, "from", today);
      page.click("main .govuk-button:has-text(\"Add\")");
      assertTrue(stands(page, search, near, "not-now"), "afterwards");
    }
  }

  /**
   * R-PLACE-05: three children live there; a fourth who is no brother or sister needs agreement.
   */
  @Test
  void aHomeWithThreeResidents() throws Exception {
    Caller officer = officer();
    Home full = Home.with(4, officer);
    for (int resident = 0; resident < 3; resident++) {
      UUID child = TestChildren.born(today.minusYears(8L + resident).toString());
      HttpResponse<String> lives =
          officer.recorded(LIVES.formatted(child, full.id(), today.minusDays(30)));
      assertEquals(201, lives.statusCode(), lives.body());
    }
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = check.page();
      signIn(page);
      String search = ask(page, List.of("Ellie"), List.of(12));
      assertTrue(stands(page, search, full, "with-approval"), "the usual fostering limit");
      assertTrue(page.textContent("#with-approval").contains("R-PLACE-05"));
    }
  }

  /** The address of the search that asking opens. */
  private String ask(Page page, List<String> names, List<Integer> ages) {
    page.navigate(root() + "/searches/new");
    for (int child = 1; child <= names.size(); child++) {
      if (child > 1) {
        page.click("summary:has-text(\"Another child not on record\") >> nth=" + (child - 2));
      }
      page.fill("#child" + child + "-first-name", names.get(child - 1));
      page.fill("#child" + child + "-age", String.valueOf(ages.get(child - 1)));
    }
    if (names.size() > 1) {
      page.check("#siblings");
      page.check("#together");
    }
    fill(page, "needed", today);
    page.check("input[name=kind][value=SHORT_TERM]");
    page.click("main .govuk-button:has-text(\"Ask for a placement\")");
    assertTrue(page.url().contains("/searches/"), () -> page.textContent("main"));
    return page.url().substring(root().length()).replaceAll("[?#].*", "");
  }

  /** Whether a home is in a part of the options, on whichever of its pages. */
  private boolean stands(Page page, String search, Home home, String part) {
    if (!part.equals("not-now")) {
      page.navigate(root() + search + "/options?home=" + home.id());
      return page.locator("#" + part + ":has-text('" + home.name() + "')").count() > 0;
    }
    for (int number = 0; ; number++) {
      page.navigate(root() + search + "/options?not-now=" + number);
      if (page.locator("#not-now:has-text('" + home.name() + "')").count() > 0) {
        return true;
      }
      if (page.locator("#not-now a[rel=next]").count() == 0) {
        return false;
      }
    }
  }

  private static void fill(Page page, String field, LocalDate day) {
    page.fill("#" + field + "-day", String.valueOf(day.getDayOfMonth()));
    page.fill("#" + field + "-month", String.valueOf(day.getMonthValue()));
    page.fill("#" + field + "-year", String.valueOf(day.getYear()));
  }

  private void signIn(Page page) throws SQLException {
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(Role.PLACEMENT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    assertEquals(root() + "/", page.url(), () -> page.textContent("main"));
  }
}
