package uk.kith.placements.internal.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Calls;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Declined;
import uk.kith.placements.engine.asking.SpokenWith;
import uk.kith.placements.internal.facts.Accept;
import uk.kith.placements.internal.facts.Body;

/** Calls for a search, over HTTP. */
@Path("/api/searches/{id}/calls")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class CallsResource {

  @Inject Calls calls;

  /**
   * A call.
   *
   * @param spokenWith default CARER
   * @param why required with the answer NO
   * @param on default the business date
   * @param at time in London; default now
   * @param ringBackOn with the answer RING_BACK: on which day; default the day of the call, or the
   *     next one when the time is not after that of the call
   * @param ringBackAt with the answer RING_BACK: at which time in London; absent when left open
   * @param accept R-MATCH-15 when the note is kept though it seems to name another child
   * @param reason why; required with accept
   */
  public record NewCall(
      @Nullable HouseholdId householdId,
      @Nullable SpokenWith spokenWith,
      @Nullable CallAnswer answer,
      @Nullable Declined why,
      @Nullable String note,
      @Nullable LocalDate on,
      @Nullable LocalTime at,
      @Nullable LocalDate ringBackOn,
      @Nullable LocalTime ringBackAt,
      @Nullable List<RuleId> accept,
      @Nullable String reason) {}

  /**
   * Why a call is taken back.
   *
   * @param accept R-MATCH-15 when that is kept though it seems to name another child
   * @param acceptReason why; required with accept
   */
  public record Withdrawal(
      @Nullable String reason, @Nullable List<RuleId> accept, @Nullable String acceptReason) {}

  @GET
  @Operation(
      summary = "Calls for the search, newest first",
      description = "withdrawn says why a call that was recorded in error counts no longer.")
  public List<Calls.CallView> calls(@PathParam("id") SearchId id) {
    return calls.listAllCalls(id);
  }

  @POST
  @Path("{call}/withdraw")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.SUPERVISING_WORKER})
  @Operation(
      summary = "Take back a call that was recorded in error",
      description = "It counts no longer, and stays on record with the reason.")
  public void withdraw(
      @PathParam("id") SearchId id, @PathParam("call") Calls.CallId call, Withdrawal body) {
    calls.withdraw(
        id,
        call,
        Body.required("reason", body.reason()),
        Accept.of(body.accept(), body.acceptReason()));
  }

  @POST
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.SUPERVISING_WORKER})
  @Operation(
      summary = "Record a call about one home",
      description =
          "NO needs why. A note that seems to name another child is 422 R-MATCH-15, unless it is"
              + " accepted with a reason.")
  @APIResponseSchema(responseCode = "201", value = Void.class)
  public Response call(@PathParam("id") SearchId id, NewCall body) {
    calls.record(
        new Calls.RecordCall(
            id,
            Body.required("householdId", body.householdId()),
            body.spokenWith() == null ? SpokenWith.CARER : body.spokenWith(),
            Body.required("answer", body.answer()),
            body.why(),
            Body.text(body.note()),
            body.on(),
            body.at(),
            body.ringBackOn(),
            body.ringBackAt(),
            Accept.of(body.accept(), body.reason())));
    return Response.status(Response.Status.CREATED).build();
  }
}
