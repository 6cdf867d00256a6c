package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.api.FamilyFindingView;
import uk.kith.matching.engine.adoption.AdoptionStage;

/** Family finding over HTTP, for panel advisers alone. */
@Path("/api/family-finding")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles(Role.PANEL_ADVISER)
public class FamilyFindingResource {

  /** What was begun. */
  public record Begun(FamilyFindingId id) {}

  @Inject FamilyFinding finding;
  @Inject AdoptionBoard board;
  @Inject BusinessDate businessDate;

  @POST
  @Operation(
      summary = "Begin the search for adopters, for one child or for several together",
      description = "409 when a family is sought for one of them already.")
  @APIResponseSchema(responseCode = "201", value = Begun.class)
  public Response begin(@Valid FamilyFindingRequests.Begin request) {
    return Response.status(Response.Status.CREATED)
        .entity(new Begun(finding.start(request.command())))
        .build();
  }

  @GET
  @Operation(
      summary = "Children on the way to adoption, who waits longest for a family first",
      description = "Without a stage all whose way is not over.")
  public Page<AdoptionLine> list(
      @QueryParam("stage") @Nullable AdoptionStage stage,
      @QueryParam("unlinked") @DefaultValue("false") boolean unlinked,
      @QueryParam("late") @DefaultValue("false") boolean late,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return board.list(
        new AdoptionBoard.Filter(stage, false, null, unlinked, late, null),
        AdoptionBoard.By.USUAL,
        day(asOf),
        page,
        size);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A family finding with its children and links")
  public FamilyFindingView get(
      @PathParam("id") FamilyFindingId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return board.getFamilyFinding(id, day(asOf));
  }

  @PUT
  @Path("{id}/decision")
  @Operation(summary = "Record that the decision maker decided for adoption")
  public void decide(
      @PathParam("id") FamilyFindingId id, @Valid FamilyFindingRequests.Decide request) {
    finding.decide(id, request.on());
  }

  @GET
  @Path("children/{child}")
  @Operation(summary = "One child on the way to adoption: dates, what is due, links")
  public AdoptionChildView child(
      @PathParam("child") ChildId child, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return board.getChild(child, day(asOf));
  }

  @POST
  @Path("children/{child}/steps")
  @Operation(
      summary = "Record something done for a child",
      description =
          "An adoption ends the placement and the search; a disruption ends the placement where the"
              + " next home is told with it; a reversal ends the search and stands in the register"
              + " of permanence too.")
  public void step(
      @PathParam("child") ChildId child, @Valid FamilyFindingRequests.OfChild request) {
    finding.record(child, request.done());
  }

  @POST
  @Path("children/{child}/home")
  @Operation(
      summary = "Record where a child lives since its placement for adoption was disrupted",
      description =
          "For a disruption that was recorded without it; 409 when the register does not have the"
              + " child with the family still.")
  public void livesSince(
      @PathParam("child") ChildId child, @Valid FamilyFindingRequests.LivesSince request) {
    finding.livesSince(child, request.home().next(), request.acceptance());
  }

  @POST
  @Path("children/{child}/own-search")
  @Operation(
      summary = "Seek a family for a child alone that was sought for with brothers and sisters",
      description =
          "409 while it is not decided that they live apart, and while they are matched or placed.")
  @APIResponseSchema(responseCode = "201", value = Begun.class)
  public Response separate(
      @PathParam("child") ChildId child, @Valid FamilyFindingRequests.Separate request) {
    return Response.status(Response.Status.CREATED)
        .entity(new Begun(finding.separate(child, request.on())))
        .build();
  }

  @POST
  @Path("children/{child}/joined-search")
  @Operation(
      summary = "Seek one family for brothers and sisters whose searches began singly",
      description =
          "409 when they are no brothers or sisters on record, are sought for together already, are"
              + " to live apart, or when a family is linked with one of them.")
  @APIResponseSchema(responseCode = "201", value = Begun.class)
  public Response join(
      @PathParam("child") ChildId child, @Valid FamilyFindingRequests.Join request) {
    return Response.status(Response.Status.CREATED)
        .entity(new Begun(finding.join(child, request.with(), request.on())))
        .build();
  }

  @POST
  @Path("children/{child}/own-search/taken-back")
  @Operation(
      summary = "Take back a search for a child alone that was begun by mistake",
      description =
          "The child is sought for with the others again. 409 when a family was suggested for it"
              + " alone, and when the search of the others is over or has led to a match.")
  public void rejoin(
      @PathParam("child") ChildId child, @Valid FamilyFindingRequests.Rejoin request) {
    finding.rejoin(child, request.reason());
  }

  @POST
  @Path("children/{child}/steps/taken-back")
  @Operation(
      summary = "Take back something that was recorded of a child by mistake",
      description =
          "Refused while something rests on it: a later step, another search or match, the end of"
              + " the placement, or the sealed record of an adopted child.")
  public void takeBack(
      @PathParam("child") ChildId child, @Valid FamilyFindingRequests.TakeBack request) {
    finding.withdraw(child, request.step(), request.on(), request.reason());
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? businessDate.today() : asOf;
  }
}
