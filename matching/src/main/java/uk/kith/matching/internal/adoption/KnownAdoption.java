package uk.kith.matching.internal.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.Link;

/**
 * A child's way to adoption on record, as far as a tracker speaks of it.
 *
 * @param search the last time a family was sought; null while none was
 * @param open whether that search goes on
 * @param together all for whom it was sought, the child among them; empty without one
 * @param steps the last day of each step that holds
 * @param answers of the steps that ask, such as the reason of a reversal
 */
public record KnownAdoption(
    ChildId child,
    @Nullable FamilyFindingId search,
    boolean open,
    List<ChildId> together,
    AdoptionChain chain,
    Map<AdoptionStep, LocalDate> steps,
    Map<AdoptionStep, String> answers) {

  public KnownAdoption {
    together = List.copyOf(together);
    steps = Map.copyOf(steps);
    answers = Map.copyOf(answers);
  }

  /** The link with a family: the one that stands, else the last that was. */
  public Optional<Link> link(HouseholdId family) {
    List<Link> all =
        chain.links().stream().filter(link -> link.household().equals(family)).toList();
    return all.stream()
        .filter(link -> link.isOpen(LocalDate.MAX))
        .findFirst()
        .or(() -> all.stream().reduce((earlier, later) -> later));
  }
}
