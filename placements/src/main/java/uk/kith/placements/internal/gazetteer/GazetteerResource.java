package uk.kith.placements.internal.gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.api.Gazetteer.Edition;

/** Gazetteers over HTTP. */
@Path("/api/gazetteer")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class GazetteerResource {

  @Inject Gazetteer gazetteer;

  @POST
  @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
  @AllowedRoles({Role.ADMINISTRATOR, Role.PLACEMENT_OFFICER})
  @Operation(
      summary = "Load a gazetteer",
      description =
          "CSV in UTF-8 with one header row: postcode or sector (or both columns, one filled in"
              + " each row), easting and northing (metres on the British National Grid), authority"
              + " (national code of the social services authority; not of a county district), and"
              + " optionally share (part of a sector's postcodes in that authority, over 0 to 1;"
              + " default 1). All or nothing; 400 names each line that cannot be read.")
  public Response load(
      String csv,
      @Parameter(description = "Publisher, edition and licence")
          @DefaultValue("source not stated")
          @QueryParam("source")
          String source) {
    Edition edition = gazetteer.load(csv, source);
    return Response.status(Response.Status.CREATED).entity(edition).build();
  }
}
