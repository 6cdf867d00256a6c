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
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.NotPlacedChildren;
import uk.kith.court.api.NotPlacedLine;
import uk.kith.court.api.PermanenceFilter;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.PermanenceView;
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
  @Inject NotPlacedChildren notPlaced;
  @Inject NextStepReader reader;
  @Inject ListFiles files;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    NextSteps steps = reader.read("/permanence", List.of());
    PermanenceFilter filter = PermanenceList.filter(form);
    Worklist<PermanenceView> list = PermanenceList.inFiles(steps, today);
    return files.of(
        list.ofRows(),
        format,
        taker -> {
          register.export(
              filter,
              PermanenceList.sort(form),
              today,
              batch -> {
                reader.more(steps, batch.stream().map(view -> view.child().id()).toList());
                taker.accept(batch.stream().map(list::row).toList());
              });
          taker.accept(notPlaced(filter, steps, today));
        },
        address);
  }

  /** Told apart at the end, as below the list of the page. */
  private List<Row> notPlaced(PermanenceFilter filter, NextSteps steps, LocalDate today) {
    NotPlacedChildren.Filter asked = PermanenceList.notPlaced(filter);
    List<NotPlacedLine> lines = asked == null ? List.of() : notPlaced.list(asked, today);
    reader.more(steps, NotPlacedPart.ids(lines));
    return lines.stream().map(line -> NotPlacedPart.inPermanence(line, steps)).toList();
  }
}
