package uk.kith.court.internal.permanence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;

/**
 * Something recorded of a child for a day. It begins when somebody records it, is never edited, and
 * ends by being closed; the row stays.
 */
@MappedSuperclass
public abstract class ChildRow {

  @Id private UUID id;
  @Version private long version;
  private String authority;
  private UUID child;

  @Column(name = "on_day")
  private LocalDate onDay;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "superseded_at")
  private @Nullable Instant supersededAt;

  @Column(name = "superseded_by")
  private @Nullable String supersededBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ChildRow() {}

  protected ChildRow(ChildId child, LocalDate onDay, Recorder recorder) {
    this.id = UUID.randomUUID();
    this.authority = recorder.authority();
    this.child = child.value();
    this.onDay = onDay;
    this.recordedAt = recorder.now();
    this.recordedBy = recorder.by();
  }

  public String authority() {
    return authority;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public ChildId child() {
    return new ChildId(child);
  }

  public LocalDate onDay() {
    return onDay;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  @Nullable Instant closedAt() {
    return supersededAt;
  }

  @Nullable String closedBy() {
    return supersededBy;
  }

  void close(Recorder recorder) {
    supersededAt = recorder.now();
    supersededBy = recorder.by();
  }

  /** The child turned out to be one on record. */
  public void isNow(ChildId record) {
    child = record.value();
  }
}
