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
import uk.kith.court.api.PermanenceRegister;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/** The register of permanence as a file. */
@Path("/permanence/" + ListFiles.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class PermanenceDownloadResource {

  @Inject PermanenceRegister register;
  @Inject NextStepReader reader;
  @Inject ListFiles files;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    NextSteps steps = reader.read("/permanence", List.of());
    return files.of(
        PermanenceList.inFiles(steps, today),
        format,
        taker ->
            register.export(
                PermanenceList.filter(form),
                PermanenceList.sort(form),
                today,
                batch -> {
                  List<ChildId> ids = batch.stream().map(view -> view.child().id()).toList();
                  reader.more(steps, ids);
                  taker.accept(batch);
                }),
        address);
  }
}
