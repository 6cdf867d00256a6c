package uk.kith.app.web.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.app.document.DocumentFiles;
import uk.kith.app.document.PdfFile;
import uk.kith.app.document.WordFile;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.IfMatch;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.SheetFile;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.StatementContent;
import uk.kith.sufficiency.api.Statements;
import uk.kith.sufficiency.api.Statements.Final;
import uk.kith.sufficiency.api.Statements.Words;
import uk.kith.sufficiency.engine.statement.OwnPart;

/** The sufficiency statement over HTTP. */
@Path(StatementResource.ADDRESS)
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.COMMISSIONER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class StatementResource {

  static final String ADDRESS = "/api/sufficiency-statement";

  @Inject StatementDesk desk;
  @Inject Statements statements;

  /** The draft as it stands. */
  @Schema(description = "A sufficiency statement that is not final; counts of 1 to 4 are withheld")
  public record Draft(
      LocalDate asOf,
      @Schema(description = "The forecast in it; absent when none is made")
          @Nullable ForecastId forecastId,
      @Schema(description = "What is missing and why, one sentence each") List<String> missing,
      StatementContent content,
      @Schema(description = "What is written now, by part") List<Words> words,
      @Schema(description = "Of the figures: sent back by whoever makes them final") String seal) {}

  /** What is to be written. */
  @Schema(description = "The text of a part; empty to take back what stands there")
  public record WordsAsked(@Nullable String text) {}

  /** What stands now. */
  public record Written(int version) {}

  /** All that was written of a part. */
  public record VersionList(List<Words> items) {}

  /** What is to be final. */
  @Schema(description = "Who agreed to the statement, and when")
  public record FinalAsked(
      @Schema(description = "Name and post") @Nullable String agreedBy,
      @Nullable LocalDate agreedOn,
      @Schema(description = "As the draft that was read has it") @Nullable String seal) {}

  /** What was made final. */
  public record Made(int number) {}

  /** Final versions, the newest first. */
  public record FinalList(List<Final> items) {}

  @GET
  @Operation(
      summary = "The statement as it stands on the business date",
      description = "With what is missing; small counts are withheld (R-SUFF-14).")
  public Draft draft() {
    StatementFacts facts = desk.facts();
    ForecastView forecast = facts.forecast();
    return new Draft(
        facts.asOf(),
        forecast == null ? null : forecast.id(),
        StatementMaker.missing(facts),
        StatementMaker.content(facts),
        List.copyOf(facts.words().values()),
        StatementMaker.seal(facts));
  }

  @GET
  @Path("draft.docx")
  @Produces(WordFile.TYPE)
  @Operation(summary = "The draft as a Word document")
  public Response word() {
    return DocumentFiles.word(desk.draft(desk.facts()));
  }

  @GET
  @Path("words/{part}")
  @Operation(summary = "All that was ever written of a part, the newest first")
  public VersionList versions(@PathParam("part") String part) {
    return new VersionList(statements.versions(part(part)));
  }

  @PUT
  @Path("words/{part}")
  @AllowedRoles(Role.COMMISSIONER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Write a part anew",
      description =
          "ACTIONS, CARE_LEAVERS, EDGE_OF_CARE or UNREGISTERED. If-Match is the version that was"
              + " read, 0 when nothing was written; 409 when it has moved on. What stood there is"
              + " kept.")
  public Written write(
      @PathParam("part") String part,
      @HeaderParam("If-Match") @Nullable String version,
      WordsAsked asked) {
    String text = asked.text();
    if (text == null) {
      throw new Invalid("text", "required", "Send the text of the part");
    }
    return new Written(
        statements.write(part(part), Math.toIntExact(IfMatch.version(version)), text));
  }

  private static OwnPart part(String name) {
    for (OwnPart part : OwnPart.values()) {
      if (part.name().equals(name)) {
        return part;
      }
    }
    throw new NotFoundException();
  }

  @GET
  @Path("finals")
  @Operation(summary = "Versions that were made final, the newest first")
  public FinalList finals() {
    return new FinalList(statements.listFinals());
  }

  @POST
  @Path("finals")
  @AllowedRoles(Role.COMMISSIONER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make the statement final as it stands",
      description =
          "201 with Location; it is never changed. 400 when a part is not written or nobody agreed,"
              + " 409 when the figures are not those of the seal or the newest version says the"
              + " same.")
  @APIResponseSchema(responseCode = "201", value = Made.class)
  public Response finalise(FinalAsked asked) {
    LocalDate agreedOn = asked.agreedOn();
    if (agreedOn == null) {
      throw new Invalid("agreedOn", "required", "Send the day on which it was agreed");
    }
    int number =
        desk.finalise(
            Objects.requireNonNullElse(asked.seal(), ""),
            Objects.requireNonNullElse(asked.agreedBy(), ""),
            agreedOn);
    return Response.created(URI.create(ADDRESS + "/finals/" + number))
        .entity(new Made(number))
        .build();
  }

  @GET
  @Path("finals/{number:[0-9]{1,6}}")
  @Operation(summary = "A final version, as it was made")
  public Final get(@PathParam("number") int number) {
    return version(number);
  }

  @GET
  @Path("finals/{number:[0-9]{1,6}}.pdf")
  @Produces(PdfFile.TYPE)
  @Operation(summary = "A final version as PDF/UA-1")
  public Response pdf(@PathParam("number") int number) {
    return DocumentFiles.pdf(StatementFiles.whole(version(number)));
  }

  @GET
  @Path("finals/{number:[0-9]{1,6}}.xlsx")
  @Produces(SheetFile.XLSX_TYPE)
  @Operation(summary = "The tables of a final version as one workbook")
  public Response tables(@PathParam("number") int number) {
    return StatementFiles.sheets(version(number));
  }

  private Final version(int number) {
    return statements.findFinal(number).orElseThrow(NotFoundException::new);
  }
}
