package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.LinkState;

/** Whether a child can be taken out of a search for brothers and sisters together (R-ADOPT-08). */
@ApplicationScoped
class Separating {

  @Inject AdoptionReader reader;
  @Inject AdoptionRows rows;

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

  /**
   * The search that a child left for one of its own; empty when it did not.
   *
   * @param times all searches for the child, in the order of recording
   */
  static Optional<FindingChildRow> left(List<FindingChildRow> times) {
    FindingChildRow alone = times.isEmpty() ? null : times.get(times.size() - 1);
    return times.stream()
        .filter(row -> row.ended(EndedHow.OWN_SEARCH))
        .filter(row -> alone != null && alone.isOpen() && isAlone(alone))
        .reduce((earlier, later) -> later)
        .filter(row -> times.indexOf(row) == times.size() - 2);
  }

  private static boolean isAlone(FindingChildRow row) {
    return row.finding().children().size() == 1;
  }

  /**
   * Whether a search of its own may be taken back (R-ADOPT-08).
   *
   * @return the child in the search that it left
   * @throws Conflict when it may not
   */
  FindingChildRow requireRejoining(FindingChildRow alone) {
    FindingChildRow together =
        left(rows.children(List.of(alone.child())))
            .orElseThrow(
                () -> new Conflict("not-apart", "The child did not leave a search for others"));
    if (!alone.finding().links().isEmpty()) {
      throw new Conflict(
          "rests-on-it", "A family was suggested for the child alone, which rests on the search");
    }
    if (together.finding().children().stream().noneMatch(FindingChildRow::isOpen)) {
      throw new Conflict("search-over", "The search for the others is over");
    }
    boolean matched =
        together.finding().links().stream()
            .map(link -> link.now().state())
            .anyMatch(state -> state == LinkState.MATCHED || state == LinkState.PLACED);
    if (matched) {
      throw new Conflict(
          "matched-already", "The others are matched or placed by the search that the child left");
    }
    return together;
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
