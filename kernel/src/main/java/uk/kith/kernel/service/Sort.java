package uk.kith.kernel.service;

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
}
