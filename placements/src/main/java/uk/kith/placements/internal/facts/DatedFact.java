package uk.kith.placements.internal.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;

/**
 * One value of one kind of fact on certain days. It begins when somebody records it, is never
 * edited, and ends by being superseded: the row stays, so that what was known earlier can be shown.
 * {@link FactLine} keeps one value a day.
 */
@MappedSuperclass
public abstract class DatedFact {

  @Id private UUID id;
  private String authority;
  private String kind;
  private String value;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  /** Last day, included; null while it holds. */
  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "return_id")
  private @Nullable UUID returnId;

  @Column(name = "superseded_at")
  private @Nullable Instant supersededAt;

  @Column(name = "superseded_by")
  private @Nullable String supersededBy;

  @Column(name = "superseded_return")
  private @Nullable UUID supersededReturn;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected DatedFact() {}

  protected DatedFact(
      LocalAuthority authority, String kind, String value, DateRange days, Recording recording) {
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.kind = kind;
    this.value = value;
    this.validFrom = days.first();
    this.validUntil = days.last();
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
    this.returnId = recording.source() == null ? null : recording.source().value();
  }

  public String kind() {
    return kind;
  }

  public String value() {
    return value;
  }

  public DateRange days() {
    return new DateRange(validFrom, validUntil);
  }

  public boolean isSuperseded() {
    return supersededAt != null;
  }

  boolean isOf(String code) {
    return kind.equals(code) && supersededAt == null;
  }

  boolean overlaps(DateRange other) {
    return (other.last() == null || !validFrom.isAfter(other.last()))
        && (validUntil == null || !validUntil.isBefore(other.first()));
  }

  boolean covers(DateRange other) {
    return !validFrom.isAfter(other.first())
        && (validUntil == null || (other.last() != null && !validUntil.isBefore(other.last())));
  }

  void supersede(Recording recording) {
    supersededAt = recording.at();
    supersededBy = recording.by();
    supersededReturn = recording.source() == null ? null : recording.source().value();
  }

  protected LocalAuthority authority() {
    return new LocalAuthority(authority);
  }

  UUID id() {
    return id;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  @Nullable UUID returnId() {
    return returnId;
  }

  @Nullable String supersededBy() {
    return supersededBy;
  }

  @Nullable UUID supersededReturn() {
    return supersededReturn;
  }
}
