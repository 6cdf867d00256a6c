package uk.kith.app.web.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the API's description says of each operation, and bodies made from it. */
final class Described {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
  private static final int DEEPEST = 6;

  private final JsonNode description;
  private final Map<String, JsonNode> operations = new TreeMap<>();

  /**
   * A description.
   *
   * @param json as {@code /openapi} answers it
   */
  Described(String json) throws JsonProcessingException {
    description = JSON.readTree(json);
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        each -> {
                          if (METHODS.contains(each.getKey())) {
                            operations.put(
                                each.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                each.getValue());
                          }
                        }));
  }

  /** Such as {@code GET /api/children/{id}}. */
  Set<String> names() {
    return new TreeSet<>(operations.keySet());
  }

  /** The names of the parameters of a query. */
  List<String> query(Endpoint endpoint) {
    List<String> names = new ArrayList<>();
    operation(endpoint)
        .path("parameters")
        .forEach(
            each -> {
              if (each.path("in").asText().equals("query")) {
                names.add(each.path("name").asText());
              }
            });
    return names;
  }

  /** Whether the operation reads JSON. */
  boolean takesJson(Endpoint endpoint) {
    return !schema(endpoint).isMissingNode();
  }

  /** Whether the operation reads anything. */
  boolean takesBody(Endpoint endpoint) {
    return !operation(endpoint).path("requestBody").isMissingNode();
  }

  /**
   * A body of the described form, where every id is the given one.
   *
   * @param everything each part that is described, else those that are required or name a thing
   * @param text what each free text says
   */
  Optional<String> body(Endpoint endpoint, String id, boolean everything, String text) {
    JsonNode schema = schema(endpoint);
    return schema.isMissingNode()
        ? Optional.empty()
        : Optional.of(made(schema, id, everything, text, 0).toString());
  }

  private JsonNode operation(Endpoint endpoint) {
    return operations.getOrDefault(endpoint.name(), JSON.missingNode());
  }

  private JsonNode schema(Endpoint endpoint) {
    return operation(endpoint).at("/requestBody/content/application~1json/schema");
  }

  private JsonNode resolved(JsonNode schema) {
    JsonNode found = schema;
    while (found.has("$ref")) {
      found = description.at(found.get("$ref").asText().substring(1));
    }
    return found.has("allOf") ? resolved(found.get("allOf").get(0)) : found;
  }

  private JsonNode made(JsonNode of, String id, boolean everything, String text, int depth) {
    JsonNode schema = resolved(of);
    if (schema.path("enum").size() > 0) {
      return schema.get("enum").get(0);
    }
    return switch (schema.path("type").asText("object")) {
      case "string" -> JSON.getNodeFactory().textNode(string(schema, id, text));
      case "integer", "number" -> JSON.getNodeFactory().numberNode(schema.path("minimum").asInt(1));
      case "boolean" -> JSON.getNodeFactory().booleanNode(true);
      case "array" -> array(schema, id, everything, text, depth);
      default -> object(schema, id, everything, text, depth);
    };
  }

  private ArrayNode array(JsonNode schema, String id, boolean everything, String text, int depth) {
    ArrayNode array = JSON.createArrayNode();
    if (depth < DEEPEST) {
      array.add(made(schema.path("items"), id, everything, text, depth + 1));
    }
    return array;
  }

  private ObjectNode object(
      JsonNode schema, String id, boolean everything, String text, int depth) {
    ObjectNode object = JSON.createObjectNode();
    Set<String> required = new TreeSet<>();
    schema.path("required").forEach(each -> required.add(each.asText()));
    schema
        .path("properties")
        .properties()
        .forEach(
            each -> {
              boolean wanted =
                  everything || required.contains(each.getKey()) || namesThings(each.getValue(), 0);
              if (wanted && depth < DEEPEST) {
                object.set(each.getKey(), made(each.getValue(), id, everything, text, depth + 1));
              }
            });
    return object;
  }

  private static String string(JsonNode schema, String id, String text) {
    return switch (schema.path("format").asText("")) {
      case "uuid" -> id;
      case "date" -> "2014-06-02";
      case "date-time" -> "2014-06-02T10:00:00Z";
      case "time", "local-time" -> "10:00";
      default -> text;
    };
  }

  /** Whether a body of it can name a record. */
  boolean namesThings(Endpoint endpoint) {
    return namesThings(schema(endpoint), 0);
  }

  private boolean namesThings(JsonNode of, int depth) {
    JsonNode schema = resolved(of);
    if (depth > DEEPEST) {
      return false;
    }
    if (schema.path("format").asText("").equals("uuid")) {
      return true;
    }
    if (schema.has("items") && namesThings(schema.get("items"), depth + 1)) {
      return true;
    }
    for (JsonNode each : schema.path("properties")) {
      if (namesThings(each, depth + 1)) {
        return true;
      }
    }
    return false;
  }
}
