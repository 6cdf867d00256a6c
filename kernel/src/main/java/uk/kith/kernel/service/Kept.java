package uk.kith.kernel.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer about everybody, kept in memory. The first read on a business date works it out for
 * all; later ones for those alone who were touched since, by whatever transaction on whatever
 * instance. It says exactly what working it out afresh would say, which is done for every other
 * day.
 *
 * @param <V> what is kept of a child, a household or a case; who has none is absent
 */
public final class Kept<V> {

  /** Works the answer out. */
  public interface Source<V> {
    /**
     * @param ids of those whom it is about, such as children and households; null for all
     */
    Map<UUID, V> read(@Nullable Set<UUID> ids);
  }

  /** Tells whose values have aged although nothing touched them. */
  public interface Ageing<V> {
    Collection<UUID> aged(Map<UUID, V> values);
  }

  private record State<V>(LocalDate day, String look, Map<UUID, V> values) {}

  private final Map<Boolean, State<V>> states = new HashMap<>();

  /**
   * The answer by id; not to be changed. The same map is handed out until somebody is touched.
   *
   * @param sealed whether it tells of what is sealed; the two are kept apart
   */
  public Map<UUID, V> on(LocalDate day, boolean sealed, TouchSource touches, Source<V> source) {
    return on(day, sealed, touches, source, values -> Set.of());
  }

  /** The same where values age. */
  public Map<UUID, V> on(
      LocalDate day, boolean sealed, TouchSource touches, Source<V> source, Ageing<V> ageing) {
    return touches.isKept(day) ? kept(day, sealed, touches, source, ageing) : source.read(null);
  }

  private synchronized Map<UUID, V> kept(
      LocalDate day, boolean sealed, TouchSource touches, Source<V> source, Ageing<V> ageing) {
    State<V> known = states.get(sealed);
    if (known == null || !known.day().equals(day)) {
      return all(touches.first(), day, sealed, touches, source);
    }
    TouchSource.News news = touches.since(known.look());
    if (news.isOfEverybody()) {
      return all(news, day, sealed, touches, source);
    }
    Map<UUID, V> values = renewed(known, news, source, ageing);
    keep(news, day, sealed, values);
    return values;
  }

  private Map<UUID, V> all(
      TouchSource.News news, LocalDate day, boolean sealed, TouchSource touches, Source<V> source) {
    Map<UUID, V> values = source.read(null);
    keep(news, day, sealed, values);
    touches.prune();
    return values;
  }

  /** What a transaction reads after it wrote may yet be undone: it is not kept for others. */
  private void keep(TouchSource.News news, LocalDate day, boolean sealed, Map<UUID, V> values) {
    if (!news.writing()) {
      states.put(sealed, new State<>(day, news.look(), values));
    }
  }

  private static <V> Map<UUID, V> renewed(
      State<V> known, TouchSource.News news, Source<V> source, Ageing<V> ageing) {
    Set<UUID> ids = new HashSet<>(news.subjects());
    ids.addAll(ageing.aged(known.values()));
    if (ids.isEmpty()) {
      return known.values();
    }
    Map<UUID, V> values = new HashMap<>(known.values());
    values.keySet().removeAll(ids);
    values.putAll(source.read(ids));
    return values;
  }
}
