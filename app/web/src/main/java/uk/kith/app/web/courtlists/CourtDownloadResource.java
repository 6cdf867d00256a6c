package uk.kith.app.web.courtlists;

import static java.util.stream.Collectors.toMap;

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
import java.util.Map;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.calendar.ListFiles;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.courtlists.CourtFile.InCase;
import uk.kith.court.api.CourtList;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/** The lists of proceedings as files, each its own. */
@Path("/court/{list:open|at-risk|missing-timetable|others}/" + ListFiles.PATH)
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
public class CourtDownloadResource {

  @Inject ProceedingsRegister register;
  @Inject Children children;
  @Inject NextStepReader reader;
  @Inject ListFiles files;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(
      @Context UriInfo address,
      @PathParam("list") String path,
      @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    CourtList list = CourtList.find(path).orElseThrow();
    NextSteps steps = reader.read("/court", List.of());
    return files.of(
        CourtFile.of(list, steps, today),
        line -> CourtFile.days(line, list, steps, today),
        format,
        taker ->
            register.export(
                list,
                CourtAsked.filter(form),
                CourtAsked.sort(form),
                today,
                batch -> {
                  List<InCase> lines = CourtFile.rows(batch, known(batch, today));
                  reader.more(steps, lines.stream().map(line -> line.brief().id()).toList());
                  taker.accept(lines);
                }),
        address);
  }

  /** The register audits the whole list, so that no view of a child is audited beside it. */
  private Map<ChildId, ChildBrief> known(List<ProceedingsView> cases, LocalDate today) {
    List<ChildId> ids =
        cases.stream().flatMap(c -> c.children().stream()).map(ChildInProceedings::child).toList();
    return children.brief(ids, today).stream().collect(toMap(ChildBrief::id, brief -> brief));
  }
}
