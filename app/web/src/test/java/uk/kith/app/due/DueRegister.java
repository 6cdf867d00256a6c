package uk.kith.app.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.harness.Caller.id;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import uk.kith.app.harness.Caller;

/** What the tests of things due put on the register, and how they read the answers. */
final class DueRegister {

  private final Caller caller;

  DueRegister(Caller caller) {
    this.caller = caller;
  }

  /** A boy who turns ten in March 2015. */
  String child() {
    return id(
        ok(
            201,
            caller.post(
                "api/children",
                "{'dateOfBirth':'2005-03-14','sex':'MALE','from':'2013-01-01',"
                    + "'homePostcode':'S65 2CV'}")));
  }

  String household(String kind, String worker) {
    return household(kind, worker, "'places':2");
  }

  String household(String kind, String worker, String terms) {
    return id(
        ok(
            201,
            caller.post(
                "api/households",
                "{'localId':'D-"
                    + UUID.randomUUID()
                    + "','name':'Carers','kind':'"
                    + kind
                    + "','own':true,'approvedBy':'E08000018','postcode':'S65 1CV',"
                    + "'supervisingWorker':'"
                    + worker
                    + "','terms':{"
                    + terms
                    + "},'approvedFrom':'2012-04-01'}")));
  }

  /** Placed through search, options and reservation; the answer is the placement. */
  String chosen(String child, String home, String start) {
    String search =
        id(
            ok(
                201,
                caller.post(
                    "api/searches",
                    "{'children':['%s'],'openedOn':'%s','neededFrom':'%s','kind':'SHORT_TERM'}"
                        .formatted(child, start, start))));
    String run =
        object(caller.get("api/searches/" + search + "/options?asOf=" + start)).getString("runId");
    String reservation =
        id(
            ok(
                201,
                caller.post(
                    "api/searches/" + search + "/reservations",
                    "{'householdId':'%s','runId':'%s','reasons':'near his aunt'}"
                        .formatted(home, run))));
    return object(
            ok(
                201,
                caller.post(
                    "api/placements",
                    "{'reservationId':'%s','start':'%s','type':'U6',%s}"
                        .formatted(reservation, start, Caller.FAMILY_WAS_ASKED))))
        .getJsonArray("ids")
        .getString(0);
  }

  /** Recorded after the event, without a search. */
  String recorded(String child, String home, String type, String start) {
    return object(
            ok(
                201,
                caller.recorded(
                    "{'child':'%s','householdId':'%s','type':'%s','provider':'PR1','start':'%s'}"
                        .formatted(child, home, type, start))))
        .getJsonArray("ids")
        .getString(0);
  }

  /**
   * Records what was done.
   *
   * @param of such as {@code households/1}
   */
  String done(String of, String what) {
    return id(ok(201, caller.post("api/" + of + "/events", "{" + what + "}")));
  }

  /** "LATE VISIT 2014-12-25", "DUE PLACEMENT_NOTICE SCHOOL 2014-12-18", in the order told. */
  static List<String> lines(JsonArray due) {
    return due.stream().map(JsonValue::asJsonObject).map(DueRegister::line).toList();
  }

  private static String line(JsonObject line) {
    JsonObject item = line.getJsonObject("item");
    return item.getString("status")
        + " "
        + item.getString("duty")
        + (item.containsKey("to") ? " " + item.getString("to") : "")
        + (item.containsKey("dueOn") ? " " + item.getString("dueOn") : "");
  }

  static JsonObject object(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  static JsonArray array(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(ok(200, answer).body())).readArray();
  }

  static HttpResponse<String> ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }
}
