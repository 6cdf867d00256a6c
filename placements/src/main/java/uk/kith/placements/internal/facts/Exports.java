package uk.kith.placements.internal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;

/**
 * Hands over a whole list in batches, and leaves a trace of what was asked and how much was given.
 * The ids are read once and before: whatever others record meanwhile, no row is left out or given
 * twice.
 */
@ApplicationScoped
public class Exports {

  private static final int BATCH = 500;

  @Inject AuditTrail audit;
  @Inject CurrentActor actor;

  /**
   * @param action for the audit trail, such as {@code children-exported}
   * @param asked codes of the filter and the order
   * @param views of some ids, without what the caller may not see
   */
  public <I, V> void give(
      String action,
      Map<String, String> asked,
      List<I> ids,
      Function<List<I>, List<V>> views,
      Consumer<List<V>> taker) {
    long given = 0;
    for (int from = 0; from < ids.size(); from += BATCH) {
      List<V> batch = views.apply(ids.subList(from, Math.min(from + BATCH, ids.size())));
      taker.accept(batch);
      given += batch.size();
    }
    Map<String, String> details = new LinkedHashMap<>(asked);
    details.put("count", Long.toString(given));
    audit.record(action, null, details);
  }

  /** Whose: a person's name never reaches the trail; the caller's own stands there anyway. */
  public String whose(@Nullable String worker) {
    return worker == null ? "all" : worker.equals(actor.get().name()) ? "own" : "given";
  }
}
