package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.households.HouseholdFacts.Exemptions;

/** The exemptions that carers hold (R-PLACE-07). */
@ApplicationScoped
class HeldExemptions {

  @Inject Facts facts;

  /** One more, beside those that are held on each day from its first one on. */
  void add(Household household, Exemption exemption, Recording recording) {
    household.amend(
        HouseholdFacts.EXEMPTIONS.code(),
        exemption.valid().first(),
        held -> {
          List<Exemption> all = new ArrayList<>();
          if (held != null) {
            all.addAll(facts.read(HouseholdFacts.EXEMPTIONS, held).exemptions());
          }
          all.add(exemption);
          return facts.write(HouseholdFacts.EXEMPTIONS, new Exemptions(all));
        },
        recording);
  }
}
