package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** Section 20 by length, and placement orders, from row to page: R-COURT-30 to -35, -37. */
@ArquillianTest
@RunAsClient
class OrdersAndAccommodationIT {

  @ArquillianResource URI base;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private Caller officer;

  @BeforeEach
  void signIn() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
  }

  private String child(String type, String status) throws SQLException {
    UUID id = TestChildren.born(today.minusYears(4).toString());
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, ?, '', '', now(), 'test')",
        UUID.randomUUID(),
        id,
        Date.valueOf(today.minusDays(300)),
        Date.valueOf(today.minusDays(300)),
        type);
    done(
        officer.post(
            "api/children/" + id + "/legal-status",
            "{'from':'%s','code':'%s'}".formatted(today.minusDays(300), status)));
    return id.toString();
  }

  private static void done(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.statusCode() + " " + answer.body());
  }

  /** What a list tells of one child; empty when it stands not in it. */
  private static String line(Caller caller, String path, String child) {
    HttpResponse<String> answer = caller.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    for (String line : answer.body().split("\\{\"child\":", -1)) {
      if (line.startsWith("{\"id\":\"" + child)) {
        return line;
      }
    }
    return "";
  }

  private String proceedings(String kind, String child, LocalDate issued) {
    return id(
        officer.post(
            "api/proceedings",
            "{'kind':'%s','issuedOn':'%s','children':['%s']}".formatted(kind, issued, child)));
  }

  /** R-COURT-30: by length, and no longer once proceedings are open. */
  @Test
  void whoIsAccommodatedWithoutProceedingsStandsInTheList() throws SQLException {
    String child = child("U6", "V2");
    String line = line(officer, "api/section-20?size=500", child);
    assertTrue(line.contains("\"days\":300"), line);
    assertEquals("", line(officer, "api/section-20?size=500&fromWeeks=52", child));
    proceedings("CARE", child, today.minusDays(1));
    assertEquals("", line(officer, "api/section-20?size=500", child));
    String before = "api/section-20?size=500&asOf=" + today.minusDays(2);
    assertTrue(line(officer, before, child).contains("\"days\":298"));
  }

  /** R-COURT-31. */
  @Test
  void aChildWithParentsIsNotAccommodated() throws SQLException {
    assertTrue(line(officer, "api/section-20?size=500", child("P1", "V2")).contains("R-COURT-31"));
    assertEquals("", line(officer, "api/section-20?size=500", child("U6", "C1")));
  }

  private void plan(String child, String route, LocalDate on) {
    done(
        officer.post(
            "api/children/" + child + "/routes/plans",
            "{'primary':'%s','on':'%s','pathway':false}".formatted(route, on)));
  }

  /** R-COURT-33, R-COURT-35: from the order to its revocation. */
  @Test
  void anOrderIsInForceThenToBeRevokedThenEnded() throws SQLException {
    String child = child("U6", "C2");
    String path = "api/placement-orders?size=500&which=all";
    String order = proceedings("PLACEMENT_ORDER", child, today.minusDays(200));
    done(
        officer.post(
            "api/proceedings/" + order + "/orders",
            "{'form':'A70','madeOn':'%s'}".formatted(today.minusDays(150))));
    String inForce = line(officer, path, child);
    assertTrue(inForce.contains("\"standing\":\"IN_FORCE\""), inForce);
    assertTrue(inForce.contains("\"daysOpen\":150"), inForce);
    plan(child, "LONG_TERM_FOSTERING", today.minusDays(60));
    String turned = line(officer, path, child);
    assertTrue(turned.contains("\"standing\":\"TO_BE_REVOKED\""), turned);
    assertTrue(turned.contains("R-COURT-35"), turned);
    assertEquals("REVOCATION_APPLICATION", next(child));
    String revocation = proceedings("REVOCATION", child, today.minusDays(30));
    assertFalse(line(officer, path, child).contains("R-COURT-35"));
    assertEquals("REVOCATION", next(child), "the court’s");
    done(
        officer.post(
            "api/proceedings/" + revocation + "/disposals",
            "{'disposedOn':'%s','decision':'FINAL_ORDER'}".formatted(today.minusDays(5))));
    String ended = line(officer, path, child);
    assertTrue(ended.contains("\"endedBy\":\"REVOKED\""), ended);
    assertTrue(ended.contains("\"daysToApply\":30"), ended);
    assertTrue(ended.contains("\"daysToRevoke\":55"), ended);
    assertEquals("", line(officer, "api/placement-orders?size=500", child));
    String told = officer.get("api/children/" + child + "/timeline").body();
    assertFalse(Pattern.compile("\"next\":\\{[^}]*REVOCATION").matcher(told).find(), told);
  }

  /** The code of the next step of the child's own line. */
  private String next(String child) {
    String timeline = officer.get("api/children/" + child + "/timeline").body();
    Matcher code = Pattern.compile("\"next\":\\{[^}]*\"step\":\"(\\w+)\"").matcher(timeline);
    assertTrue(code.find(), timeline);
    return code.group(1);
  }

  private void assertStatus(String code, String child) {
    String view = officer.get("api/children/" + child).body();
    assertTrue(view.contains("\"legalStatus\":\"" + code + "\""), code + ": " + view);
  }

  /** R-COURT-33: a care order has no effect while a placement order stands, and again after it. */
  @Test
  void theCareOrderRevivesOnceThePlacementOrderIsRevoked() throws SQLException {
    String child = child("U6", "C1");
    String order = "{'form':'%s','madeOn':'" + today.minusDays(150) + "'}";
    String placement = proceedings("PLACEMENT_ORDER", child, today.minusDays(200));
    done(officer.post("api/proceedings/" + placement + "/orders", order.formatted("A70")));
    String care = proceedings("CARE", child, today.minusDays(290));
    done(officer.post("api/proceedings/" + care + "/orders", order.formatted("C32A")));
    assertStatus("E1", child);
    String revocation = proceedings("REVOCATION", child, today.minusDays(30));
    done(
        officer.post(
            "api/proceedings/" + revocation + "/disposals",
            "{'disposedOn':'%s','decision':'FINAL_ORDER'}".formatted(today.minusDays(5))));
    assertStatus("C2", child);
    String view = officer.get("api/proceedings/" + care).body();
    assertFalse(view.contains("R-COURT-33"), view);
    done(
        officer.post(
            "api/proceedings/" + revocation + "/corrections",
            "{'kind':'END','entry':'%s','reason':'It was refused'}".formatted(child)));
    assertStatus("E1", child);
  }

  /** R-COURT-33: a placement that ended and is to be followed by another ends no care. */
  @Test
  void aDisruptionDoesNotEndTheOrder() throws SQLException {
    String child = child("U6", "E1");
    TestSql.update(
        "kith",
        "update placements.placement set end_on = ?, reason_ceased = 'X1' where child_id = ?",
        Date.valueOf(today.minusDays(3)),
        UUID.fromString(child));
    String line = line(officer, "api/placement-orders?size=500&which=all", child);
    assertTrue(line.contains("\"standing\":\"IN_FORCE\""), line);
    TestSql.update(
        "kith",
        "update placements.placement set reason_ceased = 'E3' where child_id = ?",
        UUID.fromString(child));
    assertFalse(
        line(officer, "api/placement-orders?size=500&which=all", child).contains("IN_FORCE"));
  }

  /** R-COURT-32: an order of before that was revoked does not silence another decision. */
  @Test
  void aDecisionAfterARevocationIsToBeAppliedFor() throws SQLException {
    String child = child("U6", "C2");
    String placement = proceedings("PLACEMENT_ORDER", child, today.minusDays(290));
    done(
        officer.post(
            "api/proceedings/" + placement + "/orders",
            "{'form':'A70','madeOn':'%s','ends':true}".formatted(today.minusDays(250))));
    String revocation = proceedings("REVOCATION", child, today.minusDays(200));
    done(
        officer.post(
            "api/proceedings/" + revocation + "/disposals",
            "{'disposedOn':'%s','decision':'FINAL_ORDER'}".formatted(today.minusDays(150))));
    done(
        officer.post(
            "api/children/" + child + "/routes/steps",
            "{'step':'ADOPTION_DECIDED','on':'%s'}".formatted(today.minusDays(40))));
    String line = line(officer, "api/placement-orders?size=500&which=to-apply", child);
    assertTrue(line.contains("R-COURT-32"), line);
  }

  /** R-COURT-32: an application that was refused meets no duty, unless the plan is another. */
  @Test
  void anApplicationThatWasRefusedIsToBeMadeAgainWhileAdoptionIsThePlan() throws SQLException {
    String child = child("U6", "C2");
    String path = "api/placement-orders?size=500&which=to-apply";
    done(
        officer.post(
            "api/children/" + child + "/routes/steps",
            "{'step':'ADOPTION_DECIDED','on':'%s'}".formatted(today.minusDays(60))));
    String placement = proceedings("PLACEMENT_ORDER", child, today.minusDays(55));
    assertEquals("", line(officer, path, child));
    String pending = line(officer, "api/placement-orders?size=500&which=applied-for", child);
    assertTrue(pending.contains("\"appliedOn\":\"" + today.minusDays(55) + "\""), pending);
    assertTrue(line(officer, "api/placement-orders?size=500", child).contains(placement), "open");
    done(
        officer.post(
            "api/proceedings/" + placement + "/disposals",
            "{'disposedOn':'%s','decision':'REFUSED'}".formatted(today.minusDays(25))));
    String again = line(officer, path, child);
    assertTrue(again.contains("R-COURT-32"), again);
    assertTrue(again.contains("without one. Another was to be made by"), again);
    assertTrue(again.contains("\"refusedOn\":\"" + today.minusDays(25) + "\""), again);
    String way = officer.get("api/children/" + child + "/timeline").body();
    assertTrue(way.contains("Another application for a placement order, or another plan"), way);
    String adoption =
        Caller.as(PANEL_ADVISER, base).get("api/family-finding/children/" + child).body();
    assertTrue(adoption.contains("The plan is reviewed: a placement order is applied"), adoption);
    assertTrue(adoption.contains("ORDER_REFUSED"), adoption);
    plan(child, "LONG_TERM_FOSTERING", today.minusDays(5));
    assertEquals("", line(officer, path, child));
  }

  /** R-COURT-35: the way that the court opened is left by the decision, before it is closed. */
  @Test
  void aDecisionThatIsReversedLeavesTheWayOfThePlacementOrder() throws SQLException {
    String child = child("U6", "C2");
    String placement = proceedings("PLACEMENT_ORDER", child, today.minusDays(60));
    done(
        officer.post(
            "api/proceedings/" + placement + "/orders",
            "{'form':'A70','madeOn':'%s','ends':true}".formatted(today.minusDays(40))));
    String routes = "api/children/" + child + "/routes";
    String pursued = "\"route\":\"ADOPTION\",\"status\":\"PURSUED\"";
    String before = officer.get(routes).body();
    assertTrue(before.contains(pursued), before);
    done(
        officer.post(
            routes + "/steps",
            "{'step':'ADOPTION_DECISION_REVERSED','on':'%s'}".formatted(today.minusDays(5))));
    plan(child, "LONG_TERM_FOSTERING", today.minusDays(45));
    String after = officer.get(routes).body();
    assertFalse(after.contains(pursued), after);
    assertFalse(after.contains("set the child on another way"), after);
    String then = officer.get(routes + "?asOf=" + today.minusDays(6)).body();
    assertTrue(then.contains(pursued) && then.contains("set the child on another way"), then);
  }

  /** R-SGO-02, R-SGO-11, R-PERM-22: the order tells it all, whether there is a case or not. */
  @Test
  void aSpecialGuardianshipOrderReachesTheCaseTowardsItAndThePermanentStatus() throws SQLException {
    String child = child("U6", "C1");
    String guardianship =
        id(
            officer.post(
                "api/guardianship-cases",
                ("{'child':'%s','kind':'SPECIAL_GUARDIANSHIP','carer':'Her aunt','foster':true,"
                        + "'relative':true,'on':'%s'}")
                    .formatted(child, today.minusDays(100))));
    String care = proceedings("CARE", child, today.minusDays(200));
    String order = "{'form':'C43A','madeOn':'%s'%s}";
    String orders = "api/proceedings/" + care + "/orders";
    HttpResponse<String> refused = officer.post(orders, order.formatted(today.minusDays(13), ""));
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("R-SGO-02"), refused.body());
    done(
        officer.post(
            orders,
            order.formatted(
                today.minusDays(13), ",'accept':['R-SGO-02'],'reason':'It stands in the order'")));
    String view = officer.get("api/guardianship-cases/" + guardianship).body();
    assertTrue(view.contains("\"open\":false"), view);
    assertTrue(view.contains("R-SGO-02"), view);
    String proceedings = officer.get("api/proceedings/" + care).body();
    assertTrue(proceedings.contains("R-SGO-11"), proceedings);
    String routes = officer.get("api/children/" + child + "/routes").body();
    assertTrue(routes.contains("\"PERMANENT_STATUS\":{\"weeks\":41,\"reached\":true}"), routes);
  }

  /** R-COURT-34: a contact order, made where the court refused to revoke the placement order. */
  @Test
  void anOrderInARevocationDoesNotEndTheApplication() throws SQLException {
    String child = child("U6", "C2");
    String order = proceedings("PLACEMENT_ORDER", child, today.minusDays(200));
    done(
        officer.post(
            "api/proceedings/" + order + "/orders",
            "{'form':'A70','madeOn':'%s'}".formatted(today.minusDays(150))));
    String path =
        "api/proceedings/" + proceedings("REVOCATION", child, today.minusDays(30)) + "/orders";
    String contact = "{'form':'C34A','madeOn':'%s','ends':%s}";
    HttpResponse<String> refused =
        officer.post(path, contact.formatted(today.minusDays(5), "true"));
    assertEquals(400, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("recorded apart, with its decision"), refused.body());
    done(officer.post(path, contact.formatted(today.minusDays(5), "false")));
    String line = line(officer, "api/placement-orders?size=500&which=all", child);
    assertTrue(line.contains("\"standing\":\"IN_FORCE\""), line);
  }

  private void told(String child, LocalDate placementOrder) throws SQLException {
    TestSql.update(
        "kith",
        "insert into court.case_row (id, authority, child, part, number, cells, extract, told_on,"
            + " recorded_at, recorded_by) values (?, 'E08000018', ?, 'PERMANENCE', 1,"
            + " jsonb_build_object('placement_order_date', ?::text), ?, ?, now(), 'test')",
        UUID.randomUUID(),
        UUID.fromString(child),
        placementOrder.toString(),
        UUID.randomUUID(),
        Date.valueOf(today));
  }

  /** R-COURT-32, R-COURT-33: told alone, and under another legal status since. */
  @Test
  void anOrderThatIsOnlyToldStandsUntilTheLegalStatusIsAnother() throws SQLException {
    String stands = child("U6", "C2");
    told(stands, today.minusDays(200));
    String over = child("U6", "E1");
    done(
        officer.post(
            "api/children/" + over + "/routes/steps",
            "{'step':'ADOPTION_DECIDED','on':'%s'}".formatted(today.minusDays(210))));
    told(over, today.minusDays(200));
    String path = "api/placement-orders?size=500&which=all";
    assertTrue(line(officer, path, over).contains("\"standing\":\"IN_FORCE\""));
    done(
        officer.post(
            "api/children/" + over + "/legal-status",
            "{'from':'%s','code':'C2'}".formatted(today.minusDays(100))));
    assertTrue(line(officer, path, stands).contains("\"standing\":\"IN_FORCE\""));
    assertEquals("", line(officer, path, over), "nor is one to be applied for");
  }

  /** R-COURT-32: decided for adoption with care proceedings open, and nothing applied for. */
  @Test
  void anOrderThatIsToBeAppliedForStandsInTheList() throws SQLException {
    String child = child("U6", "C1");
    String number = "SE26C" + UUID.randomUUID().toString().substring(0, 8);
    String care =
        "api/proceedings/"
            + id(
                officer.post(
                    "api/proceedings",
                    "{'kind':'CARE','issuedOn':'%s','caseNumber':'%s','children':['%s']}"
                        .formatted(today.minusDays(100), number, child)));
    assertFalse(officer.get(care).body().contains("R-COURT-32"));
    done(
        officer.post(
            "api/children/" + child + "/routes/steps",
            "{'step':'ADOPTION_DECIDED','on':'%s'}".formatted(today.minusDays(40))));
    String path = "api/placement-orders?size=500&which=to-apply";
    assertTrue(line(officer, path, child).contains("R-COURT-32"));
    assertTrue(officer.get(care).body().contains("R-COURT-32"), "of the case, too");
    String listed = officer.get("api/proceedings?list=others&text=" + number).body();
    assertTrue(listed.contains("R-COURT-32"), "and of the court list: " + listed);
    proceedings("PLACEMENT_ORDER", child, today.minusDays(1));
    assertEquals("", line(officer, path, child));
    assertFalse(officer.get(care).body().contains("R-COURT-32"));
  }

  /** Who may not see placements for adoption is not told of their absence either. */
  @Test
  void whetherAnOrderWasUsedIsForWhoMayKnowOfTheReviewsAfterIt() throws SQLException {
    String placed = child("A5", "E1");
    String waits = child("U6", "E1");
    String path = "api/placement-orders?size=500";
    assertFalse(line(officer, path, placed).contains("\"use\""));
    assertFalse(line(officer, path, waits).contains("\"use\""));
    for (Role role : List.of(PANEL_ADVISER, REVIEWING_OFFICER)) {
      Caller knows = Caller.as(role, base);
      String used = line(knows, path, placed);
      assertTrue(used.contains("\"placedOn\":\"" + today.minusDays(300)), role + used);
      assertTrue(used.contains("\"earliestApplication\":\"" + today.minusDays(230)), role + used);
      assertTrue(used.contains("\"opposableByLeave\":true"), role + used);
      assertTrue(line(knows, path, waits).contains("\"revocableByLeave\":true"), role.id());
    }
    assertEquals(403, Caller.as(COMMISSIONER, base).get(path).statusCode());
    assertEquals(400, officer.get("api/placement-orders?which=lost").statusCode());
  }

  @Test
  void pagesAndFilesOpen() throws Exception {
    child("U6", "V2");
    child("P1", "V2");
    child("U6", "E1");
    String turned = child("U6", "E1");
    plan(turned, "LONG_TERM_FOSTERING", today.minusDays(60));
    String root = "http://localhost:" + base.getPort();
    try (PageCheck check = PageCheck.on(root)) {
      Page page = check.page();
      page.navigate(root + "/sign-in");
      page.fill("#username", TestUsers.create(COURT_OFFICER));
      page.fill("#password", TestUsers.PASSWORD);
      page.click("main button[type=submit]");
      check.check("/court/section-20", "it-section-20");
      assertTrue(page.textContent("main").contains("42 weeks"), page.textContent("main"));
      check.check("/court/placement-orders", "it-placement-orders");
      String orders = page.textContent("main");
      assertTrue(orders.contains("To be revoked"), orders);
      assertFalse(orders.contains("Used"), orders);
      for (String list :
          new String[] {
            "/court/section-20/list.csv",
            "/court/section-20/list.xlsx",
            "/court/placement-orders/list.csv?which=all",
            "/court/placement-orders/list.xlsx"
          }) {
        assertEquals(200, page.request().get(root + list).status(), list);
      }
    }
  }
}
