package uk.kith.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** What programs are told of ids. */
@ArquillianTest
@RunAsClient
class DescriptionIT {

  @ArquillianResource URL house;

  private JsonObject description() throws Exception {
    String[] basic = Client.basic(TestUsers.create(Role.PLACEMENT_OFFICER));
    HttpResponse<String> answer =
        new Client(house)
            .get("/openapi?format=JSON", basic[0], basic[1], "Accept", "application/json");
    assertEquals(200, answer.statusCode());
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  /** Of every operation of the API: {@code GET /api/children/{id} path id} and its schema. */
  private static Map<String, JsonObject> parameters(JsonObject description) {
    Map<String, JsonObject> parameters = new java.util.TreeMap<>();
    for (Map.Entry<String, JsonValue> path : description.getJsonObject("paths").entrySet()) {
      JsonObject item = path.getValue().asJsonObject();
      collect(path.getKey(), item, parameters);
      item.forEach(
          (method, operation) -> {
            if (operation.getValueType() == JsonValue.ValueType.OBJECT) {
              collect(method + " " + path.getKey(), operation.asJsonObject(), parameters);
            }
          });
    }
    return parameters;
  }

  private static void collect(String where, JsonObject holder, Map<String, JsonObject> into) {
    if (!holder.containsKey("parameters")) {
      return;
    }
    for (JsonValue each : holder.getJsonArray("parameters")) {
      JsonObject parameter = each.asJsonObject();
      into.put(
          where + " " + parameter.getString("in") + " " + parameter.getString("name"),
          parameter.getJsonObject("schema"));
    }
  }

  @Test
  void anIdInAnAddressIsATextOfAUuid() throws Exception {
    Map<String, JsonObject> parameters = parameters(description());
    for (String known :
        List.of(
            "get /api/children/{id} path id",
            "get /api/households/{id} path id",
            "get /api/searches/{id} path id",
            "get /api/proceedings/{id} path id")) {
      JsonObject schema = parameters.get(known);
      assertTrue(schema != null, () -> known + " is not among " + parameters.keySet());
      assertEquals("string uuid", inWords(schema), known);
    }
    List<String> objects = new ArrayList<>();
    parameters.forEach(
        (name, schema) -> {
          if (inWords(schema).startsWith("object") || schema.containsKey("$ref")) {
            objects.add(name + " " + schema);
          }
        });
    assertEquals(List.of(), objects);
  }

  @Test
  void aRuleInTheQueryIsATextAndAYearIsANumber() throws Exception {
    Map<String, JsonObject> parameters = parameters(description());
    assertEquals("string ", inWords(parameters.get("get /api/returns/{id}/findings query rule")));
    assertTrue(
        inWords(parameters.get("get /api/returns/ssda903/{year} path year")).startsWith("integer"));
  }

  private static String inWords(@org.jspecify.annotations.Nullable JsonObject schema) {
    return schema == null
        ? "none"
        : schema.getString("type", "") + " " + schema.getString("format", "");
  }
}
