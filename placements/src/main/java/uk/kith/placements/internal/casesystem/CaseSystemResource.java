package uk.kith.placements.internal.casesystem;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.CaseSystem;
import uk.kith.placements.api.CaseSystem.CaseHistory;
import uk.kith.placements.api.CaseSystem.DifferenceId;
import uk.kith.placements.api.CaseSystem.DifferenceView;
import uk.kith.placements.api.CaseSystem.ExtractView;
import uk.kith.placements.api.CaseSystem.FindingView;
import uk.kith.placements.api.CaseSystem.Freshness;
import uk.kith.placements.api.CaseSystem.ReadingId;
import uk.kith.placements.api.CaseSystem.ReadingView;
import uk.kith.placements.api.DifferenceSort;
import uk.kith.placements.api.ExtractFilter;
import uk.kith.placements.api.ExtractFindingSort;
import uk.kith.placements.api.ExtractSort;
import uk.kith.placements.engine.ssda903.ReadLimits;
import uk.kith.placements.engine.ssda903.ReceivedFile;

/** Extracts of the case system over HTTP. */
@Path("/api/case-system")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
public class CaseSystemResource {

  @Inject CaseSystem cases;

  @POST
  @Path("extracts")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Read an extract of the case system",
      description =
          "One part with a file: a zip of CSV files named as the tables of the Standard"
              + " Safeguarding Dataset, such as ssd_person.csv. 201 with the extract; the same"
              + " bytes again: 200 with changed 0; large: 202 with Location; 409 when a newer one"
              + " was read; 400 when it cannot be read. It is read whole or not at all.")
  @APIResponseSchema(responseCode = "201", value = ExtractView.class)
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = ReadingView.class)))
  public Response receive(List<EntityPart> parts) {
    for (EntityPart part : parts) {
      String name = part.getFileName().orElse("");
      if (!name.isEmpty()) {
        return answer(cases.hand(new ReceivedFile(name, content(part))));
      }
    }
    throw new Invalid("file", "required", "Send the zip of an extract as a file");
  }

  private static Response answer(ReadingView reading) {
    ExtractView read = reading.extract();
    return read == null
        ? Response.accepted(reading)
            .location(URI.create("/api/case-system/readings/" + reading.id()))
            .build()
        : Response.status(read.changed() == null ? Response.Status.CREATED : Response.Status.OK)
            .entity(read)
            .build();
  }

  @GET
  @Path("readings/{id}")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(summary = "How far the reading of a large extract is")
  public ReadingView reading(@PathParam("id") ReadingId id) {
    return cases.getReading(id);
  }

  @DELETE
  @Path("readings/{id}")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(summary = "Asks a reading to stop; one that has ended stays as it is")
  public ReadingView cancel(@PathParam("id") ReadingId id) {
    return cases.cancelReading(id);
  }

  private static byte[] content(EntityPart part) {
    try (InputStream in = part.getContent()) {
      byte[] content = in.readNBytes((int) ReadLimits.DEFAULT.bytes() + 1);
      if (content.length > ReadLimits.DEFAULT.bytes()) {
        throw new Invalid("file", "too-large", "More was sent than this service reads");
      }
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException("a part of the request cannot be read", e);
    }
  }

  @GET
  @AllowedRoles
  @Operation(summary = "As of when the case system told, and whether that is too long ago")
  public Freshness freshness() {
    return cases.freshness();
  }

  @GET
  @Path("extracts")
  @Operation(
      summary = "Extracts that were read or refused, newest first",
      description = "text is part of the file's name, of who sent it or of why it was refused.")
  public Page<ExtractView> extracts(
      @QueryParam("text") @DefaultValue("") String text,
      @QueryParam("outcome") ExtractFilter.@Nullable Outcome outcome,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return cases.listExtracts(new ExtractFilter(text, outcome), ExtractSort.USUAL, page, size);
  }

  @GET
  @Path("findings")
  @Operation(summary = "What could not be read or used in the newest extract")
  public Page<FindingView> findings(
      @QueryParam("text") @Nullable String text,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return cases.listFindings(text, ExtractFindingSort.USUAL, page, size);
  }

  @GET
  @Path("differences")
  @Operation(summary = "Where Kith says of a child other than the case system")
  public Page<DifferenceView> differences(
      @QueryParam("text") @Nullable String text,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return cases.listDifferences(text, DifferenceSort.USUAL, page, size);
  }

  @POST
  @Path("differences/{id}/take")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Settle a difference: take the case system's",
      description = "204; 409 when it can only be put right by hand.")
  public void take(@PathParam("id") DifferenceId id) {
    cases.take(id);
  }

  @GET
  @Path("children/{id}")
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
      summary = "Visits, care plans and disabilities of a child, as the case system tells them")
  public CaseHistory told(@PathParam("id") ChildId id) {
    return cases.toldOf(id);
  }
}
