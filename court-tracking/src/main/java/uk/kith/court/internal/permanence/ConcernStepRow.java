package uk.kith.court.internal.permanence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.court.internal.MistakenRow;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;

/** A stage that a concern reached. Part of {@link ConcernRow}, which alone adds to it. */
@Entity
@Table(schema = "court", name = "concern_step")
class ConcernStepRow extends MistakenRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "concern")
  private ConcernRow concern;

  private int number;

  @Enumerated(EnumType.STRING)
  private Concern.Stage stage;

  @Column(name = "on_day")
  private LocalDate onDay;

  @Column(name = "to_whom")
  private @Nullable String toWhom;

  @Column(name = "answer_due")
  private @Nullable LocalDate answerDue;

  private @Nullable String answer;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ConcernStepRow() {}

  ConcernStepRow(ConcernRow concern, int number, Concern.Step step, Entry entry) {
    super(UUID.randomUUID(), entry);
    this.concern = concern;
    this.number = number;
    this.stage = step.stage();
    this.onDay = step.on();
    this.toWhom = step.to();
    this.answerDue = step.answerDue();
    this.answer = step.answer();
  }

  /** One that the concern went to; with the first it was raised, and is taken back itself. */
  boolean isMove() {
    return number > 1;
  }

  CourtEntryId entryId() {
    return new CourtEntryId(rowId());
  }

  RecordedEntries.Entry entry(ChildId child) {
    return new RecordedEntries.Entry(entryId(), child, what(), onDay);
  }

  Optional<RecordedEntries.TakenBack> takenBack(ChildId child) {
    return takenBack(child, what(), onDay);
  }

  /** Not what the concern is about: that is for who reads the concern. */
  private String what() {
    return ConcernRow.WHAT + ": " + stage.words().toLowerCase(Locale.UK);
  }

  Concern.Step step() {
    return new Concern.Step(stage, onDay, toWhom, answerDue, answer);
  }
}
