package uk.kith.kernel.service;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;

/**
 * Who did or saw what, in the caller's transaction: if the command rolls back, so does its row.
 * Ids, codes and counts only; never a name, an address or free text.
 */
public interface AuditTrail {

  /** Ids of one list that stand in its row. */
  int MOST_NAMED = 50;

  /**
   * @param action a stable code in kebab-case: {@code child-viewed}, {@code place-reserved}
   * @param thing what it was done to; null for a list
   * @param details codes and counts
   */
  void record(String action, @Nullable Id thing, Map<String, String> details);

  /**
   * Of whom a list told: by their ids where they are no more than {@link #MOST_NAMED}, else by
   * their number. Who asks later who saw a record finds such a list too.
   *
   * @param action a stable code in kebab-case: {@code children-listed}
   */
  void recordShown(String action, Collection<? extends Id> shown, Map<String, String> details);
}
