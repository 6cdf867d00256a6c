package uk.kith.app.web.adoption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import uk.kith.app.document.DocumentFiles;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.PanelPapers;
import uk.kith.matching.engine.adoption.AdoptionPolicy;

/** The decision maker’s form on a match, as Word. */
@Path(AdoptionWords.HREF + "/children/{child}/links/{link}/decision-form.docx")
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles(Role.PANEL_ADVISER)
public class MatchDecisionResource {

  @Inject PaperDesk desk;
  @Inject PanelPapers papers;
  @Inject BusinessDate businessDate;
  @Inject AdoptionPolicy policy;
  @Inject CurrentActor actor;

  @GET
  public Response write(@PathParam("child") ChildId child, @PathParam("link") LinkId link) {
    PaperDesk.Match match = desk.match(child, link);
    return DocumentFiles.word(
        new DecisionForm(match.view(), businessDate.today())
            .onTheMatch(
                match.link(),
                match.rules(),
                new DecisionForm.Papers(
                    papers.signed(child, link).stream()
                        .findFirst()
                        .map(PanelPapers.Signed::asOf)
                        .orElse(null),
                    desk.reportOn(match.link().household())),
                policy,
                actor.get().name()));
  }
}
