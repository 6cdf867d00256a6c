package uk.kith.app.web.household;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.RecordHousehold.LivesHere;

/** A household of which the visitor keeps the places, as the pages that do so read it. */
@RequestScoped
public class KeptHousehold {

  @Inject Households households;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  /**
   * As on the business date.
   *
   * @throws Forbidden for the supervising worker of other households
   */
  HouseholdView get(HouseholdId id) {
    HouseholdView home = households.getHousehold(id, businessDate.today());
    if (!access.mayKeepPlaces(home.supervisingWorker())) {
      throw new Forbidden("Only its own supervising worker keeps the places of a household");
    }
    return home;
  }

  /**
   * Somebody who lives there and is not placed, by the number on the page of the household.
   *
   * @throws NotFound when there is nobody
   */
  LivesHere resident(HouseholdView home, int index) {
    LocalDate today = businessDate.today();
    List<LivesHere> people =
        households.getKnown(home.snapshot().id(), today).known().residents().stream()
            .filter(each -> !each.since().isAfter(today))
            .toList();
    if (index < 0 || index >= people.size()) {
      throw new NotFound(home.snapshot().id());
    }
    return people.get(index);
  }

  /** The form of somebody whom another person overtook. */
  static Form overtaken(Form form) {
    return form.refused("Somebody changed this household meanwhile: look at it again");
  }
}
