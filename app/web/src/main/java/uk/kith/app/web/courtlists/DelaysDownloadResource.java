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
import uk.kith.app.web.calendar.ListFiles;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.DelayLine;
import uk.kith.court.api.HearingDelays;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/** Every hearing that was put off, as a file, and the new days ahead for a calendar. */
@Path(DelayList.ADDRESS + "/" + ListFiles.PATH)
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
public class DelaysDownloadResource {

  @Inject HearingDelays delays;
  @Inject NextStepReader reader;
  @Inject ListFiles files;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    NextSteps steps = reader.read(DelayList.ADDRESS, List.of());
    return files.of(
        DelayList.of(steps, today),
        format,
        taker ->
            delays.export(
                DelayList.filter(form),
                DelayList.sort(form),
                today,
                lines -> {
                  reader.more(steps, CaseWords.children(lines.stream().map(DelayLine::of)));
                  taker.accept(lines);
                }),
        address);
  }
}
