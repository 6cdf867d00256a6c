package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.direction.Direction.Due;

/** An order that set another time for a direction. Written once; it never changes. */
@Entity
@Table(schema = "court", name = "direction_variation")
class DirectionVaried extends CourtRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "direction")
  private CourtDirection direction;

  @Column(name = "ordered_on")
  private LocalDate orderedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "due_at")
  private @Nullable LocalTime dueAt;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected DirectionVaried() {}

  DirectionVaried(CourtDirection direction, LocalDate orderedOn, Due due, Entry entry) {
    super(UUID.randomUUID(), entry);
    this.direction = direction;
    this.orderedOn = orderedOn;
    this.dueOn = due.on();
    this.dueAt = due.at();
  }

  boolean isDueOn(LocalDate day) {
    return dueOn.equals(day);
  }
}
