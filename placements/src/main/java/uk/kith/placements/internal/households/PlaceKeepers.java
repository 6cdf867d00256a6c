package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Forbidden;
import uk.kith.placements.internal.households.HouseholdFacts.Support;

/** Who keeps the places of a household, its bedrooms and who lives there. */
@ApplicationScoped
class PlaceKeepers {

  @Inject HouseholdWriter writer;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  /**
   * Own are those whose supervising worker on record on the business date the caller is.
   *
   * @throws Forbidden for the supervising worker of other households
   */
  void refuseForeign(Household household) {
    Support support =
        writer.get(household, HouseholdFacts.SUPPORT, businessDate.today(), Support.NOBODY);
    if (!access.mayKeepPlaces(support.worker())) {
      throw new Forbidden("Only its own supervising worker keeps the places of a household");
    }
  }
}
