package uk.kith.app.web.adoption;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.FamilySuggestions;

/** Every free family for a child who waits, and why it is suggested or not (R-MATCH-20). */
@Path(AdoptionWords.HREF + "/children/{child}/families")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class StandingsPageResource {

  @Inject Pages pages;
  @Inject FamilySuggestions suggestions;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@PathParam("child") ChildId child) {
    StandingsPage page = StandingsPage.of(suggestions.standings(child, businessDate.today()));
    return Pages.TEMPLATES.pagesAdoptionStandings(
        pages.page("Free families for " + page.who(), Section.ADOPTION), page);
  }
}
