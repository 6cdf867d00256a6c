package uk.kith.app.rest;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;

/**
 * Any record as its components, in the order in which they are declared and without those that are
 * null; ids and codes as one text. Left alone, JSON-B would write them in the order of a hash
 * table, and every method named {@code isX} beside them. Annotations of JSON-B on records have no
 * effect.
 */
public class RecordJson implements JsonbSerializer<Record> {

  private static final ClassValue<List<Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
      };

  @Override
  public void serialize(Record value, JsonGenerator to, SerializationContext context) {
    if (value instanceof Id id) {
      to.write(id.value().toString());
    } else if (value instanceof RuleId rule) {
      to.write(rule.value());
    } else if (value instanceof LocalAuthority authority) {
      to.write(authority.code());
    } else {
      to.writeStartObject();
      for (Component component : COMPONENTS.get(value.getClass())) {
        Object part = component.of(value);
        if (part != null) {
          context.serialize(component.name(), part, to);
        }
      }
      to.writeEnd();
    }
  }

  private record Component(String name, Method accessor) {

    static Component of(RecordComponent component) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true); // records that are not public
      return new Component(component.getName(), accessor);
    }

    @Nullable Object of(Record value) {
      try {
        return accessor.invoke(value);
      } catch (InvocationTargetException | IllegalAccessException e) {
        throw new IllegalStateException("a record's component cannot be read: " + name, e);
      }
    }
  }
}
