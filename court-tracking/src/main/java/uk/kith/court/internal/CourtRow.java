package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What every row of the schema carries: its id, whose it is, and who recorded it when. */
@MappedSuperclass
public abstract class CourtRow {

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected CourtRow() {}

  protected CourtRow(UUID id, Entry entry) {
    this.id = id;
    this.authority = entry.authority();
    this.recordedAt = entry.at();
    this.recordedBy = entry.by();
  }

  /**
   * Under whose authority something is recorded, when and by whom.
   *
   * @param by sign-in name
   */
  public record Entry(String authority, Instant at, String by) {}

  public UUID rowId() {
    return id;
  }

  public long version() {
    return version;
  }

  public String authority() {
    return authority;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public String recordedBy() {
    return recordedBy;
  }
}
