package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.LinkState;

/** Whether a child can be taken out of a search for brothers and sisters together (R-ADOPT-08). */
@ApplicationScoped
class Separating {

  @Inject AdoptionReader reader;

  /**
   * @throws Conflict when it cannot
   * @throws Invalid when the day is before the search or the decision
   */
  void require(FindingChildRow sought, LocalDate on) {
    long others =
        sought.finding().children().stream()
            .filter(row -> row.isOpen() && !row.child().equals(sought.child()))
            .count();
    if (!sought.isOpen() || others == 0) {
      throw new Conflict("alone-already", "No family is sought for the child with somebody else");
    }
    AdoptionReader.Known known = reader.byChild(List.of(sought.child()), on).get(sought.child());
    LocalDate apart = known == null ? null : known.chain().apartSince();
    if (known == null || apart == null) {
      throw new Conflict(
          "not-apart",
          "By this day it is not decided that the child lives apart from the others (R-ADOPT-08).\n"
              + "Maybe record that decision first");
    }
    if (on.isBefore(sought.finding().beganOn())) {
      throw new Invalid("on", "range", "The search began on " + sought.finding().beganOn());
    }
    requireNoFamily(sought, known.chain(), on);
  }

  /** Who is matched for them is matched for all, and who lives there by a link keeps it. */
  private static void requireNoFamily(FindingChildRow sought, AdoptionChain chain, LocalDate on) {
    boolean matched =
        sought.finding().links().stream().anyMatch(link -> link.now().state() == LinkState.MATCHED);
    if (matched || !chain.placedBy(on).isEmpty()) {
      throw new Conflict(
          "matched-already",
          "The child is matched or placed with the others: end that first, with the reason");
    }
    boolean later =
        sought.finding().links().stream()
            .filter(LinkRow::isOpen)
            .anyMatch(link -> link.now().on().isAfter(on));
    if (later) {
      throw new Invalid("on", "range", "A link of the search has moved since that day");
    }
  }
}
