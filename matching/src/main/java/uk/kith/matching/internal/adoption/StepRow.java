package uk.kith.matching.internal.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.AdoptionChildView.DoneLine;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.engine.adoption.AdoptionStep;

/** Something done for a child on the way to adoption. */
@Entity(name = "AdoptionStepRow")
@Table(schema = "matching", name = "adoption_step")
public class StepRow extends DatedRow {

  private UUID child;

  @Enumerated(EnumType.STRING)
  private AdoptionStep step;

  private @Nullable String answer;
  private @Nullable String note;
  private @Nullable UUID household;

  @Column(name = "why_closed")
  private @Nullable String whyClosed;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected StepRow() {}

  StepRow(ChildId child, FamilyFinding.Done done, Entry entry) {
    super(done.on(), entry);
    this.child = child.value();
    this.step = done.step();
    this.answer = done.answer();
    this.note = done.note();
    this.household = done.carers() == null ? null : done.carers().value();
  }

  ChildId child() {
    return new ChildId(child);
  }

  AdoptionStep step() {
    return step;
  }

  /** The carers who may adopt the child and foster it; null of other steps, and where not named. */
  @Nullable HouseholdId household() {
    return household == null ? null : new HouseholdId(household);
  }

  @Nullable String answer() {
    return answer;
  }

  /** It was recorded by mistake. */
  void takeBack(String why, Entry entry) {
    whyClosed = why;
    close(entry);
  }

  /** The child turned out to be one on record. */
  void isNow(ChildId record) {
    child = record.value();
  }

  DoneLine line() {
    return new DoneLine(step, onDay(), answer, note, household(), recordedBy());
  }
}
