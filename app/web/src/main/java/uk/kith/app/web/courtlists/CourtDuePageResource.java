package uk.kith.app.web.courtlists;

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
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Whose;
import uk.kith.app.web.permanence.NextReview;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;

/** What is due before the court this week: everybody's, mine, or that of a team. */
@Path(CourtDuePageResource.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class CourtDuePageResource {

  public static final String ADDRESS = "/court/due";

  /** As links from other pages name it. */
  public static final String HEADING = "What is due before the court";

  @Inject Pages pages;
  @Inject AccessPolicy access;
  @Inject CourtDueReader reader;
  @Inject NextStepReader steps;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@Context UriInfo address) {
    LocalDate today = businessDate.today();
    Form form = Form.of(address.getQueryParameters());
    Whose asked = reader.asked(form, today);
    CourtDue due = reader.of(asked, today);
    return Pages.TEMPLATES.pagesCourtDue(
        pages.page("What is due", Section.DUE),
        CourtDuePage.of(
            due, steps.read(address, due.inRows()), form, asked.said(), NextReview.leftOut(access)),
        Whose.select(children.teams(null, today)),
        form,
        new CourtWhose(asked).says());
  }
}
