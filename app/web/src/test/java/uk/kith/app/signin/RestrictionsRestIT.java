package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;

/** Information governance restricts, reviews and lifts by a tool of its own (ADR 0037). */
@ArquillianTest
@RunAsClient
class RestrictionsRestIT {

  private static final String ADDRESS = "api/restrictions";

  @ArquillianResource URL house;

  private final String number = "RRI" + UUID.randomUUID().toString().substring(0, 8);
  private String officerName;
  private String leadName;
  private Caller officer;
  private Caller lead;
  private String child;

  @BeforeEach
  void aChildOnRecord() throws Exception {
    URI base = house.toURI();
    officerName = TestUsers.create(PLACEMENT_OFFICER);
    leadName = TestUsers.create(INFORMATION_GOVERNANCE);
    officer = Caller.named(officerName, base);
    lead = Caller.named(leadName, base);
    child = id(officer.post("api/children", "{'localId':'" + number + "','age':7}"));
  }

  @Test
  void aRestrictionLivesThroughTheApi() {
    HttpResponse<String> made = restricted("'denied':['" + officerName + "']");
    assertEquals(201, made.statusCode(), made.body());
    String one = ADDRESS + "/" + id(made);
    assertEquals(404, officer.get("api/children/" + child).statusCode());
    String read = lead.get(one).body();
    assertTrue(read.contains(child) && read.contains(officerName), read);
    assertTrue(read.contains("\"version\":0"), read);
    assertTrue(lead.get(ADDRESS + "?size=500").body().contains(id(made)));

    assertEquals(400, lead.post(one + "/reviews", "{'note':'It holds'}").statusCode());
    assertEquals(
        204, lead.post(one + "/reviews", "{'note':'It holds'}", "If-Match", "0").statusCode());
    assertEquals(409, lead.post(one + "/lift", "{'why':'Over'}", "If-Match", "0").statusCode());
    assertEquals(
        409,
        lead.put(one + "/names", "{'allowed':['" + leadName + "']}", "If-Match", "1").statusCode(),
        "nobody allows themselves");
    assertEquals(204, lead.post(one + "/lift", "{'why':'Over'}", "If-Match", "1").statusCode());
    assertEquals(200, officer.get("api/children/" + child).statusCode());
    assertTrue(lead.get(one).body().contains("It holds"));
  }

  @Test
  void aNameThatIsNoneIsNotValid() {
    assertEquals(400, restricted("'denied':[null]").statusCode());
    assertEquals(400, restricted("'allowed':[null]").statusCode());
    String one = ADDRESS + "/" + id(restricted("'denied':['" + officerName + "']"));
    assertEquals(400, lead.put(one + "/names", "{'denied':[null]}", "If-Match", "0").statusCode());
  }

  /** Whoever the list denies is told of no restriction, by no answer. */
  @Test
  void whoIsDeniedIsNotTold() throws SQLException {
    HttpResponse<String> made = restricted("'denied':['" + leadName + "']");
    assertEquals(201, made.statusCode(), made.body());
    assertEquals(404, lead.get(ADDRESS + "/" + id(made)).statusCode());
    assertFalse(lead.get(ADDRESS + "?size=500").body().contains(child));
    HttpResponse<String> again = restricted("'denied':['" + officerName + "']");
    assertEquals(400, again.statusCode());
    assertEquals(
        lead.post(ADDRESS, body("NOBODY" + number, "'denied':['" + officerName + "']")).body(),
        again.body());
  }

  @Test
  void onlyInformationGovernanceKeepsRestrictions() {
    assertEquals(403, officer.get(ADDRESS).statusCode());
    assertEquals(403, officer.post(ADDRESS, body(number, "'denied':[]")).statusCode());
    assertEquals(400, restricted("'denied':['nobody-of-that-name']").statusCode());
  }

  private HttpResponse<String> restricted(String names) {
    return lead.post(ADDRESS, body(number, names));
  }

  private static String body(String number, String names) {
    return "{'kind':'CHILD','number':'"
        + number
        + "','reason':'An aunt works here','names':{"
        + names
        + "}}";
  }
}
