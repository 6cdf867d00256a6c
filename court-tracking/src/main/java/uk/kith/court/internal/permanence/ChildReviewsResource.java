package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** What a reviewing officer asks for in a child's case, over HTTP. */
@Path("/api/children/{id}/reviews")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
public class ChildReviewsResource {

  @Inject ReviewCalendar calendar;

  /** Somebody's name and since when. */
  public record Officer(@NotBlank String name, @NotNull LocalDate from) {}

  @POST
  @Path("requests")
  @Operation(summary = "Record that an earlier review was asked for, and by when")
  public void request(@PathParam("id") ChildId id, @Valid PermanenceRequests.Ask request) {
    calendar.request(id, request.request(), request.note());
  }

  @POST
  @Path("officers")
  @Operation(summary = "Record who is the child's reviewing officer from a day on")
  public void officer(@PathParam("id") ChildId id, @Valid Officer request) {
    calendar.nameOfficer(id, request.name(), request.from());
  }

  @POST
  @Path("concerns")
  @AllowedRoles(Role.REVIEWING_OFFICER)
  @Operation(summary = "Raise a concern about the child's case")
  @APIResponseSchema(responseCode = "201", value = PermanenceRequests.Raised.class)
  public Response raise(@PathParam("id") ChildId id, @Valid PermanenceRequests.Raise request) {
    return Response.status(Response.Status.CREATED)
        .entity(new PermanenceRequests.Raised(calendar.raise(id, request.text(), request.first())))
        .build();
  }
}
