package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.NamedOthers;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.asking.NamesOfOthers;

/**
 * The words of another reason why places cannot be offered (R-PLACE-36), which stand on the vacancy
 * board and in files, are asked whether they name a child of the home (R-MATCH-15).
 */
@ApplicationScoped
class AskedWords {

  @Inject NamedOthers named;

  /** Empty where they name nobody. */
  List<Finding> findings(HouseholdId home, List<NotAvailable> parts) {
    List<String> words = parts.stream().map(NotAvailable::words).filter(Objects::nonNull).toList();
    return named.inHome(NamesOfOthers.DECISION, home, words);
  }
}
