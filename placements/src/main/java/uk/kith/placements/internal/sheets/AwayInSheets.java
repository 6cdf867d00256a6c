package uk.kith.placements.internal.sheets;

import static java.util.stream.Collectors.toMap;
import static uk.kith.placements.engine.sheets.HouseholdColumns.AVAILABLE_FROM;
import static uk.kith.placements.engine.sheets.HouseholdColumns.NOT_AVAILABLE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.OTHER_REASON;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REASON;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REVIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.sheets.ListedHousehold;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetPreview.Change;
import uk.kith.placements.engine.sheets.Unreadable;
import uk.kith.placements.internal.households.HouseholdSheets;

/**
 * Rows that make more places not available than are free, or places that are held for a search
 * (R-PLACE-35, R-PLACE-38): a sheet gives no reason for each, so that the page of the home asks it.
 */
@ApplicationScoped
class AwayInSheets {

  @Inject HouseholdSheets households;

  SheetPreview<ListedHousehold> told(SheetPreview<ListedHousehold> preview, LocalDate from) {
    List<Change<ListedHousehold>> changed =
        preview.changed().stream().filter(AwayInSheets::touchesPlaces).toList();
    if (changed.isEmpty()) {
      return preview;
    }
    Map<HouseholdId, String> against =
        households.against(
            changed.stream().collect(toMap(each -> each.known().id(), Change::after, (a, b) -> b)),
            from);
    return preview.refusing(
        changed.stream()
            .flatMap(
                each ->
                    Stream.ofNullable(against.get(each.known().id()))
                        .map(text -> wrong(each, text)))
            .toList());
  }

  private static Unreadable wrong(Change<ListedHousehold> change, String text) {
    return new Unreadable(
        change.after().line(),
        NOT_AVAILABLE.name(),
        "range",
        "cannot be so for " + change.known().localId() + ". " + text);
  }

  private static boolean touchesPlaces(Change<ListedHousehold> change) {
    return change.after().find(NOT_AVAILABLE) != null
        && Stream.of(NOT_AVAILABLE, REASON, REVIEW, AVAILABLE_FROM, OTHER_REASON)
            .anyMatch(change::touches);
  }
}
