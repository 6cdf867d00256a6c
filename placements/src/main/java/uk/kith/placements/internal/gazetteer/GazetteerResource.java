package uk.kith.placements.internal.gazetteer;

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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.api.Gazetteer.Edition;
import uk.kith.placements.api.PostcodeDirectory;
import uk.kith.placements.api.PostcodeDirectory.EditionView;
import uk.kith.placements.api.PostcodeDirectory.LoadId;
import uk.kith.placements.api.PostcodeDirectory.LoadView;
import uk.kith.placements.engine.gazetteer.DirectoryFile;

/** Gazetteers over HTTP. */
@Path("/api/gazetteer")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({Role.ADMINISTRATOR, Role.PLACEMENT_OFFICER})
public class GazetteerResource {

  /** Many times what the rows of a small file take. */
  private static final int MOST_OF_A_SMALL_FILE = 32 * 1024 * 1024;

  @Inject Gazetteer gazetteer;
  @Inject PostcodeDirectory directory;

  @POST
  @Consumes({
    "text/csv",
    MediaType.TEXT_PLAIN,
    MediaType.APPLICATION_OCTET_STREAM,
    "application/zip"
  })
  @Operation(
      summary = "Load a gazetteer",
      description =
          "Either a small file: CSV in UTF-8 with one header row: postcode or sector (or both"
              + " columns, one filled in each row), easting and northing (metres on the British"
              + " National Grid), authority (national code of the social services authority; not of"
              + " a county district), and optionally share (part of a sector's postcodes in that"
              + " authority, over 0 to 1; default 1). All or nothing; 400 names each line that"
              + " cannot be read. Or the ONS Postcode Directory, recognised by its header row: its"
              + " zip as downloaded, or its file ONSPD_..._UK.csv. It is received as a stream and"
              + " loaded by a job: 202 with Location; 200 with changed 0 when the newest directory"
              + " is sent again; 409 while another one is being loaded.")
  @RequestBody(
      content =
          @Content(
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                      format = "binary")))
  @APIResponseSchema(responseCode = "201", value = EditionView.class)
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = LoadView.class)))
  public Response load(
      InputStream content,
      @Parameter(description = "Publisher, edition and licence; the directory's own name tells it")
          @QueryParam("source")
          @Nullable String source)
      throws IOException {
    byte[] start = content.readNBytes(DirectoryFile.START);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), content);
    if (DirectoryFile.isMeant(start)) {
      return answer(directory.receive(whole, "", source));
    }
    byte[] small = whole.readNBytes(MOST_OF_A_SMALL_FILE + 1);
    if (small.length > MOST_OF_A_SMALL_FILE) {
      throw new Invalid("", "too-large", "The file is no directory and too large for a small one");
    }
    Edition edition =
        gazetteer.load(
            new String(small, StandardCharsets.UTF_8),
            source == null ? "source not stated" : source);
    return Response.status(Response.Status.CREATED).entity(edition).build();
  }

  private static Response answer(LoadView load) {
    Response.ResponseBuilder answer =
        load.status() == Jobs.Status.DONE ? Response.ok(load) : Response.accepted(load);
    return answer.location(URI.create("/api/gazetteer/loads/" + load.id())).build();
  }

  @GET
  @Operation(summary = "Gazetteers that are loaded, newest first: it is believed")
  public Page<EditionView> editions(
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return directory.listEditions(page, size);
  }

  @GET
  @Path("loads/{id}")
  @Operation(summary = "Where the load of a directory stands, and what became of its rows")
  public LoadView load(@PathParam("id") LoadId id) {
    return directory.getLoad(id);
  }

  @DELETE
  @Path("loads/{id}")
  @Operation(summary = "Asks a load to stop; one that has ended stays as it is")
  public LoadView cancel(@PathParam("id") LoadId id) {
    return directory.cancel(id);
  }
}
