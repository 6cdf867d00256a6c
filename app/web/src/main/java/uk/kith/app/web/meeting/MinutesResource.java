package uk.kith.app.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import uk.kith.app.document.Document;
import uk.kith.app.document.DocumentFiles;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.api.Meetings.ItemView;
import uk.kith.placements.api.Meetings.MeetingView;
import uk.kith.placements.api.Meetings.TakenOff;

/** The minutes of a meeting as Word, to be filed with the meeting. */
@Path("/meetings/{id}/minutes.docx")
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class MinutesResource {

  @Inject Meetings meetings;
  @Inject Children children;
  @Inject GatewayRegister register;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public Response write(@PathParam("id") MeetingId id) {
    MeetingView view = meetings.getMeeting(id);
    Document minutes =
        new Minutes(
                view,
                children.findChildren(
                    Stream.concat(
                            view.items().stream(), view.takenOff().stream().map(TakenOff::item))
                        .map(ItemView::child)
                        .toList(),
                    businessDate.today()),
                register.of(view),
                actor.get().name(),
                businessDate.today())
            .whole();
    meetings.noteWrittenOut(id, null);
    return DocumentFiles.word(minutes);
  }
}
