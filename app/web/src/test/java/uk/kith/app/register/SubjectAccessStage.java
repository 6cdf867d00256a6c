package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.harness.Eventually.eventually;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.kith.app.harness.Caller;

/** Requests for data, and what of a copy the tests of it look at. */
abstract class SubjectAccessStage extends DeletionStage {

  private static final Duration SOON = Duration.ofSeconds(60);
  static final String PATH = "api/data-requests/";

  static String asks(String of, String number) {
    return "{'of':'%s','number':'%s','askedByWhom':'A solicitor','receivedOn':'2026-01-05'}"
        .formatted(of, number);
  }

  /** A request of which all is collected. */
  String collected(Caller by, String of, String number) {
    HttpResponse<String> asked = by.post("api/data-requests", asks(of, number));
    assertEquals(201, asked.statusCode(), asked.body());
    String request = id(asked);
    eventually(
        "it is collected",
        SOON,
        () -> object(by.get(PATH + request)).getString("state").equals("READY"));
    return request;
  }

  Caller asker() {
    return Caller.named(asker, base);
  }

  static JsonObject object(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  static JsonObject copy(Caller by, String request) {
    return object(by.get(PATH + request + "/copy"));
  }

  static Stream<JsonObject> tables(JsonObject copy) {
    return copy.getJsonArray("tables").getValuesAs(JsonObject.class).stream();
  }

  static Stream<JsonObject> cells(JsonObject copy, String table) {
    return tables(copy)
        .filter(each -> each.getString("table").equals(table))
        .flatMap(each -> each.getJsonArray("rows").getValuesAs(JsonObject.class).stream())
        .flatMap(row -> row.getJsonArray("cells").getValuesAs(JsonObject.class).stream());
  }

  /** "column=mark" of every cell with a value. */
  static Set<String> marks(JsonObject copy, String table, String value) {
    Set<String> marks = new TreeSet<>();
    cells(copy, table)
        .filter(cell -> cell.getString("value").contains(value))
        .forEach(cell -> marks.add(cell.getString("column") + "=" + cell.getString("mark", "")));
    return marks;
  }

  static Set<String> holding(JsonObject copy) {
    Set<String> holding = new TreeSet<>();
    tables(copy)
        .filter(each -> !each.getJsonArray("rows").isEmpty())
        .forEach(each -> holding.add(each.getString("table")));
    return holding;
  }

  void placed(String path, String json) {
    HttpResponse<String> answer = keeper.post(path, json);
    assertEquals(201, answer.statusCode(), answer.body());
  }

  HttpResponse<String> restricted(String by, String child) {
    try {
      return post(
          signedIn(by),
          "/restrictions",
          Map.of("kind", "CHILD", "number", child, "reason", "A relative", "denied", asker));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
