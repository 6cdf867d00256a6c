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
import uk.kith.court.api.MakeApplication;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.order.ApplicationStatus;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/** An application within {@link Proceedings}, which alone changes it: it is decided once. */
@Entity
@Table(schema = "court", name = "application")
class ApplicationMade extends MistakenRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "proceedings")
  private Proceedings proceedings;

  @Enumerated(EnumType.STRING)
  @Column(name = "made_by")
  private Assignee madeBy;

  @Column(name = "made_on")
  private LocalDate madeOn;

  private String text;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  private @Nullable Boolean granted;

  @Column(name = "decided_recorded_by")
  private @Nullable String decidedRecordedBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ApplicationMade() {}

  ApplicationMade(Proceedings proceedings, MakeApplication command, Entry entry) {
    super(entry);
    this.proceedings = proceedings;
    this.madeBy = command.by();
    this.madeOn = command.madeOn();
    this.text = command.text();
    this.decidedOn = command.decidedOn();
    this.granted = command.granted();
  }

  LocalDate madeOn() {
    return madeOn;
  }

  void decide(LocalDate on, boolean outcome, Entry entry) {
    expectMove(outcome ? ApplicationStatus.GRANTED : ApplicationStatus.REFUSED);
    if (on.isBefore(madeOn)) {
      throw new Invalid(
          "on",
          "before-application",
          "It was made on " + madeOn + ", and cannot be decided before that");
    }
    decidedOn = on;
    granted = outcome;
    decidedRecordedBy = entry.by();
  }

  @Override
  public void takeBack(String why, Entry entry) {
    expectMove(ApplicationStatus.MISTAKEN);
    super.takeBack(why, entry);
  }

  private ApplicationStatus status() {
    if (!holds()) {
      return ApplicationStatus.MISTAKEN;
    }
    if (decidedOn == null) {
      return ApplicationStatus.MADE;
    }
    return Boolean.TRUE.equals(granted) ? ApplicationStatus.GRANTED : ApplicationStatus.REFUSED;
  }

  private void expectMove(ApplicationStatus to) {
    if (ApplicationStatus.MOVES.find(status(), to).isEmpty()) {
      expectHolds();
      throw new Conflict("decided", "The decision of " + decidedOn + " is recorded");
    }
  }
}
