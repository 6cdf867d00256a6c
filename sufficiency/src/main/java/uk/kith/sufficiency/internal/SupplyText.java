package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import java.io.StringReader;
import java.util.Comparator;
import java.util.TreeMap;

/**
 * The homes of a baseline as text: the same facts are the same text, in whatever order sets hand
 * out what is in them.
 */
@ApplicationScoped
class SupplyText {

  @Inject Jsonb jsonb;

  String write(SupplyContent content) {
    try (JsonReader reader = Json.createReader(new StringReader(jsonb.toJson(content)))) {
      JsonObjectBuilder text = Json.createObjectBuilder();
      JsonObject object = reader.readObject();
      new TreeMap<>(object).forEach((name, value) -> text.add(name, numbered(value)));
      return text.build().toString();
    }
  }

  SupplyContent read(String text) {
    return jsonb.fromJson(text, SupplyContent.class);
  }

  /** Lists of the content are numbered; what is within their elements is not. */
  private static JsonValue numbered(JsonValue value) {
    if (value instanceof JsonArray array) {
      JsonArrayBuilder same = Json.createArrayBuilder();
      array.forEach(each -> same.add(sorted(each)));
      return same.build();
    }
    return sorted(value);
  }

  private static JsonValue sorted(JsonValue value) {
    if (value instanceof JsonArray array) {
      JsonArrayBuilder sorted = Json.createArrayBuilder();
      array.stream()
          .map(SupplyText::sorted)
          .sorted(Comparator.comparing(JsonValue::toString))
          .forEach(sorted::add);
      return sorted.build();
    }
    if (value instanceof JsonObject object) {
      JsonObjectBuilder sorted = Json.createObjectBuilder();
      new TreeMap<>(object).forEach((name, each) -> sorted.add(name, sorted(each)));
      return sorted.build();
    }
    return value;
  }
}
