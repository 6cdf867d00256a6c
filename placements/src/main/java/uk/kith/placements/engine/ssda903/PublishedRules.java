package uk.kith.placements.engine.ssda903;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.kith.kernel.RuleId;

/** Which rules returns are asked, for those who explain them. */
public final class PublishedRules {

  private PublishedRules() {}

  /** Published validation rules and those of the catalogue, in any year. */
  public static Set<RuleId> held() {
    return ReturnRules.ALL.stream()
        .map(ReturnRule::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
