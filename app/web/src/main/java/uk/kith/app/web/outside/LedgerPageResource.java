package uk.kith.app.web.outside;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.PlacementsOutside;
import uk.kith.placements.engine.outside.LedgerFilter;

/**
 * Counts of the months to the business date; for who may not see children of three years, small
 * counts withheld (R-SUFF-14).
 */
@Path("/placements-outside/ledger")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.APPROVER, Role.COMMISSIONER})
public class LedgerPageResource {

  @Inject Pages pages;
  @Inject PlacementsOutside outside;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    if (!access.mayReadChildren()) {
      return page(
          LedgerPage.of(outside.publishedLedger(), AuthorityNames.shortName(authority), form));
    }
    LedgerFilter filter = LedgerFilters.filter(form, businessDate.today());
    String query = address.getRequestUri().getRawQuery();
    return page(
        LedgerPage.of(
            outside.ledger(filter),
            filter,
            AuthorityNames.shortName(authority),
            form,
            query == null ? "" : "?" + query,
            access.maySeeAdopters()));
  }

  private JteModel page(LedgerPage page) {
    return Pages.TEMPLATES.pagesLedger(pages.page(page.heading(), Section.CHILDREN), page);
  }
}
