package uk.kith.matching.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One number of facts, the same on every instance and after every start, which hash codes of enums
 * and the order of sets are not. Records are read component by component, so that a component added
 * tomorrow counts too. Equal facts have equal numbers; that others have the same by chance is one
 * in 2^64, and the mixing is that of SplitMix64 (Steele, Lea and Flood 2014).
 */
final class Fingerprint {

  private static final long NOTHING = 0x9E3779B97F4A7C15L;

  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .peek(accessor -> accessor.setAccessible(true))
              .toArray(Method[]::new);
        }
      };

  private Fingerprint() {}

  /**
   * @param fact null, a record, collection, map, enum, id or value whose text says all of it
   */
  static long of(@Nullable Object fact) {
    if (fact == null) {
      return NOTHING;
    }
    if (fact instanceof Record facts) {
      return ofRecord(facts);
    }
    if (fact instanceof UUID id) {
      return mix(mix(id.getMostSignificantBits()) + id.getLeastSignificantBits());
    }
    if (fact instanceof Set<?> facts) {
      return ofUnordered(facts);
    }
    if (fact instanceof Collection<?> facts) {
      long print = facts.size();
      for (Object each : facts) {
        print = join(print, of(each));
      }
      return print;
    }
    if (fact instanceof Map<?, ?> facts) {
      return ofUnordered(
          facts.entrySet().stream().map(e -> Arrays.asList(e.getKey(), e.getValue())).toList());
    }
    return ofText(fact instanceof Enum<?> constant ? constant.name() : fact.toString());
  }

  /** Of facts in order, told by their own numbers. */
  static long join(long before, long next) {
    return mix(before * 31 + next);
  }

  private static long ofRecord(Record facts) {
    long print = 1;
    for (Method accessor : ACCESSORS.get(facts.getClass())) {
      try {
        print = join(print, of(accessor.invoke(facts)));
      } catch (InvocationTargetException | IllegalAccessException e) {
        throw new IllegalStateException("a record's component cannot be read: " + accessor, e);
      }
    }
    return print;
  }

  private static long ofUnordered(Collection<?> facts) {
    long sum = facts.size();
    for (Object each : facts) {
      sum += mix(of(each));
    }
    return mix(sum);
  }

  private static long ofText(String text) {
    long print = text.length();
    for (int i = 0; i < text.length(); i++) {
      print = print * 0x100000001B3L ^ text.charAt(i);
    }
    return mix(print);
  }

  private static long mix(long bits) {
    long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
