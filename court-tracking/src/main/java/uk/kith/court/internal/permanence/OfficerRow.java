package uk.kith.court.internal.permanence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /** Whoever it is on a day: of several rows, the one that began last. */
  static Optional<String> holding(List<OfficerRow> officers, LocalDate asOf) {
    return officers.stream()
        .filter(row -> !row.onDay().isAfter(asOf))
        .max(Comparator.comparing(ChildRow::onDay).thenComparing(ChildRow::recordedAt))
        .map(OfficerRow::name);
  }

  String name() {
    return name;
  }
}
