package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;

/** What is not taken as it was sent: R-PERM-09 and R-SGO-07. */
@ArquillianTest
@RunAsClient
class AskedAndRefusedIT {

  @ArquillianResource URI base;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private Caller officer;
  private String child = "";

  @BeforeEach
  void aChild() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    child = TestChildren.born(today.minusYears(4).toString()).toString();
  }

  @Test
  void aReviewIsNotAskedForOnADayThatHasNotCome() {
    String path = "api/children/" + child + "/reviews/requests";
    String ask = "{'reason':'REVIEWING_OFFICER','askedOn':'%s','dueBy':'%s'}";
    HttpResponse<String> refused =
        officer.post(path, ask.formatted(today.plusDays(1), today.plusDays(9)));
    assertEquals(400, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("\"code\":\"future\""), refused.body());
    assertEquals(204, officer.post(path, ask.formatted(today, today.plusDays(9))).statusCode());
  }

  private String towards(String carer) {
    return id(
        officer.post(
            "api/guardianship-cases",
            ("{'child':'%s','kind':'SPECIAL_GUARDIANSHIP','carer':'%s','foster':false,"
                    + "'relative':true,'on':'%s'}")
                .formatted(child, carer, today.minusDays(100))));
  }

  @Test
  void aGuardianshipOrderWaitsUntilItIsKnownWhoseItIs() {
    String aunt = towards("Her aunt");
    String uncle = towards("Her uncle");
    String care =
        id(
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'%s','children':['%s']}"
                    .formatted(today.minusDays(200), child)));
    String order = "{'form':'C43A','madeOn':'%s'}".formatted(today.minusDays(13));
    String orders = "api/proceedings/" + care + "/orders";
    HttpResponse<String> refused = officer.post(orders, order);
    assertTrue(refused.statusCode() >= 400, refused.body());
    assertTrue(refused.body().contains("R-SGO-07"), refused.body());
    String toAunt = order.replace("}", ",'towards':['" + aunt + "']}");
    HttpResponse<String> thin = officer.post(orders, toAunt);
    assertEquals(422, thin.statusCode(), thin.body());
    assertTrue(thin.body().contains("R-SGO-02"), thin.body());
    assertTrue(open(aunt), "refused, so that neither place has it");
    HttpResponse<String> recorded =
        officer.post(
            orders,
            toAunt.replace("}", ",'accept':['R-SGO-02'],'reason':'It stands in the order'}"));
    assertTrue(recorded.statusCode() < 300, recorded.body());
    assertTrue(recorded.body().contains("C43A"), recorded.body());
    assertFalse(open(aunt), "one form, both places");
    assertTrue(open(uncle));
    String entry =
        recorded.body().replaceAll(".*\\{\"id\":\"([0-9a-f-]{36})\",\"form\":\"C43A\".*", "$1");
    HttpResponse<String> back =
        officer.post(
            "api/proceedings/" + care + "/corrections",
            "{'kind':'ORDER','entry':'%s','reason':'Adjourned'}".formatted(entry));
    assertEquals(200, back.statusCode(), back.body());
    assertTrue(open(aunt), "taken back in both places");
  }

  private boolean open(String towards) {
    return officer.get("api/guardianship-cases/" + towards).body().contains("\"open\":true");
  }

  /** R-SGO-07: to whom it was made is said of the child and the order in question alone. */
  @Test
  void anOrderIsToACarerOfItsOwnChildAndKind() throws SQLException {
    String aunt = towards("Her aunt");
    String uncle = towards("Her uncle");
    String opened =
        id(
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'%s','children':['%s']}"
                    .formatted(today.minusDays(200), TestChildren.born("2010-05-01"))));
    String care =
        id(
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'%s','children':['%s']}"
                    .formatted(today.minusDays(200), child)));
    String order = "{'form':'%s','madeOn':'" + today.minusDays(13) + "','towards':[%s]}";
    String own = "api/proceedings/" + care + "/orders";
    HttpResponse<String> other =
        officer.post(
            "api/proceedings/" + opened + "/orders", order.formatted("C43A", "'" + aunt + "'"));
    assertEquals(400, other.statusCode(), other.body());
    assertEquals(
        400, officer.post(own, order.formatted("C43", "'" + aunt + "'")).statusCode(), "C43A");
    assertEquals(400, officer.post(own, order.formatted("C32A", "'" + aunt + "'")).statusCode());
    assertEquals(
        400,
        officer.post(own, order.formatted("C43A", "'" + aunt + "','" + uncle + "'")).statusCode(),
        "one for a child");
    assertTrue(open(aunt) && open(uncle));
  }
}
