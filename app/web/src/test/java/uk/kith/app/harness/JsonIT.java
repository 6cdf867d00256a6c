package uk.kith.app.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class JsonIT {

  private static final String ID = "6f1f7a40-6f0b-4a53-9d3c-0d3f6b5f2f10";
  private static final String EVERYTHING =
      """
      {"child":"ID","siblings":["ID"],"on":"2014-09-30","at":"2014-09-30T11:00:00Z",\
      "severity":"WARNING","count":3,"local":true,"rule":"903-142","authority":"E08000018",\
      "position":{"easting":443000,"northing":392000},\
      "parts":[{"placement":"ID","days":{"first":"2014-09-01"}}],"byRule":{"903-142":3}}"""
          .replace("ID", ID);

  @ArquillianResource URI base;

  @Test
  void recordsWithTypedIdsTravelBothWaysInTheOrderOfTheirComponents() {
    HttpResponse<String> answer = house().post("api/harness/everything", EVERYTHING);
    assertEquals(EVERYTHING, answer.body());
    assertEquals(200, answer.statusCode());
  }

  @Test
  void readsIdsDaysAndEnumsOfAddresses() {
    HttpResponse<String> answer =
        house().get("api/harness/children/" + ID + "?asOf=2014-09-30&severity=ERROR");
    assertTrue(answer.body().contains("\"id\":\"" + ID + "\""), answer.body());
    assertTrue(answer.body().contains("\"asOf\":\"2014-09-30\""), answer.body());
    assertTrue(answer.body().contains("\"severity\":\"ERROR\""), answer.body());
  }

  @Test
  void answersUnreadableIdsDaysAndEnumsOfAddressesWith400() {
    assertProblem(400, house().get("api/harness/children/seven"));
    assertProblem(400, house().get("api/harness/children/" + ID + "?asOf=30/09/2014"));
    assertProblem(400, house().get("api/harness/children/" + ID + "?severity=HIGH"));
  }

  @Test
  void answersUnreadableBodiesWith400() {
    assertProblem(400, house().post("api/harness/everything", "{\"child\":"));
    assertProblem(400, house().post("api/harness/everything", "{\"child\":\"seven\"}"));
    assertProblem(400, house().post("api/harness/everything", "{\"on\":\"30/09/2014\"}"));
    assertProblem(400, house().post("api/harness/everything", "{\"severity\":\"HIGH\"}"));
    assertProblem(400, house().post("api/harness/everything", "{\"rule\":\"R\"}"));
    assertProblem(400, house().post("api/harness/everything", "null"));
    assertProblem(400, house().post("api/harness/everything", ""));
  }

  @Test
  void namesTheFieldsThatBreakConstraints() {
    HttpResponse<String> tooLong = house().post("api/harness/notes", "{\"text\":\"too long\"}");
    assertProblem(400, tooLong);
    assertTrue(tooLong.body().contains("\"field\":\"text\",\"code\":\"size\""), tooLong.body());
    HttpResponse<String> absent = house().post("api/harness/notes", "{}");
    assertTrue(absent.body().contains("\"field\":\"text\",\"code\":\"not-null\""), absent.body());
  }

  @Test
  void answersEveryFailureAsAProblem() {
    HttpResponse<String> refused = house().get("api/harness/failures/refused");
    assertProblem(422, refused);
    assertTrue(
        refused
            .body()
            .contains(
                "\"findings\":[{\"rule\":\"903-142\",\"severity\":\"ERROR\",\"text\":\"Approved"
                    + " for children aged 0 to 4; he is 9.\",\"dates\":[\"2014-09-30\"],"
                    + "\"source\":\"terms of approval\",\"hardBlock\":false}]"),
        refused.body());
    HttpResponse<String> invalid = house().get("api/harness/failures/invalid");
    assertProblem(400, invalid);
    assertTrue(
        invalid.body().contains("\"errors\":[{\"field\":\"neededFrom\",\"code\":\"required\""),
        invalid.body());
    assertProblem(404, house().get("api/harness/failures/not-found"));
    assertProblem(403, house().get("api/harness/failures/forbidden"));
    assertProblem(404, house().get("api/nothing-here"));
    assertProblem(405, house().delete("api/harness/notes"));
  }

  @Test
  void tellsNothingOfAPersonInAnUnexpectedFailure() {
    HttpResponse<String> answer = house().get("api/harness/failures/unexpected");
    assertProblem(500, answer);
    assertFalse(answer.body().contains("Jamie"), answer.body());
  }

  static void assertProblem(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().contains("\"status\":" + status), answer.body());
    assertTrue(answer.body().contains("\"title\":"), answer.body());
  }

  private House house() {
    return new House(base);
  }
}
