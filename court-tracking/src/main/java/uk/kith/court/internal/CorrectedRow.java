package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something recorded that never changes: a correction takes it back, and another is recorded. */
@MappedSuperclass
public abstract class CorrectedRow extends CourtRow {

  @Column(name = "taken_back_at")
  private @Nullable Instant takenBackAt;

  @Column(name = "taken_back_by")
  private @Nullable String takenBackBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected CorrectedRow() {}

  protected CorrectedRow(Entry entry) {
    this(UUID.randomUUID(), entry);
  }

  protected CorrectedRow(UUID id, Entry entry) {
    super(id, entry);
  }

  public boolean holds() {
    return takenBackAt == null;
  }

  public @Nullable Instant takenBackAt() {
    return takenBackAt;
  }

  public @Nullable String takenBackBy() {
    return takenBackBy;
  }

  public void takeBack(Entry by) {
    takenBackAt = by.at();
    takenBackBy = by.by();
  }
}
