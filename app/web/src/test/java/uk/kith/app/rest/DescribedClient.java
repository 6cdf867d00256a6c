package uk.kith.app.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import uk.kith.app.harness.Caller;

/**
 * A program that knows nothing of Kith but its description: it calls only what is described there,
 * sends only what is described, and takes no answer with a part, a value or a status that is not.
 */
final class DescribedClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final JsonSchemaFactory schemas =
      JsonSchemaFactory.getInstance(
          VersionFlag.V4,
          builder ->
              builder
                  .metaSchema(OpenApi30.getInstance())
                  .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));
  private final Caller caller;
  private final JsonNode description;
  private final List<String> headers;
  private final @Nullable Integer refused;

  DescribedClient(Caller caller) throws JsonProcessingException {
    this.caller = caller;
    this.headers = List.of();
    this.refused = null;
    this.description = JSON.readTree(caller.get("openapi?format=JSON").body());
    description
        .at("/components/schemas")
        .forEach(
            schema -> {
              if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
              }
            });
  }

  private DescribedClient(
      Caller caller, JsonNode description, List<String> headers, @Nullable Integer refused) {
    this.caller = caller;
    this.description = description;
    this.headers = headers;
    this.refused = refused;
  }

  /** The same program, that sends a header with its commands. */
  DescribedClient with(String header, String value) {
    return new DescribedClient(caller, description, List.of(header, value), refused);
  }

  /** The same program, that is to be refused, with a status, in the words that are described. */
  DescribedClient refused(int status) {
    return new DescribedClient(caller, description, headers, status);
  }

  /** The same program of another user. */
  DescribedClient as(Caller other) {
    return new DescribedClient(other, description, headers, refused);
  }

  /** A file that is described as being of a type. */
  String file(String path, String type, Object... values) {
    JsonNode operation = operation("get", path);
    HttpResponse<String> answer = caller.get(address(path, values));
    if (operation.at("/responses/200/content").path(type).isMissingNode()
        || answer.statusCode() != 200
        || !answer.headers().firstValue("Content-Type").orElse("").startsWith(type)) {
      throw new AssertionError(path + " is not described as " + type + ": " + answer.headers());
    }
    return answer.body();
  }

  /** A list or a thing, with the values of its address in their order, then its query. */
  JsonNode get(String path, String query, Object... values) throws JsonProcessingException {
    JsonNode operation = operation("get", path);
    for (String asked : query.isEmpty() ? new String[0] : query.split("&")) {
      String name = asked.substring(0, asked.indexOf('='));
      if (operation.at("/parameters").findValuesAsText("name").stream().noneMatch(name::equals)) {
        throw new AssertionError(path + " is not described to take " + name);
      }
    }
    String address = address(path, values);
    return answer(operation, caller.get(query.isEmpty() ? address : address + "?" + query));
  }

  /** A command, its JSON written with ' for ". */
  JsonNode post(String path, String json, Object... values) throws JsonProcessingException {
    JsonNode operation = sent("post", path, json);
    return answer(operation, caller.post(address(path, values), json, headers(operation)));
  }

  /** As {@link #post}. */
  JsonNode put(String path, String json, Object... values) throws JsonProcessingException {
    JsonNode operation = sent("put", path, json);
    return answer(operation, caller.put(address(path, values), json, headers(operation)));
  }

  /** The operation, when it takes what is sent. */
  private JsonNode sent(String verb, String path, String json) throws JsonProcessingException {
    JsonNode operation = operation(verb, path);
    String body = json.replace('\'', '"');
    if (refused == null || refused != 400) {
      valid(operation.at("/requestBody/content/application~1json/schema"), body, "sent");
    }
    return operation;
  }

  private String[] headers(JsonNode operation) {
    if (!headers.isEmpty()
        && operation.at("/parameters").findValuesAsText("name").stream()
            .noneMatch(headers.get(0)::equals)) {
      throw new AssertionError(headers.get(0) + " is not described");
    }
    return headers.toArray(String[]::new);
  }

  private JsonNode operation(String verb, String path) {
    JsonNode operation = description.path("paths").path(path).path(verb);
    if (operation.isMissingNode()) {
      throw new AssertionError(verb + " " + path + " is not described");
    }
    return operation;
  }

  private static String address(String path, Object... values) {
    String address = path.substring(1);
    for (Object value : values) {
      address = address.replaceFirst("\\{\\w+}", Matcher.quoteReplacement(value.toString()));
    }
    return URI.create(address).toString();
  }

  private JsonNode answer(JsonNode operation, HttpResponse<String> answer)
      throws JsonProcessingException {
    if (refused != null) {
      return problem(operation, answer, refused);
    }
    JsonNode described = operation.path("responses").path(Integer.toString(answer.statusCode()));
    if (described.isMissingNode()) {
      throw new AssertionError(answer.statusCode() + " is not described: " + answer.body());
    }
    JsonNode schema = described.at("/content/application~1json/schema");
    return schema.isMissingNode() ? JSON.nullNode() : valid(schema, answer.body(), "answered");
  }

  private JsonNode problem(JsonNode operation, HttpResponse<String> answer, int status)
      throws JsonProcessingException {
    String type = "application/problem+json";
    if (answer.statusCode() != status
        || !answer.headers().firstValue("Content-Type").orElse("").startsWith(type)) {
      throw new AssertionError(
          answer.statusCode() + " in place of " + status + ": " + answer.body());
    }
    JsonNode schema = operation.at("/responses/default/content").path(type).path("schema");
    JsonNode problem = valid(schema, answer.body(), "refused");
    if (problem.get("status").asInt() != status) {
      throw new AssertionError("another status stands in " + problem);
    }
    return problem;
  }

  private JsonNode valid(JsonNode schema, String json, String what) throws JsonProcessingException {
    ObjectNode whole = JSON.createObjectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", description.get("components"));
    JsonSchema made = schemas.getSchema(whole, STRICT);
    JsonNode value = JSON.readTree(json);
    Set<ValidationMessage> wrong = made.validate(value);
    if (!wrong.isEmpty()) {
      throw new AssertionError("what was " + what + " is not as described: " + wrong + " " + json);
    }
    return value;
  }

  /** A text of an answer; fails when it is absent. */
  static String text(@Nullable JsonNode of, String part) {
    if (of == null || !of.hasNonNull(part)) {
      throw new AssertionError(part + " is absent from " + of);
    }
    return of.get(part).asText();
  }
}
