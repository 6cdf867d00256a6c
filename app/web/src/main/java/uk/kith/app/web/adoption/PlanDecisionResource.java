package uk.kith.app.web.adoption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import uk.kith.app.document.DocumentFiles;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;

/** The decision maker’s form on the plan for a child, as Word. */
@Path(AdoptionWords.HREF + "/children/{child}/decision-form.docx")
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles(Role.PANEL_ADVISER)
public class PlanDecisionResource {

  @Inject AdoptionBoard board;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public Response write(@PathParam("child") ChildId child) {
    LocalDate today = businessDate.today();
    return DocumentFiles.word(
        new DecisionForm(board.getChild(child, today), today).onThePlan(actor.get().name()));
  }
}
