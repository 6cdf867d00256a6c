package uk.kith.court.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import uk.kith.court.engine.gateway.FamilyMeeting;

/**
 * The offer of a family meeting before an application, as somebody recorded it of the case; what is
 * recorded later takes it back, as does who recorded it by mistake.
 */
@Entity
@Table(schema = "court", name = "family_meeting_of_case")
class MeetingOfCase extends MistakenRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "child_in_proceedings")
  private ChildProceedings child;

  @Embedded private MeetingColumns recorded;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected MeetingOfCase() {}

  MeetingOfCase(ChildProceedings child, FamilyMeeting meeting, Entry entry) {
    super(entry);
    this.child = child;
    this.recorded = new MeetingColumns(meeting);
  }
}
