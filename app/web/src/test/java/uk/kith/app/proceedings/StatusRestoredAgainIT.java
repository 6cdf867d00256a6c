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

/** R-COURT-33: the legal status around a placement order, when orders are recorded late. */
@ArquillianTest
@RunAsClient
class StatusRestoredAgainIT {

  @ArquillianResource URI base;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private Caller officer;
  private String child = "";

  @BeforeEach
  void aChildUnderAnInterimOrder() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    UUID id = TestChildren.born(today.minusYears(4).toString());
    child = id.toString();
    done(
        officer.post(
            "api/children/" + id + "/legal-status",
            "{'from':'%s','code':'C1'}".formatted(today.minusDays(300))));
  }

  private static void done(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.statusCode() + " " + answer.body());
  }

  private String opened(String kind, int daysAgo) {
    return id(
        officer.post(
            "api/proceedings",
            "{'kind':'%s','issuedOn':'%s','children':['%s']}"
                .formatted(kind, today.minusDays(daysAgo), child)));
  }

  private void order(String proceedings, String form, int daysAgo) {
    done(
        officer.post(
            "api/proceedings/" + proceedings + "/orders",
            "{'form':'%s','madeOn':'%s'}".formatted(form, today.minusDays(daysAgo))));
  }

  private void revoked(int daysAgo) {
    done(
        officer.post(
            "api/proceedings/" + opened("REVOCATION", daysAgo + 20) + "/disposals",
            "{'disposedOn':'%s','decision':'FINAL_ORDER'}".formatted(today.minusDays(daysAgo))));
  }

  private String status(int daysAgo) {
    String view = officer.get("api/children/" + child + "?asOf=" + today.minusDays(daysAgo)).body();
    Matcher code = Pattern.compile("\"legalStatus\":\"(\\w+)\"").matcher(view);
    return code.find() ? code.group(1) : "";
  }

  @Test
  void anOrderRecordedOrTakenBackAfterTheRevocationChangesWhatItRestored() {
    order(opened("PLACEMENT_ORDER", 200), "A70", 150);
    revoked(30);
    assertEquals("C1", status(0));
    String care = opened("CARE", 290);
    order(care, "C32A", 100);
    assertEquals("E1", status(31));
    assertEquals("C2", status(0));
    Matcher made =
        Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"form\":\"C32A\"")
            .matcher(officer.get("api/proceedings/" + care).body());
    assertTrue(made.find());
    done(
        officer.post(
            "api/proceedings/" + care + "/corrections",
            "{'kind':'ORDER','entry':'%s','reason':'Typed twice'}".formatted(made.group(1))));
    assertEquals("C1", status(0));
  }

  @Test
  void aPlacementOrderRecordedLateStandsUntilItsRevocation() {
    order(opened("CARE", 290), "C32A", 100);
    revoked(30);
    assertEquals("C2", status(50));
    order(opened("PLACEMENT_ORDER", 200), "A70", 150);
    assertEquals("C1", status(151));
    assertEquals("E1", status(150));
    assertEquals("E1", status(100));
    assertEquals("E1", status(31));
    assertEquals("C2", status(30));
  }
}
