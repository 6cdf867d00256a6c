package uk.kith.app.web.meeting;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.MeetingCorrections;
import uk.kith.placements.api.MeetingCorrections.PutRight;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.api.Meetings.ItemView;
import uk.kith.placements.api.Meetings.MeetingView;

/** A child who does not belong on the agenda of a meeting that goes on. */
@Path("/meetings/{id}/items/{item}/take-off")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class TakeOffResource {

  @Inject Pages pages;
  @Inject Meetings meetings;
  @Inject MeetingCorrections corrections;
  @Inject Children children;
  @Inject GatewayRegister register;
  @Inject BusinessDate businessDate;

  @GET
  public Response ask(@PathParam("id") MeetingId id, @PathParam("item") AgendaItemId itemId) {
    MeetingView view = meetings.getMeeting(id);
    ItemView item = find(view, itemId);
    return show(200, view, item, Form.prefilled(Map.of("version", Long.toString(item.version()))));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(
      @PathParam("id") MeetingId id,
      @PathParam("item") AgendaItemId itemId,
      MultivaluedMap<String, String> typed) {
    MeetingView view = meetings.getMeeting(id);
    ItemView item = find(view, itemId);
    Form form = Form.of(typed).require("reason", "Say why the child is taken off");
    if (form.value("reason").length() > PutRight.MOST_REASON) {
      form = form.with("reason", "Say it in at most " + PutRight.MOST_REASON + " letters");
    }
    long version = form.hidden("version", Long::parseLong);
    if (!form.isValid()) {
      return show(400, view, item, form);
    }
    try {
      corrections.takeOff(id, itemId, version, form.value("reason"));
    } catch (Conflict e) {
      return show(
          409,
          view,
          item,
          form.refused(String.valueOf(e.getMessage()))
              .withHidden("version", Long.toString(item.version())));
    }
    return pages.done("/meetings/" + id, "The child is taken off the agenda");
  }

  private static ItemView find(MeetingView view, AgendaItemId id) {
    return view.items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private Response show(int status, MeetingView view, ItemView item, Form form) {
    ItemPage page =
        new MeetingMaker(
                view,
                children.findChildren(List.of(item.child()), businessDate.today()),
                register.of(view, item),
                true)
            .item(item);
    JteModel model =
        Pages.TEMPLATES.pagesMeetingTakeOff(
            pages.page("Take " + page.child() + " off the agenda", null, form), page, form);
    return Response.status(status).entity(model).build();
  }
}
