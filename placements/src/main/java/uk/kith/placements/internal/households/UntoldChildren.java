package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Conflict;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.internal.households.HouseholdFacts.Connected;
import uk.kith.placements.internal.households.HouseholdFacts.Exemptions;

/**
 * Children whom facts of a household name, as a reader is told: in place of one whose record is
 * restricted against the reader stands somebody whom nobody knows. Left out, a home for one child
 * alone would look like one for all.
 */
@ApplicationScoped
class UntoldChildren {

  private static final ChildId SOMEBODY = new ChildId(new UUID(0, 0));

  @Inject AccessPolicy access;

  Set<ChildId> children(Set<ChildId> named) {
    Set<UUID> restricted = access.restricted();
    if (named.stream().noneMatch(child -> restricted.contains(child.value()))) {
      return named;
    }
    Set<ChildId> told = new HashSet<>();
    named.forEach(child -> told.add(restricted.contains(child.value()) ? SOMEBODY : child));
    return told;
  }

  Terms terms(Terms terms) {
    return isTold(terms.namedChildren())
        ? terms
        : new Terms(
            terms.places(),
            terms.ages(),
            terms.sex(),
            terms.kinds(),
            children(terms.namedChildren()));
  }

  List<Exemption> exemptions(List<Exemption> all) {
    return all.stream()
        .map(
            each ->
                isTold(each.children())
                    ? each
                    : new Exemption(
                        each.by(),
                        children(each.children()),
                        each.valid(),
                        each.given(),
                        each.ended()))
        .toList();
  }

  /**
   * What the writer does not know is changed by somebody who does.
   *
   * @param fact of a household
   * @throws Conflict when it names the one who stands for somebody else
   */
  static void refuse(@Nullable Object fact) {
    boolean names =
        (fact instanceof Terms terms && terms.namedChildren().contains(SOMEBODY))
            || (fact instanceof Connected connected && connected.children().contains(SOMEBODY))
            || (fact instanceof Exemptions exemptions
                && exemptions.exemptions().stream()
                    .anyMatch(each -> each.children().contains(SOMEBODY)));
    if (names) {
      throw new Conflict(
          "names-somebody",
          "This names a child whose record you may not see."
              + "\nMaybe ask somebody who may see it to change this.");
    }
  }

  private boolean isTold(Set<ChildId> named) {
    return Collections.disjoint(named.stream().map(ChildId::value).toList(), access.restricted());
  }
}
