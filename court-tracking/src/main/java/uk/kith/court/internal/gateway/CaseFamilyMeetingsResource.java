package uk.kith.court.internal.gateway;

import static uk.kith.kernel.service.Role.COURT_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CaseFamilyMeetings;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.IfMatch;

/** The family meeting before an application that no pre-proceedings led to, over HTTP. */
@Path("/api/proceedings/{id}/family-meetings")
@ApplicationScoped
@AllowedRoles(COURT_OFFICER)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseFamilyMeetingsResource {

  @Inject CaseFamilyMeetings meetings;
  @Inject ProceedingsRegister register;
  @Inject BusinessDate businessDate;

  @POST
  @Operation(
      summary = "Record the family group decision-making meeting before the application",
      description =
          "For an application that no pre-proceedings led to. Either offeredOn and offeredTo, or"
              + " notOfferedBecause and notOfferedBy. What is recorded replaces what was recorded"
              + " before, which is kept.")
  public ProceedingsView record(
      @PathParam("id") ProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid PreProceedingsRequests.Offer request) {
    meetings.record(
        id,
        request.children() == null ? List.of() : request.children(),
        request.meeting(),
        IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }
}
