package uk.kith.court.internal.permanence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;

/** A version of a child's permanence plan. */
@Entity
@Table(schema = "court", name = "permanence_plan")
class PlanRow extends MistakenChildRow {

  @Enumerated(EnumType.STRING)
  @Column(name = "primary_route")
  private Route primary;

  private boolean pathway;

  @Column(name = "without_review")
  private @Nullable String withoutReview;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected PlanRow() {}

  PlanRow(ChildId child, PermanencePlan plan, Entry entry) {
    super(child, plan.on(), entry);
    this.primary = plan.primary();
    this.pathway = plan.pathway();
    this.withoutReview = plan.withoutReview();
  }

  @Override
  public String what() {
    return "Plan: " + primary.words() + (pathway ? " (pathway plan)" : "");
  }

  PermanencePlan plan() {
    return new PermanencePlan(onDay(), primary, pathway, withoutReview);
  }
}
