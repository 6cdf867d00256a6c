package uk.kith.court.internal.gateway;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GatewayDecisions;
import uk.kith.court.api.PreProceedingsFilter;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.PreProceedingsRegister;
import uk.kith.court.api.PreProceedingsSort;
import uk.kith.court.api.PreProceedingsView;
import uk.kith.court.engine.gateway.Step;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.IfMatch;
import uk.kith.kernel.service.Page;

/** Pre-proceedings over HTTP. */
@Path("/api/pre-proceedings")
@ApplicationScoped
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreProceedingsResource {

  @Inject GatewayDecisions gateway;
  @Inject PreProceedingsRegister register;
  @Inject BusinessDate businessDate;

  @POST
  @AllowedRoles(COURT_OFFICER)
  @Operation(summary = "Record that a legal meeting decided to start pre-proceedings on its day")
  @APIResponseSchema(responseCode = "201", value = PreProceedingsRequests.Recorded.class)
  public Response start(@Valid PreProceedingsRequests.Start request) {
    PreProceedingsId id =
        Objects.requireNonNull(gateway.decide(request.command()).preProceedings());
    return Response.status(Response.Status.CREATED)
        .entity(new PreProceedingsRequests.Recorded(id))
        .build();
  }

  @POST
  @Path("{id}/letters")
  @AllowedRoles(COURT_OFFICER)
  @Operation(summary = "Record the letter before proceedings; again, it corrects the one before")
  public PreProceedingsView letter(
      @PathParam("id") PreProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid PreProceedingsRequests.Letter request) {
    return recorded(id, request.children(), request.step(), version);
  }

  @POST
  @Path("{id}/meetings")
  @AllowedRoles(COURT_OFFICER)
  @Operation(summary = "Record the first meeting with the parents, or a further one")
  public PreProceedingsView meeting(
      @PathParam("id") PreProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid PreProceedingsRequests.Meeting request) {
    return recorded(id, request.children(), request.step(), version);
  }

  @POST
  @Path("{id}/reviews")
  @AllowedRoles(COURT_OFFICER)
  @Operation(summary = "Record the review half-way")
  public PreProceedingsView review(
      @PathParam("id") PreProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid PreProceedingsRequests.Review request) {
    return recorded(id, request.children(), Step.of(Step.Kind.REVIEW, request.on()), version);
  }

  @POST
  @Path("{id}/outcomes")
  @AllowedRoles(COURT_OFFICER)
  @Operation(summary = "Record the outcome for some or all children: issue, or step down")
  public PreProceedingsView outcome(
      @PathParam("id") PreProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid PreProceedingsRequests.End request) {
    return recorded(id, request.children(), request.step(), version);
  }

  @POST
  @Path("{id}/family-meetings")
  @AllowedRoles(COURT_OFFICER)
  @Operation(
      summary = "Record the family group decision-making meeting as it stands now",
      description =
          "Either offeredOn and offeredTo, or notOfferedBecause and notOfferedBy. What is recorded"
              + " replaces what was recorded before, which is kept.")
  public PreProceedingsView familyMeeting(
      @PathParam("id") PreProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid PreProceedingsRequests.Offer request) {
    register.recordFamilyMeeting(
        id, named(request.children()), request.meeting(), IfMatch.find(version));
    return register.getPreProceedings(id, businessDate.today());
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Pre-proceedings as they stood on a day; days are whole days")
  public PreProceedingsView get(
      @PathParam("id") PreProceedingsId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return register.getPreProceedings(id, day(asOf));
  }

  @GET
  @Operation(
      summary = "Pre-proceedings on a day, the longest running first",
      description = "One line for those children of a family of whom the same is recorded.")
  public Page<PreProceedingsLine> list(
      @QueryParam("list") @DefaultValue("OPEN") PreProceedingsFilter.Which list,
      @QueryParam("team") @Nullable String team,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return register.list(
        new PreProceedingsFilter(list, null, team == null ? null : List.of(team), null),
        PreProceedingsSort.USUAL,
        day(asOf),
        page,
        size);
  }

  private PreProceedingsView recorded(
      PreProceedingsId id, @Nullable List<ChildId> children, Step step, @Nullable String version) {
    register.record(id, named(children), step, IfMatch.find(version));
    return register.getPreProceedings(id, businessDate.today());
  }

  private static List<ChildId> named(@Nullable List<ChildId> children) {
    return children == null ? List.of() : children;
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? businessDate.today() : asOf;
  }
}
