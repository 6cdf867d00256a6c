package uk.kith.court.internal.gateway;

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
import uk.kith.court.engine.gateway.Step;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.court.internal.MistakenRow;

/** Something that was done for one child. It never changes; a correction takes it back. */
@Entity
@Table(schema = "court", name = "pre_proceedings_step")
class RecordedStep extends MistakenRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "child_in_pre_proceedings")
  private ChildInPreProceedings child;

  @Enumerated(EnumType.STRING)
  private Step.Kind kind;

  @Column(name = "done_on")
  private LocalDate doneOn;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  @Column(name = "offer_included")
  private @Nullable Boolean offerIncluded;

  private @Nullable UUID extract;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected RecordedStep() {}

  /**
   * @param extract of the case system that told it; null when people recorded it
   */
  RecordedStep(ChildInPreProceedings child, Step step, @Nullable UUID extract, Entry entry) {
    super(entry);
    this.extract = extract;
    this.child = child;
    this.kind = step.kind();
    this.doneOn = step.on();
    this.decidedOn = step.decidedOn();
    this.offerIncluded = step.offerIncluded();
  }

  /** An extract of the case system told it. */
  boolean isTold() {
    return extract != null;
  }

  Step step() {
    return new Step(kind, doneOn, decidedOn, offerIncluded);
  }
}
