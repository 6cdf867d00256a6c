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
import uk.kith.court.api.PutPlan;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/** A plan for one child that the authority put to the court, which decides on it once. */
@Entity
@Table(schema = "court", name = "plan_before_court")
class PlanPut extends MistakenRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "child_in_proceedings")
  private ChildProceedings child;

  @Column(name = "final")
  private boolean last;

  @Enumerated(EnumType.STRING)
  private CarePlan plan;

  @Column(name = "stated_on")
  private LocalDate statedOn;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  private @Nullable Boolean approved;

  @Column(name = "decided_recorded_by")
  private @Nullable String decidedRecordedBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected PlanPut() {}

  PlanPut(ChildProceedings child, PutPlan command, Entry entry) {
    super(entry);
    this.child = child;
    this.last = command.last();
    this.plan = command.plan();
    this.statedOn = command.on();
    this.approved = command.approved();
    this.decidedOn = approved == null ? null : statedOn;
  }

  LocalDate statedOn() {
    return statedOn;
  }

  ChildId child() {
    return child.child();
  }

  void decide(LocalDate on, boolean outcome, Entry entry) {
    expectHolds();
    if (decidedOn != null) {
      throw new Conflict("decided", "The decision of " + decidedOn + " is recorded");
    }
    if (on.isBefore(statedOn)) {
      throw new Invalid("on", "before-plan", "It was put to the court on " + statedOn);
    }
    decidedOn = on;
    approved = outcome;
    decidedRecordedBy = entry.by();
  }
}
