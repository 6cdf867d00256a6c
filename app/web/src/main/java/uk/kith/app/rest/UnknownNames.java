package uk.kith.app.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.service.Invalid.FieldError;

/** Names of a body that are no parts of the record that it is read as; pure. */
final class UnknownNames {

  private UnknownNames() {}

  /** Each with its path, in the order of the body; what is no object has no names. */
  static List<FieldError> of(JsonValue body, Class<?> type) {
    List<FieldError> errors = new ArrayList<>();
    add(body, type, "", errors);
    return errors;
  }

  private static void add(JsonValue value, Type type, String path, List<FieldError> errors) {
    if (value instanceof JsonArray array) {
      if (type instanceof ParameterizedType list && list.getActualTypeArguments().length == 1) {
        array.forEach(each -> add(each, list.getActualTypeArguments()[0], path, errors));
      }
    } else if (value instanceof JsonObject object && type instanceof Class<?> record) {
      if (record.isRecord()) {
        Map<String, Type> parts = new HashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
          parts.put(component.getName(), component.getGenericType());
        }
        object.forEach(
            (name, part) -> {
              String here = path.isEmpty() ? name : path + "." + name;
              Type known = parts.get(name);
              if (known == null) {
                errors.add(new FieldError(here, "unknown", "Nothing of this name is known here"));
              } else {
                add(part, known, here, errors);
              }
            });
      }
    }
  }
}
