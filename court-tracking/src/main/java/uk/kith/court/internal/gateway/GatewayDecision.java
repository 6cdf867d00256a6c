package uk.kith.court.internal.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.DecideAtGateway;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.court.internal.MistakenRow;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.PreProceedingsId;

/** What a legal gateway meeting decided for one child. A correction takes it back. */
@Entity
@Table(schema = "court", name = "gateway_decision")
class GatewayDecision extends MistakenRow {

  private UUID meeting;
  private UUID child;

  @Column(name = "met_on")
  private LocalDate metOn;

  @Enumerated(EnumType.STRING)
  private GatewayOutcome outcome;

  private @Nullable String note;

  @Column(name = "pre_proceedings")
  private @Nullable UUID preProceedings;

  private @Nullable UUID extract;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected GatewayDecision() {}

  /**
   * A decision.
   *
   * @param meeting shared by the children whom one meeting decided on
   * @param started the pre-proceedings of the meeting; null when it started none
   */
  GatewayDecision(
      UUID meeting,
      DecideAtGateway command,
      DecideAtGateway.ForChild decided,
      @Nullable UUID started,
      Entry entry) {
    super(entry);
    this.meeting = meeting;
    this.child = decided.child().value();
    this.metOn = command.metOn();
    this.outcome = decided.outcome();
    this.note = command.note();
    this.preProceedings =
        decided.outcome() == GatewayOutcome.START_PRE_PROCEEDINGS ? started : null;
  }

  /** The decision with which pre-proceedings started that an extract tells (R-PRE-02). */
  GatewayDecision(ChildId child, LocalDate metOn, UUID started, UUID extract, Entry entry) {
    super(entry);
    this.meeting = UUID.randomUUID();
    this.child = child.value();
    this.metOn = metOn;
    this.outcome = GatewayOutcome.START_PRE_PROCEEDINGS;
    this.preProceedings = started;
    this.extract = extract;
  }

  /** An extract of the case system told it. */
  boolean isTold() {
    return extract != null;
  }

  CourtEntryId entryId() {
    return new CourtEntryId(rowId());
  }

  RecordedEntries.Entry entry() {
    return new RecordedEntries.Entry(entryId(), child(), outcome.words(), metOn);
  }

  /** Empty unless it was taken back as a mistake. */
  Optional<RecordedEntries.TakenBack> takenBack() {
    return takenBack(child(), outcome.words(), metOn);
  }

  ChildId child() {
    return new ChildId(child);
  }

  /** The child turned out to be one on record. */
  void isNow(ChildId record) {
    child = record.value();
  }

  LocalDate metOn() {
    return metOn;
  }

  GatewayOutcome outcome() {
    return outcome;
  }

  @Nullable String note() {
    return note;
  }

  @Nullable PreProceedingsId preProceedings() {
    return preProceedings == null ? null : new PreProceedingsId(preProceedings);
  }
}
