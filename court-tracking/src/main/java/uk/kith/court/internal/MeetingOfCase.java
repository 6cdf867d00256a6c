package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.FamilyMeeting;

/**
 * The offer of a family meeting before an application, as somebody recorded it of the case; what is
 * recorded later takes it back.
 */
@Entity
@Table(schema = "court", name = "family_meeting_of_case")
class MeetingOfCase extends CorrectedRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "child_in_proceedings")
  private ChildProceedings child;

  @Column(name = "offered_on")
  private @Nullable LocalDate offeredOn;

  @Column(name = "offered_to")
  private @Nullable String offeredTo;

  @Column(name = "not_offered_because")
  private @Nullable String notOfferedBecause;

  @Column(name = "not_offered_by")
  private @Nullable String notOfferedBy;

  private @Nullable Boolean accepted;

  @Column(name = "held_on")
  private @Nullable LocalDate heldOn;

  @Column(name = "not_held_because")
  private @Nullable String notHeldBecause;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected MeetingOfCase() {}

  MeetingOfCase(ChildProceedings child, FamilyMeeting meeting, Entry entry) {
    super(entry);
    this.child = child;
    this.offeredOn = meeting.offeredOn();
    this.offeredTo = meeting.offeredTo();
    this.notOfferedBecause = meeting.notOfferedBecause();
    this.notOfferedBy = meeting.notOfferedBy();
    this.accepted = meeting.accepted();
    this.heldOn = meeting.heldOn();
    this.notHeldBecause = meeting.notHeldBecause();
  }
}
