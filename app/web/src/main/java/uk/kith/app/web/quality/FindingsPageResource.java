package uk.kith.app.web.quality;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.DataQuality;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.api.DataQuality.QualityCounts;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.api.DataQuality.RuleCount;
import uk.kith.placements.api.DataQuality.TeamCount;
import uk.kith.placements.api.QualityFilter;
import uk.kith.placements.api.QualitySort;

/** The list of findings, and the page of one with its acceptance. */
@Path(QualityWorklist.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
public class FindingsPageResource {

  @Inject Pages pages;
  @Inject DataQuality quality;
  @Inject FindingNames names;
  @Inject AccessPolicy access;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<QualitySort> sort = sort(form);
    QualityFilter filter = QualityWorklist.filter(form);
    QualityCounts counts = quality.count(today);
    Page<QualityFinding> found = quality.listFindings(filter, sort, today, page, ListPage.ROWS);
    return Pages.TEMPLATES.pagesList(
        pages.page("Findings", Section.QUALITY),
        ListPage.of(
            QualityWorklist.of(today),
            new Page<>(
                names.named(found.items(), today), found.total(), found.page(), found.size()),
            sort,
            form,
            QualityWorklist.selects(
                counts.rules().stream().map(RuleCount::rule).sorted().toList(),
                counts.teams().stream().map(TeamCount::team).filter(Objects::nonNull).toList(),
                access.maySeeAdopters()),
            QualityWorklist.said(filter),
            List.of()));
  }

  static Sort<QualitySort> sort(Form form) {
    return Sorting.asked(form, QualitySort.class, QualitySort.USUAL);
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") FindingId id) {
    return show(200, id, Form.EMPTY);
  }

  private Response show(int status, FindingId id, Form form) {
    LocalDate today = businessDate.today();
    QualityFinding finding = quality.getFinding(id, today);
    FindingPage page =
        FindingPageMaker.of(
            names.named(List.of(finding), today).get(0),
            quality.acceptancesOf(id, today),
            mayAccept(),
            actor.get().has(Role.PLACEMENT_OFFICER),
            Section.RETURNS.opensFor(actor.get().roles()));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesDataFinding(
                pages.page(page.heading(), Section.QUALITY, form), page, form))
        .build();
  }

  private boolean mayAccept() {
    return actor.get().has(Role.PLACEMENT_OFFICER) || actor.get().has(Role.PANEL_ADVISER);
  }

  @POST
  @Path("{id}/accept")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public Response accept(@PathParam("id") FindingId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("reason", "Enter why the finding may stand");
    if (!form.isValid()) {
      return show(400, id, form);
    }
    try {
      quality.accept(id, form.value("reason"), businessDate.today());
    } catch (Conflict e) {
      return show(409, id, form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done(QualityWorklist.ADDRESS + "/" + id, "The finding is accepted");
  }

  @POST
  @Path("{id}/withdraw")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public Response withdraw(@PathParam("id") FindingId id) {
    try {
      quality.withdraw(id, businessDate.today());
    } catch (Conflict e) {
      return show(409, id, Form.EMPTY.refused(String.valueOf(e.getMessage())));
    }
    return pages.done(
        QualityWorklist.ADDRESS + "/" + id, "The acceptance is withdrawn: the finding is open");
  }
}
