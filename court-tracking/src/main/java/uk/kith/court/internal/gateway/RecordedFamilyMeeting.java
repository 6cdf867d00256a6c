package uk.kith.court.internal.gateway;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.court.internal.MeetingColumns;
import uk.kith.court.internal.MistakenRow;

/** The offer of a family meeting as somebody recorded it; what is recorded later takes it back. */
@Entity
@Table(schema = "court", name = "family_meeting")
class RecordedFamilyMeeting extends MistakenRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "child_in_pre_proceedings")
  private ChildInPreProceedings child;

  @Embedded private MeetingColumns recorded;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected RecordedFamilyMeeting() {}

  RecordedFamilyMeeting(ChildInPreProceedings child, FamilyMeeting meeting, Entry entry) {
    super(entry);
    this.child = child;
    this.recorded = new MeetingColumns(meeting);
  }

  FamilyMeeting meeting() {
    return recorded.meeting();
  }
}
