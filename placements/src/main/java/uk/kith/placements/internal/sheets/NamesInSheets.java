package uk.kith.placements.internal.sheets;

import static uk.kith.placements.engine.sheets.HouseholdColumns.AVAILABLE_FROM;
import static uk.kith.placements.engine.sheets.HouseholdColumns.NOT_AVAILABLE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.OTHER_REASON;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REASON;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REVIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.placements.engine.sheets.ListedHousehold;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetPreview.Change;
import uk.kith.placements.engine.sheets.SheetPreview.Told;
import uk.kith.placements.internal.households.HouseholdSheets;

/**
 * Cells whose words of another reason seem to name a child who lives or lived in the home
 * (R-MATCH-15), as the form by which people keep places asks of them; of a home that is new nobody
 * is known who could be named.
 */
@ApplicationScoped
class NamesInSheets {

  @Inject HouseholdSheets households;

  SheetPreview<ListedHousehold> told(SheetPreview<ListedHousehold> preview) {
    List<Told> cells =
        preview.changed().stream()
            .filter(NamesInSheets::setsWords)
            .filter(change -> households.seemsToName(change.known().id(), change.after()))
            .map(
                change ->
                    new Told(
                        change.after().line(),
                        change.known().localId(),
                        OTHER_REASON.name(),
                        change.after().text(OTHER_REASON)))
            .toList();
    return cells.isEmpty() ? preview : preview.naming(cells);
  }

  /** What is set anew is kept with its words, changed or not. */
  private static boolean setsWords(Change<ListedHousehold> change) {
    return change.after().find(OTHER_REASON) != null
        && Stream.of(NOT_AVAILABLE, REASON, REVIEW, AVAILABLE_FROM, OTHER_REASON)
            .anyMatch(change::touches);
  }
}
