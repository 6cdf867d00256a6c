package uk.kith.court.internal;

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
import jakarta.ws.rs.PUT;
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
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.CourtList;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.CourtSort;
import uk.kith.court.api.JoinProceedings;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.IfMatch;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;

/** Proceedings over HTTP. */
@Path("/api/proceedings")
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
public class ProceedingsResource {

  @Inject ProceedingsRegister register;
  @Inject BusinessDate businessDate;

  @POST
  @AllowedRoles(COURT_OFFICER)
  @Operation(
      summary = "Record an application to the court about one or more children",
      description =
          "400 when a case of other children has the number; sent with sameNumber true, both have"
              + " it.")
  @APIResponseSchema(responseCode = "201", value = ProceedingsRequests.Recorded.class)
  public Response open(@Valid ProceedingsRequests.Open request) {
    ProceedingsId id = register.open(request.command());
    return Response.status(Response.Status.CREATED)
        .entity(new ProceedingsRequests.Recorded(id))
        .build();
  }

  @POST
  @Path("{id}/issue")
  @AllowedRoles(COURT_OFFICER)
  @Operation(summary = "Record the day of issue; a provisional limit becomes firm")
  public ProceedingsView issue(
      @PathParam("id") ProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid ProceedingsRequests.Issue request) {
    register.issue(
        id,
        request.issuedOn(),
        request.caseNumber(),
        Boolean.TRUE.equals(request.sameNumber()),
        IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }

  @POST
  @Path("{id}/children")
  @AllowedRoles(COURT_OFFICER)
  @Operation(
      summary = "Children join a case that is open; their own weeks run from that day",
      description = "409 when a child is in it already, or it has ended for all of its children.")
  public ProceedingsView join(
      @PathParam("id") ProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid ProceedingsRequests.Join request) {
    register.join(id, new JoinProceedings(request.children(), request.on()), IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }

  @POST
  @Path("{id}/extensions")
  @AllowedRoles(COURT_OFFICER)
  @Operation(
      summary = "Record the court's decision to give children more time",
      description =
          "422 when a rule speaks against it: sent again with accept, it is recorded with the"
              + " justification as the reason.")
  public ProceedingsView extend(
      @PathParam("id") ProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid ProceedingsRequests.Extend request) {
    register.extend(id, request.command(), IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }

  @POST
  @Path("{id}/disposals")
  @AllowedRoles(COURT_OFFICER)
  @Operation(summary = "Record that the application was disposed of for some or all children")
  public ProceedingsView dispose(
      @PathParam("id") ProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid ProceedingsRequests.Dispose request) {
    register.dispose(
        id,
        request.children() == null ? List.of() : request.children(),
        request.disposedOn(),
        request.decision(),
        IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Proceedings as they stood on a day; weeks are whole weeks")
  public ProceedingsView get(
      @PathParam("id") ProceedingsId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return register.getProceedings(id, day(asOf));
  }

  @PUT
  @Path("{id}/people")
  @AllowedRoles(COURT_OFFICER)
  @Operation(
      summary = "Record who deals with the case in court; replaces what was recorded",
      description =
          "400 when a case of other children has the number; sent with sameNumber=true, both"
              + " have it.")
  public ProceedingsView name(
      @PathParam("id") ProceedingsId id,
      @QueryParam("sameNumber") @DefaultValue("false") boolean sameNumber,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtPeople people) {
    register.name(id, people, sameNumber, IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }

  @GET
  @Operation(
      summary = "Proceedings open on a day, the earliest begun first",
      description =
          "at-risk: a final hearing is listed and ends after the child's limit. missing-timetable:"
              + " none is listed, and week 20 has come or the limit has passed. Each tells of those"
              + " children alone. team, lawyer and court leave the cases of one of them; text those"
              + " with it in the case number, or in the name or number of a child.")
  public Page<ProceedingsView> list(
      @QueryParam("list") @DefaultValue("open") String list,
      @QueryParam("team") @Nullable String team,
      @QueryParam("lawyer") @Nullable String lawyer,
      @QueryParam("court") @Nullable String court,
      @QueryParam("text") @Nullable String text,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    CourtList which =
        CourtList.find(list)
            .orElseThrow(
                () ->
                    new Invalid(
                        "list",
                        "unknown",
                        "There is no list "
                            + list
                            + "; there are open, at-risk,"
                            + " missing-timetable and others"));
    return register.list(
        which,
        new CourtFilter(team, lawyer, court, text),
        CourtSort.EARLIEST_BEGUN,
        day(asOf),
        page,
        size);
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? businessDate.today() : asOf;
  }
}
