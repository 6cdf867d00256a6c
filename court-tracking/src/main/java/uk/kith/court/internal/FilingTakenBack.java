package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.direction.Direction.Filed;

/** A filing of a direction that was recorded by mistake. */
@Entity
@Table(schema = "court", name = "filing_taken_back")
class FilingTakenBack extends ValueTakenBack {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "direction")
  private CourtDirection direction;

  @Column(name = "filed_on")
  private LocalDate filedOn;

  @Column(name = "filed_at")
  private @Nullable LocalTime filedAt;

  @Column(name = "filed_recorded_by")
  private @Nullable String filedRecordedBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected FilingTakenBack() {}

  FilingTakenBack(
      CourtDirection direction, Filed filed, @Nullable String by, String why, Entry entry) {
    super(why, entry);
    this.direction = direction;
    this.filedOn = filed.on();
    this.filedAt = filed.at();
    this.filedRecordedBy = by;
  }
}
