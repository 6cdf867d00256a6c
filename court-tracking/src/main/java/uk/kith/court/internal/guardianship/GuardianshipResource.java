package uk.kith.court.internal.guardianship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GuardianshipCases;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.api.OpenGuardianship;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.engine.guardianship.Applicant;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.Heading;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.internal.MistakeRequest;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.GuardianshipId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.IfMatch;
import uk.kith.kernel.service.Role;

/** Cases towards special guardianship and child arrangements over HTTP. */
@Path("/api/guardianship-cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class GuardianshipResource {

  @Inject GuardianshipCases cases;
  @Inject BusinessDate businessDate;

  /** A case that begins; relative is absent when not known. */
  public record Open(
      @NotNull ChildId child,
      @NotNull Kind kind,
      @NotBlank String carer,
      boolean foster,
      @Nullable Boolean relative,
      @NotNull LocalDate on) {}

  /** A step; until of a direction or request of the court, the day by which the report is due. */
  public record Step(@NotNull CaseStep step, @NotNull LocalDate on, @Nullable LocalDate until) {}

  /** A heading of the report that has content. */
  public record Written(@NotNull Heading heading, @NotNull LocalDate on) {}

  /** What decides on the carer's ground; livedTogether with the first and the last day of each. */
  public record Carer(
      @NotNull LocalDate on,
      boolean guardian,
      boolean foster,
      boolean relative,
      @Nullable List<DateRange> livedTogether,
      boolean named,
      boolean namedConsent,
      boolean inCare,
      boolean authorityConsents,
      boolean parentsConsent) {

    Applicant applicant() {
      return new Applicant(
          guardian,
          foster,
          relative,
          livedTogether == null ? List.of() : livedTogether,
          named,
          namedConsent,
          inCare,
          authorityConsents,
          parentsConsent);
    }
  }

  /** The id of what was recorded. */
  public record Recorded(GuardianshipId id) {}

  @GET
  @Operation(summary = "Cases open on a day, or every case of one child, as they stood")
  public List<GuardianshipView> list(
      @QueryParam("child") @Nullable ChildId child, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return child == null ? cases.listOpen(day(asOf)) : cases.ofChild(child, day(asOf));
  }

  @POST
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  @Operation(summary = "Begin a case for a child and a carer")
  @APIResponseSchema(responseCode = "201", value = Recorded.class)
  public Response open(@Valid Open body) {
    GuardianshipId id =
        cases.open(
            new OpenGuardianship(
                body.child(),
                body.kind(),
                body.carer(),
                body.foster(),
                body.relative(),
                body.on()));
    return Response.status(Response.Status.CREATED).entity(new Recorded(id)).build();
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "A case as it stood on a day",
      description =
          "With the ground to apply, the dates that follow and the report's checklist. ETag is the"
              + " version for If-Match.")
  @APIResponseSchema(responseCode = "200", value = GuardianshipView.class)
  public Response get(
      @PathParam("id") GuardianshipId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    GuardianshipView view = cases.getCase(id, day(asOf));
    return Response.ok(view).tag(Long.toString(view.version())).build();
  }

  @POST
  @Path("{id}/steps")
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  @Operation(summary = "Record a step")
  public void step(
      @PathParam("id") GuardianshipId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid Step body) {
    cases.record(id, body.step(), body.on(), body.until(), IfMatch.find(version));
  }

  @POST
  @Path("{id}/headings")
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  @Operation(summary = "Record that a heading of the report has content")
  public void heading(
      @PathParam("id") GuardianshipId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid Written body) {
    cases.write(id, List.of(body.heading()), body.on(), IfMatch.find(version));
  }

  @POST
  @Path("{id}/carer")
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  @Operation(summary = "Record what decides whether the carer may apply without leave")
  public void carer(
      @PathParam("id") GuardianshipId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid Carer body) {
    cases.describe(id, body.applicant(), body.on(), IfMatch.find(version));
  }

  @GET
  @Path("{id}/corrections")
  @Operation(summary = "What was recorded in the case, and what was taken back of it as a mistake")
  public RecordedEntries recorded(@PathParam("id") GuardianshipId id) {
    return cases.recorded(id);
  }

  @POST
  @Path("{id}/corrections")
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  @Operation(
      summary = "Take back what was recorded by mistake; it stays on record with the reason",
      description =
          "All of it or none. With its beginning the whole case goes; 409 while more is recorded"
              + " in it.")
  public void takeBack(
      @PathParam("id") GuardianshipId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid MistakeRequest request) {
    cases.takeBack(id, request.mistake(), IfMatch.find(version));
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? businessDate.today() : asOf;
  }
}
