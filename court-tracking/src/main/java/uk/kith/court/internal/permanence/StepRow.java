package uk.kith.court.internal.permanence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PermanenceView.StepLine;
import uk.kith.court.engine.permanence.ChildPermanence.Done;
import uk.kith.court.engine.permanence.FollowedSteps;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;

/** Something done towards a child's permanence. */
@Entity
@Table(schema = "court", name = "permanence_step")
class StepRow extends MistakenChildRow {

  @Enumerated(EnumType.STRING)
  private PermanenceStep step;

  private @Nullable String note;

  private @Nullable UUID extract;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected StepRow() {}

  StepRow(ChildId child, PermanenceStep step, LocalDate on, @Nullable String note, Entry entry) {
    super(child, on, entry);
    this.step = step;
    this.note = note;
  }

  /** As an extract of the case system tells it. */
  StepRow(ChildId child, Done told, UUID extract, Entry entry) {
    this(child, told.step(), told.on(), null, entry);
    this.extract = extract;
  }

  /** What is on record, for what an extract tells. */
  FollowedSteps.Held held() {
    return new FollowedSteps.Held(rowId(), done(), extract != null);
  }

  @Override
  public String what() {
    return step.words();
  }

  @Override
  public boolean isTold() {
    return extract != null;
  }

  Done done() {
    return new Done(step, onDay());
  }

  StepLine line() {
    return new StepLine(step, onDay(), note, extract != null);
  }
}
