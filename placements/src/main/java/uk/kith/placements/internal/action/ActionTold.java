package uk.kith.placements.internal.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.action.ActionState;
import uk.kith.placements.engine.action.ActionTerms;
import uk.kith.placements.internal.facts.Recording;

/** What an action says, until something else is recorded. Part of {@link Action}. */
@Entity
@Table(schema = "placements", name = "action_told")
public class ActionTold {

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "action_id")
  private Action action;

  private String what;
  private String owner;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private @Nullable ActionState ended;

  @Column(name = "ended_on")
  private @Nullable LocalDate endedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "superseded_at")
  private @Nullable Instant supersededAt;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ActionTold() {}

  ActionTold(
      Action action,
      ActionTerms terms,
      @Nullable ActionState ended,
      @Nullable LocalDate endedOn,
      Recording recording) {
    this.id = UUID.randomUUID();
    this.action = action;
    this.what = terms.what();
    this.owner = terms.owner();
    this.dueOn = terms.dueOn();
    this.ended = ended;
    this.endedOn = endedOn;
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
  }

  boolean holds() {
    return supersededAt == null;
  }

  boolean isOpen() {
    return ended == null;
  }

  /** Whether it is due or has ended before a day. */
  boolean isBefore(LocalDate day) {
    return dueOn.isBefore(day) || (endedOn != null && endedOn.isBefore(day));
  }

  ActionTerms terms() {
    return new ActionTerms(what, owner, dueOn);
  }

  void supersede(Instant at) {
    supersededAt = at;
  }
}
