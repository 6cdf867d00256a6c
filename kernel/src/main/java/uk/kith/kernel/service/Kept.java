package uk.kith.kernel.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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

  /**
   * Sights for which answers are kept at once: readers with records restricted against them or
   * opened to them are few, and their answers share all values but those of these records.
   */
  private static final int MOST_SIGHTS = 12;

  /** The one asked for longest ago is the first. */
  private final Map<Sight, State<V>> states = new LinkedHashMap<>(MOST_SIGHTS, 1, true);

  /**
   * The answer by id; not to be changed. The same map is handed out until somebody is touched.
   *
   * @param sight what it may tell of; each has an answer of its own
   */
  public Map<UUID, V> on(LocalDate day, Sight sight, TouchSource touches, Source<V> source) {
    return on(day, sight, touches, source, values -> Set.of());
  }

  /** The same where values age. */
  public Map<UUID, V> on(
      LocalDate day, Sight sight, TouchSource touches, Source<V> source, Ageing<V> ageing) {
    return touches.isKept(day) ? kept(day, sight, touches, source, ageing) : source.read(null);
  }

  private synchronized Map<UUID, V> kept(
      LocalDate day, Sight sight, TouchSource touches, Source<V> source, Ageing<V> ageing) {
    states.values().removeIf(state -> !state.day().equals(day));
    State<V> known = states.get(sight);
    Set<UUID> unlike = Set.of();
    if (known == null) {
      Sight near = near(sight);
      if (near == null) {
        return all(touches.first(), day, sight, touches, source);
      }
      known = Objects.requireNonNull(states.get(near));
      unlike = touches.around(sight.unlike(near));
    }
    TouchSource.News news = touches.since(known.look());
    if (news.isOfEverybody()) {
      return all(news, day, sight, touches, source);
    }
    Map<UUID, V> values = renewed(known, news, unlike, source, ageing);
    keep(news, day, sight, values);
    return values;
  }

  /** The sight that is told of the same people but for the fewest; null when there is none. */
  private @Nullable Sight near(Sight sight) {
    return states.keySet().stream()
        .filter(other -> other.adopters() == sight.adopters())
        .filter(other -> other.adoptionReviews() == sight.adoptionReviews())
        .min(Comparator.comparingInt(other -> other.unlike(sight).size()))
        .orElse(null);
  }

  private Map<UUID, V> all(
      TouchSource.News news, LocalDate day, Sight sight, TouchSource touches, Source<V> source) {
    Map<UUID, V> values = source.read(null);
    keep(news, day, sight, values);
    touches.prune();
    return values;
  }

  /** What a transaction reads after it wrote may yet be undone: it is not kept for others. */
  private void keep(TouchSource.News news, LocalDate day, Sight sight, Map<UUID, V> values) {
    if (!news.writing()) {
      states.put(sight, new State<>(day, news.look(), values));
      if (states.size() > MOST_SIGHTS) {
        states.remove(states.keySet().iterator().next());
      }
    }
  }

  private static <V> Map<UUID, V> renewed(
      State<V> known, TouchSource.News news, Set<UUID> unlike, Source<V> source, Ageing<V> ageing) {
    Set<UUID> ids = new HashSet<>(news.subjects());
    ids.addAll(unlike);
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
