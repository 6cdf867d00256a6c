package uk.kith.app.web.permanence;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.meeting.Holding;
import uk.kith.court.api.CarePlanFile;
import uk.kith.court.api.NotPlacedChildren;
import uk.kith.court.api.NotPlacedLine;
import uk.kith.court.api.PermanenceFilter;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.PermanenceSort;
import uk.kith.court.api.PermanenceView;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Children;

/** The register of permanence. */
@Path("/permanence")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class PermanenceResource {

  @Inject Pages pages;
  @Inject PermanenceRegister register;
  @Inject NotPlacedChildren notPlaced;
  @Inject Children children;
  @Inject NextStepReader reader;
  @Inject Holding holding;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<PermanenceSort> sort = PermanenceList.sort(form);
    PermanenceFilter filter = PermanenceList.filter(form);
    Page<PermanenceView> found = register.list(filter, sort, today, page, ListPage.ROWS);
    List<NotPlacedLine> unplaced = notPlaced.list(NotPlacedChildren.Filter.ALL, today);
    NotPlacedChildren.Filter asked = PermanenceList.notPlaced(filter);
    List<NotPlacedLine> shown =
        asked == null
            ? List.of()
            : asked.equals(NotPlacedChildren.Filter.ALL) ? unplaced : notPlaced.list(asked, today);
    NextSteps steps =
        reader.read(
            address,
            Stream.concat(
                    found.items().stream().map(view -> view.child().id()),
                    NotPlacedPart.ids(shown).stream())
                .toList());
    return Pages.TEMPLATES.pagesPermanence(
        pages.page("Permanence", Section.PERMANENCE),
        PermanencePage.of(
            ListPage.of(
                PermanenceList.onPage(steps, today),
                found,
                sort,
                form,
                PermanenceList.selects(children.teams(null, today)),
                PermanenceList.said(filter),
                holding.actions(actions(), "permanence", address)),
            found.items(),
            register.count(today),
            NotPlacedPart.of(unplaced.size(), "No figure and no route counts", shown, steps)));
  }

  /** Trackers are loaded by those who record the same by hand. */
  private List<ListPage.Action> actions() {
    ListPage.Action reviews = new ListPage.Action("Reviews", "/reviews");
    ListPage.Action cases = new ListPage.Action("Guardianship cases", GuardianshipList.HREF);
    boolean records =
        actor.get().has(Role.COURT_OFFICER) || actor.get().has(Role.REVIEWING_OFFICER);
    ListPage.Action plans =
        new ListPage.Action("Care plans for the case system", "/files-out/" + CarePlanFile.NAME);
    if (records) {
      return List.of(
          reviews, cases, new ListPage.Action("Load a permanence tracker", "/sheets"), plans);
    }
    return actor.get().has(Role.PLACEMENT_OFFICER)
        ? List.of(reviews, cases, plans)
        : List.of(reviews, cases);
  }
}
