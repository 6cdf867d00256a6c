package uk.kith.placements.internal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Conflict;
import uk.kith.placements.api.Meetings.Minuted;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.internal.facts.Recording;

/** One child of a meeting, with its one note and what was decided. Part of {@link Meeting}. */
@Entity
@Table(schema = "placements", name = "agenda_item")
public class AgendaItem {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "meeting_id")
  private Meeting meeting;

  private int position;

  @Column(name = "child_id")
  private UUID child;

  private String standing;
  private @Nullable String note;

  @Column(name = "noted_at")
  private @Nullable Instant notedAt;

  @Column(name = "noted_by")
  private @Nullable String notedBy;

  private @Nullable String decision;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "taken_off")
  private boolean takenOff;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected AgendaItem() {}

  AgendaItem(Meeting meeting, int position, Wanted wanted) {
    this.id = UUID.randomUUID();
    this.meeting = meeting;
    this.position = position;
    this.child = wanted.child().value();
    this.standing = wanted.standing();
  }

  AgendaItemId id() {
    return new AgendaItemId(id);
  }

  ChildId child() {
    return new ChildId(child);
  }

  String standing() {
    return standing;
  }

  @Nullable String note() {
    return note;
  }

  @Nullable String notedBy() {
    return notedBy;
  }

  @Nullable String decision() {
    return decision;
  }

  @Nullable String decidedBy() {
    return decidedBy;
  }

  long version() {
    return version;
  }

  boolean isTakenOff() {
    return takenOff;
  }

  /** Off the agenda; what was written stays. */
  void takeOff(long seen) {
    requireUnchanged(seen);
    takenOff = true;
  }

  /** On the agenda again, in its place and with its note. */
  void putBack() {
    takenOff = false;
  }

  /** An adoption meeting says of a child what others may not know. */
  void forgetStanding() {
    standing = "";
  }

  /** Writes note and decision, and takes out what is null. */
  void write(long seen, Minuted minuted, Recording recording) {
    requireUnchanged(seen);
    String said = minuted.note();
    if (!Objects.equals(said, note)) {
      note = said;
      notedAt = said == null ? null : recording.at();
      notedBy = said == null ? null : recording.by();
    }
    String decided = minuted.decision();
    if (!Objects.equals(decided, decision)) {
      decision = decided;
      decidedAt = decided == null ? null : recording.at();
      decidedBy = decided == null ? null : recording.by();
    }
  }

  private void requireUnchanged(long seen) {
    if (seen != version) {
      throw new Conflict("version-moved-on", "Somebody else wrote this note meanwhile");
    }
  }
}
