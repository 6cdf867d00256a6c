package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.web.court.CaseTyping.recorded;
import static uk.kith.app.web.court.CaseTyping.send;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.signin.Client;
import uk.kith.app.web.PageCheck;

/**
 * Orders, their ends and what brothers share, mended on the page of the case: R-COURT-38 to -40.
 */
@ArquillianTest
@RunAsClient
class OrderMendsIT extends MendsOfCase {

  /** R-COURT-39: the page says what to take back first, with its day in words. */
  @Test
  void anOrderOnWhichAnotherRestsSaysWhatToTakeBackFirst() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    recorded(send(officer, path + "/orders/new", "form=C33", "madeOn=2014-06-05"));
    String interim = link(officer, "mistakes/order");
    recorded(send(officer, path + "/orders/new", "form=C32A", "madeOn=2014-11-12"));
    HttpResponse<String> refused = send(officer, interim, "reason=Never made");
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("of 12 November 2014: care order"), refused.body());
    assertTrue(refused.body().contains("Never made"), "what was typed is kept");
    recorded(send(officer, link(officer, "mistakes/order"), "reason=Never made"));
    recorded(send(officer, interim, "reason=Never made"));
    String page = officer.get(path).body();
    assertTrue(page.contains("Interim care order for Child aged"), page);
    assertFalse(page.contains("made on 5 June 2014"), page);
  }

  /** R-COURT-39: neither of a day to come, nor of one before the case, nor twice. */
  @Test
  void anOrderThatCannotBeIsRefusedBesideItsDay() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    String form = path + "/orders/new";
    HttpResponse<String> ahead = send(officer, form, "form=A70", "madeOn=2098-10-12");
    assertEquals(400, ahead.statusCode());
    assertTrue(ahead.body().contains("only what has been done is recorded"), ahead.body());
    HttpResponse<String> before = send(officer, form, "form=A70", "madeOn=2014-03-01");
    assertEquals(400, before.statusCode());
    assertTrue(before.body().contains("began on 2 June 2014"), before.body());
    recorded(send(officer, form, "form=A70", "madeOn=2014-07-01"));
    HttpResponse<String> twice = send(officer, form, "form=A70", "madeOn=2014-09-29");
    assertEquals(422, twice.statusCode());
    assertTrue(twice.body().contains("one made on 1 July 2014"), twice.body());
  }

  /**
   * R-COURT-38 to -40: brothers share an order, its end and a plan. One form takes them back, or
   * decides, for those who are chosen; nothing is chosen that was not asked for.
   */
  @Test
  void brothersShareOneFormAlsoWithoutScript() throws Exception {
    path =
        "/court/"
            + id(
                Caller.as(COURT_OFFICER, URI.create(house.toString()))
                    .post(
                        "api/proceedings",
                        "{'kind':'CARE','issuedOn':'2014-06-02','children':['%s','%s']}"
                            .formatted(
                                TestChildren.born("2010-05-01"), TestChildren.born("2012-03-01"))));
    Client officer = signedIn(COURT_OFFICER);
    aDirection(officer);
    recorded(
        send(
            officer,
            link(officer, "directions").replaceFirst("/[a-z]+$", "/filing"),
            "filedOn=2014-09-15"));
    try (PageCheck check = PageCheck.withoutScript(root())) {
      Page page = browser(check);
      page.navigate(root() + path + "/plans/new");
      page.check("input[name=last][value=yes]");
      page.check("input[name=plan][value=CARE_ORDER]");
      page.check("input[name=approved][value=open]");
      bothAreChosen(page);
      page.click("main button[type=submit]");
      page.click("a:has-text('Record the decision')");
      assertEquals(2, page.locator("input[name=plans]:checked").count());
      page.check("input[name=outcome][value=yes]");
      page.click("main button[type=submit]");
      assertFalse(page.textContent("main").contains("Record the decision"));
      page.navigate(root() + path + "/orders/new");
      page.selectOption("#form", "C32A");
      page.check("input[name=ends]");
      bothAreChosen(page);
      page.click("main button[type=submit]");
      String told = page.textContent("main");
      assertTrue(told.contains("that the application ended with it"), told);
      assertEquals(3, told.split("Final order made on", -1).length, told);
      page.click("details:has(a[href*='/mistakes/order/']) > summary");
      page.click("a[href*='/mistakes/order/']");
      assertEquals(2, page.locator("input[name=entries]").count(), "each to an end of their own");
      String mistake = page.textContent("main");
      assertTrue(mistake.contains("The application, recorded as ended with it, is open"), mistake);
      assertTrue(mistake.contains("with each child: name no other child."), mistake);
      page.navigate(root() + path);
      page.click("details:has(a[href*='/mistakes/end/']) > summary");
      page.click("a[href*='/mistakes/end/']");
      assertEquals(2, page.locator("input[name=entries]").count());
      assertEquals(1, page.locator("input[name=entries]:checked").count());
      page.check("input[name=entries] >> nth=1");
      page.fill("#reason", "Only an interim order was made");
      page.click("main button[type=submit]");
      assertFalse(page.textContent("main .app-card").contains("Final order made on"));
    }
    recorded(
        send(
            officer,
            path + "/end",
            "children=" + first(officer),
            "decision=NO_ORDER",
            "disposedOn=2014-11-12"));
    try (PageCheck check = PageCheck.on(root())) {
      browser(check);
      check.check(path, "it-case-brothers");
      for (String kind : List.of("order", "end", "plan", "direction", "filing")) {
        check.check(link(officer, "mistakes/" + kind), "it-mistake-of-brothers-" + kind);
      }
      check.check(
          link(officer, "directions").replaceFirst("/[a-z]+$", "/purpose"), "it-direction-step");
      check.check(path + "/orders/new", "it-order-of-brothers");
    }
  }

  /** What is decided for one of them is not for the other, unless somebody says so. */
  private static void bothAreChosen(Page page) {
    assertEquals(0, page.locator("input[name=children]:checked").count());
    page.check("input[name=children] >> nth=0");
    page.check("input[name=children] >> nth=1");
  }

  /** The child who stands first in the forms of the case. */
  private String first(Client officer) throws Exception {
    String form = officer.get(path + "/end").body();
    Matcher found =
        Pattern.compile("name=\"children\"[^>]* value=\"([0-9a-f-]{36})\"").matcher(form);
    assertTrue(found.find(), form);
    return found.group(1);
  }

  /** R-COURT-34, -38: what was decided on a revocation is recorded with its own form. */
  @Test
  void aRevocationOffersNoOrderThatEndsIt() throws Exception {
    Client officer = signedIn(COURT_OFFICER);
    String care = officer.get(path + "/orders/new").body();
    assertTrue(care.contains("name=\"ends\""), care);
    path =
        "/court/"
            + id(
                Caller.as(COURT_OFFICER, URI.create(house.toString()))
                    .post(
                        "api/proceedings",
                        "{'kind':'REVOCATION','issuedOn':'2014-06-02','children':['%s']}"
                            .formatted(TestChildren.born("2010-05-01"))));
    String form = officer.get(path + "/orders/new").body();
    assertFalse(form.contains("name=\"ends\""), form);
    assertTrue(form.contains("does not revoke the placement order"), form);
    HttpResponse<String> sent =
        send(officer, path + "/orders/new", "form=C34A", "madeOn=2014-06-05", "ends=yes");
    assertEquals(400, sent.statusCode());
    assertTrue(sent.body().contains("recorded apart, with its decision"), sent.body());
    recorded(send(officer, path + "/orders/new", "form=C34A", "madeOn=2014-06-05"));
    assertFalse(
        officer.get(link(officer, "mistakes/order")).body().contains("name no other child"));
  }
}
