package uk.kith.placements.internal.sheets;

import static uk.kith.placements.engine.sheets.HouseholdColumns.AVAILABLE_FROM;
import static uk.kith.placements.engine.sheets.HouseholdColumns.CONFIRMED_ON;
import static uk.kith.placements.engine.sheets.HouseholdColumns.NOT_AVAILABLE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.OTHER_REASON;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REASON;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REVIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.api.Households;
import uk.kith.placements.engine.sheets.ListedHousehold;
import uk.kith.placements.engine.sheets.SheetPreview.Change;
import uk.kith.placements.internal.households.HouseholdSheets;

/**
 * What a row of vacancies does, through the commands by which people keep places (R-PLACE-36, -37).
 */
@ApplicationScoped
class VacancySheets {

  @Inject Households households;

  /**
   * @param kept why words are kept that seem to name a child (R-MATCH-15)
   */
  void change(Change<ListedHousehold> change, LocalDate from, Acceptance kept) {
    if (Stream.of(NOT_AVAILABLE, REASON, REVIEW, AVAILABLE_FROM, OTHER_REASON)
        .anyMatch(change::touches)) {
      households.setNotAvailable(
          change.known().id(),
          change.known().version(),
          from,
          HouseholdSheets.notAvailable(change.after()),
          kept);
    }
    LocalDate confirmed = change.after().find(CONFIRMED_ON);
    if (change.touches(CONFIRMED_ON) && confirmed != null) {
      households.confirmPlaces(change.known().id(), confirmed);
    }
  }
}
