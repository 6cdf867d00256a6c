package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;

/**
 * R-PLACE-37: a place that is free from a day on is offered to whom a home is needed for by then.
 */
@ArquillianTest
@RunAsClient
class AvailableFromIT {

  @ArquillianResource URI base;

  private Caller officer;
  private String home;

  /** Its one place is free from 5 October. */
  @BeforeEach
  void aHomeOnABreak() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    home =
        id(
            ok(
                201,
                officer.post(
                    "api/households",
                    "{'localId':'F-%s','name':'Carers','kind':'FOSTER','own':true,"
                            .formatted(UUID.randomUUID())
                        + "'approvedBy':'E08000018','postcode':'S65 1CV','terms':{'places':1},"
                        + "'approvedFrom':'2012-04-01','notAvailableFrom':'2014-09-01',"
                        + "'notAvailable':[{'count':1,'reason':'CARER_ON_BREAK',"
                        + "'availableFrom':'2014-10-05'}]}")));
  }

  @Test
  void onItsDayThePlaceIsVacantWithoutAnybodysDoing() {
    assertTrue(places("2014-10-04").contains("\"vacant\":0"), places("2014-10-04"));
    assertTrue(places("2014-10-04").contains("\"availableFrom\":\"2014-10-05\""));
    assertTrue(places("2014-10-05").contains("\"vacant\":1"), places("2014-10-05"));
  }

  @Test
  void aHomeThatIsNeededEarlierCannotUseIt() {
    JsonObject option = option("2014-10-04");
    assertEquals("NO", option.getString("possible"), option.toString());
    assertTrue(option.toString().contains("free from 5 October 2014"), option.toString());
  }

  @Test
  void itIsOfferedToWhomAHomeIsNeededForByThen() {
    JsonObject option = option("2014-10-05");
    assertEquals("YES", option.getString("possible"), option.toString());
    assertTrue(
        option.toString().contains("One place is free from 5 October 2014"), option.toString());
  }

  private String places(String day) {
    return ok(200, officer.get("api/households/" + home + "?asOf=" + day)).body();
  }

  private String search(String needed) {
    String child =
        id(
            ok(
                201,
                officer.post(
                    "api/children",
                    "{'dateOfBirth':'2005-03-14','sex':'MALE','from':'2013-01-01',"
                        + "'homePostcode':'S65 2CV'}")));
    return id(
        ok(
            201,
            officer.post(
                "api/searches",
                "{'children':['%s'],'openedOn':'2014-09-30','neededFrom':'%s','kind':'SHORT_TERM'}"
                    .formatted(child, needed))));
  }

  private JsonObject option(String needed) {
    JsonObject run =
        json(ok(200, officer.get("api/searches/" + search(needed) + "/options?asOf=2014-09-30")));
    return run.getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .filter(each -> each.toString().contains(home))
        .findFirst()
        .orElseThrow(() -> new AssertionError(run.keySet().toString()));
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }
}
