package uk.kith.app.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import uk.kith.app.document.DocumentFiles;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.api.Meetings.ItemView;
import uk.kith.placements.api.Meetings.MeetingView;

/** What a meeting said and agreed about one child, as Word, to be filed with that child. */
@Path("/meetings/{id}/items/{item}/extract.docx")
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
public class ExtractResource {

  @Inject Meetings meetings;
  @Inject Children children;
  @Inject GatewayRegister register;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public Response write(@PathParam("id") MeetingId id, @PathParam("item") AgendaItemId itemId) {
    MeetingView view = meetings.getMeeting(id);
    ItemView item =
        view.items().stream()
            .filter(each -> each.id().equals(itemId))
            .findFirst()
            .orElseThrow(() -> new NotFound(itemId));
    Minutes minutes =
        new Minutes(
            view,
            children.findChildren(List.of(item.child()), businessDate.today()),
            register.of(view, item),
            actor.get().name(),
            businessDate.today());
    meetings.noteWrittenOut(id, itemId);
    return DocumentFiles.word(minutes.extract(item));
  }
}
