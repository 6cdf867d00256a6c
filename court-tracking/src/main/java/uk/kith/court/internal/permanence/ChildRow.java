package uk.kith.court.internal.permanence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.internal.CourtRow;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;

/**
 * Something recorded of a child for a day. It begins when somebody records it, is never edited, and
 * ends by being closed; the row stays.
 */
@MappedSuperclass
public abstract class ChildRow extends CourtRow {

  private UUID child;

  @Column(name = "on_day")
  private LocalDate onDay;

  @Column(name = "superseded_at")
  private @Nullable Instant supersededAt;

  @Column(name = "superseded_by")
  private @Nullable String supersededBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ChildRow() {}

  protected ChildRow(ChildId child, LocalDate onDay, Entry entry) {
    super(UUID.randomUUID(), entry);
    this.child = child.value();
    this.onDay = onDay;
  }

  public ChildId child() {
    return new ChildId(child);
  }

  public LocalDate onDay() {
    return onDay;
  }

  public @Nullable Instant closedAt() {
    return supersededAt;
  }

  @Nullable String closedBy() {
    return supersededBy;
  }

  void close(Entry entry) {
    supersededAt = entry.at();
    supersededBy = entry.by();
  }

  /** The child turned out to be one on record. */
  public void isNow(ChildId record) {
    child = record.value();
  }
}
