package uk.kith.placements.internal.children;

import jakarta.json.Json;
import jakarta.json.JsonMergePatch;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * What differs between two values of a fact of several fields, field by field (RFC 7396): a list is
 * one field, and a field that is absent in the second is absent afterwards.
 */
record FieldChange(JsonMergePatch fields) {

  static FieldChange between(String was, String is) {
    return new FieldChange(Json.createMergeDiff(read(was), read(is)));
  }

  /** The value with the fields that differ, and every other one as it is. */
  String apply(String value) {
    return fields.apply(read(value)).toString();
  }

  private static JsonObject read(String value) {
    try (JsonReader reader = Json.createReader(new StringReader(value))) {
      return reader.readObject();
    }
  }
}
