package uk.kith.app.web.recruitment;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Whose;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.RecruitmentFilter;
import uk.kith.placements.api.RecruitmentList;
import uk.kith.placements.api.RecruitmentSort;

/** Who is on the way to approval. */
@Path("/recruitment")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class RecruitmentPageResource {
  @Inject Pages pages;
  @Inject RecruitmentList recruitment;
  @Inject Households households;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<RecruitmentSort> sort = sort(form);
    Whose whose = whose(form, today);
    RecruitmentFilter filter = RecruitmentWorklist.filter(form, whose);
    return Pages.TEMPLATES.pagesList(
        pages.page("Recruitment", Section.HOUSEHOLDS),
        ListPage.of(
            RecruitmentWorklist.of(today),
            recruitment.listJoining(filter, sort, today, page, ListPage.ROWS),
            sort,
            form,
            RecruitmentWorklist.selects(households.teams(null, today)),
            RecruitmentWorklist.said(filter, whose, form),
            RecruitmentWorklist.begins(actor.get())));
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    return Download.of(
        RecruitmentWorklist.of(today),
        format,
        taker ->
            recruitment.exportJoining(
                RecruitmentWorklist.filter(form, whose(form, today)), sort(form), today, taker));
  }

  private Whose whose(Form form, LocalDate today) {
    String me = actor.get().name();
    return Whose.asked(form, me, () -> households.teams(me, today));
  }

  private static Sort<RecruitmentSort> sort(Form form) {
    return Sorting.asked(form, RecruitmentSort.class, RecruitmentSort.USUAL);
  }
}
