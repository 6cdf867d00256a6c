package uk.kith.kernel.service;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * In which order a list stands. What is not known stands last either way, and ties stand by local
 * id, so that no page repeats or leaves out what another shows.
 *
 * @param key one of the closed set that a list can be sorted by
 */
public record Sort<K extends Enum<K>>(K key, boolean descending) {

  public static <K extends Enum<K>> Sort<K> ascending(K key) {
    return new Sort<>(key, false);
  }

  /**
   * The order of lines by what the key stands for.
   *
   * @param value of a line; null where it is not known
   * @param ties the order of lines whose values are the same, whichever way the list stands
   */
  public <V, T extends Comparable<? super T>> Comparator<V> by(
      Function<V, @Nullable T> value, Comparator<? super V> ties) {
    Comparator<T> direction = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(value, Comparator.nullsLast(direction)).thenComparing(ties);
  }
}
