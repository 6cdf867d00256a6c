package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.harness.Caller.id;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import uk.kith.app.harness.Caller;

/** The main job as a program does it, step by step. */
final class OfficersJob {

  private static final String AS_OF = "2014-09-30";

  private final Caller officer;

  OfficersJob(Caller officer) {
    this.officer = officer;
  }

  String child(String born, String more) {
    return id(
        ok(
            201,
            officer.post(
                "api/children",
                "{'dateOfBirth':'"
                    + born
                    + "','sex':'MALE','from':'2014-01-01','homePostcode':'S65 2CV'"
                    + more
                    + "}")));
  }

  /** Approved carers near the children's home. */
  String household(int places, int minAge, int maxAge) {
    return household(places, minAge, maxAge, "");
  }

  String household(int places, int minAge, int maxAge, String more) {
    return id(
        ok(
            201,
            officer.post(
                "api/households",
                "{'localId':'M-"
                    + UUID.randomUUID()
                    + "','name':'Carers','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
                    + "'postcode':'S65 1CV','terms':{'places':"
                    + places
                    + ",'minAge':"
                    + minAge
                    + ",'maxAge':"
                    + maxAge
                    + "},'approvedFrom':'2012-04-01'"
                    + more
                    + "}")));
  }

  /** A search of which it is written down that family and background were considered. */
  String search(String... children) {
    String search = searchWithoutFamily(children);
    for (String kind : List.of("PARENT", "CONNECTED_PERSON", "IDENTITY")) {
      ok(
          201,
          officer.post(
              "api/searches/" + search + "/considerations",
              "{'kind':'"
                  + kind
                  + "','outcome':'"
                  + (kind.equals("IDENTITY") ? "NOTED" : "NOT_PRACTICABLE")
                  + "','reasons':'asked on 29 September',"
                  + "'on':'2014-09-29'}"));
    }
    return search;
  }

  String searchWithoutFamily(String... children) {
    return id(
        ok(
            201,
            officer.post(
                "api/searches",
                "{'children':['"
                    + String.join("','", children)
                    + "'],'openedOn':'2014-09-29','neededFrom':'2014-10-03',"
                    + "'kind':'SHORT_TERM','together':'PREFERRED'}")));
  }

  JsonObject options(String search) {
    return json(ok(200, officer.get("api/searches/" + search + "/options?asOf=" + AS_OF)));
  }

  HttpResponse<String> reserve(String search, String home, String run, String more) {
    return officer.post(
        "api/searches/" + search + "/reservations",
        "{'householdId':'"
            + home
            + "','runId':'"
            + run
            + "','reasons':'Near their school, and together'"
            + more
            + "}");
  }

  static JsonObject item(JsonObject options, String household) {
    List<JsonObject> found =
        options.getJsonArray("items").stream()
            .map(JsonValue::asJsonObject)
            .filter(i -> i.getString("householdId").equals(household))
            .toList();
    assertEquals(1, found.size());
    return found.get(0);
  }

  static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  static HttpResponse<String> ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }
}
