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
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.rules.OutsideTerms;
import uk.kith.placements.engine.sheets.HouseholdColumns;
import uk.kith.placements.engine.sheets.ListedHousehold;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetPreview.Change;
import uk.kith.placements.engine.sheets.SheetPreview.Told;
import uk.kith.placements.internal.households.HouseholdReader;
import uk.kith.placements.internal.households.HouseholdSheets;
import uk.kith.placements.internal.life.NewTerms;

/**
 * What the rules say of those who live in a home under terms that a sheet changes, and of the
 * change itself: the findings that the page of the home shows once it is made (R-PLACE-11, -12 and
 * -41).
 */
@ApplicationScoped
class ChangedTerms {

  @Inject HouseholdReader households;
  @Inject NewTerms terms;

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
    Map<HouseholdId, List<Finding>> unannounced = terms.against(views.keySet(), from);
    return preview.tell(
        changed.stream()
            .flatMap(
                change ->
                    Stream.ofNullable(views.get(change.known().id()))
                        .flatMap(
                            view ->
                                Stream.concat(
                                    ofChange(
                                        change,
                                        view,
                                        unannounced.getOrDefault(change.known().id(), List.of()))
                                        .stream(),
                                    of(change, view, from).stream())))
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
            .map(finding -> told(change, finding))
            .toList();
  }

  /** Of carers; terms where there were none before are no change of any. */
  static List<Told> ofChange(
      Change<ListedHousehold> change, HouseholdView view, List<Finding> unannounced) {
    Terms held = view.snapshot().terms();
    Terms then = HouseholdSheets.termsOf(change.after(), held);
    return held == null || then.equals(held) || !view.snapshot().kind().isFostering()
        ? List.of()
        : unannounced.stream().map(finding -> told(change, finding)).toList();
  }

  private static Told told(Change<ListedHousehold> change, Finding finding) {
    return new Told(
        change.after().line(),
        change.known().localId(),
        HouseholdColumns.PLACES.name(),
        finding.rule() + ": " + finding.text());
  }
}
