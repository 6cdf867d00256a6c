package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What recommendations, plans and forecasts keep of homes and children is read again from JSON, and
 * JSON Binding makes no record that has a second constructor (R-MATCH-14).
 */
class StoredShapesTest {

  private final Set<Class<?>> shapes = new LinkedHashSet<>();

  private void walk(Type type) {
    if (type instanceof ParameterizedType of) {
      Arrays.stream(of.getActualTypeArguments()).forEach(this::walk);
    } else if (type instanceof Class<?> shape && shape.isRecord() && shapes.add(shape)) {
      for (RecordComponent each : shape.getRecordComponents()) {
        walk(each.getGenericType());
      }
    }
  }

  @Test
  void whatIsStoredHasOneConstructor() {
    walk(HouseholdSnapshot.class);
    walk(ChildSnapshot.class);
    assertTrue(shapes.contains(ApprovalStanding.class), shapes.toString());
    assertTrue(shapes.size() > 15, shapes.toString());
    assertEquals(
        List.of(),
        shapes.stream()
            .filter(shape -> shape.getDeclaredConstructors().length > 1)
            .map(Class::getSimpleName)
            .toList());
  }
}
