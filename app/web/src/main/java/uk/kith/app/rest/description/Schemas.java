package uk.kith.app.rest.description;

import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * What values look like in JSON, by their Java types. Records have names of their own, by which
 * others refer to them; a part that cannot be null is always there.
 */
final class Schemas {

  /** A record, and of a generic one what its variables stand for. */
  private record Shape(Class<?> type, Map<TypeVariable<?>, Type> bound) {}

  private final Map<String, Schema> named = new TreeMap<>();
  private final Map<Shape, String> names = new HashMap<>();

  /** Every record met so far, by name. */
  Map<String, Schema> named() {
    return named;
  }

  Schema of(Type type) {
    return of(type, Map.of());
  }

  private Schema of(Type type, Map<TypeVariable<?>, Type> bound) {
    if (type instanceof TypeVariable<?> variable) {
      return of(bound.getOrDefault(variable, Object.class), Map.of());
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], bound);
    }
    Class<?> raw = raw(type);
    Schema plain = PlainValues.find(raw);
    if (plain != null) {
      return plain;
    }
    if (raw == Optional.class) {
      return of(argument(type, 0), bound);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return PlainValues.schema(SchemaType.ARRAY).items(of(argument(type, 0), bound));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return PlainValues.schema(SchemaType.OBJECT)
          .additionalPropertiesSchema(of(argument(type, 1), bound));
    }
    if (raw == Object.class || JsonValue.class.isAssignableFrom(raw) || raw.isInterface()) {
      return OASFactory.createSchema();
    }
    return OASFactory.createSchema()
        .ref("#/components/schemas/" + name(new Shape(raw, bound(type, raw, bound))));
  }

  /** The name under which a record is described; it is described when first met. */
  private String name(Shape shape) {
    String known = names.get(shape);
    if (known != null) {
      return known;
    }
    String simple =
        shape.type().getSimpleName()
            + shape.bound().values().stream()
                .map(argument -> raw(argument).getSimpleName())
                .sorted()
                .collect(Collectors.joining());
    String name =
        Stream.of("", owner(shape.type()), place(shape.type()) + owner(shape.type()))
            .map(before -> before + simple)
            .filter(each -> !named.containsKey(each))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("too many values are named " + simple));
    names.put(shape, name);
    Schema schema = PlainValues.schema(SchemaType.OBJECT);
    named.put(name, schema);
    fill(schema, shape);
    return name;
  }

  private static String owner(Class<?> type) {
    Class<?> owner = type.getEnclosingClass();
    return owner == null ? "" : owner.getSimpleName();
  }

  /** The last part of the package, as a name begins. */
  private static String place(Class<?> type) {
    String name = type.getPackageName();
    String last = name.substring(name.lastIndexOf('.') + 1);
    return Character.toUpperCase(last.charAt(0)) + last.substring(1);
  }

  private void fill(Schema schema, Shape shape) {
    Map<String, Schema> properties = new LinkedHashMap<>();
    List<Part> parts = Part.of(shape.type());
    for (Part part : parts) {
      properties.put(
          part.name(), Units.tell(shape.type(), part.name(), of(part.type(), shape.bound())));
    }
    schema.setProperties(properties);
    List<String> always = parts.stream().filter(part -> !part.optional()).map(Part::name).toList();
    if (!always.isEmpty()) {
      schema.setRequired(always);
    }
  }

  private static Map<TypeVariable<?>, Type> bound(
      Type type, Class<?> raw, Map<TypeVariable<?>, Type> outer) {
    Map<TypeVariable<?>, Type> own = new LinkedHashMap<>();
    TypeVariable<?>[] variables = raw.getTypeParameters();
    for (int n = 0; n < variables.length; n++) {
      Type argument = argument(type, n);
      own.put(variables[n], outer.getOrDefault(argument, argument));
    }
    return own;
  }

  private static Type argument(Type type, int number) {
    return type instanceof ParameterizedType generic
        ? generic.getActualTypeArguments()[number]
        : Object.class;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : Object.class;
  }
}
