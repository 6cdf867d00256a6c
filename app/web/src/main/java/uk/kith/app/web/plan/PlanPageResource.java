package uk.kith.app.web.plan;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.JobPage;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.search.CorrectedWords;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.Carers;
import uk.kith.matching.api.LookAgain;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.api.PlanView;
import uk.kith.matching.api.Plans;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Considerations;
import uk.kith.placements.api.HouseholdView;

/** One plan: how far it is, and what it says. */
@Path(PlanList.ADDRESS + "/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class PlanPageResource {

  @Inject Pages pages;
  @Inject Plans plans;
  @Inject Carers carers;
  @Inject PlanNames names;
  @Inject LookAgain again;
  @Inject Considerations considerations;

  @GET
  public Response one(
      @PathParam("id") PlanId id,
      @Context UriInfo address,
      @QueryParam("page") @DefaultValue("0") int page) {
    PlanView plan = plans.getPlan(id);
    PlanResult result = plan.result();
    if (result == null || plan.isUnfinished()) {
      JobPage job = PlanPageMaker.job(plan);
      return Response.ok(Pages.TEMPLATES.pagesJob(pages.page(job.heading(), Section.SEARCHES), job))
          .build();
    }
    Form form = Form.of(address.getQueryParameters());
    Carers.Wanted wanted = carers.wanted(id);
    PlanNames.Known known = names.of(result, plan.asOf());
    PlanPage shown =
        PlanPageMaker.page(
            plan,
            result,
            wanted.carers(),
            known,
            considerations.findConsidered(result.searches()),
            wanted.stale(),
            form,
            page);
    return Response.ok(
            Pages.TEMPLATES.pagesPlan(
                pages.page(shown.heading(), Section.SEARCHES),
                shown,
                // Where nothing has changed the plan was made after it was put right.
                wanted.stale() ? corrected(plan, known) : List.of()))
        .build();
  }

  private List<String> corrected(PlanView plan, PlanNames.Known known) {
    return CorrectedWords.lines(
        again.ofPlan(plan),
        known.children().values().stream().collect(toMap(ChildView::id, Words::name)),
        known.homes().values().stream()
            .collect(toMap(home -> home.snapshot().id(), HouseholdView::name)));
  }

  @POST
  @Path("cancel")
  public Response cancel(@PathParam("id") PlanId id) {
    plans.cancel(id);
    return Response.seeOther(URI.create(PlanList.ADDRESS + "/" + id)).build();
  }

  /** Who would live where, as a file. */
  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(
      @PathParam("id") PlanId id, @PathParam("format") String format, @Context UriInfo address) {
    PlanView plan = plans.getPlan(id);
    PlanResult result = plan.result();
    if (result == null) {
      throw new Conflict("no-plan", "There is no plan yet");
    }
    Form form = Form.of(address.getQueryParameters());
    Sort<PlannedList.Key> sort = Sorting.asked(form, PlannedList.Key.class, PlannedList.USUAL);
    List<PlannedList.Planned> rows =
        PlannedList.asked(PlannedList.of(result, names.of(result, plan.asOf())), form, sort);
    return Download.of(
        PlannedList.list(PlanPageMaker.href(plan), plan.asOf()),
        format,
        taker -> taker.accept(rows));
  }
}
