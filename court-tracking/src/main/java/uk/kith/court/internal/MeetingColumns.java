package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.FamilyMeeting;

/** The columns of a family meeting, whatever it came before. */
@Embeddable
public class MeetingColumns {

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

  protected MeetingColumns() {}

  public MeetingColumns(FamilyMeeting meeting) {
    this.offeredOn = meeting.offeredOn();
    this.offeredTo = meeting.offeredTo();
    this.notOfferedBecause = meeting.notOfferedBecause();
    this.notOfferedBy = meeting.notOfferedBy();
    this.accepted = meeting.accepted();
    this.heldOn = meeting.heldOn();
    this.notHeldBecause = meeting.notHeldBecause();
  }

  public FamilyMeeting meeting() {
    return new FamilyMeeting(
        offeredOn, offeredTo, notOfferedBecause, notOfferedBy, accepted, heldOn, notHeldBecause);
  }
}
