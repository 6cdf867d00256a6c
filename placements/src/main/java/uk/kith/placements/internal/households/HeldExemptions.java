package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.kernel.DateRange;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.internal.households.HouseholdFacts.Exemptions;

/** The exemptions that carers hold (R-PLACE-07). */
@ApplicationScoped
class HeldExemptions {

  @Inject HouseholdWriter writer;

  /** One more, beside those that hold on its first day. */
  void add(Household household, Exemption exemption) {
    LocalDate from = exemption.valid().first();
    List<Exemption> all =
        new ArrayList<>(
            writer
                .get(household, HouseholdFacts.EXEMPTIONS, from, new Exemptions(List.of()))
                .exemptions());
    all.add(exemption);
    writer.know(
        household,
        HouseholdFacts.EXEMPTIONS,
        new Exemptions(all),
        DateRange.from(from),
        writer.recording());
  }
}
