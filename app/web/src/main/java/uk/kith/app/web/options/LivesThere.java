package uk.kith.app.web.options;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.app.web.Words;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.asking.ImpactOnResidents;

/**
 * Who lives in a home, as the card of an option tells it: bands of ages, and nothing of anybody.
 */
final class LivesThere {

  private LivesThere() {}

  /**
   * Of a home in which authorities place beside each other it says how far those whom others placed
   * are known (R-PLACE-41, R-PLACE-42).
   */
  static List<String> said(HouseholdView home, LocalDate asOf) {
    List<String> lives = new ArrayList<>();
    home.lives()
        .forEach(
            each ->
                lives.add(
                    Words.resident(each.resident().kind()) + ", " + Words.ageBand(each, asOf)));
    if (ImpactOnResidents.isAskedOf(home.snapshot().kind())) {
      boolean recorded =
          home.snapshot().residents().stream()
              .anyMatch(each -> each.kind() == Resident.Kind.PLACED_BY_OTHER);
      lives.add(
          recorded
              ? "Whom other authorities placed is told as recorded: ask whether it is still so"
              : "Nobody is recorded whom another authority placed there: ask, and record who it is"
                  + " by age and needs");
    }
    return lives;
  }
}
