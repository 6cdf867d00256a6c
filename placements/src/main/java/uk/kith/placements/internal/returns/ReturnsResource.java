package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ReturnFindingFilter;
import uk.kith.placements.api.ReturnFindingSort;
import uk.kith.placements.api.Returns;
import uk.kith.placements.api.Returns.FindingView;
import uk.kith.placements.api.Returns.ReturnView;
import uk.kith.placements.api.Returns.UploadId;
import uk.kith.placements.api.Returns.UploadView;
import uk.kith.placements.api.Returns.WrittenReturn;
import uk.kith.placements.engine.ssda903.ReadLimits;
import uk.kith.placements.engine.ssda903.ReceivedFile;
import uk.kith.placements.internal.facts.Body;

/** Statutory returns over HTTP. */
@Path("/api/returns")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.INFORMATION_GOVERNANCE})
public class ReturnsResource {

  @Inject Returns returns;

  /** Several returns of one upload, oldest year first. */
  public record ReturnList(List<ReturnView> returns, @Nullable Integer changed) {}

  @POST
  @Path("ssda903")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Load an SSDA903 return",
      description =
          "Parts are CSV files recognised by their header row, or one zip of them, flat or with one"
              + " folder a year; the optional part year is the year in which the collection ends."
              + " 201 with the return, or with returns (oldest first) for a zip of several years;"
              + " the same bytes again: 200 with changed 0; large: 202 with Location. 400 when it"
              + " cannot be read; nothing is stored.")
  @APIResponseSchema(responseCode = "201", value = ReturnView.class)
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = UploadView.class)))
  public Response receive(List<EntityPart> parts) {
    List<ReceivedFile> files = new ArrayList<>();
    Integer year = null;
    long bytes = 0;
    for (EntityPart part : parts) {
      byte[] content = content(part);
      bytes += content.length;
      if (bytes > ReadLimits.DEFAULT.bytes()) {
        throw new Invalid("", "too-large", "More was sent than this service reads");
      }
      if (part.getName().equals("year") && part.getFileName().isEmpty()) {
        year = year(new String(content, StandardCharsets.UTF_8));
      } else {
        files.add(new ReceivedFile(part.getFileName().orElse(part.getName()), content));
      }
    }
    return answer(returns.receive(files, year));
  }

  private static byte[] content(EntityPart part) {
    try (InputStream in = part.getContent()) {
      return in.readNBytes((int) ReadLimits.DEFAULT.bytesPerFile() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("a part of the request cannot be read", e);
    }
  }

  private static @Nullable Integer year(String text) {
    if (text.isBlank()) {
      return null;
    }
    try {
      return Integer.valueOf(text.strip());
    } catch (NumberFormatException e) {
      throw new Invalid("year", "not-a-year", "The year is a number such as 2018");
    }
  }

  private static Response answer(UploadView upload) {
    if (upload.status() != Jobs.Status.DONE) {
      return Response.accepted(upload)
          .location(URI.create("/api/returns/uploads/" + upload.id()))
          .build();
    }
    Response.Status status = upload.isUnchanged() ? Response.Status.OK : Response.Status.CREATED;
    List<ReturnView> held = upload.returns();
    Object body =
        held.size() == 1
            ? held.get(0)
            : new ReturnList(held, upload.isUnchanged() ? Integer.valueOf(0) : null);
    Response.ResponseBuilder answer = Response.status(status).entity(body);
    return held.size() == 1 && status == Response.Status.CREATED
        ? answer.location(URI.create("/api/returns/" + held.get(0).id())).build()
        : answer.build();
  }

  @GET
  @Path("uploads/{id}")
  @Operation(summary = "Where an upload stands, and what is held of it")
  public UploadView upload(@PathParam("id") UploadId id) {
    return returns.getUpload(id);
  }

  @DELETE
  @Path("uploads/{id}")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(summary = "Asks an import to stop; one that has ended stays as it is")
  public UploadView cancel(@PathParam("id") UploadId id) {
    return returns.cancel(id);
  }

  @GET
  @Operation(summary = "Returns that are held, newest first")
  public Page<ReturnView> list(
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return returns.listReturns(page, size);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One return")
  public ReturnView get(@PathParam("id") ReturnId id) {
    return returns.getReturn(id);
  }

  @GET
  @Path("{id}/findings")
  @Operation(
      summary = "What the rules say of a return, by table and row unless sort says otherwise",
      description = "text: part of a child’s number, or of what is said.")
  public Page<FindingView> findings(
      @PathParam("id") ReturnId id,
      @QueryParam("rule") @Nullable RuleId rule,
      @QueryParam("text") @Nullable String text,
      @QueryParam("sort") @DefaultValue("PLACE") ReturnFindingSort sort,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return returns.listFindings(
        id, new ReturnFindingFilter(rule, Body.text(text)), Sort.ascending(sort), page, size);
  }

  @DELETE
  @Path("{id}")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Take the newest return back whole",
      description = "204; 409 when it is not the newest, or naming the decisions that rest on it.")
  public void takeBack(@PathParam("id") ReturnId id) {
    returns.takeBack(id);
  }

  @GET
  @Path("ssda903/{year}")
  @Produces("application/zip")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.INFORMATION_GOVERNANCE, Role.PANEL_ADVISER})
  @Operation(
      summary = "The return of a year as now held",
      description =
          "A zip of one CSV file a table: what was loaded for the year, repairs applied, and what"
              + " Kith has been told since by people and the case system; of a year that was never"
              + " loaded, what Kith holds of it. 404 when nobody was looked after in it. Whole, and"
              + " fit for submission, for a panel adviser alone: ssda903-2018.zip. For everybody"
              + " else AD1, PlacedAdoption and episodes placed for adoption (A3 to A6) are left"
              + " out, whether or not there are any: the file is then called"
              + " ssda903-2018-not-for-submission.zip, holds NOT-FOR-SUBMISSION.txt, and is refused"
              + " when it is sent as a return.")
  public Response written(@PathParam("year") int year) {
    WrittenReturn written =
        returns
            .findWritten(year)
            .orElseThrow(
                () ->
                    new NotFoundException(
                        "Nobody was looked after in the year to 31 March " + year));
    return Response.ok(written.zip())
        .header("Content-Disposition", "attachment; filename=\"" + written.fileName() + "\"")
        .build();
  }
}
