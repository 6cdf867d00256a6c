package uk.kith.court.internal.permanence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;

/** Whose reviewing officer somebody is. */
@Entity
@Table(schema = "court", name = "reviewing_officer")
class OfficerRow extends ChildRow {

  private String name;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected OfficerRow() {}

  OfficerRow(ChildId child, String name, LocalDate from, Entry entry) {
    super(child, from, entry);
    this.name = name;
  }

  String name() {
    return name;
  }
}
