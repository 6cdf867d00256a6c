package uk.kith.app.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Invalid;
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
      @Nullable Of of,
      @Nullable String number,
      @Nullable String askedByWhom,
      @Nullable LocalDate receivedOn) {}

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
  public Response ask(Ask ask) {
    AccessRequestId id =
        requests.ask(
            required("of", ask.of()),
            required("number", ask.number()),
            required("askedByWhom", ask.askedByWhom()),
            required("receivedOn", ask.receivedOn()));
    return Response.status(Response.Status.CREATED).entity(new Recorded(id)).build();
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new Invalid(field, "required", "Say " + field);
    }
    return value;
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
              + " out. 409 before it is collected, after the request is closed, and unless the"
              + " caller may see all that could be seen by whoever collected it.")
  public HeldCopy copy(@PathParam("id") AccessRequestId id) {
    return requests.copy(id, "api");
  }
}
