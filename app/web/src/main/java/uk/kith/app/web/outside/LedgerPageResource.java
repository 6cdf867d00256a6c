package uk.kith.app.web.outside;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.PlacementsOutside;

/** Counts of the twelve months to the business date; they name nobody. */
@Path("/placements-outside/ledger")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.APPROVER, Role.COMMISSIONER})
public class LedgerPageResource {

  private static final int MONTHS = 12;

  @Inject Pages pages;
  @Inject PlacementsOutside outside;
  @Inject LocalAuthority authority;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show() {
    LocalDate last = businessDate.today();
    LocalDate first = last.minusMonths(MONTHS).plusDays(1);
    LedgerPage page =
        LedgerPage.of(
            outside.ledger(first, last), first, last, AuthorityNames.shortName(authority));
    return Pages.TEMPLATES.pagesLedger(pages.page(page.heading(), Section.CHILDREN), page);
  }
}
