package uk.kith.matching.internal.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something recorded for a day. It is never edited and ends by being closed; the row stays. */
@MappedSuperclass
public abstract class DatedRow extends AdoptionRow {

  @Column(name = "on_day")
  private LocalDate onDay;

  @Column(name = "superseded_at")
  private @Nullable Instant supersededAt;

  @Column(name = "superseded_by")
  private @Nullable String supersededBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected DatedRow() {}

  protected DatedRow(LocalDate onDay, Entry entry) {
    super(entry);
    this.onDay = onDay;
  }

  LocalDate onDay() {
    return onDay;
  }

  boolean holds() {
    return supersededAt == null;
  }

  @Nullable Instant closedAt() {
    return supersededAt;
  }

  @Nullable String closedBy() {
    return supersededBy;
  }

  void close(Entry entry) {
    supersededAt = entry.at();
    supersededBy = entry.by();
  }
}
