package uk.kith.court.internal.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.Step;

/** Something that was done for one child. It never changes; a correction takes it back. */
@Entity
@Table(schema = "court", name = "pre_proceedings_step")
class RecordedStep {

  @Id private UUID id;
  @Version private long version;
  private String authority;

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

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "taken_back_at")
  private @Nullable Instant takenBackAt;

  @Column(name = "taken_back_by")
  private @Nullable String takenBackBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected RecordedStep() {}

  RecordedStep(ChildInPreProceedings child, String authority, Step step, Instant at, String by) {
    this.id = UUID.randomUUID();
    this.child = child;
    this.authority = authority;
    this.kind = step.kind();
    this.doneOn = step.on();
    this.decidedOn = step.decidedOn();
    this.offerIncluded = step.offerIncluded();
    this.recordedAt = at;
    this.recordedBy = by;
  }

  boolean holds() {
    return takenBackAt == null;
  }

  void takeBack(Instant at, String by) {
    takenBackAt = at;
    takenBackBy = by;
  }

  Step step() {
    return new Step(kind, doneOn, decidedOn, offerIncluded);
  }
}
