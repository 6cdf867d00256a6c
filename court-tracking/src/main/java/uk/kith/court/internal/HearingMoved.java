package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;

/** What became of a hearing on a day. Written once; a mistake is taken back. */
@Entity
@Table(schema = "court", name = "hearing_move")
class HearingMoved extends MistakenRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "hearing")
  private CourtHearing hearing;

  private int number;

  @Column(name = "moved_on")
  private LocalDate movedOn;

  @Enumerated(EnumType.STRING)
  private HearingStatus status;

  @Enumerated(EnumType.STRING)
  private @Nullable DelayReason reason;

  private @Nullable String note;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected HearingMoved() {}

  HearingMoved(CourtHearing hearing, int number, MoveHearing command, Entry entry) {
    super(entry);
    this.hearing = hearing;
    this.number = number;
    this.movedOn = command.on();
    this.status = command.to();
    this.reason = command.reason();
    this.note = command.note();
  }

  HearingStatus status() {
    return status;
  }

  LocalDate on() {
    return movedOn;
  }

  Happened happened() {
    return new Happened(movedOn, status, reason);
  }
}
