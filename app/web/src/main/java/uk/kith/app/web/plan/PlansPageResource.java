package uk.kith.app.web.plan;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.TableTools;
import uk.kith.app.web.list.Worklist;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.PlanLine;
import uk.kith.matching.api.PlanSort;
import uk.kith.matching.api.Plans;
import uk.kith.matching.api.StartPlan;

/** Plans that were made, and the beginning of a new one. */
@Path(PlanList.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class PlansPageResource {

  @Inject Pages pages;
  @Inject Plans plans;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    return show(Form.of(address.getQueryParameters()), page);
  }

  private JteModel show(Form form, int page) {
    LocalDate today = businessDate.today();
    Worklist<PlanLine> list = PlanList.of(today);
    Sort<PlanSort> sort = Sorting.asked(form, PlanSort.class, PlanSort.USUAL);
    Page<PlanLine> found = plans.listPlans(sort, page, ListPage.ROWS);
    return Pages.TEMPLATES.pagesPlans(
        pages.page("Plans for all who wait", Section.SEARCHES, form),
        new PlansPage(
            list.columns(),
            found.items().stream().map(list::row).toList(),
            list.empty(),
            TableTools.of(list, PlanList.ADDRESS, "made", sort, form),
            Pager.of(
                found.total(),
                found.page(),
                found.size(),
                TableTools.beforePage(PlanList.ADDRESS, form, "page"))),
        form);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response start() {
    try {
      PlanId id = plans.start(new StartPlan(businessDate.today(), List.of()));
      return Response.seeOther(URI.create(PlanList.ADDRESS + "/" + id)).build();
    } catch (Conflict e) {
      return Response.status(Response.Status.CONFLICT)
          .entity(show(Form.EMPTY.refused(String.valueOf(e.getMessage())), 0))
          .build();
    }
  }
}
