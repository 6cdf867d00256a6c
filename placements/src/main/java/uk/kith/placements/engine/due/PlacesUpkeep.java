package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.rules.Wording;

/**
 * What keeps the counts of a household's places true: places that are not available are looked at
 * again on their review day (R-PLACE-36), and a vacancy that nobody confirmed for 14 days is stale
 * (R-PLACE-37).
 *
 * @param vacant places that are vacant
 * @param confirmedOn when the vacancy was last confirmed; null when never
 */
public record PlacesUpkeep(
    HouseholdId household,
    List<NotAvailable> notAvailable,
    int vacant,
    @Nullable LocalDate confirmedOn) {

  public PlacesUpkeep {
    notAvailable = List.copyOf(notAvailable);
    if (vacant < 0) {
      throw new IllegalArgumentException("places are not negative");
    }
  }

  /** One item for each reason why places are not available, one for the vacancy if there is any. */
  public List<DueItem> due(DuePolicy policy, LocalDate asOf) {
    List<DueItem> items = new ArrayList<>();
    for (NotAvailable part : notAvailable) {
      if (part.count() > 0) {
        items.addAll(review(part, asOf));
      }
    }
    if (vacant > 0) {
      items.addAll(confirmation(policy, asOf));
    }
    return items;
  }

  private List<DueItem> review(NotAvailable part, LocalDate asOf) {
    Due due =
        new Due(
                Duty.NOT_AVAILABLE_REVIEW,
                household,
                asOf,
                "Ofsted fostering statistics, definition of places")
            .whenLate(Severity.WARNING);
    LocalDate on = part.reviewOn();
    if (on == null && part.availableFrom() != null) {
      return List.of(); // free again by itself
    }
    return on == null
        ? due.notKnown("no review day is set")
        : due.by(Term.fixed(on, "the review day of " + Wording.places(part.count()))).items();
  }

  private List<DueItem> confirmation(DuePolicy policy, LocalDate asOf) {
    Due due =
        new Due(Duty.VACANCY_CONFIRMATION, household, asOf, "product default")
            .whenLate(Severity.WARNING);
    LocalDate confirmed = Days.upTo(confirmedOn, asOf);
    return confirmed == null
        ? due.notKnown("the vacancy was never confirmed")
        : due.by(Term.days(policy.vacancyStaleDays(), "it was confirmed", confirmed)).items();
  }
}
