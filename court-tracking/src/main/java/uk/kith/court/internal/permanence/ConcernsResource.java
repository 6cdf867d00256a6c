package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.kernel.ConcernId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.IfMatch;
import uk.kith.kernel.service.Role;

/** A concern of the reviewing officer over HTTP. */
@Path("/api/concerns/{id}/moves")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles(Role.REVIEWING_OFFICER)
public class ConcernsResource {

  @Inject ReviewCalendar calendar;

  @POST
  @Operation(summary = "Take the concern to another stage; 409 when it cannot go there")
  public void move(
      @PathParam("id") ConcernId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid PermanenceRequests.Move request) {
    calendar.move(id, request.step(), version == null ? null : IfMatch.version(version));
  }
}
