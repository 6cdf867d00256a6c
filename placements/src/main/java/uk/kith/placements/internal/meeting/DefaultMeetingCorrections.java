package uk.kith.placements.internal.meeting;

import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.MeetingCorrections;
import uk.kith.placements.api.Meetings.Written;
import uk.kith.placements.internal.action.ActionWriter;
import uk.kith.placements.internal.facts.Recording;

/** Puts right what stands in the schema {@code placements}, and keeps what stood there. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class DefaultMeetingCorrections implements MeetingCorrections {

  @Inject KeptMeetings kept;
  @Inject ActionWriter writer;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;

  @Override
  public void putRight(MeetingId id, long version, PutRight command) {
    Meeting meeting = kept.goingOn(id);
    boolean seals = command.kind().isSealed();
    if (seals && !access.maySeeAdopters()) {
      throw new Forbidden("Adoption meetings are held by those who may see adopters");
    }
    if (meeting.isSealed() && !seals && !command.tellsOfNoAdopters()) {
      throw new Invalid(
          "tellsOfNoAdopters",
          "required",
          "An adoption meeting is opened to others only when nothing in it tells of adopters");
    }
    if (meeting.isSealed() && !seals) {
      requireRead(meeting, command.read());
    }
    if (!meeting.differs(command.kind(), command.heldOn(), command.chair())) {
      throw new Invalid("kind", "unchanged", "Kind, day and chair are the same as before");
    }
    Recording recording = writer.recording();
    MeetingChange before = MeetingChange.putRight(meeting, command.reason(), recording);
    meeting.putRight(version, command.kind(), command.heldOn(), command.chair());
    writer.follow(id, command.heldOn(), seals);
    kept.keep(before);
    audit.record(
        "meeting-put-right",
        id,
        Map.of("kind", command.kind().name(), "heldOn", command.heldOn().toString()));
  }

  /** Nobody answers for a note or an action that came after they read. */
  private void requireRead(Meeting meeting, @Nullable Written read) {
    if (read == null) {
      throw new Invalid(
          "itemVersions", "required", "Say which versions of notes and actions you have read");
    }
    if (!read.equals(kept.written(meeting))) {
      throw new Conflict(
          "written-meanwhile",
          "A note or an action changed since you read them.\nMaybe read them again");
    }
  }

  @Override
  public void takeOff(MeetingId id, AgendaItemId itemId, long version, String reason) {
    Meeting meeting = kept.goingOn(id);
    AgendaItem item = kept.item(meeting, itemId);
    if (kept.standing(meeting) < 2) {
      throw new Conflict(
          "nobody-else", "Nobody else is on the agenda.\nMaybe end the meeting instead");
    }
    item.takeOff(version);
    kept.keep(MeetingChange.takenOff(meeting, item, reason.strip(), writer.recording()));
    audit.record("meeting-item-taken-off", item.child(), Map.of("meeting", id.toString()));
  }
}
