package uk.kith.placements.internal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Deletions;
import uk.kith.placements.api.Deletions.Asked;
import uk.kith.placements.api.Deletions.LogLine;
import uk.kith.placements.api.Deletions.RecordId;

/** The deletion log, and asking for its deletions again in a restored copy. */
@Path("/api/deletions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class DeletionsResource {

  @Inject Deletions deletions;

  /** Which records. */
  public record Ask(@Nullable List<RecordId> records) {}

  @GET
  @Operation(
      summary = "The deletion log",
      description =
          "Every record that was deleted when its time was over: ids, codes, days and counts."
              + " Keep it beside the backups: what is deleted after one is asked for again in a"
              + " copy that is restored from it.")
  public List<LogLine> log() {
    return deletions.log();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask for a deletion",
      description =
          "Of records of children, and of people who fostered or wanted to, whose day has come and"
              + " that are not on hold; others are left out and counted, 400 when none is left."
              + " Nothing is deleted before a dry run has counted and somebody else has confirmed,"
              + " on the page of the deletion. At most 500 at once.")
  @APIResponseSchema(responseCode = "201", value = Asked.class)
  public Response ask(Ask ask) {
    List<RecordId> records = ask.records();
    if (records == null || records.isEmpty()) {
      throw new Invalid("records", "required", "Say which records");
    }
    return Response.status(Response.Status.CREATED).entity(deletions.ask(records)).build();
  }
}
