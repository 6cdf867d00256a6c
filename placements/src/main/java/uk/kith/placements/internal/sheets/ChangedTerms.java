package uk.kith.placements.internal.sheets;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.rules.OutsideTerms;
import uk.kith.placements.engine.sheets.HouseholdColumns;
import uk.kith.placements.engine.sheets.ListedHousehold;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetPreview.Change;
import uk.kith.placements.engine.sheets.SheetPreview.Told;
import uk.kith.placements.internal.households.HouseholdReader;
import uk.kith.placements.internal.households.HouseholdSheets;

/**
 * What the rules say of those who live in a home under terms that a sheet changes: the findings
 * that the page of the home shows once the change is made (R-PLACE-11 and -41).
 */
@ApplicationScoped
class ChangedTerms {

  @Inject HouseholdReader households;

  /** The preview with what the changes would newly stand against; one look at all homes changed. */
  SheetPreview<ListedHousehold> told(SheetPreview<ListedHousehold> preview, LocalDate from) {
    List<Change<ListedHousehold>> changed =
        preview.changed().stream()
            .filter(
                change ->
                    change.fields().stream()
                        .anyMatch(field -> HouseholdColumns.isOfTerms(field.column())))
            .toList();
    if (changed.isEmpty()) {
      return preview;
    }
    Map<HouseholdId, HouseholdView> views =
        households
            .views(changed.stream().map(change -> change.known().id()).toList(), from)
            .stream()
            .collect(toMap(view -> view.snapshot().id(), view -> view));
    return preview.tell(
        changed.stream()
            .flatMap(
                change ->
                    Stream.ofNullable(views.get(change.known().id()))
                        .flatMap(view -> of(change, view, from).stream()))
            .toList());
  }

  static List<Told> of(Change<ListedHousehold> change, HouseholdView view, LocalDate from) {
    List<Finding> before =
        new OutsideTerms(view.snapshot(), view.knownResidents(), from).findings();
    return new OutsideTerms(
            view.snapshot()
                .withTerms(HouseholdSheets.termsOf(change.after(), view.snapshot().terms())),
            view.knownResidents(),
            from)
        .findings().stream()
            .filter(finding -> !before.contains(finding))
            .map(
                finding ->
                    new Told(
                        change.after().line(),
                        change.known().localId(),
                        HouseholdColumns.PLACES.name(),
                        finding.rule() + ": " + finding.text()))
            .toList();
  }
}
