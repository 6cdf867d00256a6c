package uk.kith.kernel.service;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;

/**
 * Who did or saw what, in the caller's transaction: if the command rolls back, so does its row.
 * Ids, codes and counts only; never a name, an address or free text.
 */
public interface AuditTrail {
  /**
   * @param action a stable code in kebab-case: {@code child-viewed}, {@code place-reserved}
   * @param thing what it was done to; null for a list
   * @param details codes and counts
   */
  void record(String action, @Nullable Id thing, Map<String, String> details);
}
