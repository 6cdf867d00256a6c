package uk.kith.app.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.RecordHolds.Of;

/** Requests of people for what is held of them, over HTTP. */
@Path("/api/data-requests")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class AccessRequestsResource {

  @Inject AccessRequests requests;

  /**
   * A request that came in.
   *
   * @param number of the record, or its id
   */
  public record Ask(
      @NotNull @Nullable Of of,
      @NotNull @Nullable String number,
      @NotNull @Nullable String askedByWhom,
      @NotNull @Nullable LocalDate receivedOn) {}

  /** The request that was recorded. */
  public record Recorded(AccessRequestId id) {}

  @GET
  @Operation(
      summary = "Requests for data",
      description =
          "Those that are open first, what is due first at the top. Requests of records of which"
              + " the caller may not know are absent.")
  public List<AccessRequestView> list() {
    return requests.list();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Record a request for data",
      description =
          "Of a child, or of the people of a household: due within a month (UK GDPR art 12). What"
              + " is held is collected from then on; its state says when it is ready. 400 when"
              + " there is no such record for the caller.")
  @APIResponseSchema(responseCode = "201", value = Recorded.class)
  public Response ask(@Valid @NotNull Ask ask) {
    AccessRequestId id =
        requests.ask(
            Objects.requireNonNull(ask.of()),
            Objects.requireNonNull(ask.number()),
            Objects.requireNonNull(ask.askedByWhom()),
            Objects.requireNonNull(ask.receivedOn()));
    return Response.status(Response.Status.CREATED).entity(new Recorded(id)).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One request for data", description = "With what was handed out.")
  public AccessRequestView get(@PathParam("id") AccessRequestId id) {
    return requests.get(id);
  }

  @GET
  @Path("{id}/copy")
  @Operation(
      summary = "What is held",
      description =
          "Every table that names the record, with all rows and columns. A mark says what is to be"
              + " looked at before it is handed out: items of third persons are marked, not left"
              + " out. 409 before it is collected, after the request is closed, and when it tells"
              + " of records of which the caller may not know.")
  public HeldCopy copy(@PathParam("id") AccessRequestId id) {
    return requests.copy(id, "api");
  }
}
