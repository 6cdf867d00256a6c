package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    towards("Her uncle");
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
    HttpResponse<String> made =
        officer.post(
            "api/guardianship-cases/" + aunt + "/steps",
            "{'step':'ORDER_MADE','on':'%s'}".formatted(today.minusDays(13)));
    assertTrue(made.statusCode() < 300, made.body());
    HttpResponse<String> recorded =
        officer.post(
            orders,
            order.replace("}", ",'accept':['R-SGO-02'],'reason':'It stands in the order'}"));
    assertTrue(recorded.statusCode() < 300, recorded.body());
  }
}
