package uk.kith.placements.internal.households;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.EventId;
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

  /** The end of an approval that closed it, and gives it back when it is taken back. */
  @Column(name = "closed_by_event")
  private @Nullable UUID closedByEvent;

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

  void closedBy(EventId event) {
    closedByEvent = event.value();
  }

  boolean isClosedBy(EventId event) {
    return event.value().equals(closedByEvent);
  }

  Household household() {
    return household;
  }
}
