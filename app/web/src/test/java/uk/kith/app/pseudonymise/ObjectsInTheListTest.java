package uk.kith.app.pseudonymise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.placements.internal.facts.FactKind;

/**
 * Facts are kept as objects, whose values no column names: each component of their records has its
 * line, so that a new one is thought of on the day on which it is made.
 */
class ObjectsInTheListTest {

  private final List<String> missing = new ArrayList<>();
  private int found;

  @ParameterizedTest
  @CsvSource({
    "uk.kith.placements.internal.children.ChildFacts, placements.child_fact, 20",
    "uk.kith.placements.internal.households.HouseholdFacts, placements.household_fact, 45"
  })
  void everyComponentOfAFactHasItsLine(Class<?> facts, String table, int atLeast)
      throws ReflectiveOperationException {
    Map<String, ColumnList.Rule> rules =
        Objects.requireNonNull(
            Objects.requireNonNull(ColumnList.read().tables().get(table)).keys().get("value"));
    for (Field field : facts.getFields()) {
      if (field.get(null) instanceof FactKind<?> kind) {
        walk(rules, kind.code(), kind.type());
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(found >= atLeast, "only " + found);
  }

  @ParameterizedTest
  @CsvSource({
    "uk.kith.placements.engine.life.LifeDetails, placements.life_event, details, 9",
    "uk.kith.court.engine.guardianship.Applicant, court.guardianship_entry, facts, 9"
  })
  void everyComponentOfAnEntryHasItsLine(
      Class<?> object, String table, String column, int atLeast) {
    walk(
        Objects.requireNonNull(
            Objects.requireNonNull(ColumnList.read().tables().get(table)).keys().get(column)),
        "",
        object);
    assertEquals(List.of(), missing);
    assertTrue(found >= atLeast, "only " + found);
  }

  private void walk(Map<String, ColumnList.Rule> rules, String path, Type type) {
    Class<?> raw = raw(type);
    if (rules.containsKey(path)) {
      found++;
    } else if (Collection.class.isAssignableFrom(raw)) {
      walk(rules, path, argument(type, 0));
    } else if (Map.class.isAssignableFrom(raw)) {
      walk(rules, path + ".*", argument(type, 1));
    } else if (raw.isRecord()) {
      for (RecordComponent each : raw.getRecordComponents()) {
        String name = each.getName();
        walk(rules, path.isEmpty() ? name : path + "." + name, each.getGenericType());
      }
    } else {
      missing.add(path + " (" + raw.getSimpleName() + ")");
    }
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
