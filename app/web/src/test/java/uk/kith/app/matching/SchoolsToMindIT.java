package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** R-MATCH-01: a school to keep away from is a question about a home, and tells of nobody there. */
@ArquillianTest
@RunAsClient
class SchoolsToMindIT {

  private static final String QUESTION = "Ask about schools and the way to them";

  @ArquillianResource URI base;

  private Caller officer;
  private String home;

  @BeforeEach
  void aHomeWithAPupil() throws SQLException {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    home =
        made(
            "api/households",
            "{'localId':'S-%s','name':'Carers','kind':'FOSTER','own':true,"
                    .formatted(UUID.randomUUID())
                + "'approvedBy':'E08000018','postcode':'S65 1CV','terms':{'places':3},"
                + "'approvedFrom':'2012-04-01'}");
    String pupil =
        made(
            "api/children",
            "{'firstName':'Leah','dateOfBirth':'2002-03-14','sex':'FEMALE','from':'2013-01-01',"
                + "'schoolName':'Wickersley School'}");
    HttpResponse<String> placed =
        officer.recorded(
            "{'child':'%s','householdId':'%s','type':'U6','provider':'PR1','start':'2014-03-03'}"
                .formatted(pupil, home));
    assertEquals(201, placed.statusCode(), placed.body());
  }

  @Test
  void aHomeOfAPupilThereIsAThingToAskAndTellsNotWhoGoesThere() {
    String option = option("not near Wickersley").toString();
    assertTrue(option.contains(QUESTION), option);
    assertFalse(option.contains("Wickersley") || option.contains("Leah"), option);
  }

  @Test
  void anotherSchoolIsNoQuestion() {
    String option = option("not near Wath Comprehensive").toString();
    assertFalse(option.contains(QUESTION), option);
  }

  private JsonObject option(String schools) {
    String child =
        made(
            "api/children",
            "{'dateOfBirth':'2003-03-14','sex':'FEMALE','from':'2013-01-01',"
                + "'homePostcode':'S65 2CV'}");
    HttpResponse<String> kept =
        officer.post(
            "api/children/" + child + "/keep-away",
            "{'from':'2014-01-02','schools':'%s'}".formatted(schools));
    assertEquals(204, kept.statusCode(), kept.body());
    String search =
        made(
            "api/searches",
            "{'children':['%s'],'openedOn':'2014-09-30','neededFrom':'2014-10-04',".formatted(child)
                + "'kind':'SHORT_TERM'}");
    HttpResponse<String> run = officer.get("api/searches/" + search + "/options?asOf=2014-09-30");
    return Json.createReader(new StringReader(run.body()))
        .readObject()
        .getJsonArray("items")
        .stream()
        .map(JsonValue::asJsonObject)
        .filter(each -> each.toString().contains(home))
        .findFirst()
        .orElseThrow(() -> new AssertionError(run.body()));
  }

  private String made(String path, String body) {
    HttpResponse<String> answer = officer.post(path, body);
    assertEquals(201, answer.statusCode(), answer.body());
    return id(answer);
  }
}
