package uk.kith.matching.internal.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What every row of family finding carries: its id, whose it is, and who recorded it when. */
@MappedSuperclass
public abstract class AdoptionRow {

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected AdoptionRow() {}

  protected AdoptionRow(Entry entry) {
    this.id = UUID.randomUUID();
    this.authority = entry.authority();
    this.recordedAt = entry.at();
    this.recordedBy = entry.by();
  }

  /** Under whose authority something is recorded, when and by whom. */
  public record Entry(String authority, Instant at, String by) {}

  UUID rowId() {
    return id;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }
}
