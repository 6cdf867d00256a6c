package uk.kith.placements.api;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;

/**
 * Asks texts that go out with a child's record whether they seem to name another child who is
 * linked with it: a brother, a sister, or a child of the same search.
 */
public interface NamedOthers {

  /**
   * For services: no look at a record is audited by it.
   *
   * @param rule that the texts are kept by
   * @param children whose records the texts go out with; of several, each is another to the others
   * @param texts as typed
   * @return one finding at the most, which does not say whose name it is; children whom the caller
   *     may not know of are no part of it
   */
  List<Finding> in(RuleId rule, Collection<ChildId> children, Collection<String> texts);

  /**
   * The same of texts that stand in the history of a home: whether they seem to name a child who
   * lives there, or lived there.
   *
   * @return one finding at the most, which does not say whose name it is
   */
  List<Finding> inHome(RuleId rule, HouseholdId home, Collection<String> texts);

  /**
   * The same, of texts that are kept on their own.
   *
   * @return why they are kept though they seem to name another child; null when they do not
   * @throws uk.kith.kernel.service.Refused when they do and nobody accepts it
   */
  default @Nullable String keptWhy(
      RuleId rule, Collection<ChildId> children, Collection<String> texts, Acceptance acceptance) {
    List<Finding> findings = in(rule, children, texts);
    acceptance.orRefuse(findings);
    return findings.isEmpty() ? null : acceptance.reason();
  }
}
