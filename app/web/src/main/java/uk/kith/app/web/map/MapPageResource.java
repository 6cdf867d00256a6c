package uk.kith.app.web.map;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.WherePlaced;

/** Where children live, on a map of postcode sectors. */
@Path(SectorList.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class MapPageResource {

  @Inject Pages pages;
  @Inject WherePlaced placed;
  @Inject Children children;
  @Inject MapSettings settings;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;

  @GET
  public JteModel show(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    MapFilters filters = new MapFilters(form, access.maySeeAdopters());
    MapPage page =
        MapPage.of(
            placed.countBySector(filters.filter(), today),
            placed.ground(),
            settings.boundary(),
            settings.licences(),
            authority,
            filters.said(),
            today,
            form,
            filters.selects(children.teams(null, today)),
            access.maySeeAdopters());
    return Pages.TEMPLATES.pagesMap(pages.page(page.heading(), Section.CHILDREN), page);
  }
}
