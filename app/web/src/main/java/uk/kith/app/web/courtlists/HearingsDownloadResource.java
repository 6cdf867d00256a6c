package uk.kith.app.web.courtlists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.HearingList;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildBrief;

/** The hearings of a day or a week as a file. */
@Path("/court/hearings/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.COURT_OFFICER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class HearingsDownloadResource {

  @Inject HearingList hearings;
  @Inject NextStepReader reader;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    LocalDate today = businessDate.today();
    Form form = Form.of(address.getQueryParameters());
    List<HearingLine> found = HearingDays.asked(form, today).read(hearings, today);
    NextSteps steps =
        reader.read(
            "/court/hearings",
            found.stream()
                .flatMap(line -> line.of().children().stream())
                .map(ChildBrief::id)
                .distinct()
                .toList());
    return Download.of(HearingsPage.file(steps, today), format, taker -> taker.accept(found));
  }
}
