package uk.kith.app.rest.description;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a value in JSON: a component of a record, or a field of a class that a request is read
 * into.
 *
 * @param optional it may be absent
 */
record Part(String name, Type type, boolean optional) {

  /** In the order of declaration. */
  static List<Part> of(Class<?> type) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .map(each -> part(each.getName(), each.getGenericType(), each.getAnnotatedType()))
            .toList()
        : Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
            .map(each -> part(each.getName(), each.getGenericType(), each.getAnnotatedType()))
            .toList();
  }

  private static Part part(String name, Type type, AnnotatedType annotated) {
    return new Part(name, type, annotated.isAnnotationPresent(Nullable.class));
  }
}
