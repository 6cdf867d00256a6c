package uk.kith.placements.internal.children;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.internal.facts.DatedFact;
import uk.kith.placements.internal.facts.Recording;

/** A dated fact of a child. */
@Entity
@Table(schema = "placements", name = "child_fact")
public class ChildFact extends DatedFact {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "child_id")
  private Child child;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ChildFact() {}

  ChildFact(
      Child child,
      LocalAuthority authority,
      String kind,
      String value,
      DateRange days,
      Recording recording) {
    super(authority, kind, value, days, recording);
    this.child = child;
  }

  Child child() {
    return child;
  }
}
