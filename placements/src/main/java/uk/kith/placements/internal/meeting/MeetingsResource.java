package uk.kith.placements.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.IfMatch;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.MeetingCorrections;
import uk.kith.placements.api.MeetingFilter;
import uk.kith.placements.api.MeetingSort;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.api.Meetings.MeetingLine;
import uk.kith.placements.api.Meetings.MeetingView;
import uk.kith.placements.internal.action.ActionBodies;
import uk.kith.placements.internal.facts.Body;

/** Meetings over HTTP. */
@Path("/api/meetings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class MeetingsResource {

  @Inject Meetings meetings;
  @Inject MeetingCorrections corrections;
  @Inject BusinessDate businessDate;

  @GET
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE
  })
  @Operation(
      summary = "Meetings, the latest first",
      description = "items counts the children whom the caller may see.")
  public Page<MeetingLine> list(
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return meetings.listMeetings(MeetingFilter.ALL, MeetingSort.USUAL, page, size);
  }

  @POST
  @Operation(
      summary = "Start a meeting",
      description =
          "The agenda is kept as sent: 1 to 150 children, each once; single ones can follow. An"
              + " ADOPTION meeting and what is agreed in it exist for panel advisers alone.")
  @APIResponseSchema(responseCode = "201", value = MeetingBodies.Started.class)
  public Response start(MeetingBodies.Start body) {
    return Response.status(Response.Status.CREATED)
        .entity(new MeetingBodies.Started(meetings.start(body.command(businessDate.today()))))
        .build();
  }

  @GET
  @Path("{id}")
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE
  })
  @Operation(
      summary = "A meeting with its agenda",
      description = "Once ended, actions read as they were recorded when it ended.")
  public MeetingView meeting(@PathParam("id") MeetingId id) {
    return meetings.getMeeting(id);
  }

  @PUT
  @Path("{id}")
  @Operation(
      summary = "Put right the kind, day or chair of a meeting that goes on",
      description =
          "What it said before stays, with the reason. What was agreed in it counts as agreed on"
              + " the right day. An ADOPTION meeting becomes another only with tellsOfNoAdopters,"
              + " and with itemVersions and actionVersions as read: 409 when a note or an action"
              + " changed since."
              + " If-Match carries its version. 409 once it has ended.")
  public void putRight(
      @PathParam("id") MeetingId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MeetingBodies.Right body) {
    corrections.putRight(id, IfMatch.version(ifMatch), body.command());
  }

  @POST
  @Path("{id}/items/{item}/take-off")
  @Operation(
      summary = "Take a child off the agenda of a meeting that goes on",
      description =
          "Its note stays and comes back with the child when it is put on the agenda again."
              + " If-Match carries the version of the item. 409 when nobody else is on the agenda,"
              + " or the meeting has ended.")
  public void takeOff(
      @PathParam("id") MeetingId id,
      @PathParam("item") AgendaItemId item,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MeetingBodies.Off body) {
    corrections.takeOff(id, item, IfMatch.version(ifMatch), MeetingBodies.reason(body.reason()));
  }

  @POST
  @Path("{id}/items")
  @Operation(
      summary = "Put a child on the agenda of a meeting that goes on",
      description = "409 when the child stands on it, the agenda is full, or it has ended.")
  @APIResponseSchema(responseCode = "201", value = MeetingBodies.Added.class)
  public Response add(@PathParam("id") MeetingId id, MeetingBodies.Item body) {
    return Response.status(Response.Status.CREATED)
        .entity(new MeetingBodies.Added(meetings.add(id, body.wanted())))
        .build();
  }

  @PUT
  @Path("{id}/items/{item}/note")
  @Operation(
      summary = "Write the one note of an item",
      description = "If-Match carries the version of the item. 409 once the meeting has ended.")
  public void note(
      @PathParam("id") MeetingId id,
      @PathParam("item") AgendaItemId item,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MeetingBodies.Note body) {
    meetings.note(id, item, IfMatch.version(ifMatch), Body.text(body.note()));
  }

  @PUT
  @Path("{id}/items/{item}/decision")
  @Operation(
      summary = "Write what the meeting decided about an item's child",
      description =
          "At most 500 letters. A decision of the legal gateway, of a plan or of a match is"
              + " recorded in its own place besides. If-Match carries the version of the item. 409"
              + " once the meeting has ended.")
  public void decide(
      @PathParam("id") MeetingId id,
      @PathParam("item") AgendaItemId item,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MeetingBodies.Decision body) {
    meetings.decide(id, item, IfMatch.version(ifMatch), Body.text(body.decision()));
  }

  @PUT
  @Path("{id}/attendance")
  @Operation(
      summary = "Write who was at the meeting, and who sent apologies",
      description =
          "Names and posts, in at most 2,000 letters each. If-Match carries the version of the"
              + " meeting. 409 once it has ended.")
  public void attended(
      @PathParam("id") MeetingId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MeetingBodies.Attended body) {
    meetings.attended(id, IfMatch.version(ifMatch), body.attendance());
  }

  @POST
  @Path("{id}/items/{item}/actions")
  @Operation(
      summary = "Agree an action about the item's child",
      description = "It counts as agreed on the day of the meeting. 409 once it has ended.")
  @APIResponseSchema(responseCode = "201", value = ActionBodies.Made.class)
  public Response agree(
      @PathParam("id") MeetingId id,
      @PathParam("item") AgendaItemId item,
      ActionBodies.Terms body) {
    return Response.status(Response.Status.CREATED)
        .entity(new ActionBodies.Made(meetings.agree(id, item, body.terms())))
        .build();
  }

  @POST
  @Path("{id}/end")
  @Operation(
      summary = "End the meeting",
      description =
          "From then on nothing of it changes. If-Match carries its version. 400 while nobody is"
              + " recorded as present, unless nobody=true says that this is known.")
  public void end(
      @PathParam("id") MeetingId id,
      @QueryParam("nobody") @DefaultValue("false") boolean nobody,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    meetings.end(id, IfMatch.version(ifMatch), nobody);
  }
}
