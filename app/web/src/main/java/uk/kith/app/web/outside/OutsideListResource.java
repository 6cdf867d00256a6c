package uk.kith.app.web.outside;

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
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.OutsideSort;
import uk.kith.placements.api.PlacementsOutside;
import uk.kith.placements.api.PlacementsOutside.OutsideView;

/** The list of placements outside the area. */
@Path("/placements-outside")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class OutsideListResource {

  @Inject Pages pages;
  @Inject PlacementsOutside outside;
  @Inject Children children;
  @Inject PlacedChildren placed;
  @Inject LocalAuthority authority;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<OutsideSort> sort = sort(form);
    Page<OutsideView> found =
        outside.listOutside(OutsideFilters.wanted(form), sort, today, page, ListPage.ROWS);
    return Pages.TEMPLATES.pagesList(
        pages.page("Placements outside", Section.CHILDREN),
        ListPage.of(
            OutsideList.of(today, AuthorityNames.shortName(authority)),
            new Page<>(placed.of(found.items(), today), found.total(), found.page(), found.size()),
            sort,
            form,
            OutsideFilters.selects(children.teams(null, today)),
            OutsideFilters.said(form, access.maySeeAdopters()),
            List.of(new ListPage.Action("Count the reasons", "/placements-outside/ledger"))));
  }

  static Sort<OutsideSort> sort(Form form) {
    return Sorting.asked(form, OutsideSort.class, OutsideSort.USUAL);
  }
}
