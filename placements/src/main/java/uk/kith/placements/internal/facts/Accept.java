package uk.kith.placements.internal.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;

/** What a caller accepts when a command is sent again, as it stands in a body. */
public final class Accept {

  private Accept() {}

  /**
   * @param rules null or empty when nothing is accepted
   * @param reason required with rules
   */
  public static Acceptance of(@Nullable List<RuleId> rules, @Nullable String reason) {
    return rules == null || rules.isEmpty()
        ? Acceptance.NONE
        : new Acceptance(Set.copyOf(rules), reason == null ? "" : reason);
  }
}
