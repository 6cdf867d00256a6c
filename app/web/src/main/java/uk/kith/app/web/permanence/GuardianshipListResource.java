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
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.meeting.Holding;
import uk.kith.court.api.GuardianshipCases;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;

/** The list of open cases towards special guardianship and child arrangements. */
@Path(GuardianshipList.HREF)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class GuardianshipListResource {

  @Inject Pages pages;
  @Inject GuardianshipCases cases;
  @Inject Children children;
  @Inject NextStepReader reader;
  @Inject Holding holding;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Page<GuardianshipList.Named> found =
        Page.of(
            GuardianshipList.asked(cases.listOpen(today), form, children, today),
            page,
            ListPage.ROWS);
    NextSteps steps =
        reader.read(
            address, found.items().stream().map(each -> each.child().id()).distinct().toList());
    return Pages.TEMPLATES.pagesDatedList(
        pages.page("Special guardianship and child arrangements", Section.PERMANENCE),
        ListPage.of(
            GuardianshipList.of(steps, today),
            found,
            GuardianshipSort.asked(form),
            form,
            GuardianshipList.selects(),
            GuardianshipList.said(form),
            holding.actions(
                List.of(new ListPage.Action("Permanence", "/permanence")),
                GuardianshipAgenda.LIST,
                address)));
  }
}
