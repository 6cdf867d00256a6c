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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PutPlan;
import uk.kith.court.engine.order.CarePlan;

/** A plan for one child that the authority put to the court. Written once; it never changes. */
@Entity
@Table(schema = "court", name = "plan_before_court")
class PlanPut extends CourtRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "child_in_proceedings")
  private ChildProceedings child;

  @Column(name = "final")
  private boolean last;

  @Enumerated(EnumType.STRING)
  private CarePlan plan;

  @Column(name = "stated_on")
  private LocalDate statedOn;

  private @Nullable Boolean approved;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected PlanPut() {}

  PlanPut(ChildProceedings child, PutPlan command, Entry entry) {
    super(UUID.randomUUID(), entry);
    this.child = child;
    this.last = command.last();
    this.plan = command.plan();
    this.statedOn = command.on();
    this.approved = command.approved();
  }
}
