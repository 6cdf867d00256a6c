package uk.kith.placements.internal.households;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.internal.facts.DatedFact;
import uk.kith.placements.internal.facts.Recording;

/** A dated fact of a household. */
@Entity
@Table(schema = "placements", name = "household_fact")
public class HouseholdFact extends DatedFact {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "household_id")
  private Household household;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected HouseholdFact() {}

  HouseholdFact(
      Household household,
      LocalAuthority authority,
      String kind,
      String value,
      DateRange days,
      Recording recording) {
    super(authority, kind, value, days, recording);
    this.household = household;
  }

  Household household() {
    return household;
  }
}
