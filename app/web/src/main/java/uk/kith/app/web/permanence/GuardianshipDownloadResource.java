package uk.kith.app.web.permanence;

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
import uk.kith.court.api.GuardianshipCases;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;

/** The list of open cases towards special guardianship and child arrangements as a file. */
@Path(GuardianshipList.HREF + "/" + ListFiles.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class GuardianshipDownloadResource {

  @Inject GuardianshipCases cases;
  @Inject Children children;
  @Inject NextStepReader reader;
  @Inject ListFiles files;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    List<GuardianshipList.Named> all =
        GuardianshipList.asked(cases.listOpen(today), form, children, today);
    NextSteps steps =
        reader.read(
            GuardianshipList.HREF, all.stream().map(each -> each.child().id()).distinct().toList());
    return files.of(GuardianshipList.of(steps, today), format, taker -> taker.accept(all), address);
  }
}
