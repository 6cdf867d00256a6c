package uk.kith.placements.internal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.action.MeetingKind;
import uk.kith.placements.internal.facts.Recording;

/** What was changed in a meeting while it went on, and what it said before; written once. */
@Entity
@Table(schema = "placements", name = "meeting_change")
public class MeetingChange {

  /** What happened. */
  enum What {
    PUT_RIGHT,
    TAKEN_OFF,
    PUT_BACK
  }

  @Id private UUID id;

  @Column(name = "meeting_id")
  private UUID meeting;

  @Column(name = "agenda_item_id")
  private @Nullable UUID item;

  @Enumerated(EnumType.STRING)
  private What what;

  @Enumerated(EnumType.STRING)
  private @Nullable MeetingKind kind;

  @Column(name = "held_on")
  private @Nullable LocalDate heldOn;

  private @Nullable String chair;
  private @Nullable String reason;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected MeetingChange() {}

  /** Keeps what a meeting said until now. */
  static MeetingChange putRight(Meeting before, String reason, Recording recording) {
    MeetingChange change = new MeetingChange(before, What.PUT_RIGHT, reason, recording);
    change.kind = before.kind();
    change.heldOn = before.heldOn();
    change.chair = before.chair();
    return change;
  }

  static MeetingChange takenOff(
      Meeting meeting, AgendaItem item, String reason, Recording recording) {
    MeetingChange change = new MeetingChange(meeting, What.TAKEN_OFF, reason, recording);
    change.item = item.id().value();
    return change;
  }

  static MeetingChange putBack(Meeting meeting, AgendaItem item, Recording recording) {
    MeetingChange change = new MeetingChange(meeting, What.PUT_BACK, null, recording);
    change.item = item.id().value();
    return change;
  }

  private MeetingChange(Meeting meeting, What what, @Nullable String reason, Recording recording) {
    this.id = UUID.randomUUID();
    this.meeting = meeting.id().value();
    this.what = what;
    this.reason = reason;
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
  }

  boolean is(What asked) {
    return what == asked;
  }

  boolean isOf(AgendaItem asked) {
    return asked.id().value().equals(item);
  }

  @Nullable MeetingKind kind() {
    return kind;
  }

  @Nullable LocalDate heldOn() {
    return heldOn;
  }

  @Nullable String chair() {
    return chair;
  }

  @Nullable String reason() {
    return reason;
  }

  Instant at() {
    return recordedAt;
  }

  String by() {
    return recordedBy;
  }
}
