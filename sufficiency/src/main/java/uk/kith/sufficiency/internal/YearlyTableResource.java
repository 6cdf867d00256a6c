package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.sufficiency.api.YearlyTableLoads;
import uk.kith.sufficiency.api.YearlyTableLoads.EditionView;
import uk.kith.sufficiency.api.YearlyTableLoads.LoadId;
import uk.kith.sufficiency.api.YearlyTableLoads.LoadView;

/** Yearly tables of every authority over HTTP. */
@Path("/api/yearly-tables")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({Role.ADMINISTRATOR, Role.COMMISSIONER})
public class YearlyTableResource {

  @Inject YearlyTableLoads loads;

  @POST
  @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Load yearly tables of every authority",
      description =
          "CSV in UTF-8 as the Department for Education publishes it, recognised by its header row:"
              + " year, geo_code, la_name, measure, value (children looked after, one figure in a"
              + " row), or short_desc, years, area, la_number, region, value (the interactive tool,"
              + " of which the regions are kept). Symbols for what is not published (c, k, low, u,"
              + " x, z, :) are understood. Read by a job, all or nothing: 202 with Location; 200"
              + " with changed 0 when the newest file is sent again; 400 for another file; 409"
              + " while another one is being loaded.")
  @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponseSchema(responseCode = "202", value = LoadView.class)
  public Response load(
      InputStream content,
      @Parameter(description = "Name of the file, shown beside what rests on it")
          @QueryParam("name")
          @Nullable String name) {
    LoadView load = loads.receive(content, Objects.requireNonNullElse(name, ""));
    Response.ResponseBuilder answer =
        load.status() == Jobs.Status.DONE ? Response.ok(load) : Response.accepted(load);
    return answer.location(URI.create("/api/yearly-tables/loads/" + load.id())).build();
  }

  @GET
  @Operation(
      summary = "Files that are loaded, newest first: where two tell the same it is believed")
  public Page<EditionView> editions(
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return loads.listEditions(page, size);
  }

  @GET
  @Path("loads/{id}")
  @Operation(summary = "Where the load of a file stands, and what became of its rows")
  public LoadView load(@PathParam("id") LoadId id) {
    return loads.getLoad(id);
  }

  @DELETE
  @Path("loads/{id}")
  @Operation(summary = "Asks a load to stop; one that has ended stays as it is")
  public LoadView cancel(@PathParam("id") LoadId id) {
    return loads.cancel(id);
  }
}
